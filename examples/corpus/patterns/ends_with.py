"""
Whether the input ends with "ba".

    raspc run examples/corpus/patterns/ends_with.py --input "a b b a"       True True True True
"""

from raspc import rasp


def from_the_end(k: int) -> rasp.SOp:
    """The token k places before the last one, everywhere; "-" if there is none."""
    look = rasp.Select(rasp.indices, rasp.length - 1 - k, rasp.Comparison.EQ)
    return rasp.Aggregate(look, rasp.tokens, default="-").named(f"from_the_end_{k}")


program = ((from_the_end(0) == "a") & (from_the_end(1) == "b")).named("ends_with")

vocab = ("a", "b")
max_seq_len = 10
