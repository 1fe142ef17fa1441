"""The printed form of a module, on the standard output or in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp


def print_module(module: ModuleOp, path: str | None) -> None:
    """Print `module` to the file `path`, which appears once it is complete, or to the output."""
    from xdsl.printer import Printer

    from raspc.atomic_output import atomic_output

    if path is None:
        Printer().print_op(module)
        print()
        return
    with atomic_output(path) as stream:
        Printer(stream).print_op(module)
        stream.write("\n")
