"""The named pipelines: strings that `rasp-opt -p` takes, and their names within such strings."""

from __future__ import annotations

from xdsl.utils.arg_spec import ArgSpec, parse_pipeline

from raspc.values.diagnostic import RaspcError
from raspc.values.extension_registry import ExtensionRegistry

_TRACR = (
    "rasp-declare-variables",
    "rasp-lower-lazy-maps",
    "rasp-lower-sums",
    "rasp-lower-single-selectors",
    "rasp-lower-best-selectors",
    "rasp-lower-length",
    "rasp-fuse-maps",
    "rasp-lower-selectors",
    "rasp-normalize-selectors",
    "dce",
    "rasp-infer-encodings{same-operand=product merge-equal=true}",
    "rasp-insert-conversions",
    "convert-rasp-to-craft",
    "craft-allocate-layers{strategy=tracr}",
    "craft-allocate-residual{strategy=disjoint}",
    "craft-pad-bases{d-head=tracr}",
    "craft-certify",
    "materialize-weights",
    "transformer-pad-heads",
)

_DEFAULT = (
    "rasp-declare-variables",
    "rasp-lower-lazy-maps",
    "rasp-lower-sums",
    "rasp-lower-single-selectors",
    "rasp-lower-best-selectors",
    "rasp-split-latest",
    "canonicalize",
    "rasp-simplify-selectors",
    "rasp-lower-length{via=mean}",
    "rasp-count-sums",
    "rasp-drop-fills",
    "rasp-compare-counts",
    "rasp-split-comparisons",
    "rasp-fuse-maps{scope=cost}",
    "rasp-split-keys",
    "rasp-read-means",
    "rasp-lower-selectors",
    "rasp-normalize-selectors",
    "rasp-merge-equal",
    "dce",
    "rasp-infer-encodings",
    "rasp-select-nearest",
    "rasp-choose-encodings",
    "rasp-insert-conversions",
    "convert-rasp-to-craft{linear=true cases=products}",
    "craft-narrow-spaces",
    "craft-embed-linear",
    "craft-compose-linear",
    "craft-merge-heads",
    "craft-narrow-spaces",
    "craft-share-neurons",
    "craft-allocate-layers{strategy=asap}",
    "craft-allocate-residual{strategy=reuse}",
    "craft-pad-bases",
    "craft-certify",
    "materialize-weights",
    "transformer-factorize-qk",
)

_INTERP = (
    "rasp-declare-variables",
    "rasp-keep",
    "rasp-lower-lazy-maps",
    "rasp-lower-sums",
    "rasp-lower-single-selectors",
    "rasp-lower-best-selectors",
    "rasp-lower-length",
    "rasp-fuse-maps{scope=cost}",
    "rasp-lower-selectors",
    "rasp-normalize-selectors",
    "rasp-merge-equal",
    "dce",
    "rasp-infer-encodings{same-operand=product}",
    "rasp-insert-conversions",
    "convert-rasp-to-craft{linear=true cases=products}",
    "craft-narrow-spaces",
    "craft-compose-linear",
    "craft-narrow-spaces",
    "craft-allocate-layers{strategy=asap}",
    "craft-allocate-residual{strategy=disjoint}",
    "craft-pad-bases",
    "craft-certify",
    "materialize-weights",
    "transformer-factorize-qk",
)

_ROTARY = tuple(
    name
    for each in _DEFAULT
    for name in ((each, "rasp-count-positions") if each == "rasp-count-sums" else (each,))
)

_COARSE: dict[str, str | None] = {
    "rasp-lower-length{via=mean}": "rasp-lower-length",
    "rasp-read-means": None,
    "rasp-select-nearest": None,
    "rasp-choose-encodings": None,
    "convert-rasp-to-craft{linear=true cases=products}": (
        "convert-rasp-to-craft{linear=true cases=products coarse=true}"
    ),
    "craft-allocate-residual{strategy=reuse}": "craft-allocate-residual{strategy=disjoint}",
}
"""
The passes of `default` that count on floats of many bits, with their replacements, if any.

Means of indices, squares of places, reciprocals with ramps and ordinals have more than 8 bits. An
erased dimension holds what rounding leaves of the difference of two large numbers.
"""

_BFLOAT16 = tuple(found for each in _DEFAULT if (found := _COARSE.get(each, each)) is not None)

_GPT2 = (
    "transformer-pad-heads",
    "transformer-scale-attention",
    "transformer-insert-norms{kind=layer whole-heads=true log2-pin=12 log10-eps=-5}",
    "transformer-absorb-biases",
    "transformer-convert-activations{to=gelu_tanh}",
    "transformer-fill-heads",
)

_LLAMA = (
    "transformer-pad-heads",
    "transformer-scale-attention",
    "transformer-insert-norms{kind=rms log2-pin=30}",
    "transformer-absorb-biases",
    "transformer-convert-activations{to=silu gated=true}",
    "transformer-convert-positions",
)

_PHI3 = (
    "transformer-pad-heads",
    "transformer-scale-attention",
    "transformer-insert-norms{kind=rms whole-heads=true log2-pin=30}",
    "transformer-absorb-biases",
    "transformer-convert-activations{to=silu gated=true}",
    "transformer-convert-positions",
    "transformer-fill-heads",
)

_NEOX = (
    "transformer-pad-heads",
    "transformer-scale-attention",
    "transformer-insert-norms{kind=layer whole-heads=true log2-pin=12 log10-eps=-5}",
    "transformer-absorb-biases",
    "transformer-convert-activations{to=gelu}",
    "transformer-convert-positions",
    "transformer-fill-heads",
)

_BERT = (
    "transformer-pad-heads",
    "transformer-scale-attention",
    "transformer-insert-norms{kind=layer place=after whole-heads=true log2-pin=12 log10-eps=-12}",
    "transformer-absorb-biases",
    "transformer-convert-activations{to=gelu}",
    "transformer-fill-heads",
)

COMPILING = ("tracr", "default", "interp")
"""
The pipelines that compile any program in float32.

`rotary` compiles causal programs alone; `bfloat16` makes larger models for fewer bits.
"""

REALISING = ("gpt2", "llama", "phi3", "neox", "bert")
"""The pipelines that realise a finished model in an architecture."""

PIPELINES: ExtensionRegistry[str] = ExtensionRegistry(
    "raspc.pipelines",
    "pipeline",
    str,
    {
        "tracr": ",".join(_TRACR),
        "default": ",".join(_DEFAULT),
        "interp": ",".join(_INTERP),
        "rotary": ",".join(_ROTARY),
        "bfloat16": ",".join(_BFLOAT16),
        "gpt2": ",".join(_GPT2),
        "llama": ",".join(_LLAMA),
        "phi3": ",".join(_PHI3),
        "neox": ",".join(_NEOX),
        "bert": ",".join(_BERT),
    },
)
"""
The pipelines by name; a package adds the text of one in the group `raspc.pipelines`.

`tracr` reproduces Tracr's construction layer for layer and dimension for dimension. `default`
optimises: fewer layers, heads, dimensions and neurons for the same program. `interp` optimises up
to the named s-ops: each keeps a vector of its own, in a stream without reuse, and its own neurons.
All refuse a program whose model would not provably decode right in float32. `rotary` is `default`
for a causal program whose model has no position embedding. `bfloat16` uses constructions that are
exact in 8 bits, at the cost of layers and dimensions, for certificates in bfloat16 or TF32:
`raspc compile --pipeline bfloat16 --dtype bfloat16`.

`gpt2`, `llama`, `phi3`, `neox` and `bert` realise a finished model in an architecture:
`rasp-opt -p default,transformer-convert-unembedding,bert`.
"""


def expand(text: str) -> tuple[ArgSpec, ...]:
    """
    The passes of a pipeline's text, in which the name of a pipeline stands for its passes.

        expand("default,transformer-pad-heads{min-heads=2}")

    Raises:
        ArgSpecParseError: if it is not the text of a pipeline.
        RaspcError: if a pipeline of another package contains itself.

    """
    return tuple(_expanded(text, ()))


def _expanded(text: str, within: tuple[str, ...]) -> list[ArgSpec]:
    """The passes of a text that stands in the pipelines `within`, the innermost last."""
    specs: list[ArgSpec] = []
    for spec in parse_pipeline(text):
        if spec.parameters or spec.name not in PIPELINES:
            specs.append(spec)
        elif spec.name in within:
            raise RaspcError(
                f"pipeline '{spec.name}' contains itself, by way of {', '.join(within)}",
                remedy="name its passes in one of them",
            )
        else:
            specs += _expanded(PIPELINES[spec.name], (*within, spec.name))
    return specs
