"""
The first and the last token change places.

    raspc run examples/corpus/positions/swap_ends.py --input "a b c d"      d b c a
"""

from raspc import rasp


def source_of(index: int, length: int) -> int:
    """The position of the token that moves to `index`."""
    if index == 0:
        return length - 1
    return 0 if index == length - 1 else index


source = rasp.SequenceMap(source_of, rasp.indices, rasp.length).named("source")
look = rasp.Select(rasp.indices, source, rasp.Comparison.EQ).named("look")

program = rasp.Aggregate(look, rasp.tokens).named("swap_ends")

vocab = ("a", "b", "c", "d")
max_seq_len = 8
