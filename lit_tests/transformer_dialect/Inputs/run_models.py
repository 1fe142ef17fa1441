"""The activations and results of models of each pipeline on some inputs, in float64."""

import numpy as np

from raspc import rasp
from raspc.backends.storage.model_file import model_in
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.transformer_dialect import AttentionOp, EmbedOp, MlpOp
from raspc.transformer_dialect.interpreter import (
    Stream,
    TransformerFunctions,
    activation_names,
    choose,
    resume_model,
    run_model,
)
from raspc.transformer_dialect.plain_architecture import plain_form

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices = rasp.tokens, rasp.indices
DIGITS = 3
"""The decimal places of activations, fewer than rounding changes where large ones cancel."""


def show_run(title, sop, pipeline, *, causal=False):
    """Print sums of the activations of a model, its results, and the results of its parts."""
    module = lower_program(sop, vocab=("a", "b"), max_seq_len=3, causal=causal, name="p")
    run_passes(module, parse_passes(pipeline))
    model = model_in(module)
    values = list(model.tokens.data)
    bos, pad = model.bos.value.data, model.pad.value.data
    rows = [["a", "b", "a"], ["b", "b"], ["a"], []]
    ids = np.array([[bos, *map(values.index, row), *[pad] * (3 - len(row))] for row in rows])
    functions = TransformerFunctions(np, np.float64, wanted=activation_names(model))
    logits = run_model(model, ids, functions)
    print(f"{title}:")
    for name in activation_names(model):
        show(f"  {name}", functions.activations[name])
    for op, each in zip(model.unembeds, logits, strict=True):
        decoding = op.decode.data
        show("  results", choose(np, each, decoding))
    check_stages(model, ids, functions, logits)
    if all(op.tied is None for op in model.unembeds):
        same = run_model(plain_form(model), ids, TransformerFunctions(np, np.float64))
        print(
            "  plain form:",
            *(np.allclose(a, b, atol=1e-3) for a, b in zip(logits, same, strict=True)),
        )


def compare(title, sop, extras):
    """Print the difference that passes after the pipeline default make in the logits of a model."""
    found = []
    for pipeline in ("default", f"default,{extras}"):
        module = lower_program(sop, vocab=("a", "b"), max_seq_len=3, name="p")
        run_passes(module, parse_passes(pipeline))
        model = model_in(module)
        values, bos = list(model.tokens.data), model.bos.value.data
        ids = np.array([[bos, *map(values.index, row)] for row in ("aba", "bba", "aaa")])
        found.append(run_model(model, ids, TransformerFunctions(np, np.float64)))
    differences = (np.abs(a - b).max() for a, b in zip(*found, strict=True))
    print(f"{title}:", *(f"{each:.3f}" for each in differences))


def check_stages(model, ids, functions, logits):
    """Print whether the model gives the same logits from each stage of the stream on."""
    found = []
    visible = TransformerFunctions(np, np.float64).visible_keys(model, ids)
    for op in model.components:
        if isinstance(op, (EmbedOp, AttentionOp, MlpOp)):
            name = op.component if isinstance(op, EmbedOp) else f"residual/{op.component}"
            stream = Stream(functions.activations[name], visible)
            again = resume_model(op, stream, TransformerFunctions(np, np.float64))
            found.append(all(np.array_equal(a, b) for a, b in zip(logits, again, strict=True)))
    print("  from each stage on:", *found)


def show(title, array):
    """Print the shape of an array, and two sums of its positive and of its negative entries."""
    entries = array.astype(np.float64).round(DIGITS)
    places = sum(np.indices(entries.shape)) + 1
    parts = (np.maximum(entries, 0.0), np.maximum(-entries, 0.0))
    sums = " ".join(f"{float(each.sum()):.5g}" for part in parts for each in (part, part * places))
    print(f"{title}: {array.shape} {sums}")


same = Select(tokens, tokens, C.EQ).named("same")
previous = Select(indices, indices, lambda k, q: k == q - 1).named("previous")
up_to = Select(indices, indices, C.LEQ).named("up_to")
count = Width(same).named("count")
before = Aggregate(previous, tokens, "-").named("before")
share = Aggregate(up_to, Map(lambda x: 1 if x == "a" else 0, tokens), 0).named("share")
PROGRAMS = {
    "parity": Map(lambda x: x % 2, count).named("parity"),
    "before": before,
    "share": rasp.numerical(share),
    "several": {"count": count, "before": before},
}
TIED = "transformer-convert-unembedding{to=tokens},transformer-tie-embeddings"
for name, sop in PROGRAMS.items():
    for pipeline in ("default", "interp", "tracr", "default,gpt2", "default,bert"):
        show_run(f"{name}, {pipeline}", sop, pipeline)
    for pipeline in ("rotary", "rotary,llama", "rotary,phi3"):
        show_run(f"{name}, {pipeline}", sop, pipeline, causal=True)
for name, sop in PROGRAMS.items():
    for extras in (
        "transformer-extract-biases",
        "transformer-extract-biases,transformer-disguise-parts{seed=3}",
        "transformer-extract-biases,transformer-rotate-basis{seed=3}",
        "transformer-extract-biases,transformer-pad-heads",
        "transformer-convert-activations{to=gelu},transformer-absorb-biases",
    ):
        compare(f"{name}, {extras}", sop, extras)
show_run("tied", Aggregate(previous, tokens, "a").named("token"), f"default,{TIED}")

program = tokens
