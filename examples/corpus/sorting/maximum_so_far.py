"""
The greatest token so far, without any comparison of two positions: for each number a head asks
whether one as great was there, and the answers add up.

    raspc run examples/corpus/sorting/maximum_so_far.py --input "1 3 2 0"       1 3 3 3
"""

from raspc import rasp

LARGEST = 3

so_far = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("so_far")


def reached(number: int) -> rasp.SOp:
    """Whether a token so far is as great as a number, as 0 or 1."""
    is_great = rasp.numerical(rasp.tokens >= number).named(f"is_{number}")
    share = rasp.numerical(rasp.Aggregate(so_far, is_great, default=0)).named(f"share_{number}")
    return rasp.Map(lambda x: 1 if x > 0 else 0, share).named(f"reached_{number}")


program = sum((reached(k) for k in range(2, LARGEST + 1)), reached(1)).named("maximum_so_far")

vocab = tuple(range(LARGEST + 1))
max_seq_len = 8
causal = True
