"""
Backends: execution of models, and files of models.

`runners/` run a model on a batch of token ids, `storage/` holds model files, `export/` writes
models for other libraries, `dataset/` writes inputs and results of a model, and `compression/`
trains narrower models that compute the same results.
"""
