"""The view of a model: its sizes, the table of its parts, circuit, certificate and IR."""

from __future__ import annotations

from itertools import islice

from raspc.display.certificate_view import certificate_of
from raspc.display.circuit_svg import circuit_svg
from raspc.display.html_text import (
    Html,
    element,
    escaped,
    folded,
    fragment,
    heading,
    left_out,
    note,
    table,
)
from raspc.display.module_view import ir_of
from raspc.display.part_rows import MAX_READ_PARAMETERS, has_reads, rows_of
from raspc.display.value_text import plain_text
from raspc.model import Model
from raspc.transformer_dialect.model_size import ModelStatistics
from raspc.values import to_python
from raspc.values.short_repr import counted, listed

MAX_PARTS = 120
"""The largest number of rows of the table of parts."""

_HEADER = ("part", "size", "computes", "reads", "writes")


def model_html(model: Model) -> str:
    """The view of a model."""
    op = model.op
    rows = [_cells(row) for row in islice(rows_of(op), MAX_PARTS + 1)]
    more = len(rows) - MAX_PARTS
    if more > 0:
        rows.pop()
        more = _count_parts(model) - MAX_PARTS
    return fragment(
        heading(model.name, *_facts(model)),
        table(_HEADER, rows),
        left_out(more, "parts"),
        _remark(model),
        folded("circuit", _circuit(model)),
        folded(f"certificate: {_certified(model)}", certificate_of(model)),
        folded("IR", ir_of(model.module)),
    )


def _facts(model: Model) -> list[str]:
    stats, op = ModelStatistics.of(model.op), model.op
    vocab = [plain_text(to_python(token)) for token in islice(op.vocab, 13)]
    words = " ".join([*vocab[:12], *(["..."] if len(vocab) > 12 else [])])
    return [
        counted(stats.n_layers, "layer"),
        counted(stats.total_heads, "head"),
        f"d_model {stats.d_model:,}",
        f"{stats.n_params:,} parameters, {stats.n_nonzero:,} of them not zero",
        f"{counted(len(op.vocab), 'token')}: {words}",
        f"up to {counted(op.max_length, 'token')}{', causal' if model.causal else ''}",
    ]


def _cells(row: list[str]) -> list[Html]:
    return [element("code", escaped(row[0], 40)), *(escaped(cell, 160) for cell in row[1:])]


def _count_parts(model: Model) -> int:
    return sum(1 for _ in rows_of(model.op))


def _remark(model: Model) -> Html:
    if has_reads(model.op):
        return Html("")
    return note(
        f"reads and writes left out: the model has more than {MAX_READ_PARAMETERS:,} parameters"
    )


def _circuit(model: Model) -> Html:
    if not has_reads(model.op):
        return note("picture left out: the reads of the model are not computed")
    return circuit_svg(model.truth())


def _certified(model: Model) -> str:
    covered = model.covered
    return listed(covered) if covered else "none"
