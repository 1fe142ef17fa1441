"""
The numbers of equal rows of arrays, so that a computation is made once for all of them.

    row_numbers(x, y)                   # [N]: equal for rows that are equal in x and in y
    once = Once(bases, donors, 0, 1)    # the distinct pairs of two numberings
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]


def row_bytes(*arrays: NDArray[Any]) -> list[bytes]:
    """The bytes of each row of arrays [N, ...], those of all arrays together."""
    parts = [np.ascontiguousarray(each).reshape(len(each), -1).view(np.uint8) for each in arrays]
    rows = parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)
    return [row.tobytes() for row in rows]


def row_numbers(*arrays: NDArray[Any]) -> Ids:
    """The numbers [N], from 0, of the rows of arrays [N, ...]: equal for rows of equal bytes."""
    known: dict[bytes, int] = {}
    numbers = [known.setdefault(row, len(known)) for row in row_bytes(*arrays)]
    return np.array(numbers, np.int64)


def first_rows(numbers: Ids) -> Ids:
    """The first row [k] of each number of `row_numbers`."""
    return np.unique(numbers, return_index=True)[1]


class Once(NamedTuple):
    """
    The distinct pairs of numbers among pairs of rows.

    Attributes:
        base, donor: the rows [k] of a pair for each.
        places: the index [N] of each pair of rows among them.

    """

    base: Ids
    donor: Ids
    places: Ids

    @classmethod
    def of(cls, bases: Ids, donors: Ids, base: Ids, donor: Ids) -> Once:
        """
        The distinct pairs of the numbers of rows.

        Args:
            bases, donors: the numbers of all rows, for the two members of a pair.
            base, donor: the rows [N] of the pairs.

        """
        codes = bases[base] * (int(donors.max()) + 1) + donors[donor]
        _, first, places = np.unique(codes, return_index=True, return_inverse=True)
        return cls(base[first], donor[first], places)
