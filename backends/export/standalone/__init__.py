"""
Code that goes with exported models, as it is: it needs the library it is for, and no raspc.

`raspc_vocabulary` turns tokens into ids and choices into values, in plain Python. `raspc_torch`,
`raspc_transformers`, `raspc_lens` and `raspc_equinox` are the models.
"""
