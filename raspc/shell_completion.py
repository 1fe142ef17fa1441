"""
Completion of a command line by argcomplete, with the names in the registries of raspc.

    eval "$(register-python-argcomplete raspc)"

Passes, pipelines and export formats of other packages are completed too. Without argcomplete, and
without a shell that asks, nothing happens.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from typing import Any


def complete(parser: argparse.ArgumentParser) -> None:
    """Answer a shell that asks for completions, and end the process; else return."""
    if "_ARGCOMPLETE" not in os.environ:
        return
    try:
        import argcomplete  # pyright: ignore[reportMissingImports]
    except ModuleNotFoundError:
        return
    # The finder takes any function with these arguments, and its annotation names a class.
    argcomplete.autocomplete(parser, default_completer=complete_argument)  # pyright: ignore[reportArgumentType]


def complete_argument(
    prefix: str, action: argparse.Action, parser: argparse.ArgumentParser, **_rest: Any
) -> Iterable[str]:
    """The values of an option or argument that begin with a text."""
    match action.dest:
        case "passes" | "pipeline":
            begun = prefix.rpartition(",")[0]
            before = f"{begun}," if begun else ""
            names = [f"{before}{name}" for name in pass_names()]
        case "name" if parser.prog.endswith(" passes"):
            names = pass_names()
        case "to" | "arch":
            names = _export_names(action.dest)
        case _:
            from argcomplete.completers import (  # pyright: ignore[reportMissingImports]
                FilesCompleter,
            )

            return FilesCompleter()(prefix)
    return [name for name in names if name.startswith(prefix)]


def pass_names() -> list[str]:
    """The names of all pipelines and passes, those of other packages among them."""
    from raspc.pass_pipeline import known_passes
    from raspc.passes.pipelines import PIPELINES

    return [*PIPELINES, *sorted(known_passes())]


def _export_names(option: str) -> tuple[str, ...]:
    from raspc.cli.export_command import architecture_names, format_names

    return format_names() if option == "to" else architecture_names()
