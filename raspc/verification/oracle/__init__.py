"""
The oracle: the results of programs on many inputs at once, which models must equal.

`batch_evaluator` runs a program on arrays of numbers, which `value_numbering` assigns to values.
`numbered_function` and `numbered_predicate` compute the functions of maps and selects, and
`exact_means` aggregates. Tests compare the oracle with `rasp_dialect.interpreter`; it uses no pass
and no code of models.
"""
