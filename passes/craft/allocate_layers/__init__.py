"""
`craft-allocate-layers`: a half-layer for every component of a craft program.

`allocate_layers` is the pass, with the strategies that need no search; `optimal_schedule` finds a
schedule of least depth by constraint programming.
"""
