"""
Whether the tokens up to each position end in "a b c"; None where there are fewer than three.

    raspc run examples/detect_pattern.py --input "a b c a"   None None True False
"""

from raspc import rasp

PATTERN = "abc"


def shift_by(offset: int, sop: rasp.SOp) -> rasp.SOp:
    """The s-op, moved `offset` places to the right."""
    select = rasp.Select(rasp.indices, rasp.indices, lambda key, query: query == key + offset)
    return rasp.Aggregate(select, sop).named(f"shift_by({offset})")


# The last token of the pattern is looked for here, the one before it one place to the left, ...
last, *earlier = [rasp.tokens == token for token in reversed(PATTERN)]
detectors = [last, *(shift_by(i, is_there) for i, is_there in enumerate(earlier, start=1))]

detected = detectors.pop()
while detectors:
    detected = rasp.SequenceMap(lambda x, y: x and y, detected, detectors.pop())

program = detected.named(f"detect_pattern({PATTERN})")

vocab = {"a", "b", "c"}
max_seq_len = 5
