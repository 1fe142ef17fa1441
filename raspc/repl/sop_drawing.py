"""
Drawings of s-ops: the layers of heads and element-wise functions between tokens and result.

    draw(reverse, "abc");       reverse.svg and reverse.pdf, by Graphviz

An aggregate or a width is one layer after its operands; a function of s-ops is in the layer of its
last operand. Each node shows its value on the input.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from raspc.frontends.python import Aggregate, Full, RASPExpr, Selector, SelectorWidth, SOp
from raspc.repl.expression_order import in_order
from raspc.repl.value_display import plain_text, sequence_text
from raspc.values import RaspcError

FORMATS = ("svg", "pdf")
TIMEOUT = 60
MAX_NODES = 400


def draw(sop: SOp, example: Sequence[Any], folder: str = ".") -> list[str]:
    """Draw an s-op to files named after it, and return lines that tell the user the files."""
    source = dot_source(sop, example)
    stem = Path(folder) / (re.sub(r"\W+", "_", sop.name) or "drawing")
    try:
        if shutil.which("dot") is None:
            path = stem.with_suffix(".dot")
            path.write_text(source, encoding="utf-8")
            return [f"\t drawing in {path}; install Graphviz, whose `dot` makes SVG and PDF of it"]
        return [f"\t drawing in {_render(source, stem, kind)}" for kind in FORMATS]
    except OSError as error:
        raise RaspcError(f"can't write {error.filename}: {error.strerror}") from None


def _render(source: str, stem: Path, kind: str) -> Path:
    path = stem.with_suffix(f".{kind}")
    command = ["dot", f"-T{kind}", "-o", str(path)]
    try:
        done = subprocess.run(
            command, input=source, text=True, capture_output=True, timeout=TIMEOUT, check=False
        )
    except subprocess.TimeoutExpired:
        raise RaspcError(f"Graphviz takes more than {TIMEOUT} seconds") from None
    if done.returncode != 0:
        raise RaspcError(f"Graphviz failed: {' '.join(done.stderr.split())}")
    return path


def layers(exprs: Sequence[RASPExpr]) -> dict[int, int]:
    """The layer of each expression, by `id`; the input is layer 0."""
    layer: dict[int, int] = {}
    for expr in exprs:
        before = max((layer[id(child)] for child in expr.children), default=0)
        layer[id(expr)] = before + isinstance(expr, (Aggregate, SelectorWidth))
    return layer


def dot_source(root: SOp, example: Sequence[Any]) -> str:
    """The graph of an s-op in Graphviz's language."""
    exprs = in_order(root)
    if len(exprs) > MAX_NODES:
        raise RaspcError(f"the drawing would have {len(exprs)} parts, more than {MAX_NODES}")
    layer = layers(exprs)
    number = {id(expr): i for i, expr in enumerate(exprs)}
    shown = [expr for expr in exprs if not isinstance(expr, Full)]
    lines = ["digraph {", "  rankdir=BT;", '  node [shape=box, fontname="Helvetica"];']
    for depth in range(max(layer.values()) + 1):
        title = "input" if depth == 0 else f"layer {depth}"
        lines += [f"  subgraph cluster_{depth} {{", f'    label="{title}";', '    style="rounded";']
        for expr in shown:
            # A selector belongs to the head of its reader, one layer later.
            home = layer[id(expr)] + isinstance(expr, Selector)
            if home == depth:
                lines.append(f"    n{number[id(expr)]} [{_look(expr, example)}];")
        lines.append("  }")
    for expr in shown:
        for child in expr.children:
            if not isinstance(child, Full):
                lines.append(f"  n{number[id(child)]} -> n{number[id(expr)]};")
    return "\n".join([*lines, "}", ""])


def _look(expr: RASPExpr, example: Sequence[Any]) -> str:
    values = expr(example)
    if isinstance(expr, Selector):
        rows = [" ".join("1" if bit else "·" for bit in row) for row in values]
        tokens = [plain_text(token) for token in example]
        grid = [f"{token} {row}" for token, row in zip(tokens, rows, strict=True)]
        label = _escaped("\n".join([expr.name, *grid]))
        return f'label="{label}", shape=box, style=filled, fillcolor="#eef3fb", fontname="Courier"'
    try:
        text = sequence_text(values)
    except RaspcError:
        text = f"[{', '.join(map(plain_text, values))}]"
    head = "head: " if isinstance(expr, (Aggregate, SelectorWidth)) else ""
    label = _escaped(f"{head}{expr.name}\n{text}")
    colour = "#fbeeee" if head else "#f3fbee"
    return f'label="{label}", style=filled, fillcolor="{colour}"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
