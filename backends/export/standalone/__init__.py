"""
The code that is copied into folders of exported models, which imports no raspc there.

`raspc_vocabulary` converts tokens to ids and choices to values, in plain Python. `raspc_torch`,
`raspc_transformers`, `raspc_lens` and `raspc_equinox` define models, each for its library.
"""
