"""Parsers of modules and programs, as fixtures for the tests of the rasp dialect."""

from collections.abc import Callable

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.parser import Parser

from raspc.rasp_dialect import RASP, ProgramOp
from raspc.rasp_dialect.program_evaluator import find_program


@pytest.fixture(scope="session")
def context() -> Context:
    context = Context()
    context.load_dialect(Builtin)
    context.load_dialect(RASP)
    return context


@pytest.fixture(scope="session")
def parse(context: Context) -> Callable[[str], ModuleOp]:
    """The function that parses and verifies a module."""

    def parse_module(text: str) -> ModuleOp:
        module = Parser(context, text).parse_module()
        module.verify()
        return module

    return parse_module


@pytest.fixture(scope="session")
def program(parse: Callable[[str], ModuleOp]) -> Callable[..., ProgramOp]:
    """The function that parses a program with a body, on a vocabulary of letters and numbers."""

    def program_of(body: str, header: str = 'vocab {"a", "b", "c"} max_seq_len 5') -> ProgramOp:
        return find_program(parse(f"rasp.program @f {header} {{\n{body}\n}}"))

    return program_of
