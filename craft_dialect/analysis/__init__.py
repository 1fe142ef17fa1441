"""
Analyses of craft programs: facts that passes and the proof ask for, without a rewrite.

`dataflow` tells which components read and write which spaces, and in which half-layers;
`liveness` for which half-layers the residual stream must hold a space; `shared_dimensions` checks
that spaces in shared dimensions are live one after the other; `signs` finds the coordinates that
can't be negative.
"""
