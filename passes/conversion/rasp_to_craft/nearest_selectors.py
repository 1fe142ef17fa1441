"""Selectors by nearest place: scores of rank two where a query accepts at most one key value."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import SSAValue

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
from raspc.craft_dialect.constructions.envelope_lines import Lines, envelope_lines
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis, ScalarAxis, Space
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion
from raspc.passes.conversion.rasp_to_craft.selector_scores import Scores, accepted
from raspc.proof.number_precision import ROUNDOFF
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.logic_ops import Comparison
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values.diagnostic import error_at
from raspc.values.text import value_text
from raspc.values.value import Value, is_number

SLACK = 1 / 8
"""The part of the margin that rounding errors of the scores may take."""

MARGIN = 1.0
"""
The margin of the lines, whose numbers are directions of the stream. W_QK multiplies them with the
score of a selected key: a stream that held them scaled would round them that much more coarsely.
"""

COARSE = 1 << 11
"""The largest magnitude, in gaps of its domain, of a number that is a query by itself."""


def nearest_lines(
    select: rasp.SelectOp,
    queries: Sequence[Value],
    keys: Sequence[Value],
    *,
    as_number: bool = False,
) -> Lines | None:
    """
    The lines by which a select can score its keys; None if there are none that are exact.

    Args:
        select: the select.
        queries, keys: their values.
        as_number: whether the query is a number, its own place; else each of its values can go
            where it serves best.

    """
    pairs = accepted(select, queries, keys)
    if pairs.sum(axis=1).max(initial=0) > 1:
        return None
    lines = None
    numbers = [Fraction(v) for v in queries if is_number(v)]
    if len(numbers) == len(queries):
        lines = envelope_lines(numbers, pairs, _key_places(select, keys), MARGIN)
    if lines is None and not as_number:
        # The places of the keys that they accept, in the order of the keys.
        places = [Fraction(int(row.argmax())) for row in pairs]
        lines = envelope_lines(places, pairs, [None] * len(keys), MARGIN)
    if lines is None:
        return None
    if as_number:  # the slope is multiplied with the number, and with the origin by itself
        reach = max(map(abs, numbers)) + abs(lines.origin)
    else:
        reach = np.abs(lines.places).max()
    error = lines.rounding_error(float(reach), float(ROUNDOFF), levelled=not as_number)
    return lines if error <= SLACK * MARGIN else None


def _key_places(select: rasp.SelectOp, keys: Sequence[Value]) -> list[Fraction | None]:
    """Where keys go that no query accepts: for an equality of numbers, to their own place."""
    compared = ScalarFunction(select.predicate).comparison
    equality = compared is not None and compared[0] is Comparison.EQ
    return [Fraction(k) if equality and is_number(k) else None for k in keys]


def takes_number(select: rasp.SelectOp, analysis: ValueAnalysis) -> bool:
    """Whether the query of a nearest select can be a number, and need not be categorical."""
    return select.nearest is not None and could_take_number(select, analysis)


def could_take_number(select: rasp.SelectOp, analysis: ValueAnalysis) -> bool:
    """
    Whether a select, if it were nearest, could have a number as its query.

    The head can't tell then how high the accepted key scores, so there must always be one:
    nothing is left to BOS.
    """
    readers = [use.operation for use in select.result.uses]
    if not all(isinstance(op, rasp.AggregateOp) for op in readers):
        return False
    queries, keys = analysis.domain(select.queries), analysis.domain(select.keys)
    if not queries.all_numbers or queries.undefined:
        return False
    numbers = sorted(map(Fraction, queries.numbers))
    gap = min((b - a for a, b in pairwise(numbers)), default=Fraction(1))
    if not numbers or max(map(abs, numbers)) > COARSE * gap:
        return False
    if not analysis.facts.selects_something(select.result):
        return False
    return nearest_lines(select, queries.values, keys.values, as_number=True) is not None


def nearest_scores(conversion: Conversion, select: rasp.SelectOp) -> Scores:
    """
    The scores of a select by nearest place; made once for all its readers.

    Two directions of the query are read, `place` and `level`, which is what the accepted key
    would score: with it taken off, the accepted key scores the margin, and any other at most 0.
    Two of the key are read, the `slope` and `offset` of its line. A number is its own place; it
    has no level, and BOS then scores less than any accepted key can.
    """
    if select not in conversion.scores:
        conversion.scores[select] = _scores(conversion, select)
    return conversion.scores[select]


def _scores(conversion: Conversion, select: rasp.SelectOp) -> Scores:
    keys = conversion.onehot(select.keys, select)
    query_axis = conversion.axis(select.queries)
    as_number = query_axis.number_label is not None
    domains = [conversion.domain(side) for side in (select.queries, select.keys)]
    lines = nearest_lines(select, domains[0].values, keys.values, as_number=as_number)
    if lines is None or any(domain.undefined for domain in domains):
        raise error_at(
            select,
            "its keys are not told apart by their distance from the query",
            "drop `nearest`, which rasp-select-nearest adds only where they are",
        )
    name = select.sop_name.data if select.sop_name is not None else "select"
    slope, offset = (conversion.scalar_name(f"{name}.{part}") for part in ("slope", "offset"))
    key_vector = _linear(
        conversion, select.keys, keys, {slope: lines.slopes, offset: lines.offsets}, name
    )
    key_vectors = [key_vector, conversion.one, conversion.bos]
    bos = conversion.bos_label
    # A power of two, so that products of whole numbers stay such.
    scale = 2.0 ** math.ceil(math.log2(conversion.selected_score / MARGIN))
    if query_axis.number_label is not None:
        _check_places(conversion, select)
        qk = [
            (query_axis.number_label, slope, scale),
            (ONE, slope, -scale * float(lines.origin)),
            (bos, slope, scale * float(lines.origin)),
            (ONE, offset, scale),
            # At BOS itself, where all places are 0, BOS must win as well.
            (bos, bos, scale * (2.0 * MARGIN - lines.lowest)),
        ]
        query_vectors = [conversion.vector(select.queries), conversion.one, conversion.bos]
        return Scores(query_vectors, key_vectors, LinearMap.of(qk), scale * lines.lowest)
    query_axis = conversion.onehot(select.queries, select)
    place, level = (conversion.scalar_name(f"{name}.{part}") for part in ("place", "level"))
    columns = {place: lines.places, level: MARGIN - lines.levels}
    query_vector = _linear(conversion, select.queries, query_axis, columns, name)
    qk = [
        (place, slope, scale),
        (ONE, offset, scale),
        (level, ONE, scale),
        (level, bos, -scale),
    ]
    return Scores([query_vector, conversion.one], key_vectors, LinearMap.of(qk), scale * MARGIN)


def _linear(
    conversion: Conversion,
    value: SSAValue,
    axis: OneHotAxis,
    columns: Mapping[str, NDArray[np.float64]],
    name: str,
) -> SSAValue:
    """Numbers that a table gives for each value of a categorical s-op: [n_values] each."""
    labels = tuple(columns)
    space = Space(tuple(ScalarAxis(label) for label in labels))
    symbol = conversion.declare(name, space)
    table = LinearMap.from_dense(axis.labels, labels, np.stack(list(columns.values()), axis=1))
    return conversion.add(craft.LinearOp([conversion.vector(value)], table, symbol))


def _check_places(conversion: Conversion, select: rasp.SelectOp) -> None:
    """
    A number must be near enough to its place: an eighth of a gap takes a quarter of the margin.

    Raises:
        RaspcError: if its error may be larger.

    """
    numbers = sorted(conversion.domain(select.queries).numbers)
    error = conversion.precision.error(select.queries)
    for low, high in pairwise(numbers):
        if 8 * error > Fraction(high) - Fraction(low):
            raise error_at(
                select,
                f"its query is a number that {conversion.precision.format.dtype} computes with an "
                f"error of {float(error):.2g}, "
                f"too large to tell {value_text(low)} from {value_text(high)}",
                "make the query categorical",
            )
