"""
The export of models to other libraries, padded if a library needs uniform layers.

    raspc.model_export.export(model, "transformer-lens", "reverse-lens")
"""

from __future__ import annotations

import os
import warnings
from pathlib import Path

from xdsl.context import Context

from raspc.backends.export.export_formats import export as write
from raspc.backends.export.export_formats import find_format, is_uniform
from raspc.model import Model


class PaddedWarning(UserWarning):
    """The warning that an exported model has weights of 0 that the compiled model does not have."""


def export(model: Model, to: str, path: str | os.PathLike[str]) -> None:
    """
    Write a model for another library.

    to: a key of `backends.export.export_formats.FORMATS`. If the library needs layers of equal
    heads
        and widths, the model is padded with zeros, with a `PaddedWarning`.
    path: the folder or file to write, which appears when it is complete.
    """
    prepared, note = prepare(model, to)
    if note is not None:
        warnings.warn(note, PaddedWarning, stacklevel=2)
    write(prepared.op, to, Path(path))


def prepare(model: Model, to: str) -> tuple[Model, str | None]:
    """The model, padded if the library `to` needs uniform layers, and a note about the padding."""
    if not find_format(to).uniform or is_uniform(model.op):
        return model, None
    uniform = padded(model)
    return uniform, (
        f"{to} knows no layers that differ in their heads and widths: padded by "
        f"transformer-pad-heads from {model.stats.n_params} weights to {uniform.stats.n_params}"
    )


def padded(model: Model) -> Model:
    """A model of the same function with uniform layers."""
    from raspc.passes.transformer.pad_heads import TransformerPadHeads

    module = model.module.clone()
    TransformerPadHeads().apply(Context(), module)
    module.verify()
    return Model(module, backend=model.backend)
