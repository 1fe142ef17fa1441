"""Models of each architecture on a batch with PAD; each activation in short, computed in float64."""

from warnings import catch_warnings

import numpy as np

import raspc
from raspc import rasp
from raspc.transformer_dialect import AttentionOp, EmbedOp, MlpOp
from raspc.transformer_dialect.interpreter import (
    Stream,
    TransformerFunctions,
    activation_names,
    choose,
    resume_model,
    run_model,
)
from raspc.transformer_dialect.plain_architecture import realised_architecture

tokens, indices = rasp.tokens, rasp.indices
same = rasp.Select(tokens, tokens, rasp.Comparison.EQ).named("same")
count = rasp.SelectorWidth(same).named("count")
previous = rasp.Select(indices, indices, lambda k, q: k == q - 1).named("previous")
before = rasp.Aggregate(previous, count, 0).named("before")


def show(title, sop, pipeline, wanted=None, **options):
    """Print the sum of the magnitudes of each activation, and of its last entries."""
    with catch_warnings(action="ignore"):
        options = {"vocab": ["a", "b"], "max_seq_len": 3, "backend": "numpy"} | options
        model = raspc.compile(sop, pipeline=pipeline, **options).op
    bos, pad = model.bos_id, model.pad_id
    ids = np.array([[bos, 0, 1, 0], [bos, 1, pad, pad]])
    names = activation_names(model) if wanted is None else wanted
    functions = TransformerFunctions(dtype=np.float64, wanted=names)
    logits = run_model(model, ids, functions)
    print(f"{title}:")
    for name, found in functions.activations.items():
        real = found[0], found[1, :2]
        if name.endswith("pattern"):
            real = found[0], found[1, :2, :2]
        sums = " ".join(f"{np.abs(each).sum():.4g}" for each in real)
        print(
            f"  {name}: {found.dtype} {'x'.join(map(str, found.shape))}, {sums}, {round(float(found[0, -1, -1]), 9) + 0.0:.4g}"
        )
    for op, found in zip(model.unembeds, logits, strict=True):
        chosen = choose(np, found, op.decode.data)
        values = [[op.decode.values[i] for i in row] for row in chosen]
        print(f"  {op.component}: {values[0][1:]} {values[1][1:2]}")
    print(f"  realised as {realised_architecture(model)}")


def resume(title, sop, pipeline):
    """Print by how much logits differ that are computed from a stage of the stream on."""
    model = raspc.compile(
        sop, pipeline=pipeline, vocab=["a", "b"], max_seq_len=3, backend="numpy"
    ).op
    bos, pad = model.bos_id, model.pad_id
    ids = np.array([[bos, 0, 1, 0], [bos, 1, pad, pad]])
    parts = [op for op in model.components if isinstance(op, (EmbedOp, AttentionOp, MlpOp))]
    names = [
        op.component if isinstance(op, EmbedOp) else f"residual/{op.component}" for op in parts
    ]
    functions = TransformerFunctions(dtype=np.float64, wanted=names)
    (logits,) = run_model(model, ids, functions)
    visible = np.broadcast_to((ids != pad)[:, None], (2, 4, 4))
    print(f"{title}:")
    for name, op in zip(names, parts, strict=True):
        stage = Stream(functions.activations[name], visible)
        (again,) = resume_model(op, stage, TransformerFunctions(dtype=np.float64, wanted=()))
        print(f"  from {name}: {np.abs(again - logits).max()}")


show("plain", before, "default")
show("causal", before, "default", causal=True)
show("a number", rasp.numerical(count), "default")
show("gpt2", before, "default,gpt2")
show("llama", before, "rotary,llama", causal=True)
show("bert", before, "default,bert")
alternating = rasp.Map(lambda x, i: "a" if i % 2 == 0 else x, tokens, indices).named("alternating")
TIED = "default,transformer-convert-unembedding{to=tokens},transformer-tie-embeddings"
show("tied", alternating, TIED)
show("tied, bert", alternating, f"{TIED},bert")
show("some", before, "default", wanted=("layer0/attn", "residual/layer0/mlp"))
resume("a plain model again", before, "default")
resume("a model with norms again", before, "default,gpt2")

program = rasp.tokens
