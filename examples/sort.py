"""
The tokens in ascending order. The key of a token is the token plus its position scaled to less than
the step between two tokens, so that equal tokens have different keys and keep their order.

    raspc run examples/sort.py --input "2 4 1 2"             1 2 2 4
"""

from raspc import rasp

MIN_KEY = 1


def build(max_seq_len: int) -> rasp.SOp:
    """The program for inputs of up to `max_seq_len` tokens."""
    keys = rasp.SequenceMap(
        lambda x, i: x + MIN_KEY * i / max_seq_len, rasp.tokens, rasp.indices
    ).named("keys")
    smaller = rasp.Select(keys, keys, rasp.Comparison.LT).named("smaller")
    target_pos = rasp.SelectorWidth(smaller).named("target_pos")
    sel_new = rasp.Select(target_pos, rasp.indices, rasp.Comparison.EQ).named("sel_new")
    return rasp.Aggregate(sel_new, rasp.tokens).named("sort")


vocab = {1, 2, 3, 4, 5}
max_seq_len = 5
program = build(max_seq_len)
