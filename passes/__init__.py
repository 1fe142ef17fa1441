"""
The passes of the compiler, in rooms by the level that they rewrite.

`rasp/`, `craft/` and `transformer/` hold the passes within one level: the pass `rasp-fuse-maps` is
`rasp/fuse_maps.py`, and a pass of several files is a folder of its name. `conversion/` holds the
passes from one level to the next, `support/` code that passes of several rooms call. `registry`
lists the passes by name, and `pipelines` the named sequences of them.
"""
