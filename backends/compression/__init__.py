"""
Compressed models: a compiled model through one linear map at every read and write of its stream.

Lindner et al. 2023, section 5, train such a map by gradient descent, with the weights frozen, and
find superposition. `options` says how it is trained, `compress` does it, `maps` puts the maps into
a model, `metrics` measures it, and `recovery` finds the features again from activations alone.

    problem     the model, its inputs, and what it computes for them
    forward     the model with maps in it, which JAX differentiates
    losses      what is minimised
    initial     where maps start
    training    all runs of a sweep as one program
    runs        checkpoints and results on disk
    figures     plots of all of this

jax, optax and the rest are imported by these files, which only run when a compression does:
`pip install raspc[compression]`.
"""
