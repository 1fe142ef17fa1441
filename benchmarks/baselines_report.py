"""The page docs/baselines.md, from the scores of `baselines`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

Rows = Mapping[str, Mapping[str, Any]]
"""The scores by program."""

TITLES = {"saturated": "Saturated attention", "softest": "The softest certified attention"}

HEAD = """\
# Circuit finders and subspace search on compiled models

`make baselines` writes this page with [baselines.py](../benchmarks/baselines.py). Each program is
compiled by `interp` for five tokens, at the default scale of attention and at the softest that is
certified. The methods see {pairs} pairs of inputs of {length} tokens on which the results differ.

- *Exact patching* scores an edge by the change of the logits that its patch makes.
- *EAP* multiplies the gradient at a slot by the difference of the writer's parts.
- *EAP-IG* takes the mean of five gradients on the way to the other input.
- *ACDC-style* removes edges greedily from the output on, at three thresholds.

All are implemented in the script, by a forward pass of its own; these are no measurements of the
authors' code. The cells have the AUROC for the edges that are live under these pairs, and in
parentheses the number of live edges whose score is exactly 0. A live edge changes a *decoded*
result on a pair. The last row has the means of the AUROC, and the sums.
"""

FINDINGS = """
Attribution by gradients gives exactly 0 to {eap} of {live} live edges of saturated models, and to
{soft} of {soft_live} of the softest. Softer attention alone does not help: the ramps of MLPs are
flat between the values of a variable at every scale of attention, and hide the edges before them.
"""

SUBSPACES = """
## Subspace search

DAS trains a subspace as wide as the variable's, at the first stage that holds the variable, from a
random start. The cells have the interchange accuracy of the true subspace and of the found one on
{pairs} other pairs, and the mean principal angle between the two. Larger angles with the same
accuracy are other subspaces with the same effect: directions that no reader tells apart, or that
are constant at this stage, may be turned freely. The true subspace of sort_unique misses swaps on
inputs with a repeated token, for which the program has no result.

| program | variable | saturated | softest |
| --- | --- | --- | --- |"""


def document(rows: Mapping[str, Rows], methods: Sequence[str], *, pairs: int, length: int) -> str:
    """The text of the page, from the scores by hardness."""
    lines = [HEAD.format(pairs=pairs, length=length)]
    for hardness, title in TITLES.items():
        lines += [f"## {title}", "", *_table(rows[hardness], methods), ""]
    eap, live = _zeros(rows["saturated"])
    soft, soft_live = _zeros(rows["softest"])
    lines[-1] = FINDINGS.format(eap=eap, live=live, soft=soft, soft_live=soft_live).rstrip()
    lines.append(SUBSPACES.format(pairs=pairs))
    for name, row in rows["saturated"].items():
        cells = [_subspace(each[name]["DAS"]) for each in rows.values()]
        lines.append(f"| {name} | {row['variable']} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _zeros(rows: Rows) -> tuple[int, int]:
    """The number of live edges whose score by EAP is 0, and of all live edges."""
    return sum(row["EAP"]["zeros"] for row in rows.values()), sum(r["live"] for r in rows.values())


def _table(rows: Rows, methods: Sequence[str]) -> list[str]:
    lines = ["| program | edges | live | " + " | ".join(methods) + " |"]
    lines.append("| --- " * (3 + len(methods)) + "|")
    for name, row in rows.items():
        cells = [f"{row[m]['auroc']:.2f} ({row[m]['zeros']})" for m in methods]
        lines.append(f"| {name} | {row['edges']} | {row['live']} | " + " | ".join(cells) + " |")
    means = [
        f"{np.mean([row[m]['auroc'] for row in rows.values()]):.2f} "
        f"({sum(row[m]['zeros'] for row in rows.values())})"
        for m in methods
    ]
    edges, live = (sum(row[key] for row in rows.values()) for key in ("edges", "live"))
    return [*lines, f"| all | {edges} | {live} | " + " | ".join(means) + " |"]


def _subspace(found: Mapping[str, float] | None) -> str:
    if found is None:
        return "not varied"
    return f"{found['true']:.2f}, {found['found']:.2f} ({found['angle']:.0f} degrees)"
