"""
`craft-narrow-spaces`: spaces with as many directions as their readers tell apart.

`narrow_spaces` is the pass; `column_basis` finds the columns of which all others are combinations,
and `whole_columns` the whole numbers in which these combinations are exact.
"""
