"""The last step of the proof: each value that a result can take decodes to itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from raspc_check.roundoff import Arithmetic, own_error, project
from raspc_check.scalar_functions import Value, is_number
from raspc_check.stream_table import (
    Stream,
    misread,
    nodes_held,
    read,
    soft,
    with_common_factor,
)
from raspc_check.value_domains import Combinations, Domains, Rejected

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Unembed:
    """The unembedding of a result, and how its columns are decoded."""

    w_u: Array
    b_u: Array
    kind: str
    """`categorical`: the value of the largest column; `numerical`: the nearest value."""
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Decoded:
    """A decoding that was proved: the smallest margin, and the error beside it."""

    margin: float
    error: float


def decoding_step(
    domains: Domains, arithmetic: Arithmetic, stream: Stream, unembed: Unembed, result: int
) -> Decoded:
    """
    Check that a result decodes to its value, for all combinations of s-ops that it depends on.

    Raises:
        Rejected: with the first value that may be decoded wrongly.

    """
    rows = [int(d) for d in np.flatnonzero(unembed.w_u.any(axis=1))]
    held = nodes_held(stream, rows)
    reason = ""
    for apart in (True, False):
        try:
            met = domains.combinations(held, [result], apart=apart)
            return _decoded(domains, arithmetic, stream, unembed, rows, met, result)
        except Rejected as error:
            reason = str(error)
    raise Rejected(reason)


def _decoded(
    domains: Domains,
    arithmetic: Arithmetic,
    stream: Stream,
    unembed: Unembed,
    rows: Sequence[int],
    met: Combinations,
    result: int,
) -> Decoded:
    x, is_soft = read(stream, rows, met), soft(arithmetic, stream, rows)
    values = [domains.values[result][place] for place in met[result]]
    if unembed.kind == "numerical":
        found = project(*x, unembed.w_u[list(rows)], arithmetic, is_soft)
        logits, errors = with_common_factor(arithmetic, found)
        logits = logits + unembed.b_u
        errors = errors + 2 * arithmetic.roundoff * (np.abs(logits) + np.abs(unembed.b_u))
        return _nearest(unembed, logits[:, 0], errors[:, 0], values)
    alone = misread(arithmetic, stream, unembed.w_u[list(rows)], rows)
    return _largest(arithmetic, unembed, rows, x, values, is_soft, alone)


def _largest(
    arithmetic: Arithmetic,
    unembed: Unembed,
    rows: Sequence[int],
    x: tuple[Array, Array],
    values: Sequence[Value],
    is_soft: NDArray[np.bool_],
    alone: Array,
) -> Decoded:
    """
    The column of the value against each other column, by the difference of their forms.

    alone: the errors of logits that no two logits share.
    """
    place = {value: i for i, value in enumerate(unembed.values)}
    weights = unembed.w_u[list(rows)]
    logits, errors = project(*x, weights, arithmetic, is_soft)
    spread = x[1] @ np.abs(weights)
    rounding = np.maximum(errors - spread, 0.0) + 2.0**-50 * spread
    slack = 2 * arithmetic.roundoff * (np.abs(logits) + np.abs(unembed.b_u)) * (unembed.b_u != 0.0)
    logits = logits + unembed.b_u
    slack = slack + arithmetic.common * np.abs(unembed.b_u) + alone
    rounding = rounding + slack + own_error(np.abs(x[0]) @ np.abs(weights), len(rows))
    worst, least = np.inf, Decoded(np.inf, 0.0)
    for i, value in enumerate(values):
        if value not in place:
            raise Rejected(f"the value {value!r} is not among the decoded ones")
        right = place[value]
        gap = logits[i, right] - logits[i]
        forms = np.abs(weights[:, [right]] - weights)
        error = x[1][i] @ forms + rounding[i] + rounding[i, right]
        error = np.minimum(error, errors[i] + errors[i, right] + slack[i] + slack[i, right])
        gap[right], error[right] = np.inf, 0.0
        spare = float((gap - error).min(initial=np.inf))
        if not spare > 0.0:
            other = int((gap - error).argmin())
            shown = [str(v) if is_number(v) else repr(v) for v in (value, unembed.values[other])]
            raise Rejected(
                f"the value {shown[0]} may be decoded as {shown[1]}: the margin is "
                f"{gap[other]:.3g} and the error {error[other]:.3g}"
            )
        if spare < worst:
            worst, at = spare, int((gap - error).argmin())
            least = Decoded(float(gap[at]), float(error[at]))
    return least


def _nearest(unembed: Unembed, logits: Array, errors: Array, values: Sequence[Value]) -> Decoded:
    numbers = [value for value in unembed.values if is_number(value)]
    if any(a >= b for a, b in pairwise(numbers)):
        raise Rejected("the decoded numbers are not in ascending order")
    midpoints = [(float(a) + float(b)) / 2 for a, b in pairwise(numbers)]
    place = {value: i for i, value in enumerate(numbers)}
    worst, least = np.inf, Decoded(np.inf, 0.0)
    for logit, error, value in zip(logits, errors, values, strict=True):
        if value not in place:
            raise Rejected(f"the value {value!r} is not among the decoded ones")
        i = place[value]
        sides = [(logit - midpoints[i - 1], midpoints[i - 1])] if i else []
        sides += [(midpoints[i] - logit, midpoints[i])] if i < len(midpoints) else []
        for margin, midpoint in sides:
            # Midpoints are rounded to the model's arithmetic.
            bound = error + 2.0**-23 * abs(midpoint)
            if not margin > bound:
                raise Rejected(
                    f"the value {value} is {margin:.3g} from the next one's, and the error may be "
                    f"{bound:.3g}"
                )
            if margin - bound < worst:
                worst, least = margin - bound, Decoded(float(margin), float(bound))
    return least
