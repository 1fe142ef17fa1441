"""
A numbering of values, so that arrays can hold them.

numbering = Numbering()
numbering.ids(["a", None, "a"])     array([1, 0, 1])
numbering.values[1]                 "a"
numbering.ids([1, True])            array([2, 3])
numbering.classes([1, 2, 3])        array([1, 2, 2])
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.values import Value
from raspc.values.short_repr import guarded, listed
from raspc.values.value import typed_key

Ids: TypeAlias = NDArray[np.int64]
"""An array of the numbers of values."""

Flags: TypeAlias = NDArray[np.bool_]
"""An array of truth values."""

UNDEFINED = 0
"""The number of `None`."""


class Numbering:
    """A number for each value that has occurred; 1 and true, which are equal, have one each."""

    def __init__(self) -> None:
        self.values: list[Value] = [None]
        self._ids: dict[Hashable, int] = {typed_key(None): UNDEFINED}
        self._first_equal: dict[Value, int] = {None: UNDEFINED}
        self._classes: list[int] = [UNDEFINED]
        self._has_twins = False

    def id(self, value: Value) -> int:
        """The number of a value; a new number for a value that has not occurred before."""
        key = typed_key(value)
        found = self._ids.get(key)
        if found is None:
            found = self._ids[key] = len(self.values)
            self.values.append(value)
            first = self._first_equal.setdefault(value, found)
            self._classes.append(first)
            self._has_twins |= first != found
        return found

    def ids(self, values: Iterable[Value]) -> Ids:
        """The numbers of values, in their order."""
        return np.array([self.id(value) for value in values], np.int64)

    def classes(self, ids: Ids) -> Ids:
        """The numbers of the first values that equal those of `ids`; negative ids are kept."""
        if not self._has_twins:
            return ids
        return np.where(ids < 0, ids, np.array(self._classes, np.int64)[ids])

    @guarded
    def __repr__(self) -> str:
        return f"<Numbering of {listed(self.values)}>"
