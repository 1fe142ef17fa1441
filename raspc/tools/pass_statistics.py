"""
The sizes of a module at any level, and a table of the sizes after each pass.

    statistics = PassStatistics()
    AnalysisPipeline(passes, statistics.watching(None)).apply(ctx, module)
    print(statistics.table())

    pass                     s-ops   heads   neurons     d_model   parameters
    (input)                  5
    rasp-fuse-maps           4 (-1)
    convert-rasp-to-craft            2       53
    craft-merge-heads                1 (-1)  50 (-3)
    craft-merge-heads: 1 heads merged into another head
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.passes import ModulePass, PassPipelineCallbackType

import raspc.craft_dialect as craft
import raspc.transformer_dialect as transformer
from raspc.passes.support.declared_statistics import Statistic, counting, statistics_of
from raspc.rasp_dialect.attributes import SelectorType, SOpType
from raspc.transformer_dialect.model_size import ModelStatistics
from raspc.values.short_repr import guarded, listed

Counts = dict[str, int]
"""The number of ops, heads, parameters and so on of a module; without those of other levels."""

COLUMNS = (
    "s-ops",
    "selectors",
    "layers",
    "heads",
    "MLPs",
    "neurons",
    "directions",
    "d_model",
    "parameters",
    "nonzeros",
)
"""The names of all counts, from the level of programs down to that of weights."""

INPUT_ROW = "(input)"
"""The name of the module before the first pass in the table."""


def count(module: ModuleOp) -> Counts:
    """
    The total sizes of the programs and models of a module.

    `directions` counts the directions of the vectors of a craft program, `d_model` their dimensions
    in the residual stream, and `nonzeros` the entries of maps or weights that are not 0.
    """
    total: Counts = {}
    for op in module.walk():
        match op:
            case craft.ProgramOp():
                _add(total, _count_craft(op))
            case transformer.ModelOp():
                _add(total, _count_transformer(op))
            case _:
                _add(total, _count_rasp(op))
    return {name: total[name] for name in COLUMNS if name in total}


def _add(total: Counts, counts: Counts) -> None:
    for name, number in counts.items():
        total[name] = total.get(name, 0) + number


def _count_rasp(op: Operation) -> Counts:
    if op.name == "rasp.program":
        return {"s-ops": 0, "selectors": 0}
    types = [result.type for result in op.results]
    counts = {
        "s-ops": sum(isinstance(type_, SOpType) for type_ in types),
        "selectors": sum(isinstance(type_, SelectorType) for type_ in types),
    }
    return {name: number for name, number in counts.items() if number}


def _count_craft(program: craft.ProgramOp) -> Counts:
    ops = list(program.body.block.ops)
    heads = [op for op in ops if isinstance(op, craft.HeadOp)]
    mlps = [op for op in ops if isinstance(op, craft.MlpOp)]
    erased = [op for op in ops if isinstance(op, craft.EraseOp)]
    layers = {op.layer.value.data for op in (*heads, *mlps) if op.layer is not None}
    spaces = [op for op in ops if isinstance(op, craft.SpaceOp)]
    dimensions = {at for op in spaces if op.offsets is not None for at in op.offsets.data}
    types = [value.type for op in ops for value in op.results]
    used = {type_.space for type_ in types if isinstance(type_, craft.VecType)}
    maps = [m.data for op in ops for m in op.properties.values() if isinstance(m, craft.MapAttr)]
    counts = {
        "heads": len(heads),
        "MLPs": len(mlps),
        "neurons": sum(len(op.in_map.data.cols) for op in mlps)
        + sum(len(op.directions.data) * (1 if op.signed is None else 2) for op in erased),
        "directions": sum(len(op.space.data.labels) for op in spaces if op.sym_name.data in used),
        "nonzeros": sum(len(m) for m in maps),
    }
    if layers:
        counts["layers"] = len(layers)
    if dimensions:
        counts["d_model"] = len(dimensions)
    return counts


def _count_transformer(model: transformer.ModelOp) -> Counts:
    stats = ModelStatistics.of(model)
    mlps = [op for op in model.components if isinstance(op, transformer.MlpOp)]
    return {
        "layers": stats.n_layers,
        "heads": stats.total_heads,
        "MLPs": len(mlps),
        "neurons": sum(op.d_mlp for op in mlps),
        "d_model": stats.d_model,
        "parameters": stats.n_params,
        "nonzeros": stats.n_nonzero,
    }


@dataclass(frozen=True)
class Row:
    """The sizes of a module after a pass, and the time of the pass."""

    name: str
    counts: Counts
    seconds: float | None
    declared: tuple[tuple[str, int], ...] = ()
    """The descriptions and numbers of the statistics that the pass declares."""


class PassStatistics:
    """A watcher of passes that counts the module after each pass and measures the pass's time."""

    def __init__(self, *, counts: bool = True, times: bool = True):
        """
        counts: whether to count.
        times: whether to measure times, without those of counting and verification.
        """
        self.counts = counts
        self.times = times
        self.rows: list[Row] = []
        self._resumed = 0.0
        self._stack = ExitStack()
        self._declared: dict[Statistic, int] = {}

    def watching(self, callback: PassPipelineCallbackType | None) -> PassPipelineCallbackType:
        """The callback of a pipeline to watch, which first calls the given callback."""

        def watched(
            previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
        ) -> None:
            seconds = time.perf_counter() - self._resumed
            if callback is not None:
                callback(previous, module, following)
            counts = count(module) if self.counts else {}
            if previous is None:
                self._stack.close()
                self._declared = self._stack.enter_context(counting())
                self.rows.append(Row(INPUT_ROW, counts, None))
            else:
                self.rows.append(Row(previous.name, counts, seconds, self._numbers_of(previous)))
            if following is None:
                self._stack.close()
            self._resumed = time.perf_counter()

        return watched

    def _numbers_of(self, previous: ModulePass) -> tuple[tuple[str, int], ...]:
        """The statistics of a pass that has run, which begin again at 0."""
        found = [(each, self._declared.pop(each, 0)) for each in statistics_of(type(previous))]
        return tuple((each.description, number) for each, number in found)

    def add_step(self, name: str, seconds: float) -> None:
        """Add the time of a step that is no pass, such as `validation`."""
        self.rows.append(Row(f"({name})", {}, seconds))

    def table(self) -> str:
        """A line for each pass: the counts of the module after the pass, and their changes."""
        columns = [name for name in COLUMNS if any(name in row.counts for row in self.rows)]
        header = ["pass", *columns] + (["seconds"] if self.times else [])
        lines = [header]
        before: Counts = {}
        for row in self.rows:
            if row.name == INPUT_ROW:
                before = {}
            cells = [_cell(name, row.counts, before) for name in columns]
            if self.times:
                cells.append("" if row.seconds is None else f"{row.seconds:.3f}")
            lines.append([row.name, *cells])
            before = row.counts
        if self.times:
            seconds = sum(row.seconds or 0.0 for row in self.rows)
            lines.append(["total", *[""] * len(columns), f"{seconds:.3f}"])
        return "\n".join([_aligned(lines), *self._declared_lines()])

    def _declared_lines(self) -> list[str]:
        """A line for each statistic that a pass declares, if the sizes are shown."""
        if not self.counts:
            return []
        return [
            f"{row.name}: {number} {description}"
            for row in self.rows
            for description, number in row.declared
        ]

    @guarded
    def __repr__(self) -> str:
        return f"<PassStatistics after {listed(row.name for row in self.rows) or 'no pass'}>"


def _cell(name: str, counts: Counts, before: Counts) -> str:
    """The count and its change by the pass, as in `4 (-1)`."""
    if name not in counts:
        return ""
    difference = counts[name] - before.get(name, counts[name])
    return f"{counts[name]} ({difference:+})" if difference else str(counts[name])


def _aligned(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
