"""
A function of three s-ops by way of tuples, x + y - z, as in a language whose maps take at most two
s-ops. In raspc, `rasp.Map` takes any number: `rasp.Map(f, x, y, z)` computes the same s-op.

    raspc run examples/nary_sequencemap.py --input "1 2 3"       2 3 4
"""

from collections.abc import Callable

from raspc import rasp


def nary_sequencemap(f: Callable[..., rasp.Value], first: rasp.SOp, *others: rasp.SOp) -> rasp.SOp:
    """`f` of the values of all the s-ops at a position."""
    arguments = first
    for sop in others:
        # The first time x is a value, afterwards it is a tuple of values.
        arguments = rasp.SequenceMap(
            lambda x, y: (*x, y) if isinstance(x, tuple) else (x, y), arguments, sop
        ).named("arguments")
    return rasp.Map(lambda xs: f(*xs), arguments)


program = nary_sequencemap(lambda x, y, z: x + y - z, rasp.tokens, rasp.tokens, rasp.indices).named(
    "nary_sequencemap"
)

vocab = {1, 2, 3}
max_seq_len = 5
