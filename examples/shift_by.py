"""
The tokens moved one or two places to the right; None at the positions to which no token moves.

    raspc run examples/shift_by.py --input "a b c d"         None a b c
"""

from raspc import rasp


def shift_by(offset: int, sop: rasp.SOp) -> rasp.SOp:
    """The s-op, moved `offset` places to the right."""
    select = rasp.Select(rasp.indices, rasp.indices, lambda key, query: query == key + offset)
    return rasp.Aggregate(select.named("select_off_by_offset"), sop).named(f"shift_by({offset})")


shift_by_1 = shift_by(1, rasp.tokens)
shift_by_2 = shift_by(2, rasp.tokens)

program = shift_by_1

vocab = {"a", "b", "c", "d"}
max_seq_len = 5
