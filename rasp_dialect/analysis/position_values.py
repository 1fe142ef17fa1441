"""
The values of s-ops that index and length determine, position by position, for every length.

    x - y if x >= y else x + y      of x = indices and y = length / 2, at length 4: 2, 3, 0, 1

An affine function of index and length has a form (`position_forms`). Other functions of such s-ops
are computed here, for short sequences.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from raspc.rasp_dialect.analysis.position_forms import PositionForms
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.sop_ops import MapOp
from raspc.values.value import Value

MAX_POSITIONS = 1 << 13
"""The largest number of positions, over all lengths, at which functions are computed."""


def differs_by_position(sop: SSAValue, positions: PositionForms) -> bool:
    """Whether index and length determine an s-op, and its defined values differ in a sequence."""
    longest = positions.max_seq_len
    if longest * (longest + 1) // 2 > MAX_POSITIONS or not _is_determined(sop, positions):
        return False
    for length in range(1, longest + 1):
        values = [value for value in _values(sop, positions, length, {}) if value is not None]
        if len(set(values)) < len(values):
            return False
    return True


def _is_determined(sop: SSAValue, positions: PositionForms) -> bool:
    """Whether an s-op is a function of s-ops with forms."""
    todo, seen = [sop], {sop}
    while todo:
        current = todo.pop()
        if positions.of(current) is not None:
            continue
        if not isinstance(current.owner, MapOp):
            return False
        new = [arg for arg in current.owner.args if arg not in seen]
        seen.update(new)
        todo.extend(new)
    return True


def _values(
    sop: SSAValue, positions: PositionForms, length: int, known: dict[SSAValue, Sequence[Value]]
) -> Sequence[Value]:
    """The values of a determined s-op at the positions of a sequence."""
    todo = [sop]
    while todo:
        current = todo[-1]
        form, op = positions.of(current), current.owner
        if current in known:
            todo.pop()
        elif form is not None:
            known[current] = form.values(length)
        elif isinstance(op, MapOp):
            missing = [arg for arg in op.args if arg not in known]
            todo.extend(missing)
            if not missing:
                function = ScalarFunction(op.body)
                columns = zip(*(known[arg] for arg in op.args), strict=True)
                known[current] = [None if None in args else function(*args) for args in columns]
    return known[sop]
