"""
The names of s-ops and selectors in a program, made unique.

    (length - indices).named("opp_idx")     opp_idx
    opp_idx - 1                             map
    2 * opp_idx                             map_2

The label of a direction is the name of its s-op and a value, so two s-ops of one name would give
two directions one label.
"""

from __future__ import annotations

from collections.abc import Iterable

from raspc.frontends.python.expression import NAME, RASPExpr

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
        counters: dict[str, int] = {}
        for expr in exprs:
            if (NAME in expr.annotations.given) == given:
                names[expr] = _claim(expr.name, taken, counters)
    return names


def _claim(name: str, taken: set[str], counters: dict[str, int]) -> str:
    """The name itself if it is free, or the first free name of name_2, name_3, ..."""
    unique = name
    while unique in taken:
        counters[name] = counters.get(name, 1) + 1
        unique = f"{name}_{counters[name]}"
    taken.add(unique)
    return unique
