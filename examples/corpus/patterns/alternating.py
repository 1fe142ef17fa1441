"""
Whether no two neighbours are the same: a head looks one place to the left, another one asks
whether any position found its own token there.

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
