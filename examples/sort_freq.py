"""
The tokens, the most frequent first; tokens that are equally frequent keep their order.

    raspc run examples/sort_freq.py --input "2 4 2 1"        2 2 4 1
"""

from raspc import rasp


def build(max_seq_len: int) -> rasp.SOp:
    """The program for inputs of up to `max_seq_len` tokens."""
    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_tok")
    hist = rasp.SelectorWidth(same_token).named("hist")
    keys = rasp.SequenceMap(
        lambda x, i: x + i / max_seq_len, (-1 * hist).named("minus_hist"), rasp.indices
    ).named("keys")
    smaller = rasp.Select(keys, keys, rasp.Comparison.LT).named("smaller")
    target_pos = rasp.SelectorWidth(smaller).named("target_pos")
    sel_new = rasp.Select(target_pos, rasp.indices, rasp.Comparison.EQ).named("sel_new")
    return rasp.Aggregate(sel_new, rasp.tokens).named("sort_freq")


vocab = {1, 2, 3, 4}
max_seq_len = 5
program = build(max_seq_len)
