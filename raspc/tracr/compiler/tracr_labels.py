"""
The names that Tracr gives to s-ops and directions.

    opp_idx:3                                opp_idx_4:3        the fourth expression of the program
    length_selector_width_attn_output        length_5_selector_width_attn_output
    share:1/3                                share_2:0.3333333333333333

A direction is a `BasisDirection`: the label of the s-op and a value. Labels are those of
expressions, numbered breadth first from the result.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from raspc.craft_dialect import ProgramOp
from raspc.craft_dialect.space import Axis, OneHotAxis
from raspc.frontends.python import RASPExpr, SOp
from raspc.frontends.python.rasp_builder import Lowering, empty_program
from raspc.tracr.craft.bases import BasisDirection
from raspc.values import Domain, to_python

_WIDTH = "_selector_width_attn_output"


class AddedTokens(NamedTuple):
    """The names of the tokens that the compiler adds to the vocabulary."""

    bos: str
    pad: str


def breadth_first(tip: RASPExpr) -> Iterator[RASPExpr]:
    """An expression and those below it, breadth first; of several with one label, the first."""
    waiting, seen = deque([tip]), {tip.label}
    while waiting:
        expr = waiting.popleft()
        yield expr
        for child in expr.children:
            if child.label not in seen:
                seen.add(child.label)
                waiting.append(child)


def named_expressions(program: SOp) -> dict[str, RASPExpr]:
    """Each expression of a program but its inputs, by its name in raspc, numbered breadth first."""
    deque(breadth_first(program), maxlen=0)  # The first use of a label numbers the expression.
    # The names depend on the program alone, not on vocabulary and length.
    unused = empty_program("names", [0], 1, causal=False)
    names = Lowering(unused, [program], lambda _: Domain.of([])).names
    return {name: expr for expr, name in names.items()}


def directions_of(
    program: ProgramOp, labels: Mapping[str, str], added: AddedTokens
) -> dict[str, BasisDirection]:
    """
    The direction of each label of the spaces of a craft program.

    labels: Tracr's label of each s-op, by its name in raspc.
    added: the names of BOS and PAD in place of those of the program.
    """
    tokens: dict[object, str] = {program.bos.data: added.bos, program.pad.data: added.pad}
    found: dict[str, BasisDirection] = {}
    for space in program.spaces().values():
        for axis in space.space.data.axes:
            found.update(_directions_of_axis(axis, labels, tokens))
    return found


def _directions_of_axis(
    axis: Axis, labels: Mapping[str, str], tokens: Mapping[object, str]
) -> dict[str, BasisDirection]:
    sop = axis.name.removesuffix(_WIDTH)
    name = axis.name
    if axis.name in labels:
        name = labels[axis.name]
    elif sop in labels:
        name = labels[sop] + _WIDTH
    if not isinstance(axis, OneHotAxis):
        # The label of a block is the axis's name and "from" with the block's first number.
        rest = (label.removeprefix(axis.name).removeprefix(":") for label in axis.labels)
        return {
            label: BasisDirection(name, value or None)
            for label, value in zip(axis.labels, rest, strict=True)
        }
    values = [to_python(value) for value in axis.values]
    if axis.name == "tokens":
        values = [tokens.get(value, value) for value in values]
    return {
        label: BasisDirection(name, value) for label, value in zip(axis.labels, values, strict=True)
    }
