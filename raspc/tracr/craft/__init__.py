"""
Tracr's package `craft`: spaces with named directions, linear functions on them, and blocks.

`bases` has the directions, vectors and spaces, `vectorspace_fns` the linear and bilinear functions,
and `transformers` the heads, MLPs and series of both. The blocks of a compiled model are those of
its attribute `craft_model`.
"""
