"""
The names of s-ops and selectors in a program, made unique.

    (length - indices).named("opp_idx")     opp_idx
    opp_idx - 1                             map
    2 * opp_idx                             map_2

The label of a direction is the name of its s-op and a value, so two s-ops of one name would give
two directions one label.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from raspc.frontends.python.expression import NAME, RASPExpr
from raspc.values.unique_name import numbered_names

RESERVED = frozenset({"tokens", "indices", "one"})
"""Names of directions that every transformer has."""


def unique_names(exprs: Iterable[RASPExpr], reserved: Iterable[str] = ()) -> dict[RASPExpr, str]:
    """
    A name for each expression: the given name, or the default name of its class.

    A name that is taken gets a number. Given names are assigned first, in order, and then default
    names.
    """
    exprs = list(exprs)
    taken = {*RESERVED, *reserved}
    names: dict[RASPExpr, str] = {}
    for given in (True, False):
        numbered: dict[str, Iterator[str]] = {}
        for expr in exprs:
            if (NAME in expr.annotations.given) == given:
                base = expr.name
                # One iterator for each base: a thousand maps try a thousand names.
                free = numbered.setdefault(base, numbered_names(base))
                names[expr] = next(name for name in free if name not in taken)
                taken.add(names[expr])
    return names
