"""
A numbering of values, so that arrays can hold them.

numbering = Numbering()
numbering.ids(["a", None, "a"])     array([1, 0, 1])
numbering.values[1]                 "a"
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.values import Value
from raspc.values.short_repr import guarded, listed

Ids: TypeAlias = NDArray[np.int64]
"""An array of the numbers of values."""

Flags: TypeAlias = NDArray[np.bool_]
"""An array of truth values."""

UNDEFINED = 0
"""The number of `None`."""


class Numbering:
    """A number for each value that has occurred; equal values, such as 1 and true, share one."""

    def __init__(self) -> None:
        self.values: list[Value] = [None]
        self._ids: dict[Value, int] = {None: UNDEFINED}

    def id(self, value: Value) -> int:
        """The number of a value; a new number for a value that has not occurred before."""
        found = self._ids.get(value)
        if found is None:
            found = self._ids[value] = len(self.values)
            self.values.append(value)
        return found

    def ids(self, values: Iterable[Value]) -> Ids:
        """The numbers of values, in their order."""
        return np.array([self.id(value) for value in values], np.int64)

    @guarded
    def __repr__(self) -> str:
        return f"<Numbering of {listed(self.values)}>"
