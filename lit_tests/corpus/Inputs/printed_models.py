"""The models of the programs of a theme of examples/index.json, printed part by part."""

import json
import math
from pathlib import Path

from raspc.backends.storage.model_file import model_in
from raspc.frontends.python import load_program, lower_program
from raspc.frontends.rasp_language import load_program as load_rasp_program
from raspc.model_inspection import group_labels, parts
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.transformer_dialect.model_size import ModelStatistics

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"

LENGTH = 4
"""The largest `max_seq_len`, so that a program takes a fraction of a second."""

TOKENS = 8
"""The most tokens of a vocabulary; programs of larger ones are left out."""


def show(theme, pipeline="default"):
    """Print the models of a theme's programs after a pipeline, each part and decision on a line."""
    for entry in json.loads((EXAMPLES / "index.json").read_text(encoding="utf-8")):
        fails = entry.get("refused") or entry.get("uncertified")
        if entry["theme"] == theme and not fails and len(entry["vocab"]) <= TOKENS:
            show_model(entry, pipeline)


def show_model(entry, pipeline):
    """Print the model of an entry of the index after a pipeline."""
    module = program_of(entry)
    run_passes(module, parse_passes(pipeline))
    model = model_in(module)
    stats = ModelStatistics.of(model)
    print(f"{title_of(entry)}:")
    sizes = f"{stats.n_layers} layers, {stats.d_model} directions, {stats.n_nonzero} weights"
    print(f"  {sizes} of {stats.n_params}")
    groups = group_labels(model.residual_labels.data)
    print("  stream:", ", ".join(f"{name} ({size})" for name, size in groups.items()))
    for part in parts(model):
        name = f"layer {part.layer} {part.part}, {part.size}"
        print(f"  {name}: {part.computes} <- {part.reads}")
    for each in model.certificate.data.decisions:
        print(f"  {each.kind} {each.label}: margin {each.margin:.3g}, error {power(each.bound)}")


def title_of(entry):
    """The name of an entry's s-op, or that of its file if it is the only one."""
    return Path(entry["file"]).stem if entry["name"] == "program" else entry["name"]


def power(bound):
    """The least power of two that is no less than a bound, but for the last digits of the bound."""
    return f"2^{math.ceil(math.log2(bound * (1 - 2.0**-30)))}" if bound else "0"


def program_of(entry):
    """The module of an entry of the index, at a short length."""
    length = min(entry["max_seq_len"], LENGTH)
    name = "" if entry["name"] == "program" else f":{entry['name']}"
    path = str(EXAMPLES / entry["file"]) + name
    if entry["file"].endswith(".rasp"):
        loaded = load_rasp_program(path, max_seq_len=length, vocab=entry["vocab"])
    else:
        loaded = load_program(path, max_seq_len=length)
    return lower_program(
        loaded.sop,
        vocab=entry["vocab"],
        max_seq_len=length,
        causal=entry["causal"],
        name=title_of(entry),
    )
