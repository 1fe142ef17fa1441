"""
The options of passes, from the specifications in the text of a pipeline.

An option with choices is a field of the type `Literal`:

    rasp-opt: error: rasp-fuse-maps has no scope 'all'; choose from unary, cost
"""

from __future__ import annotations

from math import isfinite
from typing import Literal, get_args, get_origin, get_type_hints

from xdsl.passes import ModulePass, get_pass_option_infos
from xdsl.utils.arg_spec import ArgSpec

from raspc.values.diagnostic import RaspcError


def pass_of(pass_class: type[ModulePass], spec: ArgSpec, remedy: str) -> ModulePass:
    """
    The pass of a class with the options of a specification.

    remedy: the remedy for an option that the pass does not have, or of a wrong type.

    Raises `RaspcError` for such an option, for a value that is no choice of its option, and for a
    number beyond the range of floats.
    """
    for name, values in spec.parameters.items():
        if any(isinstance(value, float) and not isfinite(value) for value in values):
            raise RaspcError(
                f"pass '{spec.name}': {name.replace('_', '-')} is no finite number",
                remedy="give a number in the range of floats",
            )
    try:
        return pass_class.from_spec(spec)
    except ValueError as error:
        unknown = _unknown_choice(pass_class, spec)
        if unknown is not None:
            raise unknown from error
        raise RaspcError(f"pass '{spec.name}': {error}", remedy=remedy) from error


def options_of(pass_class: type[ModulePass]) -> list[str]:
    """The options of a pass in words, each with its type or its choices."""
    kinds = get_type_hints(pass_class)
    types = {
        info.name: " or ".join(choices(kinds[info.name])) or info.expected_type.strip("'")
        for info in get_pass_option_infos(pass_class)
    }
    return [f"{name.replace('_', '-')}: {text}" for name, text in types.items()]


def choices(kind: object) -> tuple[str, ...]:
    """The choices of an option of a type; none unless the type is a `Literal`."""
    return tuple(map(str, get_args(kind))) if get_origin(kind) is Literal else ()


def _unknown_choice(pass_class: type[ModulePass], spec: ArgSpec) -> RaspcError | None:
    """The error about the first option whose value is not among its choices, if there is one."""
    kinds = get_type_hints(pass_class)
    for option, values in spec.parameters.items():
        known = choices(kinds.get(option.replace("-", "_")))
        given = ",".join(map(str, values))
        if known and given not in known:
            return RaspcError(
                f"{spec.name} has no {option.replace('_', '-')} '{given}'",
                remedy=f"choose from {', '.join(known)}",
            )
    return None
