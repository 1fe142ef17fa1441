"""
The token one place to the left, and "-" at the beginning: the previous-token head.

    raspc run examples/corpus/positions/previous_token.py --input "a b c"       - a b
"""

from raspc import rasp

left = rasp.Select(rasp.indices, rasp.indices - 1, rasp.Comparison.EQ).named("left")

program = rasp.Aggregate(left, rasp.tokens, default="-").named("previous_token")

vocab = ("a", "b", "c", "d")
max_seq_len = 10
causal = True
