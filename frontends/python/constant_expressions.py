"""
S-ops and selectors given entry by entry, which Tracr defines for tests.

    ConstantSOp(["h", "e", "y"])([0, 0, 0]) == ["h", "e", "y"]
    ConstantSelector([[1, 0], [1, 1]])([0, 0]) == [[1, 0], [1, 1]]

Both are tables over the indices, so they compile as any function of `indices` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from raspc.frontends.python.expression import RASPExpr
from raspc.frontends.python.selector_expressions import Select
from raspc.frontends.python.sop_expressions import Elementwise, indices


class ConstantSOp(Elementwise):
    """
    The s-op with the given value at each position; undefined at positions past the last value.

    check_length: whether a call on an input of another length raises a `ValueError`; compiled
        models take inputs of every length.
    """

    default_name = "constant_sop"

    def __init__(self, value: Sequence[Any], check_length: bool = True):
        values = tuple(value)
        super().__init__(lambda i: values[i], indices)
        self.value = value
        self.check_length = check_length


class ConstantSelector(Select):
    """
    The selector with the given row for each query; queries past the last row select nothing.

    check_length: whether a call on an input of another length raises a `ValueError`; compiled
        models take inputs of every length.
    """

    default_name = "constant_selector"

    def __init__(self, value: Sequence[Sequence[Any]], check_length: bool = True):
        rows = tuple(tuple(row) for row in value)
        super().__init__(indices, indices, lambda key, query: rows[query][key])
        self.value = value
        self.check_length = check_length


def check_lengths(exprs: Iterable[RASPExpr], length: int) -> None:
    """Raise a `ValueError` for a constant that asks for inputs of another length."""
    for expr in exprs:
        is_constant = isinstance(expr, (ConstantSOp, ConstantSelector))
        if is_constant and expr.check_length and len(expr.value) != length:
            raise ValueError(
                f"'{expr.name}' is given for {len(expr.value)} positions, and the input has "
                f"{length}: give it check_length=False for inputs of every length"
            )
