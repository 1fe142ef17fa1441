"""Programs of the RASP language, elaborated from their text."""

from collections.abc import Callable
from typing import Any

import pytest

from raspc.frontends.rasp_language import Elaborator
from raspc.frontends.rasp_language.source_text import Source


@pytest.fixture
def variables() -> Callable[[str], dict[str, Any]]:
    """What the names of a program stand for."""

    def elaborate(text: str) -> dict[str, Any]:
        elaborator = Elaborator()
        scope = elaborator.new_scope()
        elaborator.run(Source("program.rasp", text), scope)
        return scope.variables

    return elaborate


@pytest.fixture
def result(variables: Callable[[str], dict[str, Any]]) -> Callable[[str, Any], Any]:
    """What a program gives on an input: its last statement is an expression."""
    return lambda text, xs: variables(text)["out"](xs)


@pytest.fixture
def constant(variables: Callable[[str], dict[str, Any]]) -> Callable[[str], Any]:
    """The constant that an expression is."""
    return lambda text: variables(text + ";")["out"]
