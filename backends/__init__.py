"""
Ways out of the compiler: what runs a transformer, and what writes it down.

`runner` says what a backend is, `numpy_reference` and `xla` are two, and `batch` turns sequences of
tokens into ids and choices into values. `model_file` saves and loads a model, as an `archive`.
`export` writes it for other libraries, and `haiku` has it under Tracr's names.
"""
