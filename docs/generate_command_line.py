"""
Write docs/command_line.md from the parsers of the commands: `make docs`.

A test fails if the file differs from the output of this script.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from raspc.cli.main import build_parser as raspc_parser
from raspc.cli.program_options import add_program_options
from raspc.tools.rasp_opt_options import add_options
from raspc.tools.rasp_reduce import build_parser as reduce_parser
from raspc_check.__main__ import build_parser as check_parser

OUTPUT = Path(__file__).parent / "command_line.md"

HEAD = """# Command line

<!-- Written by `make docs` from the parsers of the commands: change the parsers. -->

The commands of raspc, and their arguments. PROGRAM is a file of RASP (`file.rasp`, or
`file.rasp:name`), a Python file (`file.py`, or `file.py:name`) or IR (`file.mlir`); MODEL is a file
that `raspc compile` has written. An option that is *repeatable* may be given several times. Every
command has `--help`. [glossary.md](glossary.md) defines the nouns.
"""

SUMMARIES = {
    "rasp-opt": "Parse a module, run passes on it, and print it. The options are those of xDSL's "
    "`xdsl-opt`, such as `-p PASSES`, `-t TARGET`, `-o FILE` and `--split-input-file`, which "
    "`rasp-opt --help` lists, and those of the table; "
    "[extending.md](extending.md#the-tools-of-mlir-opt) describes them",
    "raspc-check": "Prove a compiled model from its weights and its witness: "
    "[checker.md](checker.md)",
}
"""The descriptions of commands, instead of those of their parsers."""

PROGRAM_OPTIONS = "how to compile the program"
"""The title of the arguments that all commands for programs have."""


def opt_parser() -> argparse.ArgumentParser:
    """The options of `rasp-opt` that xDSL does not define."""
    parser = argparse.ArgumentParser(prog="rasp-opt")
    add_options(parser)
    return parser


def program_section() -> str:
    """The section of the options that all commands for programs have."""
    parser = argparse.ArgumentParser()
    add_program_options(parser)
    text = "How a program is compiled; an option overrides a setting of the file of the program."
    return f"## Options of programs\n\n{text}\n\n{table(parser, shared=False)}"


def sections(parser: argparse.ArgumentParser, summary: str = "") -> Iterator[str]:
    """The sections of a command and of its subcommands."""
    text = SUMMARIES.get(parser.prog) or summary or parser.description or ""
    yield f"## `{parser.prog}`\n\n{sentence(text)}\n\n{table(parser)}".rstrip()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            summaries = {each.dest: each.help or "" for each in action._choices_actions}
            for name, subparser in action.choices.items():
                yield from sections(subparser, summaries[name])


def sentence(text: str) -> str:
    """A text that begins with a capital letter and ends with a full stop."""
    text = " ".join(text.split())
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def table(parser: argparse.ArgumentParser, *, shared: bool = True) -> str:
    """
    The table of the arguments of a parser.

    Args:
        parser: the parser.
        shared: refer to the section of the options of programs, instead of listing them.

    """
    groups = [
        group for group in parser._action_groups if not (shared and group.title == PROGRAM_OPTIONS)
    ]
    rows = [row(action, parser) for group in groups for action in group._group_actions]
    lines = [each for each in rows if each]
    if lines:
        lines = ["| argument | meaning |", "|---|---|", *lines]
    if len(groups) < len(parser._action_groups):
        lines += ["", "Also the [options of programs](#options-of-programs)."]
    return "\n".join(lines)


def row(action: argparse.Action, parser: argparse.ArgumentParser) -> str:
    """The row of an argument; empty for `--help` and for the choice of a subcommand."""
    if isinstance(action, (argparse._HelpAction, argparse._SubParsersAction)):
        return ""
    value = metavar(action)
    names = [f"{name} {value}".strip() for name in action.option_strings] or [value]
    text = " ".join((action.help or "").split()) % {**vars(action), "prog": parser.prog}
    notes = [text]
    if action.metavar is not None and not all(str(each) in text for each in action.choices or ()):
        notes.append("one of " + ", ".join(f"`{choice}`" for choice in action.choices or ()))
    if action.option_strings and action.required:
        notes.append("*required*")
    if isinstance(action, argparse._AppendAction):
        notes.append("*repeatable*")
    default = action.default
    if isinstance(default, (int, float, str)) and not isinstance(default, bool):
        default = f"{default:g}" if isinstance(default, float) else default
        if default != argparse.SUPPRESS and not re.search(
            rf"default|(?<!\w){re.escape(str(default))}(?!\w)", text
        ):
            notes.append(f"default `{default}`")
    shown = ", ".join(f"`{name}`" for name in names)
    return f"| {cell(shown)} | {cell('; '.join(notes))} |"


def metavar(action: argparse.Action) -> str:
    """The word that stands for the value of an argument; empty for a flag."""
    if action.nargs == 0:
        return ""
    if action.metavar is not None:
        return " ".join(action.metavar) if isinstance(action.metavar, tuple) else action.metavar
    if action.choices is not None:
        return "{" + ",".join(map(str, action.choices)) + "}"
    return action.dest.upper().replace("_", "-")


def cell(text: str) -> str:
    """A text as a cell of a table."""
    return text.replace("|", "\\|")


def document() -> str:
    """The text of docs/command_line.md."""
    parsers = (raspc_parser(), opt_parser(), reduce_parser(), check_parser())
    parts = [section for parser in parsers for section in sections(parser)]
    return "\n\n".join([HEAD.rstrip(), *parts, program_section()]) + "\n"


if __name__ == "__main__":
    OUTPUT.write_text(document(), encoding="utf-8")
