"""How operations read vectors: the interface that passes rewrite them through."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import NamedTuple, Self, TypeAlias

from xdsl.ir import SSAValue
from xdsl.irdl import IRDLOperation

from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_op import space_of


class Reading(NamedTuple):
    """Vectors, and the map by which they are read."""

    vectors: Sequence[SSAValue]
    """What is read: the direct sum of these."""

    map: LinearMap
    """From the directions of the vectors, its rows, to what the reader makes of them."""


Change: TypeAlias = Callable[[Reading], Reading]
"""A reading in place of another; what is read must be the same."""


class VectorReader(IRDLOperation, ABC):
    """An operation that reads vectors through linear maps, and in no other way."""

    @property
    @abstractmethod
    def readings(self) -> tuple[Reading, ...]:
        """The ways in which the operation reads, one for each group of operands."""

    @abstractmethod
    def reading_through(self, change: Change) -> Self:
        """
        A new operation that is like this one, but reads what `change` makes of each reading.

        Readings that share a matrix, as the two sides of a head's scores do, are changed in
        turn.
        """


def without_linear_maps(reading: Reading) -> Reading:
    """
    A reading with the linear maps that compute its vectors composed into its own.

    `linear A %x` read by `B` is `%x` read by `A B`. Where a map could not tell two directions of
    one name apart, the vector stays. Gives the reading itself if there is nothing to do.
    """
    from raspc.craft_dialect.ops import LinearOp

    vectors, map = reading
    for i, value in enumerate(vectors):
        inner = value.owner
        if isinstance(inner, LinearOp):
            merged = list(dict.fromkeys([*vectors[:i], *vectors[i + 1 :], *inner.inputs]))
            labels = [label for v in merged for label in space_of(v, inner).labels]
            if len(set(labels)) < len(labels):
                continue
            passed = map.without_rows(space_of(value, inner).labels)
            composed = inner.map.data.then(map)
            return without_linear_maps(Reading(merged, LinearMap.concatenate([passed, composed])))
    return reading
