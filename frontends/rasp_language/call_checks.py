"""
The checks of calls and containers: numbers of arguments, sizes, and inputs of s-ops.

    f(1, 2)         f takes 1 argument, not 2
    tokens("ab")    the s-op on the input "ab"
"""

from __future__ import annotations

from raspc.frontends.python import Selector, SOp
from raspc.frontends.rasp_language.elaboration_error import ElaborationError
from raspc.frontends.rasp_language.runtime_values import (
    MAX_LENGTH,
    Applied,
    describe,
    is_atom,
    is_larger,
)
from raspc.frontends.rasp_language.scopes import RuntimeValue


def check_arity(name: str, given: int, least: int, most: int | None) -> None:
    """Raise an error unless a function takes the number of arguments that a call gives."""
    if least <= given and (most is None or given <= most):
        return
    wanted = str(least) if most == least else f"{least} or more"
    if most is not None and most != least:
        wanted = f"{least} to {most}"
    plural = "" if wanted == "1" else "s"
    raise ElaborationError(f"{name} takes {wanted} argument{plural}, not {given}")


def bounded(thing: RuntimeValue) -> RuntimeValue:
    """A list or dict, unchanged; raises an error if it holds too many items."""
    if is_larger(thing, MAX_LENGTH):
        raise ElaborationError(f"the {type(thing).__name__} holds more than {MAX_LENGTH} items")
    return thing


def apply(expr: SOp | Selector, given: RuntimeValue) -> Applied:
    """The result of an s-op or a selector on an input, which is a string or a list of constants."""
    if not isinstance(given, (str, list)) or not all(map(is_atom, given)):
        raise ElaborationError(
            f"an input is a string or a list of constants, not {describe(given)}"
        )
    if not given:
        raise ElaborationError("an input holds at least one token")
    return Applied(expr, given, expr(given))
