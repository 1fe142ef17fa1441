"""Scores, selections and heads on streams of hand-made vectors, in several arithmetics."""

from types import SimpleNamespace

import numpy as np
from hand_made_streams import (
    LONGEST,
    array,
    constant_vector,
    mean_vector,
    partly_exact_vector,
    points_vector,
    position_vector,
    range_vector,
    show,
    stream,
)

from raspc import rasp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis, ScalarAxis
from raspc.proof.attention_leakage import select
from raspc.proof.head_bounds import Head
from raspc.proof.score_bounds import Scorer, Scores
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.vector_bounds import Vector
from raspc.values.domain import Domain


def attempt(title, call):
    """The result of a call; None, with the reason printed, if it is unknown."""
    try:
        return call()
    except Unknown as error:
        print(f"{title}: unknown: {error.reason}")
        return None


# Scores: of exact coordinates, of errors with common sources, and of values by one linear form.
FORMS = {
    "of positions": [("p", "p", 2.0), ("q", "p", -1.0), ("one", "q", 0.5), ("one", "one", 3.0)],
    "that round": [("p", "p", 0.3), ("q", "p", 1.7), ("one", "one", 0.1)],
    "that vanish": [("p", "p", 3 * 2.0**-149), ("q", "one", 2.0**-149)],
    "of points": [("a", "p", 0.75), ("b", "p", 1.0), ("one", "one", -2.0)],
    "of points at the key": [("p", "a", 0.5), ("p", "b", -1.0), ("q", "one", 1.5)],
    "of a sum": [("p", "p", 1.0), ("m", "p", 2.0), ("one", "q", -1.0)],
    "of two sums": [("p", "p", 1.0), ("b", "p", 2.0), ("b", "q", -1.0)],
    "of a range": [("r", "p", 1.0)],
}
for title, form in FORMS.items():
    for arithmetic in ("float32", "tf32", "float32-folded"):
        scorer = Scorer(LinearMap.of(form), stream(arithmetic=arithmetic))
        name = f"scores {title}, {arithmetic}"
        queries, keys = attempt(name, scorer.queries), attempt(name, scorer.keys)
        if queries is None or keys is None:
            continue
        found = scorer.scores(queries, keys, causal=arithmetic == "tf32")
        show(name, found.error, found.bos_error)
        if arithmetic == "float32":
            show("  ideal", found.ideal, found.bos, found.doubt)
            show("  query", queries.sizes, queries.errors, queries.unit)
            show("  met", found.met, found.seen)
            of_bos = scorer.scores(scorer.bos_query(), keys, causal=False)
            show("  of BOS", of_bos.ideal, of_bos.error, of_bos.bos, of_bos.bos_error)


for side in (("a", "p", 1.0), ("p", "a", 1.0)):
    scorer = Scorer(
        LinearMap.of([side]), stream(partly_exact_vector(), position_vector(), constant_vector())
    )
    found = scorer.scores(scorer.queries(), scorer.keys(), causal=False)
    show(f"scores of points of which one has an error, by {side[1]}", found.error, found.bos_error)


# Selections by scores [q, k].
def selected(
    title,
    ideal,
    bos,
    error=0.0,
    bos_error=0.0,
    doubt=0.0,
    met=None,
    seen=None,
    index=None,
    **options,
):
    """
    Print the selection by some scores.

    Without `met` and `seen` all keys are met and seen, without `index` each has an index.
    """
    ideal = array(*ideal)
    everywhere = np.ones(ideal.shape, bool)
    scores = Scores(
        ideal,
        np.broadcast_to(np.array(error, float), ideal.shape),
        np.array(bos, float),
        np.full(len(ideal), bos_error),
        np.full(len(ideal), doubt),
        everywhere if met is None else np.array(met, bool),
        everywhere if seen is None else np.array(seen, bool),
        np.arange(ideal.shape[1]) if index is None else np.array(index),
    )
    found = attempt(title, lambda: select(scores, LONGEST, **{"positional": True, **options}))
    if found is None:
        return
    show(title, found.gap, found.error, found.stray, found.skew, found.drift)
    flags = "single", "prefixes", "may_miss", "equal", "others", "mixes_bos"
    whole = [weight.is_integer() for weight in sorted(found.weights)]
    show(
        "  weights", sorted(found.weights), whole, [flag for flag in flags if getattr(found, flag)]
    )


some = [[0, 0, 0], [1, 1, 0]]
selected("one key", [[30, 0, 0], [0, 40, 0]], [10, 12])
selected("one key with errors", [[30, 0, 0], [0, 40, 0]], [10, 12], [[1, 2, 3]], 0.5, 0.25)
selected("the first two keys", [[30, 30, 5], [30, 30, 5]], [12, 12], 0.125)
selected("nearly equal keys", [[30, 29.75, 5], [30, 30, 5]], [12, 12], 0.125, doubt=0.25)
selected("not the first keys", [[5, 30, 30]], [12])
selected("of keys that are no positions", [[5, 30, 30]], [12], positional=False)
other = {"positional": False}
selected("keys of one index", [[5, 30, 30], [30, 5, 5]], [12, 12], index=[0, 1, 1], **other)
selected("keys of two indices", [[5, 30, 30]], [12], index=[1, 1, 0], **other)
selected("keys of any index", [[5, 30, 30]], [12], index=[1, -1, -1], **other)
selected("one key of any index", [[5, 30, 5]], [12], index=[1, -1, 2], **other)
selected("keys that BOS beats", [[0, 1, 2], [30, 0, 0]], [20, 15], 0.5, 0.25)
selected("no keys that a query meets", [[9, 9, 9], [30, 1, 1]], [20, 12], met=some)
selected("BOS as a key", [[5, 5, -40], [-40, 5, -40]], [5, 5], 0.0625, 0.125, doubt=2.0**-40)
selected("BOS of a weight", [[1, 1, -30]], [1 + np.log(3)], doubt=2.0**-50)
selected("BOS at most of a weight", [[1, 1, -30]], [3.25])
selected("BOS that is not to count", [[5, 5, -40]], [5], 0.0625, 0.125, counts=False)
selected("keys that a query may lack", [[30, 0, 0]], [10], seen=[[0, 0, 0]])
selected("better than BOS", [[30, 20, 0]], [10], seen=[[0, 0, 0]])
selected("better than BOS, which is there", [[30, 20, 0]], [10])
selected("ordered", [[30, 20, 0], [5, 60, 30]], [10, 10], [[1, 2, 3]], 0.5, ordered=True)
selected("ordered and equal", [[30, 30, 0], [20, 5, 1]], [10, 10], 0.25, ordered=True)
selected("ordered, of one index", [[30, 30, 1]], [10], index=[2, 2, 0], ordered=True)
selected("ordered, of any index", [[30, 30, 1]], [10], index=[-1, -1, 0], ordered=True)
selected("ordered, one of any index", [[60, 30, 1]], [10], index=[-1, 1, 0], ordered=True)
selected("ordered and apart", [[30, 20, 20, 19]], [10], 0.25, doubt=0.25, ordered=True)
selected("ordered below BOS", [[3, 2, 1]], [10], 0.25, ordered=True)
selected(
    "ordered, of those that it meets", [[90, 2, 1], [40, 20, 9]], [5, 5], met=some, ordered=True
)


# Heads.
def head(title, qk, ov, axes, *vectors, causal=False, ordered=None, arithmetic="float32"):
    """Print the vectors that a head writes."""
    of = stream(*vectors, arithmetic=arithmetic)
    op = SimpleNamespace(
        qk=SimpleNamespace(data=LinearMap.of(qk)),
        ov=SimpleNamespace(data=LinearMap.of(ov)),
        ordered=ordered,
        label=SimpleNamespace(data="head"),
    )
    position = next((v for v in of.vectors if v.source == "position"), None)
    title = f"{title}, {arithmetic}{', causal' if causal else ''}"
    found = attempt(title, lambda: Head(op, of, LONGEST, causal, position))
    if found is None:
        return
    show(title, sorted(found.found.weights), found.found.gap, found.found.stray, found.positional)
    for vector in found.vectors(axes):
        show(f"  {', '.join(vector.labels)}", vector.low, vector.high, vector.error)
        show("    BOS", vector.bos, vector.bos_error, vector.nonnegative)
        show("    points", vector.points, vector.uniform, vector.known)
        if vector.points is not None:
            show("    places", None if vector.places is None else tuple(vector.places.ranges))
        if vector.means is not None:
            show("    means", vector.means.values, vector.means.prefixes, vector.means.others)


number, other = ScalarAxis("number"), ScalarAxis("other")
onehot = OneHotAxis("value", Domain.of([0, 1]).values)
ZERO, ONE = onehot.labels
PLACE = [("p", "p", 200.0), ("one", "square", -100.0), ("one", "q", 60.0)]


def square_vector():
    """The square of each index."""
    vector = Vector.of_points(
        "position",
        ("p", "square", "q"),
        array([0, 0, 1], [1, 1, 1], [2, 4, 1]),
        np.zeros(3),
        np.zeros(3),
        np.zeros(3),
    )
    vector.known = True
    vector.places = position_vector().places
    return vector


LAST = [("one", "p", 60.0), ("one", "q", -20.0)]
EACH = [("one", "q", 90.0), ("one", "one", -50.0)]
for arithmetic in ("float32", "tf32", "float32-folded"):
    pair = square_vector(), points_vector()
    place = (*pair, constant_vector())
    head(
        "the same position",
        PLACE,
        [("a", "number", 2.0), ("b", "number", -0.5)],
        [number],
        *place,
        arithmetic=arithmetic,
    )
    head(
        "the same position",
        PLACE,
        [("p", ZERO, 1.0), ("q", ONE, 0.5)],
        [onehot],
        *place,
        arithmetic=arithmetic,
    )
    head(
        "the last position",
        LAST,
        [("p", "number", 1.0), ("q", "other", 3.0)],
        [number, other],
        position_vector(),
        constant_vector(),
        arithmetic=arithmetic,
    )
    head(
        "all positions",
        EACH,
        [("p", "number", 1.0), ("one", "number", 0.25)],
        [number],
        position_vector(),
        constant_vector(),
        arithmetic=arithmetic,
    )
    head(
        "all tokens",
        EACH,
        [("a", "number", 2.0), ("b", "other", -1.0)],
        [number, other],
        position_vector(),
        points_vector(),
        constant_vector(),
        arithmetic=arithmetic,
    )
    head(
        "a count",
        [("one", "one", 1.0)],
        [("bos", "number", 1.0)],
        [number],
        position_vector(),
        Vector.of_points("start", ("bos",), array([0]), np.zeros(1), array(1), np.zeros(1)),
        constant_vector(),
        arithmetic=arithmetic,
    )
for causal in (False, True):
    none = np.zeros(1)
    start = Vector.of_points("start", ("bos",), array([0]), none, array(1), none)
    head(
        "a count",
        [("one", "bos", 1.0)],
        [("bos", "number", 1.0)],
        [number],
        position_vector(),
        start,
        constant_vector(),
        causal=causal,
    )
    head(
        "a count of some",
        [("one", "a", 20.0), ("one", "bos", 40.0)],
        [("bos", "number", 1.0)],
        [number],
        Vector.of_points("flag", ("a",), array([0], [2]), none, none, none),
        start,
        constant_vector(),
        causal=causal,
    )
    head(
        "a count at some queries",
        [("a", "q", 40.0)],
        [("bos", "number", 1.0)],
        [number],
        Vector.of_points("flag", ("a",), array([0], [2]), none, none, none),
        position_vector(),
        start,
        causal=causal,
    )
    head(
        "all tokens",
        EACH,
        [("a", "number", 2.0)],
        [number],
        position_vector(),
        points_vector(),
        constant_vector(),
        causal=causal,
    )
    head(
        "all positions",
        EACH,
        [("p", "number", 1.0)],
        [number],
        position_vector(),
        constant_vector(),
        causal=causal,
    )
    head(
        "an ordered choice",
        [("one", "p", 60.0), ("one", "q", 20.0)],
        [("p", "number", 1.0), ("q", "other", 1.0)],
        [number, other],
        position_vector(),
        constant_vector(),
        causal=causal,
        ordered=True,
        arithmetic="float32-folded",
    )
    head(
        "a mean of what has no points",
        EACH,
        [("r", "number", -0.5), ("a", "number", 1.0)],
        [number],
        position_vector(),
        range_vector(),
        points_vector(),
        constant_vector(),
        causal=causal,
    )
    head(
        "the same mean for all",
        EACH,
        [("m", "number", 1.0)],
        [number],
        position_vector(),
        mean_vector(),
        constant_vector(),
        causal=causal,
    )
    head(
        "nothing that is written",
        EACH,
        [("p", "number", 1.0)],
        [other],
        position_vector(),
        constant_vector(),
        causal=causal,
    )

program = rasp.tokens
