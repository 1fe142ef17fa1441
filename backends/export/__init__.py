"""
Ways out: a model as a checkpoint of another library, which runs without raspc.

    export(model, "torch", Path("reverse-torch"))

`formats` lists the ways; each is a file here, `to_torch` and so on, which says what it writes.
`description` is the config.json that they share, `folder` writes folders that are complete or not
there, and `extras` tells which extra of raspc brings a library that is missing. `standalone` holds
the code that is copied beside the weights: it imports the other library, and nothing of raspc.
"""
