"""
`make baselines`: scores of dictionaries on tasks of many features; writes docs/dictionaries.md.

    python benchmarks/dictionaries.py                       # print the page
    python benchmarks/dictionaries.py --write --resume      # go on with an interrupted run

Each task is a program of `raspc zoo features`, compiled by `default` and hidden by a rotation of
its stream. Sparse autoencoders are trained on the stream of four fifths of the tokens, and
`raspc recover` scores them and other dictionaries on the rest.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path
from textwrap import wrap
from typing import Any

import numpy as np
from measurement_log import MeasurementLog, add_log_options
from page_output import add_page_options, put_page, table_rows
from safetensors.numpy import save_file

import raspc
from raspc.backends.compression.dictionary_scores import Matrix
from raspc.backends.compression.feature_recovery import activations, sparse_autoencoder
from raspc.backends.compression.training_inputs import all_inputs, split_by_tokens
from raspc.cli.main import main as raspc_main
from raspc.hidden_models import hide
from raspc.zoo.feature_task import FeatureTask, feature_program

PAGE = Path(__file__).resolve().parents[1] / "docs" / "dictionaries.md"

FEATURES = 100
TOKENS = 1000
DENSITIES = (0.05, 0.1, 0.2)
CORRELATIONS = (0.0, 0.5)

FEWER_TOKENS = (200, 500)
"""The other sizes of the vocabulary, at the first density and correlation."""

SPARSITIES = (0.005, 0.02, 0.08)
"""The weights of the L1 term in the losses of the autoencoders."""

METHODS = ("dictionary", "pca", "random")
"""The methods of `raspc recover` beside."""

NOISE = 1e-4
"""More than the coordinate of an absent feature by rounding, for L0 of the true directions."""

HELD_OUT = 0.2
SEED = 0

COLUMNS = ("matched_cosine", "recall", "precision", "uniqueness", "l0", "unexplained")

INTRODUCTION = """\
# Dictionaries on tasks with many features

`make baselines` writes this page with [dictionaries.py](../benchmarks/dictionaries.py). Each task
is a program of `raspc zoo features` with {features} features, compiled by `default`, whose stream
has a direction for each feature and no other, and hidden by `raspc hide --rotate-only`. The stream
has one vector for each token, the sum of the directions of its features; the density is the share
of tokens that have a feature, and the correlation that of pairs of features. The methods see four
fifths of the tokens. `raspc recover --held-out-tokens` scores the dictionaries by the
directions of the key ([truth.md](truth.md#dictionaries) defines the scores), and measures L0 and
the unexplained variance on the other tokens:

- *truth* has the true directions, and reads their coordinates;
- *sae* is a sparse autoencoder with an L1 term of the given weight, trained by Adam of optax for
  4,000 steps, with twice as many codes as features;
- *dictionary* is scikit-learn's dictionary learning, *pca* the principal components, and *random*
  has random directions; all but *pca* have twice as many directions as features.

Each row is of one seed. {findings}
"""

TOKENS_TEXT = """
## The number of tokens

The task of density {density:g} without correlation, with other vocabularies, and the autoencoder
of weight {weight:g}. By default `raspc zoo features` makes ten tokens for each feature.

"""


def scores(task: FeatureTask, sparsities: Sequence[float]) -> dict[str, dict[str, Any]]:
    """The scores of all dictionaries on a task, by name."""
    model = raspc.compile(feature_program(task, SEED), backend="numpy")
    hidden, key = hide(model, SEED, disguised=False)
    seen, _ = split_by_tokens(all_inputs(model.op), HELD_OUT, SEED)
    x = np.unique(np.round(activations(hidden.op, seen), 6), axis=0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model.save(folder / "original.rmodel")
        hidden.save(folder / "hidden.rmodel")
        key.save(folder / "key.safetensors")
        truth = np.asarray(key.directions, np.float64)
        bias = np.full(len(truth), -NOISE)
        arrays = {"decoder": truth, "encoder": np.linalg.pinv(truth), "encoder_bias": bias}
        found = _scored(folder, "truth", arrays)
        for sparsity in sparsities:
            decoder, encoder, bias = sparse_autoencoder(x, 2 * FEATURES, sparsity=sparsity)
            arrays = {"decoder": decoder, "encoder": encoder, "encoder_bias": bias}
            found |= _scored(folder, f"sae, {sparsity:g}", arrays)
        found |= _recovered(folder, [f"--method={name}" for name in METHODS])
    return found


def _scored(folder: Path, name: str, arrays: dict[str, Matrix]) -> dict[str, Any]:
    """The scores of a dictionary of one's own."""
    path = folder / "own.safetensors"
    save_file({part: np.ascontiguousarray(array) for part, array in arrays.items()}, path)
    (row,) = _recovered(folder, [f"--dictionary={path}"]).values()
    return {name: row}


def _recovered(folder: Path, options: Sequence[str]) -> dict[str, Any]:
    """The rows that `raspc recover` prints."""
    files = [f"--original={folder / 'original.rmodel'}", f"--key={folder / 'key.safetensors'}"]
    command = ["recover", str(folder / "hidden.rmodel"), *files, *options, "--json"]
    settings = [f"--held-out={HELD_OUT}", "--held-out-tokens", f"--seed={SEED}"]
    output = io.StringIO()
    with redirect_stdout(output):
        status = raspc_main([*command, *settings])
    if status:
        raise SystemExit(status)
    found: dict[str, dict[str, Any]] = json.loads(output.getvalue())
    return {name: {c: row[c] for c in COLUMNS if c in row} for name, row in found.items()}


def tasks() -> Iterator[tuple[FeatureTask, Sequence[float]]]:
    """The tasks, with the weights of the autoencoders to train on each."""
    for density in DENSITIES:
        for correlation in CORRELATIONS:
            yield FeatureTask(FEATURES, density, correlation, TOKENS), SPARSITIES
    for tokens in FEWER_TOKENS:
        yield FeatureTask(FEATURES, DENSITIES[0], CORRELATIONS[0], tokens), SPARSITIES[1:2]


def document(found: dict[FeatureTask, dict[str, dict[str, Any]]]) -> str:
    """The text of the page."""
    found_share = {density: _best_recall(found, density) for density in DENSITIES}
    listed = ", ".join(f"{share:.0%} at the density {d:g}" for d, share in found_share.items())
    findings = f"The best autoencoder finds this share of the features: {listed}."
    text = INTRODUCTION.format(features=FEATURES, findings="\n".join(wrap(findings, 76)))
    for task, rows in found.items():
        if task.tokens == TOKENS:
            mean = task.density * FEATURES
            text += (
                f"\n## Density {task.density:g}, correlation {task.correlation:g}\n\n"
                f"{TOKENS:,} tokens; a token has {mean:g} features in the mean.\n\n"
            )
            text += _table("dictionary", rows)
    text += TOKENS_TEXT.format(density=DENSITIES[0], weight=SPARSITIES[1])
    first = [task for task in found if task.density == DENSITIES[0] and not task.correlation]
    chosen = f"sae, {SPARSITIES[1]:g}"
    by_size = {t: found[t] for t in sorted(first, key=lambda t: t.tokens)}
    return text + _table("tokens", {str(t.tokens): rows[chosen] for t, rows in by_size.items()})


def _best_recall(found: dict[FeatureTask, dict[str, dict[str, Any]]], density: float) -> float:
    """The largest recall of an autoencoder on the tasks of a density with all tokens."""
    chosen = [rows for t, rows in found.items() if t.density == density and t.tokens == TOKENS]
    return max(r["recall"] for rows in chosen for name, r in rows.items() if name[:3] == "sae")


def _table(head: str, rows: dict[str, dict[str, Any]]) -> str:
    names = [column.replace("_", " ").replace("l0", "L0") for column in COLUMNS]
    table = [[head, *names], ["---"] + ["---:"] * len(names)]
    table += [
        [name, *(f"{row[c]:.3f}" if c in row else "" for c in COLUMNS)]
        for name, row in rows.items()
    ]
    return table_rows(table)


def main(argv: Sequence[str] | None = None) -> int:
    """Score all tasks, and write or print the page."""
    parser = argparse.ArgumentParser(description="Score dictionaries on tasks of many features.")
    add_page_options(parser, PAGE)
    add_log_options(parser, "dictionaries")
    arguments = parser.parse_args(argv)
    log = MeasurementLog(arguments.log, {"seed": SEED}, resume=arguments.resume)
    found: dict[FeatureTask, dict[str, dict[str, Any]]] = {}
    with log.stops_cleanly():
        for task, sparsities in tasks():
            name = f"{task.density:g} {task.correlation:g} {task.tokens}"
            found[task] = log.measured(name, partial(scores, task, sparsities))
            print(name, file=sys.stderr)
    put_page(document(found), arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main())
