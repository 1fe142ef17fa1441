"""
Whether a token has occurred before: the duplicate-token head.

    raspc run examples/corpus/induction/duplicate.py --input "a b a c b"
    False False True False True
"""

from raspc import rasp

same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_token")
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT).named("earlier")

program = (rasp.SelectorWidth(same_token & earlier) > 0).named("duplicate")

vocab = ("a", "b", "c", "d")
max_seq_len = 10
causal = True
