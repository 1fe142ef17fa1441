"""The functions of maps on the numbers of values, which compute each tuple of values once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import Region

from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.verification.oracle.value_numbering import UNDEFINED, Ids, Numbering


class NumberedFunction:
    """
    The function of a map, from the numbers of its arguments to the number of its value.

    Args:
        region: the region of the map.
        numbering: the numbers of values.
        takes_undefined: whether the function is of undefined values too.
    """

    def __init__(self, region: Region, numbering: Numbering, *, takes_undefined: bool = False):
        self._takes_undefined = takes_undefined
        self._function = ScalarFunction(region)
        self._numbering = numbering
        self._known: dict[tuple[int, ...], int] = {}

    def __call__(self, args: Sequence[Ids]) -> Ids:
        """The function, entry by entry, of arrays of one shape; a map's is strict in each entry."""
        shape = args[0].shape
        tuples, places = _distinct([arg.ravel() for arg in args])
        results = np.array([self._value(ids) for ids in tuples], np.int64)
        return results[places].reshape(shape)

    def _value(self, ids: tuple[int, ...]) -> int:
        if UNDEFINED in ids and not self._takes_undefined:
            return UNDEFINED
        found = self._known.get(ids)
        if found is None:
            values = self._numbering.values
            result = self._function(*(values[i] for i in ids))
            found = self._known[ids] = self._numbering.id(result)
        return found


def _distinct(columns: Sequence[Ids]) -> tuple[list[tuple[int, ...]], Ids]:
    """The distinct tuples [n] of some columns, and the index [N] of each row among them."""
    codes = columns[0]
    for column in columns[1:]:
        _, codes = np.unique(codes, return_inverse=True)
        codes = codes * (int(column.max(initial=0)) + 1) + column
    _, first, places = np.unique(codes, return_index=True, return_inverse=True)
    rows: list[list[int]] = np.stack([column[first] for column in columns], axis=1).tolist()
    return [tuple(row) for row in rows], places
