"""
Whether the token at each position occurs nowhere else: one head counts equal tokens.

    raspc run examples/corpus/counting/singletons.py --input "a b a c"      False True False True
"""

from raspc import rasp

same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_token")
frequency = rasp.SelectorWidth(same_token).named("frequency")

program = (frequency == 1).named("singletons")

vocab = ("a", "b", "c", "d")
max_seq_len = 10
