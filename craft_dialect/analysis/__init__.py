"""
Analyses of craft programs, which compute facts for passes and the proof and rewrite nothing.

`dataflow` computes the spaces that each component reads and writes, and its half-layer; `liveness`
the half-layers in which the residual stream must hold a space; `signs` the coordinates that can't
be negative. `shared_dimensions` checks that spaces in shared dimensions are live one after the
other.
"""
