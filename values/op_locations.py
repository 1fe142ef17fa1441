"""
Locations of ops in source files: one place, or the fused places of the parts of a merged op.

    loc("reverse.py":12:9)
    loc(fused["x < 0"("sign.py":3:9), "x == 0"("sign.py":4:9)])
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from xdsl.dialects.builtin import (
    ArrayAttr,
    FileLineColLoc,
    FusedLoc,
    LocationAttr,
    NameLoc,
    NoneAttr,
    StringAttr,
    UnknownLoc,
)
from xdsl.ir import Attribute


def fused_location(parts: Iterable[tuple[str | None, LocationAttr]]) -> LocationAttr:
    """
    The location of an op that is made of several.

    parts: the name and the location of each op; without a name, the location stands by itself.

    The location of equal parts is that of one, and parts without a location are left out.
    """
    distinct: dict[LocationAttr, None] = {}
    for name, location in parts:
        if isinstance(location, UnknownLoc):
            continue
        if isinstance(location, FusedLoc):
            distinct.update(dict.fromkeys(_parts(location)))
        elif name is None:
            distinct[location] = None
        else:
            distinct[NameLoc(StringAttr(name), location)] = None
    if not distinct:
        return UnknownLoc()
    if len(distinct) == 1:
        (part,) = distinct
        return places_of(part)[0] if isinstance(part, NameLoc) and places_of(part) else part
    return FusedLoc(tuple(distinct), NoneAttr())


def places_of(location: Attribute) -> list[FileLineColLoc]:
    """The places in source files of a location, in order; none if it is unknown."""
    match location:
        case FileLineColLoc():
            return [location]
        case NameLoc():
            return places_of(location.location)
        case FusedLoc():
            return [place for part in _parts(location) for place in places_of(part)]
        case _:
            return []


def places_of_neuron(location: Attribute, neuron: str) -> list[FileLineColLoc]:
    """
    The places of the s-ops that a neuron computes.

    location: the location of the MLP.
    neuron: the name of the neuron, which joins the names of the neurons that it stands for by `|`,
        each with the name of its s-op before a bracket.
    """
    if not isinstance(location, FusedLoc):
        return places_of(location)
    named = {part.desc.data: part for part in _parts(location) if isinstance(part, NameLoc)}
    found = [
        named[label]
        for part in neuron.split("|")
        if (label := part.rpartition("[")[0] or part) in named
    ]
    return [place for part in dict.fromkeys(found) for place in places_of(part)]


def _parts(location: FusedLoc) -> list[LocationAttr]:
    return list(cast(ArrayAttr[LocationAttr], location.locations))
