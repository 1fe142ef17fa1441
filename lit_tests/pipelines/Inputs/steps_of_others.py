"""Small programs after each pass of other pipelines, of architectures, and of optional passes."""

from printed_steps import show_steps
from varied_programs import programs

from raspc import rasp

VARIED = programs()
TIED = "transformer-convert-unembedding{to=tokens},transformer-tie-embeddings"
for title in (
    "a function of a count",
    "a mean of the same",
    "a lookup with a default",
    "a function of a mean and a token",
    "a sum of counts",
    "a conjunction",
    "the last of the same",
):
    for pipeline in ("interp", "tracr"):
        show_steps(f"{title}, {pipeline}", VARIED[title], pipeline)
for title, first, pipelines in (
    ("gpt2", "transformer-pad-heads", ("default", "gpt2")),
    ("llama", "transformer-pad-heads", ("rotary", "llama")),
    ("phi3", "transformer-pad-heads", ("rotary", "phi3")),
    ("bert", "transformer-pad-heads", ("default", "bert")),
    ("tied", "transformer-convert-unembedding", ("default", TIED)),
    ("biases", "transformer-extract-biases", ("default", "transformer-extract-biases")),
    ("rotated", "transformer-rotate-basis", ("default", "transformer-rotate-basis{seed=3}")),
    (
        "unembedding",
        "transformer-convert-unembedding",
        ("default", "transformer-convert-unembedding"),
    ),
    ("names", "transformer-drop-names", ("default", "transformer-drop-names")),
):
    for name in ("a function of a count", "a lookup with a default", "a lookup by a rank"):
        causal = pipelines[0] == "rotary"
        show_steps(f"{name}, {title}", VARIED[name], ",".join(pipelines), first, causal=causal)
saturated = "rasp-declare-variables,rasp-saturate,canonicalize,dce"
for title, sop in VARIED.items():
    show_steps(f"{title}, saturated", sop, saturated)

program = rasp.tokens
