"""
What can be known of a program without running it.

`value_sets` finds the values that each s-op can take, `means` those of averages, `selection`
what selectors select, and `structure` when two of them are the same. `numbers` says which
s-ops will be held as numbers, and `halves` estimates when each is ready.
"""
