"""
Hook of mkdocs: console blocks as blocks of commands, each with a block of its output.

A console block of a page has commands after `$ `, and the lines up to the next command are the
output. In the site the output is a block of its own, so that a copy of a block of commands holds
commands alone; `stylesheets/site.css` leaves out the `$ ` of a copy.
"""

from __future__ import annotations

import re
from itertools import groupby

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

BLOCK = re.compile(r"^(```+|~~~+)([^\n]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
"""A block of code, with its language and its text."""


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Split the console blocks of a page."""
    return with_outputs(markdown)


def with_outputs(markdown: str) -> str:
    """A Markdown text whose console blocks are blocks of commands and blocks of outputs."""
    return BLOCK.sub(
        lambda found: _split(found[3]) if found[2] == "console" else found[0], markdown
    )


def _split(text: str) -> str:
    """The blocks of a text of commands and outputs, in order."""
    blocks: list[str] = []
    for is_command, lines in groupby(text.splitlines(), lambda line: line.startswith("$ ")):
        head = "```console" if is_command else "``` { .text .output }"
        blocks.append("\n".join([head, *lines, "```"]))
    return "\n\n".join(blocks)
