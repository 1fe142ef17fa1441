"""
The lowering to StableHLO, idea by idea.

`tensors` builds StableHLO ops the way NumPy builds arrays, with sizes that are numbers or known
when the program runs; `dynamism` has the ops for the latter that xdsl-jax lacks; `network` says
what each component of a transformer becomes, and `function` puts the whole together. `ops` is what
they take from xdsl-jax.
"""
