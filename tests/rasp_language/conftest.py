"""Elaborated programs of the RASP language, as fixtures."""

from collections.abc import Callable
from typing import Any

import pytest

from raspc.frontends.rasp_language import Elaborator
from raspc.frontends.rasp_language.source_text import Source


@pytest.fixture
def variables() -> Callable[[str], dict[str, Any]]:
    """The function from the text of a program to the values of its names."""

    def elaborate(text: str) -> dict[str, Any]:
        elaborator = Elaborator()
        scope = elaborator.new_scope()
        elaborator.run(Source("program.rasp", text), scope)
        return scope.variables

    return elaborate


@pytest.fixture
def result(variables: Callable[[str], dict[str, Any]]) -> Callable[[str, Any], Any]:
    """The function from a program and an input to the values of the program's last expression."""
    return lambda text, xs: variables(text)["out"](xs)


@pytest.fixture
def constant(variables: Callable[[str], dict[str, Any]]) -> Callable[[str], Any]:
    """The function from the text of an expression to its constant."""
    return lambda text: variables(text + ";")["out"]
