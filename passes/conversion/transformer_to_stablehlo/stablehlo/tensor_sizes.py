"""The sizes of the axes of tensors, some of which are known at run time only, and their checks."""

from __future__ import annotations

from typing import cast

from xdsl.dialects.builtin import DYNAMIC_INDEX, TensorType
from xdsl.ir import Attribute
from xdsl.utils.exceptions import VerifyException


def sizes_of(kind: Attribute) -> tuple[int, ...]:
    """The sizes of the axes of a tensor type, `DYNAMIC_INDEX` for those known at run time."""
    return cast("TensorType[Attribute]", kind).get_shape()


def may_be_equal(sizes: tuple[int, ...], others: tuple[int, ...]) -> bool:
    """Whether two lists of sizes can be equal at run time."""
    return len(sizes) == len(others) and all(
        a == b or DYNAMIC_INDEX in (a, b) for a, b in zip(sizes, others, strict=True)
    )


def check_broadcast(operand: Attribute, axes: tuple[int, ...], result: Attribute) -> None:
    """Check that each axis of the operand has an axis of the result, and a size that fits it."""
    sizes, wide = sizes_of(operand), sizes_of(result)
    if len(axes) != len(sizes):
        raise VerifyException(f"{len(axes)} dims for an operand of {len(sizes)} axes")
    for size, axis in zip(sizes, axes, strict=True):
        if not 0 <= axis < len(wide):
            raise VerifyException(f"dim {axis} is no axis of {result}")
        if size != 1 and not may_be_equal((size,), (wide[axis],)):
            raise VerifyException(f"an axis of size {size} does not fit axis {axis} of {result}")
