"""
S-ops and selectors given entry by entry, which Tracr defines for tests.

    ConstantSOp(["h", "e", "y"])([0, 0, 0]) == ["h", "e", "y"]
    ConstantSelector([[1, 0], [1, 1]])([0, 0]) == [[1, 0], [1, 1]]

Both are tables over the indices, so they compile as any function of `indices` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from raspc.frontends.python.selector_expressions import Select
from raspc.frontends.python.sop_expressions import Map, indices


class ConstantSOp(Map):
    """
    The s-op with the given value at each position; undefined at positions past the last value.

    `check_length` is accepted and ignored: inputs may be shorter.
    """

    default_name = "constant_sop"

    def __init__(self, value: Sequence[Any], check_length: bool = True):
        values = tuple(value)
        super().__init__(lambda i: values[i], indices)
        self.value = value


class ConstantSelector(Select):
    """
    The selector with the given row for each query; queries past the last row select nothing.

    `check_length` is accepted and ignored: inputs may be shorter.
    """

    default_name = "constant_selector"

    def __init__(self, value: Sequence[Sequence[Any]], check_length: bool = True):
        rows = tuple(tuple(row) for row in value)
        super().__init__(indices, indices, lambda key, query: rows[query][key])
        self.value = value
