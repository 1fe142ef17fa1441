"""A model beside the program that it should compute, as the command line names them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.exceptions import ParseError, VerifyException

from raspc.cli.program_files import is_model_file, read_model, read_program
from raspc.universe import new_context
from raspc.values import RaspcError
from raspc.values.module_parser import ModuleParser

if TYPE_CHECKING:
    from raspc.model import Model


def read_model_and_program(arguments: argparse.Namespace) -> tuple[Model, ModuleOp]:
    """
    The model that the command line names, and the program that it should compute.

    The program is that of `--against`, or else the source that the model keeps.
    """
    model = read_model(arguments.program, arguments)
    if arguments.against is not None:
        if is_model_file(arguments.against):
            raise RaspcError(f"{arguments.against} is a model", remedy="give a program")
        return model, read_program(arguments.against, arguments)
    return model, program_of(model, arguments.program, "give the program with --against PROGRAM")


def program_of(model: Model, place: str, remedy: str) -> ModuleOp:
    """
    The module of the source that a model keeps.

    Raises a `RaspcError` with the place and the remedy if there is none, or if it is damaged.
    """
    if model.source is None:
        raise RaspcError("the program of the model is not known", location=place, remedy=remedy)
    try:
        module = ModuleParser(new_context(), model.source, place).parse_module()
        module.verify()
    except (ParseError, VerifyException) as error:
        raise RaspcError(
            "the program in the file is damaged", location=place, remedy=remedy
        ) from error
    return module
