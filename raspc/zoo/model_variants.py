"""
The variants of a program's model: other pipelines, another basis, fewer directions, softer scores.

    model = make_variant("softened", module, seed=3)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from xdsl.dialects.builtin import ModuleOp

import raspc
from raspc.model import Model
from raspc.values import RaspcError

COMPRESSION_STEPS = 1000
"""The number of training steps of the variant `compressed`."""

KEPT_DIRECTIONS = 0.75
"""The share of the directions that the variant `compressed` keeps."""


def _pipeline(text: str) -> Callable[[ModuleOp, int], Model]:
    def make(module: ModuleOp, seed: int) -> Model:
        return raspc.compile(module, pipeline=text.format(seed=seed), backend="numpy")

    return make


def _softened(module: ModuleOp, seed: int) -> Model:
    return raspc.compile(module, pipeline="interp", softest=True, backend="numpy")


def _compressed(module: ModuleOp, seed: int) -> Model:
    """The compressed model of `default`, trained from one seed; some results may be wrong."""
    from raspc.backends.compression.compress_model import compress
    from raspc.backends.compression.residual_maps import compressed_module
    from raspc.backends.compression.training_options import CompressionOptions

    model = raspc.compile(module, backend="numpy")
    d = max(1, math.ceil(KEPT_DIRECTIONS * model.op.d_model))
    options = CompressionOptions.recipe("fast", d=(d,), seeds=1, steps=COMPRESSION_STEPS, batch=32)
    best = compress(model.op, options, progress=False).best(d)
    if not best.finite:
        raise RaspcError("the training of the compressed model has diverged")
    return Model(compressed_module(model.module, best.maps), source=model.source, backend="numpy")


VARIANTS: dict[str, Callable[[ModuleOp, int], Model]] = {
    "tracr": _pipeline("tracr"),
    "interp": _pipeline("interp"),
    "default": _pipeline("default"),
    "rotated": _pipeline("default,transformer-rotate-basis{{seed={seed}}}"),
    "compressed": _compressed,
    "softened": _softened,
}
"""
The variants by name.

`tracr`, `interp` and `default` are the pipelines. `rotated` is `default` over a rotated stream,
`compressed` is `default` in three quarters of its directions, and `softened` is `interp` at the
softest scale of attention that is certified.
"""


def make_variant(name: str, module: ModuleOp, seed: int) -> Model:
    """
    The model of a program in a variant.

    Raises `RaspcError` if there is no such variant, or the program is refused.
    """
    check_variants([name])
    return VARIANTS[name](module, seed)


def check_variants(names: Sequence[str]) -> None:
    """Raise a `RaspcError` for a name that is no variant."""
    for name in names:
        if name not in VARIANTS:
            raise RaspcError(
                f"there is no variant '{name}'", remedy=f"choose from {', '.join(VARIANTS)}"
            )
