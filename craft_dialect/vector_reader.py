"""The interface of operations that read vectors through linear maps, for passes to rewrite."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import NamedTuple, Self, TypeAlias

from xdsl.ir import SSAValue
from xdsl.irdl import IRDLOperation

from raspc.craft_dialect.linear_map import LinearMap


class Reading(NamedTuple):
    """Operands of an operation, and the linear map that the operation applies to them."""

    vectors: Sequence[SSAValue]
    """The operands; the map reads their direct sum."""

    map: LinearMap
    """The map, whose rows are directions of the operands."""


Change: TypeAlias = Callable[[Reading], Reading]
"""A function from a reading to a reading whose map gives the same result."""


class VectorReader(IRDLOperation, ABC):
    """An operation that depends on its operands through linear maps of them alone."""

    @property
    @abstractmethod
    def readings(self) -> tuple[Reading, ...]:
        """The readings of the operation, one for each group of operands."""

    @abstractmethod
    def reading_through(self, change: Change) -> Self:
        """
        A copy of the operation in which `change` has replaced each reading.

        Of readings that share a matrix, as the query and the key reading of a head do, the
        second is changed with the matrix that the change of the first gives.
        """
