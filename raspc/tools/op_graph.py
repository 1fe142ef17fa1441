"""
The graph of a module in the dot language: a node for each op, and an edge for each operand.

    rasp-opt program.mlir -t dot | dot -Tsvg > program.svg
    rasp-opt program.mlir -p default -t svg -o program.svg

Each op of the module that has a region, such as a program, is a cluster; the ops in the regions of
other ops, such as the functions of maps, are lines of their op's node. The module depends on xDSL
alone.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from typing import IO

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Block, Operation
from xdsl.printer import Printer
from xdsl.utils.exceptions import DiagnosticException
from xdsl.utils.target import Target

MAX_LINE = 60
"""The most characters of a line of a node."""

MAX_LINES = 8
"""The most lines of a node."""

NAMES = ("sop_name", "sym_name", "label")
"""The properties that name an op, as strings."""

TIMEOUT = 60.0
"""The seconds after which Graphviz is stopped."""


@dataclass(frozen=True)
class DotTarget(Target):
    """The graph of a module in the dot language."""

    name = "dot"

    def emit(self, ctx: Context, module: ModuleOp, output: IO[str]) -> None:
        output.write(dot_of(module))


@dataclass(frozen=True)
class SvgTarget(Target):
    """The graph of a module as an SVG picture, which Graphviz draws."""

    name = "svg"

    def emit(self, ctx: Context, module: ModuleOp, output: IO[str]) -> None:
        program = shutil.which("dot")
        if program is None:
            raise DiagnosticException(
                "target 'svg' needs the program dot of Graphviz; install Graphviz, or write "
                "-t dot and draw the graph elsewhere"
            )
        done = subprocess.run(
            [program, "-Tsvg"],
            input=dot_of(module),
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
        )
        if done.returncode != 0:
            raise DiagnosticException(f"Graphviz cannot draw the graph: {done.stderr.strip()}")
        output.write(done.stdout)


def dot_of(module: ModuleOp) -> str:
    """The graph of a module in the dot language."""
    lines = ["digraph {", '  node [shape=box, fontname="monospace", fontsize=10];']
    names: dict[Operation | Block, str] = {}
    for number, op in enumerate(module.ops):
        blocks = [block for region in op.regions for block in region.blocks]
        if not blocks:
            lines += _node(op, names, "  ")
            continue
        lines.append(f"  subgraph cluster_{number} {{")
        lines.append(f"    label={_quoted(_title(op))};")
        for block in blocks:
            for argument in block.args:
                names.setdefault(block, f"b{len(names)}")
                text = f"argument {argument.index}: {argument.type}"
                lines.append(f"    {names[block]} [shape=ellipse, label={_quoted(_short(text))}];")
            for each in block.ops:
                lines += _node(each, names, "    ")
        lines.append("  }")
    lines += _edges(names)
    return "\n".join([*lines, "}"]) + "\n"


def _node(op: Operation, names: dict[Operation | Block, str], indent: str) -> list[str]:
    """The line of the node of an op."""
    names[op] = f"n{len(names)}"
    text = "\n".join([_title(op), *_body(op)])
    return [f"{indent}{names[op]} [label={_quoted(text)}];"]


def _edges(names: dict[Operation | Block, str]) -> Iterator[str]:
    """A line for each operand, from the op that computes it; numbered if the op reads several."""
    for op in names:
        if not isinstance(op, Operation):
            continue
        for number, operand in enumerate(op.operands):
            source = names.get(operand.owner)
            if source is None:
                continue
            label = f" [label={number}]" if len(op.operands) > 1 else ""
            yield f"  {source} -> {names[op]}{label};"


def _title(op: Operation) -> str:
    """The name of an op's class and the name of the op, and the types of its results."""
    given = next(
        (value.data for key in NAMES if isinstance(value := op.properties.get(key), StringAttr)),
        None,
    )
    types = ", ".join(_short(str(result.type)) for result in op.results)
    return op.name + (f" {given}" if given else "") + (f"\n{types}" if types else "")


def _body(op: Operation) -> list[str]:
    """The lines of the ops in the regions of an op, the first few."""
    if not op.regions:
        return []
    text = StringIO()
    Printer(text).print_op(op)
    inner = [line.strip() for line in text.getvalue().split("\n")[1:-1]]
    lines = [_short(line) for line in inner if not line.startswith("^")]
    return [*lines[:MAX_LINES], "..."] if len(lines) > MAX_LINES else lines


def _short(text: str) -> str:
    return text if len(text) <= MAX_LINE else text[: MAX_LINE - 3] + "..."


def _quoted(text: str) -> str:
    """A string of the dot language, with the lines of the text aligned to the left."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(f"{line}\\l" for line in escaped.split("\n")) + '"'
