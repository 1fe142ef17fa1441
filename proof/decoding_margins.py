"""Decoding: the margin between the right value and its nearest rival, and the error of both."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.craft_dialect import UnembedOp
from raspc.proof.bounded_numbers import require_at_most, require_number
from raspc.proof.exact_logits import ExactLogits, exact_logits
from raspc.proof.exact_units import are_powers_of_two
from raspc.proof.greatest_magnitudes import greatest
from raspc.proof.mean_sets import nearest
from raspc.proof.point_combinations import Combinations, combinations
from raspc.proof.reachable_places import Places
from raspc.proof.stored_sums import stored_rounding, terms_of_floats
from raspc.proof.stream_bounds import Stream
from raspc.proof.vector_bounds import Array, not_enumerated
from raspc.transformer_dialect.attributes import Decoding
from raspc.values.value import is_number

MAX_CHEAP_COORDINATES = 4
"""The most coordinates with errors whose differences between columns are always looked at."""

MAX_WORK = 400_000_000
"""The most multiplications for one bound on how much logits move."""


@dataclass(frozen=True)
class Margin:
    """
    A difference that must be seen, and the largest error that it may have.

    A margin or a bound that is NaN is `Unknown`.
    """

    margin: float
    bound: float

    def __post_init__(self) -> None:
        require_number(self.margin)
        require_number(self.bound)

    @property
    def used(self) -> float:
        """The part of the margin that the bound takes; infinite for no margin."""
        return self.bound / self.margin if self.margin > 0.0 else math.inf


def decoding_margin(stream: Stream, op: UnembedOp) -> Margin:
    """
    The margin of an output that has the largest part of its error bound.

    The ideal result is taken to be one of the decoded values: that is what the value analysis
    says. Points at which columns tie exactly are left out, such as an undefined value that is
    never there, if each of these columns is the largest by itself at another point.
    """
    decoding: Decoding = op.decode.data
    map = op.map.data
    rows = list(map.rows)
    columns = {label: i for i, label in enumerate(op.columns)}
    U = map.dense({row: i for i, row in enumerate(rows)}, columns)
    if decoding.kind == "numerical":
        return _nearest(stream, rows, U.ravel(), decoding)
    return _largest(stream, rows, U, decoding)


def _rounding(stream: Stream, rows: list[str], columns: Array, magnitudes: Array) -> Array:
    """The rounding of the products with columns [rows, c], of which the magnitudes are bounded."""
    arithmetic = stream.arithmetic
    require_at_most(arithmetic.largest, magnitudes)
    single = np.all(np.count_nonzero(columns, axis=0) <= 1) and not arithmetic.operand
    if single and np.all(are_powers_of_two(columns)):
        # Single coordinates times powers of two, of which only those below 1 can vanish.
        shrinks = np.any((columns != 0.0) & (np.abs(columns) < 1.0))
        read = [row for row, used in zip(rows, np.any(columns, axis=1), strict=True) if used]
        rounded = 0.0 if stream.are_floats(read) else arithmetic.storage
        return arithmetic.vanishing(magnitudes, 1) * shrinks + rounded * magnitudes
    terms = stream.terms(rows, np.ones(len(rows)))
    relative = arithmetic.product(terms) + arithmetic.storage
    return relative * magnitudes + arithmetic.vanishing(magnitudes, terms + 1)


def _nearest(stream: Stream, rows: list[str], column: Array, decoding: Decoding) -> Margin:
    numbers = np.array(sorted(float(v) for v in decoding.values if is_number(v)))
    error = _number_error(stream, rows, column)
    parts = [v for v in stream.parts(rows) if (v.low != v.high).any()]
    # Every number must be what some input gives. There may be more of these, of inputs that never
    # meet: what values related vectors can give is for the value analysis to say.
    if len(parts) == 1 and parts[0].points is not None:
        values = stream.readings(rows, column)
        if values is not None:
            error += greatest(numbers - values[nearest(values, numbers)])
            error += stream.merging(rows, column)
    # Numbers and the midpoints between them are rounded as well, to floats as fine as sums.
    error += 2 * stream.arithmetic.sums * greatest(numbers)
    margin = float(np.diff(numbers).min()) / 2 if len(numbers) > 1 else math.inf
    return Margin(margin, error)


def _number_error(stream: Stream, rows: list[str], column: Array) -> float:
    """The largest error of a linear form of the stream, with the rounding of its sum."""
    size = np.abs(column)
    error = stream.error_of(rows, column)
    error += float(_rounding(stream, rows, column[:, None], stream.bounds(rows) @ size))
    found = combinations(stream, rows, possible=False) if stream.arithmetic.adds_finer else None
    if not isinstance(found, Combinations) or found.work(1) > MAX_WORK:
        return error
    moved = found.off(column[None])
    rounded = _rounding_at_points(stream, found, column[:, None], moved)
    return min(error, float((moved + rounded).max(initial=0.0)))


def _rounding_at_points(stream: Stream, found: Combinations, columns: Array, moved: Array) -> Array:
    """[m, c], the rounding of products at points, in an arithmetic that adds up in finer floats."""
    terms = terms_of_floats(found.points, found.errors, columns, stream.arithmetic)
    return stored_rounding(terms, found.points @ columns, moved, stream.arithmetic)


def _largest(stream: Stream, rows: list[str], U: Array, decoding: Decoding) -> Margin:
    if U.shape[1] < 2:
        return Margin(math.inf, 0.0)
    found = _points(stream, rows, U, decoding)
    points = found.points
    errors = stream.errors(rows)
    noise = _rounding(stream, rows, U, (np.abs(points) + errors) @ np.abs(U))
    if stream.arithmetic.adds_finer and len(points) * U.size <= MAX_WORK:
        at_points = _rounding_at_points(stream, found, U, found.errors @ np.abs(U))
        noise = np.minimum(noise, at_points)
    logits = exact_logits(points, U)
    tied = np.asarray(logits.ties.any(axis=1), np.bool_)
    wins = set(logits.top[~tied].tolist())
    ties = {*np.flatnonzero(logits.ties.any(axis=0)).tolist(), *logits.top[tied].tolist()}
    if not ties <= wins:
        return Margin(0.0, 0.0)  # A value that ties with others wherever it is largest.
    worst = Margin(math.inf, 0.0)
    for moved in _movements(found, errors, U):
        worst = _worst(logits, wins, tied, noise, moved)
        if worst.bound < worst.margin:
            break
    return worst


Movement: TypeAlias = Callable[[int, NDArray[np.intp]], Array]
"""
A function of a column and the points [m] at which the column is the largest.

It returns the largest changes [m or 1, c] of the differences between the logit of the column and
the others by the errors of the vectors that the unembedding reads.
"""


def _movements(found: Combinations, errors: Array, U: Array) -> Iterator[Movement]:
    """Bounds on how much logits move, one at least, the cheap ones first."""
    column_errors = errors @ np.abs(U)
    inexact = np.flatnonzero(errors)
    is_cheap = len(inexact) * U.shape[1] ** 2 <= MAX_WORK
    if len(inexact) > MAX_CHEAP_COORDINATES or not is_cheap:
        yield lambda t, _here: (column_errors + column_errors[t])[None]
    if is_cheap:
        yield lambda t, _here: (errors[inexact] @ np.abs(U[inexact] - U[inexact][:, [t]]))[None]
    if found.work(U.shape[1] ** 2) <= MAX_WORK:
        yield lambda t, here: found.off((U - U[:, [t]]).T, here)


def _worst(
    logits: ExactLogits, wins: set[int], tied: NDArray[np.bool_], noise: Array, moved: Movement
) -> Margin:
    """The margin with the largest part of its bound, over the columns and their points."""
    worst = Margin(math.inf, 0.0)
    for t in wins:
        here = np.flatnonzero((logits.top == t) & ~tied)
        gaps = np.delete(logits.gaps[here], t, axis=1)
        bounds = moved(t, here) + noise[here] + noise[here, t][:, None]
        bounds = np.delete(bounds, t, axis=1)
        with np.errstate(divide="ignore"):
            used = np.where(gaps > 0.0, bounds / gaps, np.inf)
        i, j = np.unravel_index(int(used.argmax()), gaps.shape)
        found = Margin(float(gaps[i, j]), float(bounds[i, j]))
        if worst.margin == math.inf or found.used > worst.used:
            worst = found
    return worst


def _points(stream: Stream, rows: list[str], U: Array, decoding: Decoding) -> Combinations:
    """The ideal points that the unembedding reads."""
    # A value that no input gives is decoded too, from points that cannot occur.
    found = combinations(stream, rows, possible=False)
    if isinstance(found, Combinations):
        return found
    # A number of which only the decoded values are known.
    varying = np.flatnonzero(stream.varying(rows))
    numbers = [float(v) for v in decoding.values if is_number(v)]
    if len(varying) != 1 or len(numbers) != len(decoding.values):
        raise not_enumerated("the output reads", found)
    points = np.tile(stream.middle(rows), (len(numbers), 1))
    points[:, varying] = 0.0
    points[:, varying[0]] = numbers
    if ((points @ U).argmax(axis=1) != np.arange(len(numbers))).any():
        raise not_enumerated("the output reads", found)
    places = Places.everywhere(len(points))
    return Combinations(points, stream.errors(rows), [], [], places)
