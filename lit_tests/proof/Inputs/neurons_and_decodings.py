"""Neurons and decodings on streams of hand-made vectors, in several arithmetics."""

import math
from types import SimpleNamespace
from unittest.mock import patch

import numpy as np
from hand_made_streams import (
    array,
    constant_vector,
    mean_vector,
    points_vector,
    position_vector,
    range_vector,
    show,
    stream,
)

from raspc import rasp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.proof import decoding_margins, neuron_bounds
from raspc.proof.decoding_margins import decoding_margin
from raspc.proof.mlp_results import Cleared
from raspc.proof.neuron_bounds import evaluate
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.vector_bounds import Vector
from raspc.transformer_dialect.attributes import Decoding


def steps(*terms, at=(0.25, 0.75), slope=2.0):
    """Two neurons of one linear form, which open at two numbers."""
    entries = [(label, f"h{i}", slope * c) for i in range(len(at)) for label, c in terms]
    return entries + [("one", f"h{i}", -slope * place) for i, place in enumerate(at)]


def neurons(title, ins, outs, *vectors, onehot=False, cleared=None, arithmetics=("float32",)):
    """Print what neurons write to the directions x and y."""
    for arithmetic in arithmetics:
        of = stream(*vectors, arithmetic=arithmetic)
        try:
            found = evaluate(
                of,
                LinearMap.of(ins),
                LinearMap.of(outs),
                ["x", "y"],
                onehot=onehot,
                cleared=cleared or {},
            )
        except Unknown as error:
            print(f"{title}, {arithmetic}: unknown: {error.reason}")
            continue
        show(f"{title}, {arithmetic}", found.points)
        if found.noise is not None:
            show("  errors", found.noise.errors, found.noise.own)
        if found.ranges is not None:
            show("  ranges", *found.ranges)
        show("  BOS", found.bos, found.bos_error, found.nonnegative)
        if found.places is not None:
            show("  places", found.places.ranges.first, found.places.ranges.last)


ALL = ("float32", "tf32", "bfloat16")
TWO = [("h0", "x", 1.0), ("h1", "x", -1.0), ("h1", "y", 0.3)]
RAMP = [("h0", "x", 1.0), ("h1", "x", -1.0), ("h1", "y", 1.0)]
exact = position_vector(), constant_vector()
neurons("steps of a place", steps(("p", 1.0), at=(0.5, 1.5)), TWO, *exact, arithmetics=ALL)
neurons(
    "steps of thirds", steps(("p", 1.0), at=(1 / 3, 1.1), slope=0.7), TWO, *exact, arithmetics=ALL
)
neurons(
    "steps of a mean", steps(("m", 1.0)), RAMP, mean_vector(), constant_vector(), arithmetics=ALL
)
neurons(
    "steps of an exact mean",
    steps(("m", 1.0), at=(0.3, 1.1)),
    RAMP,
    mean_vector((0, 0)),
    constant_vector(),
    arithmetics=ALL,
)
neurons(
    "steps of a mean and an inexact constant",
    steps(("m", 1.0), ("n", 1.0), at=(0.8, 2.2)),
    TWO,
    mean_vector(),
    constant_vector(),
    arithmetics=ALL,
)
neurons(
    "steps of a sum",
    steps(("p", 1.0), ("m", -2.0), at=(-0.5, 0.25)),
    RAMP,
    mean_vector(),
    *exact,
    arithmetics=ALL,
)
neurons(
    "steps of an exact sum",
    steps(("p", 1.0), ("q", 0.5), at=(0.6, 1.7)),
    TWO,
    *exact,
    arithmetics=ALL,
)
LOOKUP = [
    ("p", "h0", 1.0),
    ("a", "h0", 0.5),
    ("one", "h0", -1.0),
    ("p", "h1", -2.0),
    ("b", "h1", 1.0),
    ("one", "h1", 0.75),
]
neurons("neurons of two forms", LOOKUP, TWO, points_vector(), *exact, arithmetics=ALL)
neurons(
    "neurons of exact points",
    LOOKUP,
    TWO,
    Vector.of_points(
        "points", ("a", "b"), array([0, 1], [2, 0.25]), np.zeros(2), array(0, 0), np.zeros(2)
    ),
    *exact,
    arithmetics=ALL,
)
neurons(
    "coordinates that are read alike",
    [
        ("a", "h0", 1.0),
        ("m", "h0", 2.0),
        ("a", "h1", 1.0),
        ("m", "h1", 2.0),
        ("b", "h1", -1.0),
        ("one", "h0", 1.0),
    ],
    TWO,
    points_vector(),
    mean_vector(),
    constant_vector(),
    arithmetics=("float32", "tf32"),
)
with patch.object(neuron_bounds, "BUDGET", 30):
    neurons("neurons whose moves are too many to follow", LOOKUP, TWO, points_vector(), *exact)
neurons(
    "steps of a range", steps(("r", 0.5)), TWO, range_vector(), constant_vector(), arithmetics=ALL
)
neurons(
    "a range and points",
    [*LOOKUP, ("r", "h0", -0.25)],
    TWO,
    range_vector(),
    points_vector(),
    *exact,
    arithmetics=("float32", "bfloat16"),
)
neurons("a constant", [("one", "h0", 3.0), ("q", "h1", -2.0)], TWO, *exact)
neurons("a constant with an error", [("n", "h0", 3.0), ("n", "h1", -2.0)], TWO, mean_vector())
neurons("one-hot results", steps(("p", 1.0), at=(0.0, 1.0), slope=1.0), RAMP, *exact, onehot=True)
neurons(
    "no one-hot results", steps(("p", 1.0), at=(-0.5, 0.25), slope=1.0), TWO, *exact, onehot=True
)
taken = {"x": Cleared(3.0, 0.5), "y": Cleared(100.0, 0.0)}
neurons(
    "steps beside an erasure",
    steps(("p", 1.0), at=(1 / 3, 1.1)),
    TWO,
    *exact,
    cleared=taken,
    arithmetics=ALL,
)


# Decodings.
def decode(title, kind, values, entries, *vectors, arithmetics=ALL):
    """Print the margin and the bound of a decoding in several arithmetics."""
    decoding = Decoding.of(kind, values)
    columns = [str(value) for value in values] if kind == "categorical" else ["value"]
    op = SimpleNamespace(
        decode=SimpleNamespace(data=decoding),
        map=SimpleNamespace(data=LinearMap.of(entries)),
        columns=columns,
    )
    bounds = []
    for arithmetic in arithmetics:
        try:
            found = decoding_margin(stream(*vectors, arithmetic=arithmetic), op)
            bounds.append((found.margin, found.bound))
        except Unknown as error:
            bounds.append(error.reason)
    show(title, *bounds)


decode("a number", "numerical", (0, 0.5, 0.75, 1, 1.5), [("m", "value", 1.0)], mean_vector())
decode("a scaled number", "numerical", (0, 0.15, 0.3), [("p", "value", 0.15)], *exact)
decode("a number of points", "numerical", (-3, 0, 2), [("a", "value", 1.0)], points_vector())
decode(
    "a number that is off", "numerical", (-3.25, 0, 2.125), [("a", "value", 1.0)], points_vector()
)
decode("a half of a number", "numerical", (0, 0.5, 1), [("p", "value", 0.5)], *exact)
decode(
    "a sum",
    "numerical",
    (0, 1, 2, 3),
    [("p", "value", 1.0), ("a", "value", 0.5)],
    points_vector(),
    *exact,
)
decode("one number", "numerical", (1,), [("one", "value", 1.0)], *exact)
decode("no number", "numerical", (), [("one", "value", 1.0)], *exact)
PAIR = [("a", "0", 1.0), ("b", "1", 1.0), ("one", "2", -0.5)]
decode("a value", "categorical", (0, 1, 2), PAIR, points_vector(), constant_vector())
decode("a value of one", "categorical", (0,), [("a", "0", 1.0)], points_vector())
decode("values that tie", "categorical", (0, 1), [("one", "0", 1.0), ("one", "1", 1.0)], *exact)
decode("a value by thirds", "categorical", (0, 1), [("p", "0", 1 / 3), ("one", "1", 0.4)], *exact)
decode(
    "a value of a number",
    "categorical",
    (0, 1, 2),
    [("r", "1", 1.0), ("one", "1", -0.5), ("r", "2", 2.0), ("one", "2", -2.0)],
    range_vector(),
    constant_vector(),
)
decode(
    "a value of a number that is decoded wrongly",
    "categorical",
    (0, 1, 2),
    [("r", "1", -1.0), ("one", "1", -0.5), ("r", "2", 2.0), ("one", "2", -2.0)],
    range_vector(),
    constant_vector(),
)
decode("strings of a range", "categorical", ("a", "b"), [("r", "a", 1.0)], range_vector())
WIDE = [
    (label, value, size)
    for value in ("0", "1", "2")
    for label, size in (("a", 1.0 + int(value)), ("b", 2.0 - int(value)), ("m", 0.25), ("n", 0.5))
]
decode("a value with shared errors", "categorical", (0, 1, 2), WIDE, points_vector(), mean_vector())
for work in (0, 40, math.inf):
    with patch.object(decoding_margins, "MAX_WORK", work):
        decode(
            f"a value with shared errors, work {work}",
            "categorical",
            (0, 1, 2),
            WIDE,
            points_vector(),
            mean_vector(),
            arithmetics=("float32",),
        )
with patch.object(decoding_margins, "MAX_CHEAP_COORDINATES", 1):
    decode(
        "a value with many errors",
        "categorical",
        (0, 1, 2),
        WIDE,
        points_vector(),
        mean_vector(),
        arithmetics=("float32",),
    )

program = rasp.tokens
