"""
`craft-narrow-spaces`: spaces with as many directions as their readers tell apart.

`narrow_spaces` is the pass; `column_basis` finds the columns of which all others are combinations.
"""
