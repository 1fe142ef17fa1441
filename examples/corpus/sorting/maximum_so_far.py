"""
The greatest token so far, without a comparison of two positions: for each number a head asks
whether a token so far is at least that number, and the sum of the answers is the greatest token.

    raspc run examples/corpus/sorting/maximum_so_far.py --input "1 3 2 0"       1 3 3 3
"""

from raspc import rasp

MAX_TOKEN = 3

so_far = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("so_far")


def reached(number: int) -> rasp.SOp:
    """Whether a token so far is at least `number`, as 0 or 1."""
    is_great = rasp.numerical(rasp.tokens >= number).named(f"is_{number}")
    share = rasp.numerical(rasp.Aggregate(so_far, is_great, default=0)).named(f"share_{number}")
    return rasp.Map(lambda x: 1 if x > 0 else 0, share).named(f"reached_{number}")


program = sum((reached(k) for k in range(2, MAX_TOKEN + 1)), reached(1)).named("maximum_so_far")

vocab = tuple(range(MAX_TOKEN + 1))
max_seq_len = 8
causal = True
