"""What allocation knows: which half-layer reads and writes what, and for how long it is needed.

`craft-allocate-layers` and `craft-allocate-residual` are built of these.
"""
