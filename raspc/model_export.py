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
from raspc.backends.export.folder_documents import optional_tokenizer
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.tokenizer_files import Split
from raspc.model import Model


class PaddedWarning(UserWarning):
    """The warning that an exported model has weights of 0 that the compiled model does not have."""


class NoTokenizerWarning(UserWarning):
    """The warning that an export has no tokenizer, because no text stands for a token."""


class UncoveredWarning(UserWarning):
    """The warning that exported code computes in an arithmetic in which the model is not proved."""


def export(
    model: Model, to: str, path: str | os.PathLike[str], *, split: Split | None = None
) -> None:
    """
    Write a model for another library.

    to: a key of `backends.export.export_formats.FORMATS`. If the library needs layers of equal
    heads
        and widths, the model is padded with zeros, with a `PaddedWarning`.
    path: the folder or file to write, which appears when it is complete.
    split: the parts of a text that the tokenizer makes tokens of, "words" between blanks or
        "characters". By default words; if no tokenizer can be right, the export has none, with a
        `NoTokenizerWarning`. A split that is given and impossible raises a `RaspcError`.

    The exported code has an arithmetic of its own. If the model is not proved in it, an
    `UncoveredWarning` says so, and the description in the export lists those in which it is.
    """
    prepared, note = prepare(model, to)
    if note is not None:
        warnings.warn(note, PaddedWarning, stacklevel=2)
    if (missing := uncovered(model, to)) is not None:
        warnings.warn(missing, UncoveredWarning, stacklevel=2)
    if (absent := without_tokenizer(model, split)) is not None:
        warnings.warn(absent, NoTokenizerWarning, stacklevel=2)
    write(prepared.op, to, Path(path), facts_of(model, prepared, split))


def facts_of(model: Model, prepared: Model, split: Split | None = None) -> ModelFacts:
    """The proofs of a model, and the ground truth of the model as it is prepared for an export."""
    return ModelFacts(model.covered, prepared.truth(), model.source, split)


def without_tokenizer(model: Model, split: Split | None = None) -> str | None:
    """
    A note that an export of the model has no tokenizer, and the reason; None if it has one.

    Raises a `RaspcError` if the user asks for a split in which no tokenizer can be right.
    """
    _, reason = optional_tokenizer(model.op, split)
    return None if reason is None else f"'{model.name}' is exported without a tokenizer: {reason}"


def uncovered(model: Model, to: str) -> str | None:
    """A note that the model is not proved in the arithmetic of the exported code; None if it is."""
    arithmetic = find_format(to).arithmetic(model.op)
    if arithmetic is None or arithmetic in model.covered:
        return None
    return (
        f"'{model.name}' is not proved in {arithmetic}, the arithmetic of {to}: "
        f"`raspc certify MODEL --arithmetic {arithmetic}` proves it where it can"
    )


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
    return Model(module, backend=model.backend, source=model.source)
