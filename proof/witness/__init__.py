"""
The witness of a model: the claims from which the checker proves the model from its weights.

`program_form` writes a rasp program as JSON, `network_form` the structure of a transformer, and
`held_sops` finds the s-ops that each direction of the stream holds a function of. A wrong witness
makes the checker reject a model, never accept one.
"""
