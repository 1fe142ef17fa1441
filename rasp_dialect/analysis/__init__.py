"""
Facts about a program, found without running it.

`value_sets` finds the values that each s-op can take, `mean_values` the values of averages, and
`selection_facts` facts about selectors; `structural_equality` has keys that equal selectors share.
`numerical_sops` finds the s-ops that a transformer holds as numbers, and `half_layer_estimates` the
half-layer that computes each s-op.
"""
