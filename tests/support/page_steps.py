"""
The steps of a page that a reader follows: files to write, and commands to run in a shell.

A file is a fenced block after a line with its path in bold code, **`path`**. A console block has
commands after `$ `, each with its output, as in `console_blocks`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from console_blocks import Command, commands_in

_BLOCK = re.compile(
    r"(?:^\*\*`(?P<path>[^`\n]+)`\*\*\n\n)?^(?P<margin> *)```(?P<kind>[\w-]*)\n(?P<text>.*?)"
    r"^(?P=margin)```$",
    re.MULTILINE | re.DOTALL,
)
_COMMANDS = ("console", "shell-session")
"""The languages of blocks of commands."""


class WriteFile(NamedTuple):
    """A file that the reader writes, with the text of a page."""

    path: str
    text: str


def markdown_of(notebook: Path) -> str:
    """The Markdown of a marimo notebook: the constant texts that its cells give to `mo.md`."""
    texts: list[str] = []
    for node in ast.walk(ast.parse(notebook.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "mo.md":
            (argument,) = node.args
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                texts.append(_dedented(argument.value))
    return "\n\n".join(texts)


def _dedented(text: str) -> str:
    """A text without the indentation of the first line that is not empty."""
    lines = text.strip("\n").split("\n")
    margin = len(lines[0]) - len(lines[0].lstrip())
    return "\n".join(line[margin:] if not line[:margin].strip() else line for line in lines)


def steps_of(markdown: str) -> Iterator[WriteFile | Command]:
    """The steps of a page, in order; raises a `ValueError` for a block that is no step."""
    for block in _BLOCK.finditer(markdown):
        if block["path"] is not None:
            yield WriteFile(block["path"], block["text"])
        elif block["kind"] in _COMMANDS:
            yield from commands_in(_dedented(block["text"]), "page")
        else:
            raise ValueError(f"a block without a path, and no console: {block['text'][:40]!r}")
