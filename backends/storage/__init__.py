"""Files of models: a model, its weights and its source program in one `.rmodel` archive."""
