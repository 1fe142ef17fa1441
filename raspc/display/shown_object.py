"""
Objects that notebooks show: any object of raspc, an op of xDSL, a program on an input.

    raspc.show(module)                      # the IR, with regions that fold
    raspc.show(hist, "abac")                # the s-ops of a program, with their values on an input
    raspc.show(model, ["a", "b"])           # the output of a model: decoded values and attention
    raspc.show(model).save("model.html")    # a page for a browser

At the prompt of Python, `raspc.show(module)` prints the IR, up to 60 lines.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from xdsl.ir import Operation

from raspc.atomic_output import atomic_output
from raspc.display.html_text import escaped
from raspc.display.object_views import html_of, plain_text
from raspc.display.printed_ir import printed
from raspc.frontends.python import LoadedProgram, RASPExpr
from raspc.model import Model
from raspc.values import RaspcError
from raspc.values.short_repr import cut

MAX_PRINTED_LINES = 60
"""The largest number of lines of IR in the plain text of an op."""

MAX_COLUMNS = 400
"""The largest number of characters of these lines."""

_PAGE = (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>'
    "<style>:root{{color-scheme:light dark}}body{{font-family:sans-serif;margin:1em}}</style>"
    "</head><body>\n{body}\n</body></html>\n"
)


class Shown:
    """An object with its HTML, which notebooks show, and a plain text for the prompt."""

    def __init__(self, shown: object, example: Sequence[Any] | None = None):
        """example: the tokens of an input, for programs."""
        self.shown = shown
        self.example = example

    @property
    def html(self) -> str:
        """The HTML: one element with a stylesheet of its own, without scripts."""
        return html_of(self.shown) if self.example is None else html_of(self.shown, self.example)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a page of HTML; raises a `RaspcError` if the file can't be written."""
        title = escaped(getattr(self.shown, "name", type(self.shown).__name__), 80)
        with atomic_output(path) as file:
            file.write(_PAGE.format(title=title, body=self.html))

    def _repr_html_(self) -> str:
        return self.html

    def __repr__(self) -> str:
        return op_text(self.shown) if isinstance(self.shown, Operation) else plain_text(self.shown)


def op_text(op: Operation) -> str:
    """The first lines of the IR of an op, as plain text."""
    try:
        ir = printed(op, MAX_PRINTED_LINES)
    except Exception:
        return plain_text(op)
    lines = [cut(line, MAX_COLUMNS) for line in ir.lines]
    return "\n".join([*lines, *([f"... {ir.remark}"] if ir.remark else [])])


def show(shown: object, example: Sequence[Any] | None = None) -> Shown:
    """
    An object for a notebook to show: IR, programs, models, outputs, certificates.

    Args:
        shown: the object; any op of xDSL, such as a module, is shown as IR.
        example: the tokens of an input: of a program, for the values of its s-ops by the
            interpreter; of a model, for its output.

    Raises:
        RaspcError: an example is given for another object, or is no input of the model.

    """
    if example is None:
        return Shown(shown)
    if isinstance(shown, Model):
        return Shown(shown.apply(example))
    if isinstance(shown, RASPExpr | LoadedProgram):
        return Shown(shown, example)
    raise RaspcError(
        f"an example is given, and a {type(shown).__name__} takes no input",
        remedy="give an example for programs and models only",
    )
