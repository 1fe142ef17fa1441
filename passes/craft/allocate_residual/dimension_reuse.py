"""
Residual dimensions as registers: a vector takes those of vectors that nobody reads any more.

A direction is held from the half-layer that writes it to the first MLP half that may erase it,
which is that of its last reader or the next. Directions and these intervals are an interval
graph, which a linear scan in the order of births colours with the fewest dimensions.

An erasing write costs one neuron for a direction that cannot be negative and two for any other,
and a neuron costs a row and a column; a dimension saved is a row or a column less in every
weight. So three allocations are weighed by the number of parameters: no reuse, reuse where one
neuron erases, reuse wherever possible.

Exactness: the neurons copy a coordinate, and minus the copy is added to it, so in floating
point the dimension is exactly zero after a half-layer that only erases it. Where the same
half-layer also writes the new vector, the old coordinate takes part in sums that may round. They
do not where it is 0 or 1 without noise, as in one-hot vectors that tables or steps give; only
these are erased in the half-layer that writes to their dimensions, and not where what is written
is much smaller than 1, which the sum with 1 would round. A number, or what a head has read, leaves
its dimension half a layer earlier.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np
from xdsl.ir import Operation, SSAValue

from raspc.craft_dialect import EraseOp, HeadOp, MlpOp, OffsetsAttr, ProgramOp, ReturnOp, UnembedOp
from raspc.craft_dialect.analysis.dataflow import components_of, half_layer
from raspc.craft_dialect.analysis.liveness import Lifetime, SpaceUse, uses_of_spaces
from raspc.craft_dialect.analysis.signs import signs_of
from raspc.craft_dialect.ops import position_labels, token_labels
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.rewriting import copy_location

MIN_WEIGHT_BESIDE_ONE = 2.0**-10
"""The least weight of which the products are added to a coordinate of 1 that is erased."""


@dataclass(frozen=True, eq=False)
class Direction:
    """
    One direction to place.

    Attributes:
        lifetime: that of its space.
        index: its place in the space.
        signed: whether its coordinate may be negative.
        clean: whether it may be erased in the half-layer that writes over it.
        small: whether weights below `MIN_WEIGHT_BESIDE_ONE` write to it.

    """

    lifetime: Lifetime
    index: int
    signed: bool
    clean: bool
    small: bool

    @property
    def neurons(self) -> int:
        """The number of neurons that erase it."""
        return 2 if self.signed else 1

    @property
    def label(self) -> str:
        """The label of the direction."""
        return self.lifetime.use.space.space.data.labels[self.index]


@dataclass
class Allocation:
    """A dimension for each direction, and the directions to erase with their half-layers."""

    offsets: dict[Direction, int] = field(default_factory=dict[Direction, int])
    erased: dict[Direction, int] = field(default_factory=dict[Direction, int])
    width: int = 0

    @property
    def neurons(self) -> int:
        """The number of neurons that erase."""
        return sum(direction.neurons for direction in self.erased)


def reuse_dimensions(program: ProgramOp, analyses: AnalysisManager) -> None:
    """Give every space its dimensions, and add the erasing writes that this takes."""
    directions = _directions(program, analyses)
    busy = {half_layer(op) for op in components_of(program) if isinstance(op, MlpOp)}
    rules: list[Callable[[Direction], bool]] = [
        lambda direction: False,
        lambda direction: not direction.signed,
        lambda direction: True,
    ]
    allocations = [scan(directions, busy, rule) for rule in rules]
    each = _parameters_of_dimension(program)
    best = min(allocations, key=lambda a: a.width * (each + 2 * a.neurons))
    _write(program, best)


def _directions(program: ProgramOp, analyses: AnalysisManager) -> list[Direction]:
    """The directions in the order of their births, else of the program."""
    signs = analyses.get(signs_of, program)
    found: list[Direction] = []
    for use in analyses.get(uses_of_spaces, program):
        lifetime = use.lifetime(half_layer)
        small_labels = {label for op in use.writers for label in _small_outputs(op)}
        for i in range(len(use.space.space.data)):
            signed = use.value is None or not signs[use.value][i]
            small = use.space.space.data.labels[i] in small_labels
            found.append(Direction(lifetime, i, signed, _is_clean(use, i), small))
    return sorted(found, key=lambda direction: direction.lifetime.born)


def _is_clean(use: SpaceUse, index: int) -> bool:
    """
    Whether a coordinate is 0 or 1 up to what rounding leaves: that of a one-hot vector.

    The vector that a head writes is a mean. Named directions, which narrowed spaces have, may hold
    fractions, and are not looked into.
    """
    if use.value is None or any(isinstance(op, HeadOp) for op in use.writers):
        return False
    axes = [axis for axis in use.space.space.data.axes for _ in axis.labels]
    return axes[index].has_direction_per_value


def _small_outputs(op: Operation) -> list[str]:
    """The directions to which an MLP writes with weights below `MIN_WEIGHT_BESIDE_ONE`."""
    if not isinstance(op, MlpOp):
        return []
    out = op.out_map.data
    return [out.cols[i] for i in out.col_ids[np.abs(out.entries) < MIN_WEIGHT_BESIDE_ONE].tolist()]


def scan(
    directions: list[Direction], busy: set[int], allowed: Callable[[Direction], bool]
) -> Allocation:
    """
    Place directions in the order of their births.

    Args:
        directions: in the order of their births.
        busy: the half-layers that have MLPs anyway, where erasing adds no half-layer.
        allowed: the directions that may be erased.

    """
    result = Allocation()
    holders: list[Direction] = []
    """The last direction in each dimension."""
    for born, together in groupby(directions, key=lambda direction: direction.lifetime.born):
        places = sorted(
            (old.neurons, dimension, half)
            for dimension, old in enumerate(holders)
            if allowed(old) and (half := _erasing_half(old, born, busy)) is not None
        )
        for new in together:
            usable = (place for place in places if not new.small or place[2] < born)
            place = next(usable, None)
            if place is None:
                result.offsets[new] = len(holders)
                holders.append(new)
                continue
            places.remove(place)
            _, dimension, half = place
            result.erased[holders[dimension]] = half
            result.offsets[new] = dimension
            holders[dimension] = new
    result.width = len(holders)
    return result


def _erasing_half(old: Direction, born: int, busy: set[int]) -> int | None:
    """Where to erase a direction for one born then: in a half-layer with MLPs if there is one."""
    last = born if old.clean else born - 1
    halves = range(old.lifetime.freed, last + 1, 2)
    return next((half for half in halves if half in busy), next(iter(halves), None))


def _parameters_of_dimension(program: ProgramOp) -> int:
    """The number of weights that each dimension of the stream has a part in."""
    total = len(token_labels(program)) + len(position_labels(program))
    for op in program.body.block.ops:
        match op:
            case HeadOp():
                keys = len(op.qk.data.cols) if op.d_head is None else op.d_head.value.data
                total += 2 * keys + 2 * len(op.ov.data.cols)
            case MlpOp():
                total += 2 * len(op.in_map.data.cols)
            case UnembedOp():
                total += len(op.columns)
            case _:
                pass
    return total


def _write(program: ProgramOp, allocation: Allocation) -> None:
    """Enter the dimensions in the spaces, and add the erasing writes before the outputs."""
    offsets = {space: [0] * len(space.space.data) for space in program.spaces().values()}
    for direction, dimension in allocation.offsets.items():
        offsets[direction.lifetime.use.space][direction.index] = dimension
    for space, dimensions in offsets.items():
        space.offsets = OffsetsAttr(tuple(dimensions))
    groups: dict[tuple[SSAValue, int, bool], list[Direction]] = {}
    for direction, half in allocation.erased.items():
        value = direction.lifetime.use.value
        assert value is not None
        groups.setdefault((value, half, direction.signed), []).append(direction)
    outputs = [op for op in program.body.block.ops if isinstance(op, (UnembedOp, ReturnOp))]
    for (value, half, signed), members in sorted(groups.items(), key=lambda item: item[0][1]):
        labels = [d.label for d in sorted(members, key=lambda d: d.index)]
        erase = EraseOp(value, labels, signed=signed, layer=half // 2)
        copy_location(members[0].lifetime.use.space, erase)
        program.body.block.insert_op_before(erase, outputs[0])


def forget_erasures(program: ProgramOp) -> None:
    """Remove the erasing writes of an earlier allocation."""
    for op in list(program.body.block.ops):
        if isinstance(op, EraseOp):
            program.body.block.erase_op(op)
