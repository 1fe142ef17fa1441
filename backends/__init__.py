"""
Ways out of the compiler: what runs a transformer, and what writes it down.

`numpy_reference` and `xla` run a model on batches of ids, `model_file` saves and loads it, and
`batch` turns sequences of tokens into ids and back. jax is imported by `xla` alone.
"""
