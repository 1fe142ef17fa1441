"""
The fenced blocks of a document, and Python blocks that give the values that the page shows.

The Python blocks of a page run in order, in one namespace. A comment behind an expression that is a
Python literal is its value: `f(2)  # 4`. Text after a colon explains the value, as in
`f(2)  # 4: the square`, and `...` in a tuple or list stands for any items. Other comments are not
compared.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

PYTHON_NOT_RUN = {
    "def apply_to(": "a method of the reader's pass",
    'name = "rasp-fuse-maps"': "two lines of a class",
    "jax.distributed.initialize(": "several machines; tests/backends/test_several_machines.py",
    "sharding = jax.sharding.": "several machines; tests/backends/test_several_machines.py",
    "from nnsight import": "nnsight reads its code from a file; tests/export/test_interventions.py",
    "import importlib\nimport sys\nfrom functools import partial\n\nfrom eap": "no package of an "
    "index; tests/export/run_circuit_finder.py runs it",
    "import raspc\nfrom raspc.backends.compression.compress_model": "trains for minutes; "
    "tests/compression trains with fewer steps",
    "import torch\nfrom transformer_lens import HookedTransformer": "a version of the library in "
    "another folder; tests/export/test_hooked_transformer.py runs it there",
}
"""The beginnings of the Python blocks that are not run, each with a reason."""

CONSOLE = ("console", "sh", "bash")
"""The languages of blocks of commands, which console_blocks.py runs."""

OTHER_BLOCKS = {
    ("display.md", "pycon"): "the prompt of Python; tests/display/test_display_document.py runs it",
    ("dialects.md", "text"): "the syntax of an op, which the page's own test compares with the op",
    ("dialects.md", ""): "an example of an op; lit_tests has golden tests of each op",
    ("passes.md", "text"): "the text of a pipeline, which the page's own test compares",
    ("passes.md", ""): "an example of a pass; lit_tests/passes has golden tests of each pass",
    ("export.md", "text"): "a command that needs gguf; tests/export/test_gguf.py runs it",
    ("extending.md", "text"): "commands on files of the reader; tests/raspc runs the options",
    **dict.fromkeys(
        [("extending.md", language) for language in ("py", "toml", "shell-session")],
        "an environment of the reader; tests/notebooks/test_own_pass.py follows the walk-through",
    ),
    ("pass_times.md", "text"): "commands that need asv and earlier commits",
    ("egraphs.md", "text"): "rules, and commands on files of the reader; lit_tests runs the passes",
    ("rasp_language.md", "text"): "lines of a program; tests/rasp_language runs others",
    ("rasp_language.md", "repl"): "the prompt; tests/site/test_pages.py runs it",
}
"""The documents and languages of blocks that are not run with the others, each with a reason."""


class Block(NamedTuple):
    """A fenced block of a document."""

    language: str
    text: str
    place: str
    """The document and the line of the block."""

    first: int = 1
    """The line of the document at which the text begins."""

    @property
    def is_run(self) -> bool:
        """Whether the block is Python that runs as it stands."""
        return self.language == "python" and not self.text.startswith(tuple(PYTHON_NOT_RUN))


def blocks_of(document: Path) -> Iterator[Block]:
    """The fenced blocks of a document, in order."""
    text = document.read_text(encoding="utf-8")
    for block in re.finditer(r"^(```+)([^\n`]*)\n(.*?)^\1$", text, re.MULTILINE | re.DOTALL):
        line = text[: block.start()].count("\n") + 1
        yield Block(block[2].strip(), block[3], f"{document.name}:{line}", line + 1)


def run_python(document: Path) -> int:
    """Run the Python blocks of a document in the working directory, and count compared values."""
    names: dict[str, Any] = {}
    return sum(run_block(block, names) for block in blocks_of(document) if block.is_run)


def run_block(block: Block, names: dict[str, Any]) -> int:
    """Run a block in a namespace, compare the values that it shows, and count them."""
    lines = block.text.splitlines()
    compared = 0
    for statement in ast.parse(block.text).body:
        if not isinstance(statement, ast.Expr):
            exec(compile(ast.Module([statement], []), block.place, "exec"), names)
            continue
        value = eval(compile(ast.Expression(statement.value), block.place, "eval"), names)
        assert statement.end_lineno is not None
        shown = shown_value(lines[statement.end_lineno - 1][statement.end_col_offset :])
        if shown is not NOTHING:
            compared += 1
            source = ast.unparse(statement)
            assert agrees(value, shown), f"{block.place}: {source} is {value!r}, not {shown!r}"
    return compared


NOTHING = object()


def shown_value(rest: str) -> Any:
    """The value that a comment shows; `NOTHING` if the comment is no value."""
    comment = rest.strip().removeprefix("#").strip()
    for text in (comment, *(comment[: at.start()] for at in re.finditer(":", comment))):
        try:
            return ast.literal_eval(text)
        except (ValueError, SyntaxError):
            continue
    return NOTHING


def agrees(value: Any, shown: Any) -> bool:
    """Whether a value is that of a comment, in which `...` stands for any items."""
    if not isinstance(shown, Sequence) or isinstance(shown, str) or ... not in shown:
        return bool(value == shown)
    at = list(shown).index(...)
    behind = len(shown) - at - 1
    items = list(value)
    return items[:at] == list(shown[:at]) and items[len(items) - behind :] == list(shown[at + 1 :])
