"""
The tokens in ascending order, if no token occurs twice: the target position of a token is the
number of smaller tokens.

    raspc run examples/sort_unique.py --input "2 4 3 1"      1 2 3 4
"""

from raspc import rasp

smaller = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.LT).named("smaller")
target_pos = rasp.SelectorWidth(smaller).named("target_pos")
sel_new = rasp.Select(target_pos, rasp.indices, rasp.Comparison.EQ).named("sel_new")

program = rasp.Aggregate(sel_new, rasp.tokens).named("sort")

vocab = {1, 2, 3, 4, 5}
max_seq_len = 5
