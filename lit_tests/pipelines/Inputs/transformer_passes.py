"""A model after passes: the shape of each weight and the sum of its magnitudes, and its results."""

from itertools import product
from warnings import catch_warnings

import numpy as np

import raspc
from raspc import rasp
from raspc.transformer_dialect import MlpOp

tokens, indices = rasp.tokens, rasp.indices
same = rasp.Select(tokens, tokens, rasp.Comparison.EQ).named("same")
count = rasp.SelectorWidth(same).named("count")
previous = rasp.Select(indices, indices, lambda k, q: k == q - 1).named("previous")
before = rasp.Aggregate(previous, count, 0).named("before")
PROGRAM = rasp.Map(lambda x, y: x + 2 * y, before, indices).named("mixed")
INPUTS = [list(each) for n in (1, 2, 3) for each in product("ab", repeat=n)]


def show(passes, *, sizes=True):
    """Print the weights of the model after passes, and whether it decodes as it did before."""
    print(f"{passes.replace('transformer-', '') or 'no pass'}:")
    model = compiled(f"default,{passes}" if passes else "default")
    print(f"  {model.op.d_model} directions, the last {model.op.residual_labels.data[-1]}")
    for op in (
        part for each in model.op.components for part in (each, *getattr(each, "heads", ()))
    ):
        facts = [] if op.location is None or "Unknown" in type(op.location).__name__ else ["placed"]
        if isinstance(op, MlpOp):
            facts.append(op.act.value)
        for name, weight in op.weights.items():
            entries = weight.data.array
            size = f" {np.abs(entries).sum():.3g}" if sizes else ""
            facts.append(f"{name} {'x'.join(map(str, entries.shape))}{size}")
        print(f"  {op.component}: {', '.join(facts)}")
    alike = all(model.apply(x).decoded == PLAIN.apply(x).decoded for x in INPUTS)
    print(f"  decodes as before: {alike}, certificate: {model.op.certificate is not None}")


def compiled(pipeline):
    """The model of the program."""
    with catch_warnings(action="ignore"):
        return raspc.compile(
            PROGRAM, vocab=["a", "b"], max_seq_len=3, pipeline=pipeline, backend="numpy"
        )


PLAIN = compiled("default")
for passes in (
    "",
    "transformer-pad-heads{min-heads=2 min-d-head=5 min-d-mlp=9}",
    "transformer-scale-attention,transformer-insert-norms{whole-heads=true},transformer-fill-heads",
    "transformer-scale-attention{min-d-head=5}",
    "transformer-rotate-basis{seed=1}",
    "transformer-drop-names",
    "transformer-insert-norms{kind=layer log2-pin=12}",
    "transformer-insert-norms{kind=rms whole-heads=true}",
    "transformer-insert-norms{kind=layer place=after},transformer-absorb-biases",
    "transformer-insert-norms{kind=rms},transformer-convert-activations{to=silu gated=true}",
    "transformer-convert-activations{to=gelu log2-steepness=20}",
):
    show(passes)
# The parts of these are random, but for their shapes.
show("transformer-disguise-parts{seed=1 spare=2}", sizes=False)
show("transformer-disguise-parts", sizes=False)
show("transformer-pad-heads{min-heads=4},transformer-disguise-parts{seed=3}", sizes=False)

program = rasp.tokens
