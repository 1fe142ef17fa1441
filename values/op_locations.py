"""
Locations of ops in source files: one place, or the fused places of the parts of a merged op.

    loc("reverse.py":12:9)
    loc("x + 1"("sign.py":3:9))                     with the s-op's name in the program's words
    loc(fused["map"("x < 0"("sign.py":3:9)), "map_2"("x == 0"("sign.py":4:9))])
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
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


def source_location(name: str, place: LocationAttr) -> LocationAttr:
    """The location of an s-op at a place, with its name in the words of the program."""
    return place if isinstance(place, UnknownLoc) else NameLoc(StringAttr(name), place)


def source_name(location: Attribute, label: str | None = None) -> str | None:
    """
    The name in the words of the program of the s-op at a location; None if it is not known.

    label: the name of a part of a merged op; without it, or if it names none, the first part.
    """
    match location:
        case NameLoc():
            return location.desc.data
        case FusedLoc():
            part = _part_of(location, label)
            return source_name(part.location) if isinstance(part, NameLoc) else None
        case _:
            return None


def place_of_part(location: Attribute, label: str | None = None) -> FileLineColLoc | None:
    """The place in a source file of a location, or of the part of a merged op with a label."""
    found = places_of(_part_of(location, label) if isinstance(location, FusedLoc) else location)
    return found[0] if found else None


def _part_of(location: FusedLoc, label: str | None) -> LocationAttr:
    parts = _parts(location)
    named = (part for part in parts if isinstance(part, NameLoc) and part.desc.data == label)
    return next(named, parts[0])


def fused_location(parts: Iterable[tuple[str | None, LocationAttr]]) -> LocationAttr:
    """
    The location of an op that is made of several.

    parts: the name and the location of each op; without a name, the location stands by itself.

    The location of equal parts is that of one, and parts without a location are left out.
    """
    distinct: dict[LocationAttr, None] = {}
    labelled: set[LocationAttr] = set()
    for name, location in parts:
        if isinstance(location, UnknownLoc):
            continue
        if isinstance(location, FusedLoc):
            distinct.update(dict.fromkeys(_parts(location)))
            labelled.update(_parts(location))
        elif name is None:
            distinct[location] = None
        else:
            part = NameLoc(StringAttr(name), location)
            distinct[part] = None
            labelled.add(part)
    if not distinct:
        return UnknownLoc()
    if len(distinct) == 1:
        (part,) = distinct
        # A name of its own, from `source_location`, stays.
        if isinstance(part, NameLoc) and part in labelled:
            return cast(LocationAttr, part.location)
        return part
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
        each with the name of its s-op before brackets. In a name shortened by `..` the parts of
        the location between those of the first and of the last neuron count too.
    """
    if not isinstance(location, FusedLoc):
        return places_of(location)
    named = {part.desc.data: part for part in _parts(location) if isinstance(part, NameLoc)}
    labels = [label for part in neuron.split("|") if (label := _label_in(named, part))]
    if "|..|" in neuron and len(labels) == 2:
        first, last = map(list(named).index, labels)
        labels = list(named)[first : last + 1]
    found = [named[label] for label in labels]
    return [place for part in dict.fromkeys(found) for place in places_of(part)]


def names_of(location: Attribute) -> list[str]:
    """The names that a location holds, each with the places of the s-op of the name."""
    parts = _parts(location) if isinstance(location, FusedLoc) else ()
    return [part.desc.data for part in parts if isinstance(part, NameLoc)]


def _label_in(named: Collection[str], neuron: str) -> str | None:
    """The label before the brackets of a neuron's name, as in `sum[True][1]+`; None if unknown."""
    while neuron and neuron not in named:
        neuron = neuron.rpartition("[")[0]
    return neuron or None


def _parts(location: FusedLoc) -> list[LocationAttr]:
    return list(cast(ArrayAttr[LocationAttr], location.locations))
