"""
Sets of models whose mechanism is known: random programs, and models of many programs by variant.

`random_programs` draws programs and drops those without interest, `model_variants` makes the models
of a program, `build_zoo` writes the folders of all models, and `decompiler_rows` writes rows of
programs, weights and ground truths.
"""
