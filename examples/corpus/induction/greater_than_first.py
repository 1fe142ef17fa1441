"""
Whether a token is greater than the first one: one head fetches the first token.

    raspc run examples/corpus/induction/greater_than_first.py --input "2 3 1 4"
    False True False True
"""

from raspc import rasp

at_zero = rasp.Select(rasp.indices, rasp.Full(0), rasp.Comparison.EQ).named("at_zero")
first = rasp.Aggregate(at_zero, rasp.tokens).named("first")

program = rasp.SequenceMap(lambda x, y: x > y, rasp.tokens, first).named("greater_than_first")

vocab = (1, 2, 3, 4, 5)
max_seq_len = 10
causal = True
