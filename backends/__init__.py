"""
Backends: execution, files, export and compression of models.

`runners/` run a model on a batch of token ids, `storage/` reads and writes model files, `export/`
writes models for other libraries, `dataset/` writes inputs and outputs of a model to files, and
`compression/` trains narrower models that compute the same outputs.
"""
