"""
The report of `raspc verify --variables`: a line for each variable of a model.

    variable   location  held at                       decoded        swaps
    tokens     held      embed ... layer1/mlp          1,364 right    1,000 right
    opp_idx    readable  layer0/attn ... layer1/mlp    1,364 right    -
    length     fused into 'opp_idx' by rasp-fuse-maps
"""

from __future__ import annotations

from raspc.verification.variable_findings import Swaps, VariableCheck, VariableReport

_HEADER = ["variable", "location", "stages", "decoded", "swaps"]


def report_lines(name: str, check: VariableCheck) -> list[str]:
    """The lines of the report: a summary, a table, and the first witness of each fault."""
    held = [each for each in check.variables if each.kind == "held"]
    swaps = sum(each.swaps.tried for each in held)
    lines = [
        f"{name}: {len(check.variables)} variables, {len(held)} of them held; decoded on "
        f"{check.inputs:,} inputs, {swaps:,} swaps"
    ]
    rows = [_HEADER, *(_row(each) for each in check.variables)]
    widths = [max(len(row[i]) for row in rows) for i in range(2)]
    widths += [max(len(row[i]) for row in rows if len(row) > 2) for i in range(2, len(_HEADER))]
    for row in rows:
        cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False))
        lines.append("  " + "  ".join(cells).rstrip())
    for each in check.variables:
        lines += _witnesses(each)
    return lines


def _row(report: VariableReport) -> list[str]:
    if report.kind == "gone":
        return [report.name, "no location: " + str(report.fate)]
    first, last = report.stages[0], report.stages[-1]
    stages = first if first == last else f"{first} ... {last}"
    done = report.decodings
    decoded = f"{done.wrong:,} wrong of {done.positions:,}" if done.wrong else "right"
    if report.n_points < report.n_values:
        decoded += f", {report.n_values} values at {report.n_points} points"
    return [report.name, report.kind, stages, decoded, _swaps(report.swaps)]


def _swaps(swaps: Swaps) -> str:
    if not swaps.tried:
        return "-"
    if swaps.bypassed:
        return f"not compared: a reader reads elsewhere ({swaps.bypassed:,} of {swaps.tried:,})"
    parts = [
        (swaps.right, "right"),
        (swaps.wrong, "wrong"),
        (swaps.no_value, "without a value"),
        (swaps.beyond, "beyond the value sets"),
    ]
    return ", ".join(f"{count:,} {text}" for count, text in parts if count)


def _witnesses(report: VariableReport) -> list[str]:
    lines: list[str] = []
    if report.decodings.first_wrong is not None:
        lines.append(f"  {report.name} is decoded wrong on {report.decodings.first_wrong}")
    if report.swaps.first_wrong is not None:
        lines.append(f"  {report.name} swaps wrong on {report.swaps.first_wrong}")
    return lines
