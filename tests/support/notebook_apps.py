"""The marimo notebooks of docs/ as Python objects, run without a browser."""

from __future__ import annotations

import html
import importlib.util
import re
from pathlib import Path
from typing import Any, NamedTuple

from source_tree import ROOT

TUTORIAL = sorted((ROOT / "docs" / "tutorial").glob("chapter*.py"))
INTERPRETABILITY = sorted((ROOT / "docs" / "notebooks").glob("*.py"))


class RunNotebook(NamedTuple):
    """A notebook after its run."""

    names: dict[str, Any]
    """The names that its cells define, with their values."""

    texts: list[str]
    """The text of each output, in the order of cells; empty for figures."""

    @property
    def text(self) -> str:
        return "\n".join(self.texts)


def run_notebook(path: Path) -> RunNotebook:
    """Run all cells of a notebook in this process; an exception of a cell is raised."""
    spec = importlib.util.spec_from_file_location(f"notebook_{path.stem}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    outputs, names = module.app.run()
    return RunNotebook(dict(names), [_text(output) for output in outputs])


def _text(output: object) -> str:
    """The text of an output of marimo, without tags; empty for what is no text of marimo."""
    source = getattr(output, "text", "")
    if not isinstance(source, str):
        return ""
    plain = re.sub(r"<[^>]+>", "", html.unescape(source))
    return html.unescape(plain)
