"""Texts on the standard output or in a file, such as the printed form of a module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from raspc.compile_stages import Stage

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp


def print_stage(
    module: ModuleOp, stage: Stage, path: str | None, *, debuginfo: bool = False
) -> None:
    """
    Print the module of a stage in the stage's form.

    path: the file to print to; None for the standard output.
    debuginfo: whether to print the location of each op, if the form is IR.
    """
    if stage.text is None:
        print_module(module, path, debuginfo=debuginfo)
    else:
        write_text(stage.text(module), path)


def print_module(module: ModuleOp, path: str | None, *, debuginfo: bool = False) -> None:
    """Print `module` to the file `path`, which appears once it is complete, or to the output."""
    from io import StringIO

    from xdsl.printer import Printer

    text = StringIO()
    Printer(text, print_debuginfo=debuginfo).print_op(module)
    write_text(text.getvalue(), path)


def write_text(text: str, path: str | None) -> None:
    """Write a text, with a line break at its end, to a file; None for the standard output."""
    from raspc.atomic_output import atomic_output

    text = text.removesuffix("\n") + "\n"
    if path is None:
        print(text, end="")
        return
    with atomic_output(path) as stream:
        stream.write(text)
