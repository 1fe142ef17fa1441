"""
The error analysis behind the certificate: bounds on every error from embedding to decoding.

`bounded_numbers` refuses bounds that are infinite or no numbers. `float_arithmetic` gives the
roundoffs of an arithmetic, `exact_units` and `summand_bounds` the sums that round nothing;
`vector_bounds` holds the ideal points and errors of one vector, and `stream_bounds` those of the
residual stream. `mean_sets` and `point_combinations` enumerate, and `reachable_places` restricts,
the ideal values that a component reads. `head_bounds` (with `score_bounds` and
`attention_leakage`), `neuron_bounds` (with `chunked_results`, `mlp_results` and `write_rounding`)
and `decoding_margins` carry ideal values and errors through each kind of component;
`program_bounds` does so for a whole padded program. `number_precision` bounds errors before a
program has weights. The derivations are in docs/numerics.md.
"""
