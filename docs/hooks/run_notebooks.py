"""
The cells of marimo notebooks with their outputs, as files in Jupyter's format.

    python docs/hooks/run_notebooks.py docs/tutorial/one.py=one.ipynb docs/tutorial/two.py=two.ipynb

marimo reads a notebook, and this script runs its cells in the order of the file. All notebooks of a
call run in one process, which imports their packages once. An output is the standard output of a
cell, and the value of its last expression: as Markdown or HTML if the value has such a form, as SVG
if it is a figure, and as text otherwise. `NAME.py=NAME.ipynb=off` reads a notebook without a run.
"""

from __future__ import annotations

import ast
import io
import json
import linecache
import os
import runpy
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any


def main(pairs: list[str]) -> None:
    """Write the files that a command line names."""
    sys.modules["__main__"].__dict__.setdefault("__file__", __file__)
    for pair in pairs:
        source, target, *off = pair.split("=")
        notebook = read_notebook(Path(source), Path(target))
        if not off:
            run_cells(notebook["cells"], Path(source))
        Path(target).write_text(json.dumps(notebook), encoding="utf-8")


def read_notebook(source: Path, target: Path) -> dict[str, Any]:
    """The cells of a notebook without outputs, read by `marimo export`."""
    part = target.with_suffix(".part")
    arguments = ["export", "ipynb", str(source), "--sort", "top-down", "--force", "-o", str(part)]
    before, sys.argv = sys.argv, ["marimo", "--quiet", *arguments]
    try:
        runpy.run_module("marimo", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        if end.code:
            raise
    finally:
        sys.argv = before
    notebook = json.loads(part.read_text(encoding="utf-8"))
    part.unlink()
    return notebook


def run_cells(cells: list[dict[str, Any]], path: Path) -> None:
    """Run the cells of code of a notebook, and add their outputs."""
    names: dict[str, Any] = {"__name__": "__main__", "__file__": str(path)}
    folder = os.getcwd()
    for number, cell in enumerate(cells):
        if cell["cell_type"] == "code":
            try:
                cell["outputs"] = outputs_of("".join(cell["source"]), names, f"{path}, {number}")
            except Exception as error:
                error.add_note(f"{path}, cell {number}:\n{''.join(cell['source'])}")
                raise
    os.chdir(folder)


def outputs_of(source: str, names: dict[str, Any], place: str) -> list[dict[str, Any]]:
    """The outputs of a cell: what it prints, and the value of the expression at its end."""
    # `inspect.getsource` of a function of the cell finds the lines of the cell by its place.
    linecache.cache[place] = len(source), None, source.splitlines(keepends=True), place
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    value = None
    with redirect_stdout(io.StringIO()) as printed:
        exec(compile(tree, place, "exec"), names)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), place, "eval"), names)
        shown = [] if value is None else [bundle_of(value)]
    text = printed.getvalue()
    stream = [{"output_type": "stream", "name": "stdout", "text": [text]}] if text else []
    return stream + [
        {"output_type": "display_data", "data": data, "metadata": {}} for data in shown
    ]


def bundle_of(value: Any) -> dict[str, str]:
    """The form of a value that a page shows, by its type."""
    for mime, method in (("text/markdown", "_repr_markdown_"), ("text/html", "_repr_html_")):
        if hasattr(value, method) and (text := getattr(value, method)()) is not None:
            return {mime: text}
    if hasattr(value, "savefig"):
        return {"image/svg+xml": svg_of(value)}
    return {"text/plain": repr(value)}


def svg_of(figure: Any) -> str:
    """A figure of matplotlib as SVG, without the prologue of a file."""
    from matplotlib import rc_context

    stream = io.StringIO()
    with rc_context({"svg.hashsalt": "raspc", "svg.fonttype": "none"}):
        figure.savefig(stream, format="svg", bbox_inches="tight", metadata={"Date": None})
    text = stream.getvalue()
    return text[text.index("<svg") :]


if __name__ == "__main__":
    main(sys.argv[1:])
