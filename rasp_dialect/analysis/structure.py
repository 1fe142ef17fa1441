"""When two selectors are the same whatever the input: equal structure over equal s-ops."""

from __future__ import annotations

from collections.abc import Hashable

from xdsl.ir import Region, SSAValue

from rasp_dialect.selectors import SelectOp, SelectorAndOp, SelectorNotOp, SelectorOrOp
from rasp_dialect.sops import IndicesOp, LengthOp, TokensOp


def region_key(region: Region) -> Hashable:
    """A key that equal functions share: ops in order, with operands by where they come from."""
    names: dict[SSAValue, int] = {}
    for arg in region.block.args:
        names[arg] = len(names)
    lines: list[Hashable] = []
    for op in region.block.ops:
        properties = tuple(sorted(op.properties.items()))
        lines.append((op.name, properties, tuple(names[value] for value in op.operands)))
        for result in op.results:
            names[result] = len(names)
    return tuple(lines)


def sop_key(value: SSAValue) -> Hashable:
    """A key that s-ops share if they are one value, or the same input of the program."""
    owner = value.owner
    if isinstance(owner, (TokensOp, IndicesOp, LengthOp)):
        return owner.name
    return value


def selector_key(value: SSAValue) -> Hashable:
    """A key that selectors share if they select the same pairs for every input."""
    op = value.owner
    match op:
        case SelectOp():
            flag = op.selects_none is not None
            return (sop_key(op.keys), sop_key(op.queries), flag, region_key(op.predicate))
        case SelectorAndOp() | SelectorOrOp():
            return (op.name, frozenset((selector_key(op.lhs), selector_key(op.rhs))))
        case SelectorNotOp():
            return (op.name, selector_key(op.operand))
        case _:
            return value
