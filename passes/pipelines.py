"""The named pipelines: strings that `rasp-opt -p` takes, and nothing more."""

from __future__ import annotations

_TRACR = (
    "rasp-lower-length",
    "rasp-fuse-maps",
    "rasp-lower-selectors",
    "dce",
    "rasp-infer-encodings{same-operand=product}",
    "rasp-insert-conversions",
    "convert-rasp-to-craft",
    "craft-allocate-layers{strategy=tracr}",
    "craft-allocate-residual{strategy=disjoint}",
    "craft-pad-bases{d-head=tracr}",
    "materialize-weights",
    "transformer-pad-heads",
)

PIPELINES: dict[str, str] = {
    "tracr": ",".join(_TRACR),
    "default": ",".join(_TRACR),
}
"""The pipelines by name.

`tracr` reproduces Tracr's construction layer for layer and dimension for dimension. `default`
is the one that `raspc` uses unless told otherwise.
"""
