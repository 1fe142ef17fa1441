"""Keys of selectors that select the same pairs for every input: equal structure, equal s-ops."""

from __future__ import annotations

from collections.abc import Hashable
from weakref import WeakValueDictionary

from xdsl.ir import Operation, Region, SSAValue

from raspc.rasp_dialect.logic_ops import CmpOp
from raspc.rasp_dialect.scalar_ops import LiteralOp
from raspc.rasp_dialect.selector_best_op import SelectorBestOp
from raspc.rasp_dialect.selector_ops import (
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOrOp,
    SelectorSingleOp,
)
from raspc.rasp_dialect.sop_ops import IndicesOp, LengthOp, MapOp, TokensOp


def region_key(region: Region) -> Hashable:
    """A key that equal functions share: ops in order, with operands by where they come from."""
    names: dict[SSAValue, int] = {}
    for arg in region.block.args:
        names[arg] = len(names)
    lines: list[Hashable] = []
    for op in region.block.ops:
        operands = tuple(names[value] for value in op.operands)
        lines.append((op.name, _properties_key(op), operands))
        for result in op.results:
            names[result] = len(names)
    return tuple(lines)


def _properties_key(op: Operation) -> Hashable:
    """The properties of an op; of a literal that comparisons alone read, the value: True as 1."""
    if isinstance(op, LiteralOp) and all(isinstance(u.operation, CmpOp) for u in op.result.uses):
        return op.value.data
    return tuple(sorted(op.properties.items()))


def sop_key(value: SSAValue) -> Hashable:
    """A key that s-ops share if they are one value, or the same input of the program."""
    owner = value.owner
    if isinstance(owner, (TokensOp, IndicesOp, LengthOp)):
        return owner.name
    return value


def source_of(sop: SSAValue) -> SSAValue:
    """The s-op that an s-op is a function of alone, as far back as there is one."""
    while isinstance(sop.owner, MapOp) and len(set(sop.owner.args)) == 1:
        sop = sop.owner.args[0]
    return sop


def is_of_one_input(sop: SSAValue) -> bool:
    """Whether an s-op is a function of the token alone, or of the index: an embedding holds it."""
    return isinstance(source_of(sop).owner, (TokensOp, IndicesOp))


class _Structure:
    """A structure that has been met; equal ones are one object, so that keys compare at once."""

    __slots__ = ("__weakref__", "parts")

    def __init__(self, parts: Hashable):
        self.parts = parts


_STRUCTURES: WeakValueDictionary[Hashable, _Structure] = WeakValueDictionary()


def _structure(parts: Hashable) -> Hashable:
    """The object that stands for a structure, as long as anything holds it."""
    found = _STRUCTURES.get(parts)
    if found is None:
        found = _STRUCTURES[parts] = _Structure(parts)
    return found


def selector_key(value: SSAValue) -> Hashable:
    """A key that selectors share if they select the same pairs for every input."""
    return _selector_key(value, {})


def _selector_key(value: SSAValue, known: dict[SSAValue, Hashable]) -> Hashable:
    """As `selector_key`; a selector that several others share is looked at once."""
    if value in known:
        return known[value]
    op = value.owner
    match op:
        case SelectOp():
            flag = op.selects_none is not None
            key = _structure(
                (sop_key(op.keys), sop_key(op.queries), flag, region_key(op.predicate))
            )
        case SelectorAndOp() | SelectorOrOp():
            parts = (_selector_key(op.lhs, known), _selector_key(op.rhs, known))
            key = _structure((op.name, frozenset(parts)))
        case SelectorBestOp():
            scores = tuple(map(sop_key, op.scores))
            key = _structure((op.name, op.least, scores, _selector_key(op.selector, known)))
        case SelectorNotOp() | SelectorSingleOp():
            key = _structure((op.name, _selector_key(op.operand, known)))
        case _:
            key = value
    known[value] = key
    return key
