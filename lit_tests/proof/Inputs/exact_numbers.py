"""The arithmetic of the proof, on numbers at the limits of its rules; the results are printed."""

import numpy as np

from raspc import rasp
from raspc.proof import exact_products, exact_units, mean_sets
from raspc.proof.bounded_numbers import require_at_most, require_finite, require_number
from raspc.proof.chunked_results import ChunkedResults
from raspc.proof.exact_logits import exact_logits
from raspc.proof.float_arithmetic import ARITHMETICS
from raspc.proof.low_rank_factors import low_rank_factors
from raspc.proof.mlp_results import Cleared
from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import Noise, merged
from raspc.proof.summand_bounds import Terms, unknown_unit
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.write_rounding import Writing

BIG, INF, NAN = 2.0**53, float("inf"), float("nan")


def text(value):
    """A number, an array, or several of them, as text."""
    if isinstance(value, np.ndarray):
        return text(value.tolist())
    if isinstance(value, (list, tuple)):
        return f"({', '.join(map(text, value))})"
    return f"{value:.9g}" if isinstance(value, float) else str(value)


def show(title, *values):
    """Print values."""
    print(f"{title}: {'; '.join(map(text, values))}")


def attempt(title, call, *arguments):
    """Print the result of a call, or its error."""
    try:
        show(title, call(*arguments))
    except Unknown as error:
        print(f"{title}: refused: {error.reason}")


def array(*rows):
    return np.array(rows, float)


# Units, and what floats of a format hold.
numbers = array(0, 1, -1, 3, 0.75, -0.1, 2.0**60, 2.0**-1030, 1 + 2.0**-52, 96)
show("units", exact_units.units(numbers))
show("unit", exact_units.unit(numbers[3:5]), exact_units.unit(numbers[:1]))
show("powers", exact_units.are_powers_of_two(numbers))
sizes, steps = (
    array(0, 0, 2.0**24, 2.0**24 + 1, 1, 1, 2.0**-103),
    array(0, INF, 1, 1, 2.0**-24, 2.0**-25, 2.0**-127),
)
for bits in (24, 53):
    show(f"fits {bits}", exact_units.fits(sizes, steps, bits), exact_units.smallest_normal(bits))
    show(f"last place {bits}", exact_units.last_place(array(0, -1, 1, 1.5, 2, 1023, 1024), bits))
show("fits a large unit", exact_units.fits(array(2.0**950), array(2.0**1000), 24))

# Products.
whole, large = array([1, 2], [3, -4]), array([BIG, 1], [1, BIG])
show(
    "whole", exact_products.whole_product(whole, whole), exact_products.whole_product(large, large)
)
many = np.full((1025, 1), BIG)
show("too much work", exact_products.whole_product(many, many.T))
enough = np.full((1024, 1), BIG)
show("enough", int(exact_products.whole_product(enough, enough.T)[0, 1023]) == 2**106)
for title, left, right in (
    ("halves", array([0.5, 0.25]), array([2], [3])),
    ("thirds", array([1 / 3, 1.0]), array([3], [1])),
    ("cancelled", array([BIG, 1.0, -BIG]), array([1], [1], [1])),
    ("inexact", array([BIG, 1.0]), array([1], [1])),
    ("a single term", array([0.1, 0.0]), array([0.5, 0], [3, 1])),
    ("a single inexact term", array([0.1, 0.0]), array([3, 0], [3, 1])),
    ("vanishing", array([2.0**-600]), array([2.0**-600])),
    ("subnormal", array([2.0**-1000]), array([2.0**-30])),
    ("infinite left", array([INF]), array([1])),
    ("infinite right", array([1]), array([INF])),
    ("NaN right", array([0]), array([NAN])),
):
    right = right.reshape(left.shape[1], -1)
    show(title, exact_products.exact_product(left, right))
    with np.errstate(invalid="ignore"):
        show("  vanishes", exact_products.vanishes(left, right, np.abs(left) @ np.abs(right)))
show("dot", exact_products.exact_dot(array(BIG, 0, 0.1, 3), array(1, 5, 0, 0.5)))
show("integers", exact_products.as_integers(array([2.0**70, -3])))

# Sets of numbers that count as one, sums of sets, and means.
tiny = 2.0**-47
show("distinct", mean_sets.distinct(array(3, 1, 1 + tiny, 2)), mean_sets.distinct(array(1, 1)))
chain = 1 + np.arange(4) * 2.0**-46 * 0.9
show("chain", len(mean_sets.distinct(chain)), len(mean_sets.distinct(array(1, 1 + 2.0**-45))))
edge = mean_sets.distinct(array(1 - 2.0**-46, 1)), mean_sets.distinct(array(-2, 1 - 2.0**-44, 1))
show("just the same", *edge)
for values in (array(4), array(1, 2), array(0, 1, 4)):
    places = mean_sets.nearest(values, array(-3, 0.5, 1.5, 1.75, 9))
    show(f"nearest of {len(values)}", places)
show("sums", mean_sets.sums([array(0, 1), array(0, 0.5, 3)]), mean_sets.sums([]))
show("too many sums", mean_sets.sums([np.arange(2000.0), np.arange(1501.0)]))
nothing = np.zeros((0, 2))
for title, values, longest, prefixes, others in (
    ("means", array([0, 1], [1, 1], [3, 1]), 3, None, nothing),
    ("means and BOS", array([0, 1], [2, 1]), 2, None, array([0.25, 0.25])),
    ("of prefixes", array([0, 1], [2, 1]), 2, array([0, 1], [1, 1]), nothing),
    ("of one", array([2, 1], [2, 5]), 4, None, array([7, 1])),
    ("of thirds", array([0, 0], [1 / 3, 0], [0.5, 0]), 2, None, nothing),
    ("of no multiples", array([0, 0], [1, 0], [2.0**0.5, 0]), 2, None, nothing),
    ("too many", array([0, 0], [1, 0], [2000, 0]), 60, None, nothing),
):
    found = mean_sets.MeanSet(values, longest, prefixes, others)
    show(title, found.readings(array(1, 0)), found.readings(array(0, 2)))
    picked = found.picked(np.array([False, True]))
    show("  picked", picked.values, picked.prefixes, picked.others, picked.longest)

# The order of logits.
for title, points, columns in (
    ("clear", array([1, 0], [0, 1]), array([1, 0], [0, 1])),
    ("ties", array([1, 1], [0, 1]), array([1, 0], [0, 1])),
    ("nearly", array([0.1, 0.2]), array([1, 0, 0.5], [0.5, 1, 0.75])),
    ("thirds", array([1 / 3, 1 / 3], [1, 1]), array([3, 1, 0.1], [0, 2, 0.1])),
    ("order", array([0.1, 0.3]), array([3, 0], [0, 1])),
):
    found = exact_logits(points, columns)
    show(title, found.top, found.gaps, found.ties)

# Factors of low rank.
for title, product, dtype in (
    ("rank 1", array([1, 2], [2, 4]), np.float32),
    ("repeated", array([1, 2, 1], [0, 0, 0], [1, 2, 1]), np.float32),
    ("combined", array([1, 0, 1], [0, 1, 1], [1, 1, 2]), np.float32),
    ("combined rows", array([1, 0, 2], [0, 1, 3], [2, 3, 13]), np.float32),
    ("cancelled", array([1, 0, 1], [0, 1, -1], [1, 1, 0]), np.float32),
    ("not whole", array([2, 1], [4, 2]), np.float32),
    ("inexact", array([0.1]), np.float32),
    ("zero", array([0, 0]), np.float32),
    ("a column of zeros", array([0, 1, 2], [0, 1, 2], [0, 3, 1], [0, 4, 3]), np.float32),
):
    factors = low_rank_factors(product, np.dtype(dtype))
    show(title, *([None] if factors is None else factors))

# Sums of terms.
points, weights = array([1, 0], [0.5, -3]), array([2, 1, 0.1], [1, 1, 3])
exact = Terms.of_exact(points, weights, 24)
show("terms", exact.plus, exact.minus, exact.count, exact.unit)
falling = Terms.of_exact(array([-1, 2], [0.5, -3]), array([-2, 1, 0], [1, -0.5, 3]), 24)
show("falling terms", falling.plus, falling.minus, falling.count, falling.unit)
large = Terms.of_exact(array([2.0**24 - 1, 1]), array([1, 3], [1, 1]), 24)
show("large terms", large.unit, large.rounding(24, array(9, 9)))
number = Terms.of_number(array(0, 1, -2.5), 0.25, array(2, -0.5, 0.1, 0, 3), 24)
show("number", number.plus, number.minus, number.count, number.unit, number.products)
unknown = Terms.unknown(array(0, 2))
show("unknown", unknown.plus, unknown.minus, unknown.count, unknown.unit)
show("unknown unit", unknown_unit(array(1, 2, 0.5, 3, -4, 0)))
both = Terms.of_number(array(1, 3), 2.0**-10, array(2, 0.25, 0.3), 24).outer(exact)
show("both", both.plus, both.minus, both.count, both.unit, both.products)
for bits in (24, 53):
    show(
        f"rounding {bits}",
        both.rounding(bits, array(7, 8, 9)),
        exact.rounding(bits, array(7, 8, 9)),
    )
    show(f"rounding of numbers {bits}", number.rounding(bits, np.arange(5.0)))
    show(f"rounding of unknown {bits}", unknown.rounding(bits, array(3, 4)))
chosen = both.at(np.array([True, False, False, True]))
show("chosen", chosen.plus, chosen.unit, chosen.products, unknown.at_points(2).plus)

# Writes of neurons.
V = array([1, -1], [0.5, 0.3])
for arithmetic in ("float32", "tf32", "bfloat16", "float32-folded", "float64"):
    writing = Writing(V, [Cleared(), Cleared(3.0, 0.25)], ARITHMETICS[arithmetic])
    hidden, off, step = (
        array([1, 2], [0, 3], [0, 0]),
        array([0, 2.0**-20], [0, 0], [0, 0]),
        array([1, 2], [1, 1], [0, 0]),
    )
    found, without = writing.noise(hidden, off, step), writing.noise(hidden, off)
    show(f"writes {arithmetic}", found.errors, found.rest, without.errors)
found = Writing(V[:1], [Cleared(), Cleared()], ARITHMETICS["float32"])
show("write", found.noise(array([1]), array([0]), array([0.5])).errors)
show(
    "rounded writes",
    Writing(array([1], [4], [1]), [Cleared()], ARITHMETICS["float32"])
    .noise(
        array([1, 2, 0.5], [0, 1, 1]),
        array([0, 0, 0], [0, 0, 0]),
        array([2.0**-30, 1, 1], [1, 0, 1]),
    )
    .errors,
)

falling = Writing(array([-4, 1], [2, -0.5]), [Cleared(), Cleared(2.0, 1.0)], ARITHMETICS["float32"])
hidden, steps = array([1, 2], [2.0**22, 1]), array([2.0**-24, 1], [1, 2.0**-30])
show("falling writes", falling.noise(hidden, np.zeros((2, 2)), steps).errors)

# Shared errors.
noise = Noise.shared(
    array([1, 0.5], [0, 2]), array([1, -1, 0], [2, 0, 0]), array([0.1, 0, 0.3], [0, 0, 1])
)
show("shared", noise.errors, noise.of_forms(array([1, 1, 0], [1, -1, 2])))
show("total", noise.total().of_forms(array([1, 1, 0], [1, -1, 2])))
show(
    "more",
    noise.more(array(1, 0, 0)).errors,
    noise.directions([1]).own,
    noise.directions([1]).errors,
)
show("merged", noise.merged(np.array([0, 0]), 1).own, noise.merged(np.array([0, 0]), 1).errors)
show("at", noise.at(np.array([False, True])).errors, Noise.joined([noise, noise]).rest)
points, noise, held = merged(
    array([1], [0], [1]), Noise.apart(array([1], [2], [3])), Places.of_indices(3)
)
show(
    "merged points", points, noise.errors, held.ranges.first, held.ranges.last, held.ranges.shortest
)
for onehot in (False, True):
    results = ChunkedResults(3, onehot)
    results.add(array([1, 0], [0.5, 0]), Noise.apart(array([0.1, 0], [0.2, 0])))
    results.add(array([1, 0], [0, -1 + 2.0**-19]), Noise.apart(array([0.3, 0], [0, 0])))
    results.add(array([1, 2.0**-20], [0, 2.0**-21]), Noise.apart(array([0, 0.4], [0.5, 0])))
    points, noise, held = results.distinct(Places.of_lengths(6))
    show("results", points, noise.errors, held.ranges.shortest, held.ranges.longest)
results = ChunkedResults(1, True)
results.add(array([0.5]), Noise.apart(array([0.1])))
show("no results", results.distinct(None))

# Places.
indices, lengths = Places.of_indices(3), Places.of_lengths(3)
for title, places in (
    ("indices", indices),
    ("lengths", lengths),
    ("seen", Places.seen(2, causal=False)),
    ("seen so far", Places.seen(2, causal=True)),
    ("everywhere", Places.everywhere(2)),
    ("pairs", indices.pairs(lengths)),
    ("pairs with everywhere", indices.pairs(Places.everywhere(2))),
    ("everywhere with", Places.everywhere(2).pairs(lengths)),
    ("after none", lengths.after_none()),
    ("only", indices.only(np.array([False, True, True]))),
    ("merged places", indices.merged(np.array([1, 0, 1]), 2)),
    ("merged everywhere", Places.everywhere(3).merged(np.array([0, 0, 0]), 1)),
):
    show(title, places.count, places.listed, places.possible, *places.ranges)
for causal in (False, True):
    show("meet", lengths.meet(indices, causal=causal), indices.meet(indices, causal=causal))
    show(
        "see",
        lengths.surely_see(indices, causal=causal),
        indices.surely_see(indices, causal=causal),
    )
show("too many places", Places.of_lengths(4001).listed, Places.of_lengths(3).listed)

# Refusals.
for bound in (1.0, INF, -INF, NAN):
    attempt("finite", require_finite, array(0), bound)
    attempt("number", require_number, bound)
    attempt("at most", require_at_most, 1.0, array(0), bound)

# The arithmetics.
for name, arithmetic in ARITHMETICS.items():
    show(name, arithmetic.bits, arithmetic.smallest, arithmetic.largest, arithmetic.operand_bits)
    show("  sums", *(arithmetic.gamma(n) / arithmetic.sums for n in (0.0, 1.0, 100.0, 2.0**22)))
    show(
        "  limit", arithmetic.gamma(0.49 / arithmetic.sums), arithmetic.gamma(0.5 / arithmetic.sums)
    )
    show("  products", arithmetic.product(0.0) / arithmetic.storage, arithmetic.product(9.0))
    show(
        "  vanishing",
        arithmetic.vanishing(array(0, 1), 3),
        arithmetic.exponential,
        arithmetic.folded,
    )

program = rasp.tokens
