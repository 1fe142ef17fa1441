"""The view of a module, and of any op: highlighted IR, in which regions fold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import Operation

from raspc.display.html_text import Html, element, escaped, folded, fragment, heading, note
from raspc.display.ir_highlighting import highlighted
from raspc.display.printed_ir import PrintedIR, printed

MAX_OPEN_LINES = 80
"""The largest number of lines of IR whose regions are all open; else the inner ones are closed."""

OPEN_DEPTH = 2
"""The number of nested regions that are open in long IR."""

MAX_DEPTH = 40
"""The largest number of nested regions that fold."""


def module_html(op: Operation) -> str:
    """The view of an op with its IR."""
    return fragment(heading(op.name, *_names(op)), ir_of(op))


def ir_of(op: Operation) -> Html:
    """The IR of an op as markup, with the number of lines that are left out."""
    return marked_up(printed(op))


def marked_up(ir: PrintedIR) -> Html:
    """Lines of IR as markup: a line that ends in `{` folds the lines up to that of its `}`."""
    all_open = len(ir.lines) <= MAX_OPEN_LINES
    # An entry for each open region, outermost first: its first line and the parts below the line.
    summaries: list[Html] = []
    bodies: list[list[Html]] = [[]]
    for line in ir.lines:
        text = line.strip()
        if text.startswith("}") and summaries:
            _close(summaries, bodies, all_open)
        if text.endswith("{") and len(summaries) < MAX_DEPTH:
            summaries.append(highlighted(line))
            bodies.append([])
        else:
            bodies[-1].append(Html(highlighted(line) + "\n"))
    while summaries:
        _close(summaries, bodies, all_open)
    remark = note(ir.remark) if ir.remark else ""
    return Html(element("div", *bodies[0], class_="raspc-ir") + escaped(remark))


def _close(summaries: list[Html], bodies: list[list[Html]], all_open: bool) -> None:
    """Fold the innermost region into the one around it."""
    summary, body = summaries.pop(), bodies.pop()
    is_open = all_open or len(summaries) < OPEN_DEPTH
    bodies[-1].append(folded(summary, *body, is_open=is_open))


def _names(op: Operation) -> Sequence[str]:
    """The names of the programs and models in a module; of any other op its own."""
    ops: list[Any] = [op]
    if op.name == "builtin.module" and op.regions and op.regions[0].blocks:
        ops = list(op.regions[0].block.ops)
    names = [each.properties.get("sym_name") for each in ops[:3]]
    found = [f"@{name.data}" for name in names if hasattr(name, "data")]
    return [*found, f"{len(ops) - 3:,} more ops"] if len(ops) > 3 else found
