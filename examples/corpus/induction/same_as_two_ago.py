"""
Whether a token is that of two positions ago: the n-back task; False at the first two.

    raspc run examples/corpus/induction/same_as_two_ago.py --input "a b a b b"
    False False True True False
"""

from raspc import rasp

two_ago = rasp.Select(rasp.indices, rasp.indices - 2, rasp.Comparison.EQ).named("two_ago")
then = rasp.Aggregate(two_ago, rasp.tokens, default="-").named("then")

program = rasp.SequenceMap(lambda x, y: x == y, rasp.tokens, then).named("same_as_two_ago")

vocab = ("a", "b", "c")
max_seq_len = 10
causal = True
