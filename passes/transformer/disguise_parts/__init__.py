"""
The pass `transformer-disguise-parts`: heads and neurons whose weights do not show their function.

`reachable_span` bounds the states of the stream before each half-layer, `disguised_weights` changes
weights without an effect on these states, and `disguise_parts` is the pass.
"""
