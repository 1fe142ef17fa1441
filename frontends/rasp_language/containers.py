"""
Indexing and membership: `container[index]` and `item in container`.

    digits["3"]       digits[tokens]       word[indices]       tokens[0]       tokens[-1]
    3 in [1, 2, 3]    tokens in ["a", "b"]                     "a" in tokens

Indexing by an s-op builds an s-op, which holds at each position the item at the index's value.
"""

from __future__ import annotations

from typing import Any

from raspc.frontends.python import (
    Aggregate,
    Comparison,
    Map,
    Select,
    SelectorWidth,
    SOp,
    indices,
    length,
)
from raspc.frontends.rasp_language.elaboration_error import ElaborationError
from raspc.frontends.rasp_language.expression_builder import Builder, atom_kind, common_kind
from raspc.frontends.rasp_language.runtime_values import describe, is_atom, show
from raspc.frontends.rasp_language.scopes import RuntimeValue
from raspc.values import canonical


def index(builder: Builder, container: RuntimeValue, at: RuntimeValue) -> RuntimeValue:
    """The item `container[at]`."""
    match container:
        case dict():
            return _of_dict(builder, container, at)
        case list() | str():
            return _of_sequence(builder, container, at)
        case SOp():
            return _of_sop(builder, container, at)
        case _:
            raise ElaborationError(
                f"can't index {describe(container)}", "index a list, a dict, a string or an s-op"
            )


def _of_dict(
    builder: Builder, container: dict[RuntimeValue, RuntimeValue], at: RuntimeValue
) -> RuntimeValue:
    if isinstance(at, SOp):
        return _lookup(builder, dict(container), list(container.values()), at)
    if not is_atom(at):
        raise ElaborationError(f"the index of a dict is an s-op or a constant, not {describe(at)}")
    if at not in container:
        raise ElaborationError(f"the dict has no key {show(at)}")
    return container[at]


def _of_sequence(
    builder: Builder, container: list[RuntimeValue] | str, at: RuntimeValue
) -> RuntimeValue:
    what = "list" if isinstance(container, list) else "string"
    size = len(container)
    if isinstance(at, SOp):
        table = {i: container[i] for i in range(-size, size)}
        return _lookup(builder, table, list(container), at)
    if not isinstance(at, int):
        raise ElaborationError(
            f"the index of a {what} is an s-op or an integer, not {describe(at)}"
        )
    if not -size <= at < size:
        raise ElaborationError(f"index {at} is out of range for the {what} of length {size}")
    return container[at]


def _lookup(
    builder: Builder, table: dict[Any, RuntimeValue], items: list[RuntimeValue], at: SOp
) -> SOp:
    """The s-op that holds the item at the key `at`; undefined where no item has the key."""
    for item in items:
        if not is_atom(item):
            raise ElaborationError(
                f"an s-op as an index needs constant items, and one is {describe(item)}"
            )
    if not items:
        raise ElaborationError("an s-op can't index a container without items")
    made = Map(lambda key: table.get(canonical(key)), at)
    return builder.new(made, common_kind([atom_kind(item) for item in items]))


def _of_sop(builder: Builder, sop: SOp, at: RuntimeValue) -> SOp:
    """The s-op that holds, at every position, the value of `sop` at position `at`."""
    if not isinstance(at, int):
        raise ElaborationError(
            f"the index of an s-op is an integer, not {describe(at)}",
            "load_from_location(sop, location) takes an s-op" if isinstance(at, SOp) else None,
        )
    if at >= 0:
        selector = builder.new(Select(indices, builder.sop(at, "the index"), Comparison.EQ))
    else:
        place = builder.new(length - (-at), "number")
        selector = builder.new(Select(indices, place, Comparison.EQ))
    default = False if (kind := builder.kind(sop)) == "bool" else 0
    return builder.new(Aggregate(selector, sop, default), common_kind([kind, atom_kind(default)]))


def contains(builder: Builder, item: RuntimeValue, container: RuntimeValue) -> RuntimeValue:
    """The truth of `item in container`."""
    if isinstance(item, SOp):
        if not isinstance(container, (list, dict)) or not all(map(is_atom, container)):
            raise ElaborationError(
                f"'in' can't look for an s-op in {describe(container)}",
                "give a list of constants",
            )
        return _is_one_of(builder, item, list(container))
    if not is_atom(item):
        raise ElaborationError(f"'in' asks for an s-op or a constant, not for {describe(item)}")
    if isinstance(container, SOp):
        hit = builder.new(container == item, "bool")
        everywhere = builder.sop(True, "the queries")
        selector = builder.new(Select(hit, everywhere, Comparison.EQ))
        count = builder.new(SelectorWidth(selector), "number")
        return builder.new(count > 0, "bool")
    if not isinstance(container, (list, dict)):
        raise ElaborationError(
            f"'in' can't look for a constant in {describe(container)}",
            "give a list of constants or an s-op",
        )
    return any(is_atom(each) and each == item for each in container)


def _is_one_of(builder: Builder, sop: SOp, items: list[RuntimeValue]) -> SOp:
    values = tuple(items)
    if not values:
        return builder.new(Map(lambda x: False, sop), "bool")
    return builder.new(Map(lambda x: x in values, sop), "bool")
