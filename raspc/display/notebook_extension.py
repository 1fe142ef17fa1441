"""
The extension of IPython, by which ops of xDSL show themselves: `%load_ext raspc`.

Objects of raspc need no extension; a module of xDSL has no HTML of its own.
"""

from __future__ import annotations

from typing import Any

OPERATION = ("xdsl.ir.core", "Operation")
"""The module and the name of the class whose subclasses the extension shows."""


def load_ipython_extension(shell: Any) -> None:
    """Show ops of xDSL as IR: as HTML in notebooks, and as text at the prompt of IPython."""
    formatters = shell.display_formatter.formatters
    formatters["text/html"].for_type_by_name(*OPERATION, _html)
    formatters["text/plain"].for_type_by_name(*OPERATION, _print)


def unload_ipython_extension(shell: Any) -> None:
    """Let ops of xDSL show themselves as they did before."""
    for kind in ("text/html", "text/plain"):
        shell.display_formatter.formatters[kind].pop(".".join(OPERATION), None)


def _html(op: Any) -> str:
    from raspc.display.object_views import html_of

    return html_of(op)


def _print(op: Any, printer: Any, cycle: bool) -> None:
    """Print an op to the pretty printer of IPython."""
    from raspc.display.shown_object import op_text

    printer.text(op_text(op))
