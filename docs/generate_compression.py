"""
Write docs/compression.md and its figures from runs: `make compression-docs`.

The script measures every figure of the page. It saves runs in build/compression, so that a second
call only writes the page; `--clean` trains again.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from pathlib import Path
from typing import Any

import raspc
from raspc.backends.compression.compress_model import CompressionResult, compress
from raspc.backends.compression.training_options import CompressionOptions
from raspc.backends.compression.training_runs import load_runs
from raspc.frontends.python import load_program

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "build" / "compression"
FIGURES = ROOT / "docs" / "compression"

PAPER: dict[str, Any] = {"batch": 32}
"""The paper's recipe at its full length, with an eighth of its batch: hours become minutes."""

FRAC: dict[str, Any] = {"steps": 4000, "learning_rate": 2e-2, "inside_decay": 0.5}
"""Changes to the recipe for frac_prevs, which has no steep steps that fast training destroys."""

STAGES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "sort_unique": ("sort_unique", "fast", {"d": (4, 5, 6, 7, 8, 10)}),
    "sort_unique_narrow": ("sort_unique", "fast", {"d": (4, 5, 6), "learning_rate": 2e-2}),
    "sort_unique_untied": ("sort_unique", "fast", {"d": (4, 6, 8), "tied": False}),
    "sort_unique_untied_narrow": (
        "sort_unique",
        "fast",
        {"d": (4, 6), "tied": False, "learning_rate": 2e-2, "inside_decay": 0.5},
    ),
    "no inside error": ("sort_unique", "fast", {"d": (8,), "inside_weight": 0.0}),
    "inside error to the end": ("sort_unique", "fast", {"d": (8,), "inside_decay": 0.0}),
    "no layer loss": ("sort_unique", "fast", {"d": (8,), "layer_weight": 0.0}),
    "random start": ("sort_unique", "fast", {"d": (8,), "initial": "orthogonal"}),
    "four times the learning rate": ("sort_unique", "fast", {"d": (8,), "learning_rate": 2e-2}),
    "the paper's learning rate": (
        "sort_unique",
        "fast",
        {"d": (8,), "learning_rate": 1e-3, "schedule": "linear"},
    ),
    "inside error to the half": ("sort_unique", "fast", {"d": (8,), "inside_decay": 0.5}),
    "frac_prevs": ("frac_prevs", "fast", {"d": tuple(range(2, 15)), **FRAC}),
    "frac_prevs_untied": ("frac_prevs", "fast", {"d": (5, 6), "tied": False, **FRAC}),
    "frac_prevs_inside": ("frac_prevs", "fast", {"d": (6,), **FRAC, "inside_decay": 0.0}),
    "frac_prevs_outputs": ("frac_prevs", "fast", {"d": (4, 5, 6), "output_weight": 10.0, **FRAC}),
    "frac_prevs_paper": ("frac_prevs", "paper", {"d": (6,), **PAPER}),
    "sort_unique_paper": ("sort_unique", "paper", {"d": (8,), **PAPER}),
}
"""The trainings by name: the program, the recipe, and the changes to its options."""

ABLATION = (
    "no inside error",
    "inside error to the half",
    "inside error to the end",
    "no layer loss",
    "random start",
    "four times the learning rate",
    "the paper's learning rate",
)


def model_of(program: str) -> raspc.Model:
    """An example compiled by the pipeline `tracr`."""
    loaded = load_program(str(ROOT / "examples" / f"{program}.py"))
    assert loaded.vocab is not None
    return raspc.compile(
        loaded.sop,
        vocab=loaded.vocab,
        max_seq_len=loaded.max_seq_len,
        pipeline="tracr",
        name=program,
    )


def run_stage(name: str) -> CompressionResult:
    """Train the runs of a stage, or load them."""
    program, recipe, changes = STAGES[name]
    options = CompressionOptions.recipe(recipe, distinct=program == "sort_unique", **changes)
    path = KEPT / f"{name.replace(' ', '_')}.runs"
    return compress(model_of(program).op, options, checkpoint=path, resume=True)


def main() -> None:
    """Train missing runs, and write the page; names of stages on the command line limit both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stages", nargs="*", metavar="STAGE", help="the runs to train, no page")
    parser.add_argument("--clean", action="store_true", help="train again")
    arguments = parser.parse_args()
    if unknown := set(arguments.stages) - STAGES.keys():
        parser.error(f"there is no stage {sorted(unknown)[0]}; choose from {', '.join(STAGES)}")
    if arguments.clean:
        shutil.rmtree(KEPT, ignore_errors=True)
    KEPT.mkdir(parents=True, exist_ok=True)
    FIGURES.mkdir(exist_ok=True)
    only = arguments.stages
    for name in only or STAGES:
        path = KEPT / f"{name.replace(' ', '_')}.runs"
        if path.exists() and load_runs(path).metrics:
            continue
        begin, computed = time.perf_counter(), time.process_time()
        run_stage(name)
        keep_seconds(name, time.perf_counter() - begin, time.process_time() - computed)
    if not only:
        from compression_document import write_document  # beside this file

        write_document()


def keep_seconds(name: str, elapsed: float, computed: float) -> None:
    """Record the times of a stage: elapsed, and of the processor on all cores."""
    path = KEPT / "seconds.json"
    known = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps({**known, name: [elapsed, computed]}, indent=1))


if __name__ == "__main__":
    main()
