"""
The tokens two places to the right, the last two at the beginning: position i looks at position
i - 2, modulo the length.

    raspc run examples/corpus/positions/rotate_right.py --input "a b c d e"     d e a b c
"""

from raspc import rasp

source = rasp.SequenceMap(lambda i, n: (i - 2) % n, rasp.indices, rasp.length).named("source")
look = rasp.Select(rasp.indices, source, rasp.Comparison.EQ).named("look")

program = rasp.Aggregate(look, rasp.tokens).named("rotate_right")

vocab = ("a", "b", "c", "d", "e")
max_seq_len = 7
