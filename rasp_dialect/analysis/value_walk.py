"""The walk of analyses that find a fact of an s-op from the facts of the s-ops that it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableMapping
from typing import TypeVar

from xdsl.ir import SSAValue

from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.sop_ops import AggregateOp, MapOp

Fact = TypeVar("Fact")


def fact_of(
    value: SSAValue, known: MutableMapping[SSAValue, Fact], find: Callable[[SSAValue], Fact]
) -> Fact:
    """
    The fact of an s-op, and the facts in `known` of all s-ops whose values become its values.

    known: the facts found so far.
    find: the fact of an s-op, for whose operands `known` has facts; called once for each s-op, in a
        loop, so that programs may be deeper than the stack.
    """
    todo = [value]
    while todo:
        current = todo[-1]
        pending = [v for v in _value_operands(current) if v not in known]
        if pending:
            todo += pending
            continue
        known[todo.pop()] = find(current)
    return known[value]


def _value_operands(value: SSAValue) -> Iterable[SSAValue]:
    match op := value.owner:
        case MapOp() | LazyMapOp():
            return op.args
        case AggregateOp() | FillOp():
            return (op.values,)
        case _:
            return ()
