"""The text of docs/compression.md, from runs that `generate_compression.py` has trained."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import numpy as np
from compression_text import (
    ABLATION_TEXT,
    DEFAULTS,
    FRAC_TEXT,
    HEAD,
    LEFT_OUT,
    NARROW_TEXT,
    PAPER,
    RECOVERY,
    TIME_TEXT,
)
from generate_compression import ABLATION, FIGURES, KEPT, ROOT, model_of

import raspc
from raspc.backends.compression import figures
from raspc.backends.compression.feature_recovery import activations, recover, score, varying
from raspc.backends.compression.metrics import (
    Metrics,
    dimensionality,
    feature_norms,
    measure,
    shared_directions,
)
from raspc.backends.compression.problem import Problem
from raspc.backends.compression.residual_maps import ResidualMaps, compressed_module
from raspc.backends.compression.side_by_side import side_by_side
from raspc.backends.compression.training_inputs import all_inputs
from raspc.backends.compression.training_options import CompressionOptions
from raspc.backends.compression.training_runs import Runs, load_runs
from raspc.cli.model_and_program import parse_source
from raspc.verification.compression_oracle import oracle_of


def stage(name: str) -> Runs:
    """The runs of a stage; an error if they are not finished."""
    runs = load_runs(KEPT / f"{name.replace(' ', '_')}.runs")
    assert runs.metrics, f"{name} is not finished"
    return runs


def by_width(runs: Runs) -> dict[int, list[Metrics]]:
    """The metrics of all seeds of each width."""
    found: dict[int, list[Metrics]] = {d: [] for d in runs.options.d}
    for (d, _), metrics in zip(runs.options.runs, runs.metrics, strict=True):
        found[d].append(metrics)
    return found


def table(rows: Iterable[Iterable[object]]) -> str:
    """A Markdown table; the first row is its head."""
    lines = ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * (lines[0].count("|") - 1), *lines[1:]])


def summary(metrics: list[Metrics]) -> list[str]:
    """Exact runs; median and best accuracy; median and best cosine; median output loss."""
    accuracy = [m.accuracy for m in metrics]
    cosine = [m.mean_cosine for m in metrics]
    return [
        f"{sum(a == 1 for a in accuracy)}/{len(metrics)}",
        f"{np.median(accuracy):.2%}",
        f"{max(accuracy):.2%}",
        f"{np.median(cosine):.3f}",
        f"{max(cosine):.3f}",
        f"{np.median([m.output_loss for m in metrics]):.2g}",
    ]


COLUMNS = ["exact", "accuracy, median", "best", "cosine, median", "best", "output loss, median"]


def sweep_table(runs: Runs) -> str:
    """A row for each width."""
    rows = [
        [d, *summary(metrics), f"{runs.baseline[d].accuracy:.2%}"]
        for d, metrics in by_width(runs).items()
    ]
    return table([["d", *COLUMNS, "PCA, untrained"], *rows])


def best_run(runs: Runs, d: int) -> int:
    """The number of the run of a width with the best accuracy, then the best cosine."""
    numbers = [i for i, (width, _) in enumerate(runs.options.runs) if width == d]
    return max(numbers, key=lambda i: (runs.metrics[i].accuracy, runs.metrics[i].mean_cosine))


def maps_of_run(runs: Runs, number: int) -> ResidualMaps:
    """The maps of a run: the leaves of the state begin with them, by name."""
    d, _ = runs.options.runs[number]
    leaves = [array for array in runs.arrays if array.ndim == 3]
    tied = runs.options.tied
    # jax.tree.leaves of {"read", "write"} comes in the order of the names.
    if tied:
        return ResidualMaps.tied(leaves[0][number, :, :d])
    return ResidualMaps(leaves[1][number, :, :d], leaves[0][number, :, :d])


def draw(program: str, d: int, tokens: list[Any]) -> ResidualMaps:
    """The figures of a program's sweep and of its best map at one width."""
    runs = stage(program)
    figures.save(figures.loss_figure(runs), FIGURES / f"{program}_loss.svg")
    figures.save(figures.similarity_figure(runs), FIGURES / f"{program}_similarity.svg")
    maps = maps_of_run(runs, best_run(runs, d))
    figures.save(figures.map_figure(maps, runs.features), FIGURES / f"{program}_map.svg")
    figures.save(
        figures.interference_figure(maps, runs.features), FIGURES / f"{program}_interference.svg"
    )
    streams = side_by_side(model_of(program).op, maps, tokens)
    figure = figures.activations_figure(streams, runs.features, tokens)
    figures.save(figure, FIGURES / f"{program}_activations.svg")
    return maps


def geometry(maps: ResidualMaps, features: tuple[str, ...]) -> str:
    """A list of the features that have their own directions, share directions, or are dropped."""
    norms, own = feature_norms(maps), dimensionality(maps)
    top = float(norms.max())
    dropped = [f for f, n in zip(features, norms, strict=True) if n < 0.1 * top]
    order = np.argsort(-own)
    alone = [f"`{features[i]}` {own[i]:.2f}" for i in order if norms[i] >= 0.1 * top][:6]
    pairs = shared_directions(maps, features, min_norm=0.1 * top)[:5]
    lines = [
        f"- largest dimensionality: {', '.join(alone)}",
        f"- norm less than a tenth of the longest: "
        f"{', '.join(f'`{f}`' for f in dropped) or 'none'}",
    ]
    if pairs:
        shared = ", ".join(f"`{a}` and `{b}` ({c:+.2f})" for a, b, c in pairs)
        lines.append(f"- pairs with the largest cosine: {shared}")
    return "\n".join(lines)


def layers_table(runs: Runs, d: int) -> str:
    """The cosine of each half-layer at a width, median over seeds."""
    metrics = by_width(runs)[d]
    names = list(metrics[0].cosine)
    values = [f"{np.median([m.cosine[name] for m in metrics]):.3f}" for name in names]
    return table([["half-layer", *names], [f"median cosine at d = {d}", *values]])


def recovery_table(program: str, maps: ResidualMaps) -> str:
    """The scores of each method that recovers features from the activations of a model."""
    original = model_of(program)
    narrow = raspc.Model(compressed_module(original.module, maps))
    inputs = all_inputs(original.op, distinct=program == "sort_unique")
    x, present = activations(narrow.op, inputs), varying(original.op, inputs)
    rows = []
    for method in ("sae", "dictionary", "pca", "random"):
        directions = recover(method, x, 2 * len(original.residual_labels))
        found = score(directions, maps.write, original.residual_labels, present)
        rows.append(
            [method, found.n_features, f"{found.mean_max_cosine:.3f}", f"{found.recall:.0%}"]
        )
    return table([["method", "features", "mean max cosine", "recall at 0.9"], *rows])


def ablation_table() -> str:
    """The metrics of sort_unique at d = 8 with one change to the recipe in each row."""
    rows = [["the fast recipe", *summary(by_width(stage("sort_unique"))[8])]]
    rows += [[name, *summary(by_width(stage(name))[8])] for name in ABLATION]
    rows.append(["separate maps", *summary(by_width(stage("sort_unique_untied"))[8])])
    rows.append(["the paper's recipe", *summary(by_width(stage("sort_unique_paper"))[8])])
    return table([["", *COLUMNS], *rows])


def frac_text() -> str:
    """The effect of options on frac_prevs at d = 6, in words."""
    stages = {"kept": "frac_prevs_inside", "gone": "frac_prevs", "weighted": "frac_prevs_outputs"}
    exact = {
        name: sum(m.accuracy == 1 for m in by_width(stage(of))[6]) for name, of in stages.items()
    }
    return FRAC_TEXT.format(**exact).strip()


def check_originals() -> None:
    """Check that the compiled models equal the interpreter on every input."""
    for program in ("frac_prevs", "sort_unique"):
        model = model_of(program)
        assert model.source is not None
        inputs = all_inputs(model.op, distinct=program == "sort_unique")
        problem = Problem.of(model.op, CompressionOptions(d=(1,), distinct="sort" in program))
        answers = oracle_of(parse_source(model.source, program), model.op)(inputs)
        whole = measure(problem, ResidualMaps.tied(np.eye(model.op.d_model)), answers)
        assert whole.accuracy == 1, f"{program} is compiled wrong"


def times() -> str:
    """A table of the times of the stages, on a machine that did other work too."""
    seconds = json.loads((KEPT / "seconds.json").read_text())
    rows = [
        [
            name,
            len(stage(name).options.runs),
            stage(name).options.steps,
            *(f"{each:.0f} s" for each in reversed(seconds[name])),
        ]
        for name in ("frac_prevs", "sort_unique", "sort_unique_untied")
        if isinstance(seconds.get(name), list)
    ]
    return table([["sweep", "runs", "steps", "processor time", "elapsed"], *rows])


def write_document() -> None:
    """Write docs/compression.md and its figures."""
    check_originals()
    frac_maps = draw("frac_prevs", 6, ["h", "l", "l", "o", "l"])
    sort_maps = draw("sort_unique", 8, [4, 2, 5, 1, 3])
    frac, sort = stage("frac_prevs"), stage("sort_unique")
    counts = {
        "n_frac": len(all_inputs(model_of("frac_prevs").op).ids),
        "n_sort": len(all_inputs(model_of("sort_unique").op, distinct=True).ids),
    }
    said_of_frac = ["frac_prevs, d = 6", "no loss of performance"]
    said_of_sort = ["sort_unique, d = 8", "nearly perfect accuracy, cosine about 0.8"]
    paper_rows = [
        [*said, recipe, *summary(by_width(stage(name))[d])]
        for said, d, runs in (
            (
                said_of_frac,
                6,
                {
                    "the paper's": "frac_prevs_paper",
                    "fast": "frac_prevs",
                    "fast, outputs weighted": "frac_prevs_outputs",
                    "fast, separate maps": "frac_prevs_untied",
                },
            ),
            (
                said_of_sort,
                8,
                {
                    "the paper's": "sort_unique_paper",
                    "fast": "sort_unique",
                    "fast, separate maps": "sort_unique_untied",
                },
            ),
        )
        for recipe, name in runs.items()
    ]
    narrow = summary(by_width(stage("sort_unique_untied_narrow"))[4])
    paper_rows.append(
        ["sort_unique, d = 4", "not tried", "fast, larger steps, separate maps", *narrow]
    )
    paper = stage("sort_unique_paper").options
    parts = [
        HEAD.format(**counts).rstrip(),
        "## Beside the paper",
        PAPER.format(steps=paper.steps, batch=paper.batch).strip(),
        table([["", "the paper reports", "recipe", *COLUMNS], *paper_rows]),
        "## Hyper-parameters",
        DEFAULTS.strip(),
        "## frac_prevs",
        sweep_table(frac),
        "![loss against d](compression/frac_prevs_loss.svg)",
        frac_text(),
        sweep_table(stage("frac_prevs_outputs")),
        "With separate maps for reads and writes:",
        sweep_table(stage("frac_prevs_untied")),
        "The best map at d = 6 of the sweep:",
        geometry(frac_maps, frac.features),
        "![W](compression/frac_prevs_map.svg)\n![interference](compression/frac_prevs_interference.svg)",
        "![activations](compression/frac_prevs_activations.svg)",
        "## sort_unique",
        sweep_table(sort),
        "![loss against d](compression/sort_unique_loss.svg)\n"
        "![layers](compression/sort_unique_similarity.svg)",
        layers_table(sort, 8),
        "With the paper's recipe:",
        layers_table(stage("sort_unique_paper"), 8),
        NARROW_TEXT.strip(),
        sweep_table(stage("sort_unique_narrow")),
        "With separate maps for reads and writes:",
        sweep_table(stage("sort_unique_untied")),
        layers_table(stage("sort_unique_untied"), 8),
        "With separate maps and larger steps (`--learning-rate 2e-2 --inside-decay 0.5`):",
        sweep_table(stage("sort_unique_untied_narrow")),
        "The best tied map at d = 8:",
        geometry(sort_maps, sort.features),
        "![W](compression/sort_unique_map.svg)\n"
        "![interference](compression/sort_unique_interference.svg)",
        "![activations](compression/sort_unique_activations.svg)",
        "## Parts of the recipe",
        ABLATION_TEXT.strip(),
        ablation_table(),
        "## Recovery of features",
        RECOVERY.strip(),
        "frac_prevs at d = 6:",
        recovery_table("frac_prevs", frac_maps),
        "sort_unique at d = 8:",
        recovery_table("sort_unique", sort_maps),
        "## Time",
        TIME_TEXT.strip(),
        times(),
        "## Not measured",
        LEFT_OUT.strip(),
    ]
    (ROOT / "docs" / "compression.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")
