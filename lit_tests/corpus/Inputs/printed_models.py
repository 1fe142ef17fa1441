"""The models of the programs of a theme of examples/index.json, printed part by part."""

import json
import math
from pathlib import Path

import numpy as np

from raspc.backends.storage.model_file import model_in
from raspc.craft_dialect import ProgramOp
from raspc.frontends.python import load_program, lower_program
from raspc.frontends.rasp_language import load_program as load_rasp_program
from raspc.model_inspection import group_labels, parts
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import expand
from raspc.proof.float_arithmetic import ARITHMETICS
from raspc.proof.program_bounds import Analysis
from raspc.proof.unfollowed_values import Unknown
from raspc.transformer_dialect import WeightAttr
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
    specs = list(expand(pipeline))
    padded = [spec.name for spec in specs].index("craft-pad-bases") + 1
    run_passes(module, parse_passes(",".join(map(str, specs[:padded]))))
    print(f"{title_of(entry)}:")
    show_bounds(module)
    run_passes(module, parse_passes(",".join(map(str, specs[padded:]))))
    model = model_in(module)
    stats = ModelStatistics.of(model)
    sizes = f"{stats.n_layers} layers, {stats.d_model} directions, {stats.n_nonzero} weights"
    print(f"  {sizes} of {stats.n_params}")
    groups = group_labels(model.residual_labels.data)
    print("  stream:", ", ".join(f"{name} ({size})" for name, size in groups.items()))
    for part in parts(model):
        name = f"layer {part.layer} {part.part}, {part.size}"
        print(f"  {name}: {part.computes} <- {part.reads}")
    for op in model.body.block.ops:
        show_weights(op)
    for each in model.certificate.data.decisions:
        print(f"  {each.kind} {each.label}: margin {each.margin:.3g}, error {power(each.bound)}")


def show_bounds(module):
    """Print the errors of each vector and head of a padded program, and its decisions by tf32."""
    (program,) = (op for op in module.ops if isinstance(op, ProgramOp))
    analysis, vectors = Analysis(program, ARITHMETICS["float32"]), {}
    follow(analysis, vectors)
    for vector in vectors.values():
        known = ["uniform"] * vector.uniform + ["known"] * vector.known
        kind = "a range" if vector.points is None else "points"
        ideal = (np.abs(size).sum().round(9) for size in (vector.low, vector.high, vector.bos))
        errors = (vector.error.sum(), vector.bos_error.sum())
        sums = " ".join(map(digits, (*ideal, *errors)))
        print(f"  bounds of {vector.source}: {' '.join([*known, kind])}, {sums}")
    for op, each in analysis.selections.items():
        numbers = (each.stray, each.skew, each.drift, *sorted(each.weights))
        facts = ("single", "prefixes", "may_miss", "equal", "others")
        held = [fact for fact in facts if getattr(each, fact)]
        print(f"  attention of {op.label.data}: {' '.join([*map(digits, numbers), *held])}")
    for name in ("tf32", "float32-folded"):
        analysis = Analysis(program, ARITHMETICS[name])
        unknown = follow(analysis, {})
        found = [
            f"{digits(f.decision.margin)} {digits(f.decision.bound)}" for f in analysis.findings
        ]
        print(f"  {name}: {', '.join([*found, *unknown])}")


def follow(analysis, vectors):
    """Keep each vector of a program, up to the end or an unknown value; the reason for the latter."""
    try:
        for _ in analysis.steps():
            for vector in analysis.stream.vectors:
                vectors.setdefault((vector.source, vector.labels), vector)
    except Unknown as error:
        return [f"unknown: {error.reason}"]
    return []


def digits(number):
    """A number with as many digits as the order of sums leaves alike."""
    return f"{float(number):.5g}"


def show_weights(op):
    """Print two sums of the positive and of the negative entries of each weight of an operation."""
    found = []
    for name, weight in op.properties.items():
        if isinstance(weight, WeightAttr):
            entries = weight.array.astype(np.float64)
            places = sum(np.indices(entries.shape)) + 1
            parts = [np.maximum(sign * entries, 0.0) for sign in (1, -1)]
            sums = (float(each.sum()) for part in parts for each in (part, part * places))
            found.append(f"{name} {' '.join(map(digits, sums))}")
    if found:
        print(f"  {op.name}: {', '.join(found)}")
    for region in op.regions:
        for block in region.blocks:
            for each in block.ops:
                show_weights(each)


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
