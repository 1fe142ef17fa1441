"""
The built-in functions of the RASP language.

    aggregate(selector, sop, default)    round(x)         range(begin, end, step)
    selector_width(selector)             indicator(x)     zip(list, ...)    len(list)
    aggregate_agreeing(selector, sop)    single(selector) default(sop, value)
    is_defined(sop)                      first(selector)  argmax(selector, sop)
    aggregate_max(selector, sop)         last(selector)   closest(selector)

`select`, which takes an operator as an argument, is a form of the grammar. Functions that can be
written in RASP are in `library.rasp`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from raspc.frontends.python import (
    Aggregate,
    Comparison,
    Map,
    Selector,
    SelectorWidth,
    SOp,
    aggregate_max,
    aggregate_min,
    aggregate_sum,
    argmax,
    argmin,
    closest,
    first,
    last,
    latest,
    leftmost,
    rightmost,
    single,
)
from raspc.frontends.python import default as with_default
from raspc.frontends.python import is_defined as test_defined
from raspc.frontends.rasp_language.elaboration_error import ElaborationError
from raspc.frontends.rasp_language.expression_builder import Builder, common_kind
from raspc.frontends.rasp_language.operators import check_comparable
from raspc.frontends.rasp_language.runtime_values import MAX_LENGTH, Builtin, describe, is_atom
from raspc.frontends.rasp_language.scopes import RuntimeValue

CHOICES: dict[str, tuple[Callable[..., Selector], int]] = {
    "first": (first, 1),
    "last": (last, 1),
    "leftmost": (leftmost, 1),
    "rightmost": (rightmost, 1),
    "latest": (latest, 1),
    "closest": (closest, 1),
    "argmax": (argmax, 2),
    "argmin": (argmin, 2),
}
"""The functions that choose keys of a selector, each with the number of its arguments."""

EXTREMES: dict[str, Callable[..., SOp]] = {
    "aggregate_max": aggregate_max,
    "aggregate_min": aggregate_min,
}
"""The functions that aggregate the greatest or least of selected values."""

ASSIGNABLE = frozenset(
    {"is_defined", "default", "aggregate_agreeing", "aggregate_sum", "single", *CHOICES, *EXTREMES}
)
"""The functions that the original does not have, whose names programs may assign to."""

_DEFAULTS = {"string": None, "bool": False}
"""The default of an aggregate by the kind of its values; 0 for numbers and unknown kinds."""


def builtins(builder: Builder) -> dict[str, Builtin]:
    """The built-in functions by name, which build s-ops with `builder`."""

    def read(
        agreeing: bool, selector: RuntimeValue, values: RuntimeValue, *default: RuntimeValue
    ) -> SOp:
        name = "aggregate_agreeing" if agreeing else "aggregate"
        _require_selector(selector, f"the first argument of {name}")
        sop = builder.sop(values, f"the second argument of {name}")
        for thing in default:
            if not is_atom(thing):
                raise ElaborationError(f"the default must be a constant, not {describe(thing)}")
        kind = builder.kind(sop)
        otherwise = default[0] if default else _DEFAULTS.get(kind or "", 0)
        fits = otherwise is None or builder.kind(otherwise) == kind
        # Truth values have no mean, in RASP unlike in Python.
        agreeing = agreeing or kind == "bool"
        return builder.new(
            Aggregate(selector, sop, otherwise, agreeing=agreeing), kind if fits else None
        )

    def total(selector: RuntimeValue, values: RuntimeValue) -> SOp:
        _require_selector(selector, "the first argument of aggregate_sum")
        sop = builder.sop(values, "the second argument of aggregate_sum")
        if builder.kind(sop) == "string":
            raise ElaborationError("can't add up strings", "the tokens as numbers are tokens_int")
        return builder.new(aggregate_sum(selector, sop), "number")

    def at_most_one(selector: RuntimeValue) -> Selector:
        _require_selector(selector, "the argument of single")
        return builder.new(single(selector))

    def selector_width(selector: RuntimeValue) -> SOp:
        _require_selector(selector, "the argument of selector_width")
        return builder.new(SelectorWidth(selector), "number")

    def rounded(thing: RuntimeValue) -> RuntimeValue:
        if builder.kind(thing) == "string" or not (isinstance(thing, SOp) or is_atom(thing)):
            raise ElaborationError(f"can't round {describe(thing)}")
        if isinstance(thing, SOp):
            return builder.new(Map(lambda x: round(x), thing), "number")
        return round(thing)

    def indicator(thing: RuntimeValue) -> RuntimeValue:
        if isinstance(thing, SOp):
            return builder.new(Map(lambda x: 1 if x else 0, thing), "number")
        if is_atom(thing):
            return 1 if thing else 0
        raise ElaborationError(f"the indicator is of an s-op, not of {describe(thing)}")

    def is_defined(thing: RuntimeValue) -> RuntimeValue:
        if is_atom(thing):
            return True
        _require_sop(thing, "the argument of is_defined")
        return builder.new(test_defined(thing), "bool")

    def default(sop: RuntimeValue, otherwise: RuntimeValue) -> RuntimeValue:
        if is_atom(sop):
            return sop
        _require_sop(sop, "the first argument of default")
        if not isinstance(otherwise, SOp) and not is_atom(otherwise):
            raise ElaborationError(
                f"the default must be an s-op or a constant, not {describe(otherwise)}"
            )
        kind = common_kind([builder.kind(sop), builder.kind(otherwise)])
        return builder.new(with_default(sop, otherwise), kind)

    def choice(
        chosen: Callable[..., Selector], name: str, selector: RuntimeValue, *scores: RuntimeValue
    ) -> Selector:
        _require_selector(selector, f"the first argument of {name}")
        sops = [builder.sop(thing, f"the second argument of {name}") for thing in scores]
        return builder.new(chosen(selector, *sops))

    def extreme(
        read: Callable[..., SOp],
        name: str,
        selector: RuntimeValue,
        values: RuntimeValue,
        default: RuntimeValue = None,
    ) -> SOp:
        _require_selector(selector, f"the first argument of {name}")
        sop = builder.sop(values, f"the second argument of {name}")
        if default is not None and not is_atom(default):
            raise ElaborationError(f"the default must be a constant, not {describe(default)}")
        kinds = [builder.kind(sop)] + ([] if default is None else [builder.kind(default)])
        return builder.new(read(selector, sop, default), common_kind(kinds))

    return {
        builtin.name: builtin
        for builtin in (
            *(
                Builtin(name, count, count, partial(choice, chosen, name))
                for name, (chosen, count) in CHOICES.items()
            ),
            *(Builtin(name, 2, 3, partial(extreme, read, name)) for name, read in EXTREMES.items()),
            Builtin("aggregate", 2, 3, partial(read, False)),
            Builtin("aggregate_agreeing", 2, 3, partial(read, True)),
            Builtin("aggregate_sum", 2, 2, total),
            Builtin("single", 1, 1, at_most_one),
            Builtin("selector_width", 1, 1, selector_width),
            Builtin("round", 1, 1, rounded),
            Builtin("indicator", 1, 1, indicator),
            Builtin("is_defined", 1, 1, is_defined),
            Builtin("default", 2, 2, default),
            Builtin("range", 1, 3, _range),
            Builtin("zip", 1, None, _zip),
            Builtin("len", 1, 1, _len),
        )
    }


def select(builder: Builder, keys: RuntimeValue, queries: RuntimeValue, sign: str) -> Selector:
    """The selector `select(keys, queries, sign)`."""
    from raspc.frontends.python import Select

    made = builder.sop(keys, "the keys of select"), builder.sop(queries, "the queries of select")
    check_comparable(builder, sign, *made)
    return builder.new(Select(*made, Comparison(sign)))


def _require_selector(thing: RuntimeValue, role: str) -> None:
    if not isinstance(thing, Selector):
        raise ElaborationError(f"{role} must be a selector, not {describe(thing)}")


def _require_sop(thing: RuntimeValue, role: str) -> None:
    if not isinstance(thing, SOp):
        raise ElaborationError(f"{role} must be an s-op or a constant, not {describe(thing)}")


def _range(*bounds: RuntimeValue) -> list[RuntimeValue]:
    for bound in bounds:
        if not isinstance(bound, int):
            raise ElaborationError(f"range takes integers, not {describe(bound)}")
    if len(bounds) == 3 and bounds[2] == 0:
        raise ElaborationError("the step of range must not be 0")
    numbers = range(*bounds)
    try:
        too_long = len(numbers) > MAX_LENGTH
    except OverflowError:
        too_long = True
    if too_long:
        raise ElaborationError(f"the range is longer than {MAX_LENGTH}")
    return list(numbers)


def _zip(*lists: RuntimeValue) -> list[RuntimeValue]:
    for thing in lists:
        if not isinstance(thing, list):
            raise ElaborationError(f"zip takes lists, not {describe(thing)}")
        if len(thing) != len(lists[0]):
            raise ElaborationError(
                f"zip takes lists of one length, not of {len(lists[0])} and {len(thing)}"
            )
    return [list(items) for items in zip(*lists, strict=True)]


def _len(thing: RuntimeValue) -> int:
    if not isinstance(thing, (list, dict, str)):
        raise ElaborationError(f"len takes a list, a dict or a string, not {describe(thing)}")
    return len(thing)
