"""What a stream of hand-made vectors says of directions, of linear forms, and of combinations."""

import numpy as np
from hand_made_streams import (
    LABELS,
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
from raspc.proof.point_combinations import Combinations, combinations
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.vector_bounds import Vector, not_enumerated

whole = stream()
dirty = stream(residue={0: 0.03125, 3: 0.015625})

# Directions.
for title, each in (("stream", whole), ("stream with residues", dirty)):
    show(f"{title}: left", each.left(LABELS))
    show(f"{title}: errors", each.errors(LABELS))
    show(f"{title}: bounds", each.bounds(LABELS))
    show(f"{title}: not negative", each.nonnegative(LABELS))
    show(f"{title}: at BOS", *each.bos(LABELS))
    show(f"{title}: varying", each.varying(LABELS))
    show(f"{title}: middle", each.middle(LABELS))
show("directions of no vector", whole.errors(["gone"]), whole.nonnegative(["gone"]))

# Both of two vectors write a direction, of which one may be negative.
twice = stream(
    constant_vector(),
    Vector.of_points("more", ("one",), array([-2], [4]), array(0.5), array(3), array(0.25)),
)
show("two writers", twice.errors(["one"]), twice.bounds(["one"]), *twice.bos(["one"]))
start = Vector.of_points("start", ("one",), array([1]), array(0), array(-0.5), array(0))
show("negative at BOS", stream(start).nonnegative(["one"]))
show("two writers: not negative", twice.nonnegative(["one"]), twice.middle(["one"]))

# Linear forms.
forms = (
    ("of points", ["a", "b"], array(2, -1)),
    ("of an exact and an inexact direction", ["a", "p"], array(0.5, 4)),
    ("of a mean", ["m", "n"], array(2, 1)),
    ("of a constant of a mean", ["n", "one"], array(3, 1)),
    ("of positions", ["p", "q"], array(1, 0.25)),
    ("of two kinds", ["p", "b", "one"], array(1, 2, -1)),
    ("of a range", ["r", "p"], array(1, 1)),
    ("of nothing", ["a", "p"], array(0, 0)),
)
for title, labels, coefficients in forms:
    values = whole.readings(labels, coefficients)
    show(f"a form {title}: readings", values)
    show("  terms", whole.terms(labels, coefficients), dirty.terms(labels, coefficients))
    show("  unit", whole.unit(labels), dirty.error_of(labels, coefficients))
    show("  slack", whole.slack(labels, coefficients), whole.merging(labels, coefficients))
    show("  same", whole.uniform(labels), whole.known(labels), whole.are_floats(labels))
    if values is not None:
        places = whole.places_of(labels, coefficients, values)
        show("  places", None if places is None else tuple(places.ranges))
exact = stream(position_vector(), constant_vector())
show("exact forms: merging", exact.merging(["p", "one"], array(1, 0.5)))
show("exact forms of thirds", exact.merging(["p", "one"], array(1, 1 / 3)))

# A number by itself, in a folded network.
folded = stream(arithmetic="float32-folded", residue={5: 0.5})
soft = stream(
    points_vector(known=True), range_vector(), constant_vector(), arithmetic="float32-folded"
)
twofold = stream(*twice.vectors, arithmetic="float32-folded")
for labels in (["a"], ["m"], ["p"], ["q"], ["r"], ["one"], ["q", "one"]):
    show(f"numbers by themselves {', '.join(labels)}", folded.are_floats(labels))
for labels in (["a"], ["r"], ["one"], ["p"]):
    show(f"of known errors {', '.join(labels)}", soft.are_floats(labels))
show("numbers by themselves of two writers", twofold.are_floats(["one"]))

# Combinations of the points of independent vectors.
for title, each, labels in (
    ("points and positions", whole, ["b", "p"]),
    ("points and a mean", whole, ["a", "m"]),
    ("a mean alone", whole, ["m", "n"]),
    ("its constant", whole, ["n", "q"]),
    ("a residue", dirty, ["b", "one"]),
    ("a range", whole, ["p", "r"]),
):
    found = combinations(each, labels, possible=True)
    if isinstance(found, Vector):
        show(f"combinations of {title}", found.source)
        print(f"  {not_enumerated('it reads', found).reason}; {not_enumerated('', found).mean}")
        continue
    show(f"combinations of {title}", found.points)
    show("  errors", found.errors, found.left, [v.source for v in found.vectors])
    show("  off", found.off(array([1, -2], [0.5, 0.25])), found.off(array([1, 1]), np.array([0])))
    show("  work", found.work(1), found.work(7), found.places.count, found.places.listed)
print(f"of a mean: {not_enumerated('it reads', mean_vector()).mean}")
one = Combinations.one(array(1, 2)[0:2], array(0.5, 0))
show(
    "one combination", one.points, one.errors, one.off(array([2, 3])), one.places.count, one.work(2)
)
later = stream(
    position_vector(),
    Vector.of_points("length", ("m",), array([1], [2], [3]), array(0), array(0), array(0)),
)
later.vectors[1].places = position_vector().places
for possible in (False, True):
    found = combinations(later, ["p", "m"], possible=possible)
    show(f"combinations of one place, possible {possible}", found.points)

# Vectors.
for vector in (points_vector(), mean_vector(), range_vector(), position_vector()):
    show(f"{vector.source}: bound", vector.bound(), vector.met())
    labels = list(vector.labels)
    for form in (np.eye(len(labels))[0], np.arange(2.0, 2 + len(labels)), np.zeros(len(labels))):
        show("  form", form, vector.terms(form), vector.readings(form), vector.off(form[None]))
    for part in (labels, labels[-1:]):
        points = vector.restricted(part)
        show(f"  on {', '.join(part)}", points)
        if points is not None:
            show("  errors", vector.restricted_noise(part, points).errors)
            show("  places", vector.restricted_places(part, points).ranges.last)
    less = vector.erased({labels[0]: None})
    show("  erased", less.labels, less.low, less.high, less.error, less.bos, less.bos_error)
    show("  erased too", less.nonnegative, less.uniform, less.known, less.points)
    vector.add_error(0, 0.5)
    show("  one error more", vector.error, vector.off(np.eye(len(labels))))
try:
    stream(range_vector(), arithmetic="float32", residue={4: 2.0**127})
except Unknown as error:
    print(f"too large: {error.reason}")
try:
    huge = range_vector()
    huge.bos_error[0] = 2.0**127
    stream(huge)
except Unknown as error:
    print(f"too large at BOS: {error.reason}")

program = rasp.tokens
