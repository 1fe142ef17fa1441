"""The regions of maps and selects: one block of scalar ops that computes a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias, overload

from xdsl.builder import ImplicitBuilder
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect.attributes import ValueType
from raspc.rasp_dialect.scalar_ops import ScalarOp, ScalarOpInterface, YieldOp

Computed: TypeAlias = SSAValue | Operation
"""A value, or the op whose one result is the value."""


@overload
def scalar_region(arity: Literal[1], body: Callable[[SSAValue], Computed]) -> Region: ...


@overload
def scalar_region(arity: Literal[2], body: Callable[[SSAValue, SSAValue], Computed]) -> Region: ...


@overload
def scalar_region(arity: int, body: Callable[..., Computed]) -> Region: ...


def scalar_region(arity: int, body: Callable[..., Computed]) -> Region:
    """
    The region of the scalar ops that `body` creates, which yields the value that it returns.

        scalar_region(1, lambda x: AddOp(x, LiteralOp(1)))

    Args:
        arity: the number of arguments of the region, which `body` is called with.
        body: creates the ops, by an implicit builder: each goes to the end of the region.

    """
    block = Block(arg_types=[ValueType()] * arity)
    with ImplicitBuilder(block):
        YieldOp(SSAValue.get(body(*block.args)))
    return Region(block)


def inline_scalar_region(region: Region, args: Sequence[SSAValue]) -> SSAValue:
    """
    The value that a region yields for arguments, computed by clones of its ops.

    The clones go where the implicit builder around the call inserts.
    """
    values: dict[SSAValue, SSAValue] = dict(zip(region.block.args, args, strict=True))
    for op in region.block.ops:
        if isinstance(op, YieldOp):
            return values[op.value]
        op.clone(values)
    raise AssertionError("the verifier demands that a scalar region ends in rasp.yield")


def depends_strictly(value: SSAValue, arg: SSAValue) -> bool:
    """Whether a value of a region is undefined wherever another value of it is."""
    seen: set[SSAValue] = set()
    todo = [value]
    while todo:
        current = todo.pop()
        if current is arg:
            return True
        if current not in seen and isinstance(current.owner, ScalarOp):
            todo.extend(current.owner.strict_operands)
        seen.add(current)
    return False


def yielded_value(region: Region) -> SSAValue:
    """The value that a region yields."""
    terminator = region.block.last_op
    assert isinstance(terminator, YieldOp), "the verifier demands rasp.yield at the end"
    return terminator.value


def verify_scalar_region(region: Region, arity: int) -> None:
    """Check that the region is a function of `arity` values, made of scalar ops."""
    block = region.block
    if len(block.args) != arity or any(arg.type != ValueType() for arg in block.args):
        taken = ", ".join(str(arg.type) for arg in block.args)
        expected = ", ".join([str(ValueType())] * arity)
        raise VerifyException(
            f"the region takes ({taken}), but must take one value for each operand: ({expected})"
        )
    if not isinstance(block.last_op, YieldOp):
        raise VerifyException("the region must end in rasp.yield, with the value it computes")
    for op in block.ops:
        if not isinstance(op, (ScalarOpInterface, YieldOp)):
            raise VerifyException(
                f"'{op.name}' is no scalar op; the region may hold only ops on !rasp.value"
            )
