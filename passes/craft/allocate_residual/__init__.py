"""
`craft-allocate-residual`: a dimension of the residual stream for every direction.

`allocate_residual` is the pass; `dimension_reuse` gives dimensions of vectors that no component
reads any more to later vectors.
"""
