"""
Whether no two neighbours are equal: a head fetches the token to the left, another head asks
whether the two tokens are equal at any position.

    raspc run examples/corpus/patterns/alternating.py --input "a b a"       True True True
"""

from raspc import rasp

left = rasp.Select(rasp.indices, rasp.indices - 1, rasp.Comparison.EQ).named("left")
previous = rasp.Aggregate(left, rasp.tokens, default="-").named("previous")
repeats = rasp.SequenceMap(lambda x, y: x == y, rasp.tokens, previous).named("repeats")
hits = rasp.Select(repeats, rasp.Full(True), rasp.Comparison.EQ).named("hits")

program = (rasp.SelectorWidth(hits) == 0).named("alternating")

vocab = ("a", "b", "c")
max_seq_len = 8
