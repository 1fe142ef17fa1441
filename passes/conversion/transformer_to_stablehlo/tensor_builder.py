"""
StableHLO the way NumPy writes it: one call makes the op, its shapes and its broadcasts.

    build = TensorBuilder(block, f32, {"B": None, "T": 5})
    scores = build.dot(queries, keys, contract=(2, 2), batch=(0, 0))        # [B, T, T]
    build.where(visible, scores, build.constant(-inf))

A size is a number or the name of one, `B` or `T`, which is a number where it is known and `?` in
the text where it is not. Ops that must be told such a size ask the ids for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray
from xdsl.builder import Builder
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    AnyFloat,
    ArrayAttr,
    DenseArrayBase,
    DenseIntOrFPElementsAttr,
    IntegerAttr,
    TensorType,
    i1,
    i32,
    i64,
)
from xdsl.ir import Attribute, Block, BlockArgument, Operation, SSAValue

from raspc.passes.conversion.transformer_to_stablehlo import stablehlo
from raspc.passes.conversion.transformer_to_stablehlo.stablehlo import integers

SizeName: TypeAlias = Literal["B", "T"]
Size: TypeAlias = int | SizeName
Shape: TypeAlias = tuple[Size, ...]

AXES: dict[SizeName, int] = {"B": 0, "T": 1}
"""The axis of the ids that has each named size."""


class Tensor(NamedTuple):
    """A value with the names of its sizes, which its type loses."""

    value: SSAValue
    shape: Shape

    def named(self, name: str) -> Tensor:
        """The same, with a name in the text."""
        self.value.name_hint = name
        return self


class TensorBuilder:
    """A builder that appends ops to a block and returns their results."""

    def __init__(
        self, block: Block, element: AnyFloat, sizes: Mapping[SizeName, int | None], ids: SSAValue
    ):
        """
        element: the type of weights and activations.
        sizes: the named sizes, None where one is known at run time only.
        ids: the argument [B, T] whose sizes they are.
        """
        self.block = block
        self.element = element
        self.sizes = sizes
        self.ids = Tensor(ids, ("B", "T"))
        self._size_values: dict[Size, SSAValue] = {}
        self._shape_values: dict[Shape, SSAValue] = {}
        self._constants: dict[tuple[float, Attribute], Tensor] = {}

    # Types

    def type_of(self, shape: Shape, element: Attribute | None = None) -> TensorType[Attribute]:
        """The type of a tensor, `?` for each size that is not known."""
        return TensorType(element or self.element, [self._known(size) for size in shape])

    def _known(self, size: Size) -> int:
        number = size if isinstance(size, int) else self.sizes[size]
        return DYNAMIC_INDEX if number is None else number

    def _is_static(self, shape: Shape) -> bool:
        return all(self._known(size) != DYNAMIC_INDEX for size in shape)

    def _add(self, op: Operation, shape: Shape) -> Tensor:
        self.block.add_op(op)
        return Tensor(op.results[0], shape)

    # Values from nothing

    def matrix(self, entries: NDArray[np.floating]) -> Tensor:
        """A constant matrix, rounded to the element type."""
        kind = cast("TensorType[AnyFloat]", self.type_of(entries.shape))
        numbers = [float(each) for each in entries.reshape(-1)]
        op = stablehlo.ConstantOp(DenseIntOrFPElementsAttr.from_list(kind, numbers))
        return self._add(op, entries.shape)

    def constant(self, number: float, element: Attribute | None = None) -> Tensor:
        """A scalar; each is made once."""
        key = (number, element or self.element)
        if key not in self._constants:
            kind = cast("TensorType[AnyFloat]", self.type_of((), key[1]))
            attr = DenseIntOrFPElementsAttr.from_list(kind, [number])
            self._constants[key] = self._add(stablehlo.ConstantOp(attr), ())
        return self._constants[key]

    def iota(self, shape: Shape, axis: int) -> Tensor:
        """The i32 numbers from 0 along an axis."""
        kind = self.type_of(shape, i32)
        if self._is_static(shape):
            dimension = {"iota_dimension": IntegerAttr(axis, i64)}
            op = stablehlo.IotaOp(properties=dimension, result_types=[kind])
        else:
            op = stablehlo.DynamicIotaOp(self._sizes_of(shape), axis, kind)
        return self._add(op, shape)

    def _size_value(self, size: Size) -> SSAValue:
        """A size as a tensor<1xi32>; each is made once."""
        if size not in self._size_values:
            known = self._known(size)
            one = TensorType(i32, [1])
            if known == DYNAMIC_INDEX and not isinstance(size, int):
                asked = stablehlo.GetDimensionSizeOp(self.ids.value, AXES[size])
                op = stablehlo.ReshapeOp(operands=[asked.result], result_types=[one])
                self.block.add_ops([asked, op])
            else:
                op = stablehlo.ConstantOp(DenseIntOrFPElementsAttr.from_list(one, [known]))
                self.block.add_op(op)
            self._size_values[size] = op.results[0]
        return self._size_values[size]

    def _sizes_of(self, shape: Shape) -> SSAValue:
        """The sizes of a shape as a tensor of i32, for ops that are told them; made once."""
        if shape not in self._shape_values:
            parts = [self._size_value(size) for size in shape]
            op = stablehlo.ConcatenateOp(
                operands=[parts],
                properties={"dimension": IntegerAttr(0, i64)},
                result_types=[TensorType(i32, [len(parts)])],
            )
            one = len(parts) == 1
            self._shape_values[shape] = parts[0] if one else self._add(op, (len(parts),)).value
        return self._shape_values[shape]

    # Shapes

    def broadcast(self, x: Tensor, shape: Shape, axes: Sequence[int] = ()) -> Tensor:
        """
        A tensor repeated to a shape.

        axes: the axis of the result that each axis of `x` becomes.
        """
        if x.shape == shape:
            return x
        element = _element(x)
        kind = self.type_of(shape, element)
        dimensions = DenseArrayBase.from_list(i64, list(axes))
        if self._is_static(shape):
            op = stablehlo.BroadcastInDimOp(
                operands=[x.value],
                properties={"broadcast_dimensions": dimensions},
                result_types=[kind],
            )
        else:
            op = stablehlo.DynamicBroadcastInDimOp(
                operands=[x.value, self._sizes_of(shape)],
                properties={"broadcast_dimensions": dimensions},
                result_types=[kind],
            )
        return self._add(op, shape)

    def rows(self, table: Tensor, indices: Tensor) -> Tensor:
        """The rows of a table [n, d] at indices [...]: [..., d]."""
        rank = len(indices.shape)
        _, width = table.shape
        numbers = stablehlo.GatherAxes(
            integers(rank),
            integers(0),
            integers(),
            integers(),
            integers(0),
            IntegerAttr(rank, i64),
        )
        shape: Shape = (*indices.shape, width)
        op = stablehlo.GatherOp(
            operands=[table.value, indices.value],
            properties={
                "dimension_numbers": numbers,
                "slice_sizes": DenseArrayBase.from_list(i64, [1, self._known(width)]),
            },
            result_types=[self.type_of(shape)],
        )
        return self._add(op, shape)

    def first_rows(self, table: Tensor, size: Size) -> Tensor:
        """The first rows of a table [n, d]: [size, d]."""
        _, width = table.shape
        shape = (size, width)
        known = self._known(size)
        if known == DYNAMIC_INDEX:
            return self.rows(table, self.iota((size,), 0))
        op = stablehlo.SliceOp(
            operands=[table.value],
            properties={
                "start_indices": DenseArrayBase.from_list(i64, [0, 0]),
                "limit_indices": DenseArrayBase.from_list(i64, [known, self._known(width)]),
                "strides": DenseArrayBase.from_list(i64, [1, 1]),
            },
            result_types=[self.type_of(shape)],
        )
        return self._add(op, shape)

    # Arithmetic

    def binary(self, op: stablehlo.BinaryOp, x: Tensor, y: Tensor) -> Tensor:
        """An elementwise op of two tensors of one shape, or of one and a scalar."""
        if not y.shape:
            y = self.broadcast(y, x.shape)
        return self._add(op(x.value, y.value), x.shape)

    def unary(self, op: stablehlo.UnaryOp, x: Tensor) -> Tensor:
        """An elementwise op of one tensor."""
        return self._add(op(x.value), x.shape)

    def compare(self, x: Tensor, direction: Literal["EQ", "NE", "LE"], y: Tensor) -> Tensor:
        """Element by element, or with a scalar: i1."""
        if not y.shape:
            y = self.broadcast(y, x.shape)
        attr = stablehlo.ComparisonDirectionAttr(stablehlo.ComparisonDirection(direction))
        op = stablehlo.CompareOp(
            operands=[x.value, y.value],
            properties={"comparison_direction": attr},
            result_types=[self.type_of(x.shape, i1)],
        )
        return self._add(op, x.shape)

    def where(self, condition: Tensor, x: Tensor, y: Tensor) -> Tensor:
        """Elements of x where the condition holds, else of y; either may be a scalar."""
        x, y = (self.broadcast(z, condition.shape) if not z.shape else z for z in (x, y))
        op = stablehlo.SelectOp(
            operands=[condition.value, x.value, y.value], result_types=[x.value.type]
        )
        return self._add(op, condition.shape)

    def reduce(self, x: Tensor, op: stablehlo.BinaryOp, start: Tensor, axis: int) -> Tensor:
        """A tensor without one axis, along which `op` put its elements together."""
        shape = (*x.shape[:axis], *x.shape[axis + 1 :])
        scalar = self.type_of((), _element(x))

        @Builder.implicit_region([scalar, scalar])
        def body(args: tuple[BlockArgument, ...]) -> None:
            stablehlo.ReturnOp(operands=[[op(*args).result]])

        reduction = stablehlo.ReduceOp(
            operands=[x.value, start.value],
            properties={"dimensions": DenseArrayBase.from_list(i64, [axis])},
            regions=[body],
            result_types=[self.type_of(shape, _element(x))],
        )
        return self._add(reduction, shape)

    def dot(
        self, x: Tensor, y: Tensor, contract: tuple[int, int], batch: tuple[int, ...] = ()
    ) -> Tensor:
        """
        Products of matrices, in the full precision of their type.

        contract: the axis of each that is summed over.
        batch: axes that both have, at the same place.
        """
        left, right = contract
        shape: Shape = (
            *(x.shape[axis] for axis in batch),
            *(size for axis, size in enumerate(x.shape) if axis not in (*batch, left)),
            *(size for axis, size in enumerate(y.shape) if axis not in (*batch, right)),
        )
        highest = stablehlo.PrecisionAttr(stablehlo.Precision.HIGHEST)
        op = stablehlo.DotGeneralOp(
            operands=[x.value, y.value],
            properties={
                "dot_dimension_numbers": stablehlo.DotAxes(
                    integers(*batch), integers(*batch), integers(left), integers(right)
                ),
                "precision_config": ArrayAttr([highest, highest]),
            },
            result_types=[self.type_of(shape)],
        )
        return self._add(op, shape)


def _element(x: Tensor) -> Attribute:
    """The element type of a tensor."""
    kind = cast("TensorType[Attribute]", x.value.type)
    return kind.element_type
