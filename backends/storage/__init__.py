"""Model files: a model, its weights and its source as one `.rmodel` archive."""
