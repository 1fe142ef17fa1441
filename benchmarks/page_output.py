"""
The page that a benchmark writes below docs/, or prints.

    add_page_options(parser, PAGE)      # --write, --output
    put_page(text, arguments)
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path


def add_page_options(parser: argparse.ArgumentParser, page: Path) -> None:
    """Add `--write`, and `--output` with a default."""
    parser.add_argument("--write", action="store_true", help=f"write docs/{page.name}")
    parser.add_argument("--output", type=Path, default=page, metavar="FILE")


def put_page(text: str, arguments: argparse.Namespace) -> None:
    """Write a page if the options ask for that, else print its text."""
    if arguments.write:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        print(text, end="")


def table_rows(rows: Iterable[Sequence[str]]) -> str:
    """The lines of a Markdown table."""
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
