"""
The ways out by name, and the function that takes one.

    FORMATS["onnx"].extra                               # "onnx", as in pip install "raspc[onnx]"
    export(model, "onnx", Path("reverse.onnx"))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from raspc.backends.export.output_files import check_file, check_free
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError


@dataclass(frozen=True)
class Format:
    """A way out."""

    module: str
    """The module that has it, with a function `export(model, path)`."""

    writes: str
    """What it writes, in a few words."""

    extra: str | None = None
    """The extra of raspc that brings the library it is for; None if it needs none."""

    uniform: bool = False
    """Whether it knows no layers that differ in their heads and widths."""

    folder: bool = True
    """Whether it writes a folder, rather than a file."""

    def check_place(self, path: Path) -> None:
        """Raise the error that says why it can't be written to a place, if it can't."""
        (check_free if self.folder else check_file)(path)

    def load(self) -> Callable[[ModelOp, Path], None]:
        """Import what writes it."""
        return import_module(self.module).export


FORMATS: dict[str, Format] = {
    "safetensors": Format(
        "raspc.backends.export.to_safetensors", "a folder: model.safetensors and config.json"
    ),
    "torch": Format(
        "raspc.backends.export.to_torch", "a folder: an nn.Module, its state dict", extra="torch"
    ),
    "transformer-lens": Format(
        "raspc.backends.export.to_transformer_lens",
        "a folder: the weights of a HookedTransformer, what loads them",
        extra="transformer-lens",
        uniform=True,
    ),
    "transformers": Format(
        "raspc.backends.export.to_transformers",
        "a folder for from_pretrained",
        extra="transformers",
    ),
    "equinox": Format(
        "raspc.backends.export.to_equinox",
        "a folder: an Equinox module, its leaves",
        extra="equinox",
    ),
    "onnx": Format("raspc.backends.export.to_onnx", "one .onnx file", extra="onnx", folder=False),
}
"""The ways out by name."""


def find_format(name: str) -> Format:
    """The way out of this name."""
    if name not in FORMATS:
        raise RaspcError(
            f"there is no way to export to '{name}'", remedy=f"choose from {', '.join(FORMATS)}"
        )
    return FORMATS[name]


def is_uniform(model: ModelOp) -> bool:
    """Whether all layers have both halves, the same heads and the same width."""
    from raspc.transformer_dialect.attention_ops import AttentionOp
    from raspc.transformer_dialect.ops import MlpOp

    attentions = [op for op in model.components if isinstance(op, AttentionOp)]
    mlps = [op for op in model.components if isinstance(op, MlpOp)]
    layers = [[op.layer_index for op in halves] for halves in (attentions, mlps)]
    heads = [head for op in attentions for head in op.heads]
    sizes = {head.d_qk for head in heads} | {head.d_v for head in heads}
    return (
        layers == [list(range(len(attentions)))] * 2
        and len({len(op.heads) for op in attentions}) <= 1
        and len(sizes) <= 1
        and len({op.d_mlp for op in mlps}) <= 1
        and all(op.heads for op in attentions)
    )


def export(model: ModelOp, name: str, path: Path) -> None:
    """
    Write a model for another library.

    name: a key of `FORMATS`. A way out that is `uniform` takes uniform models alone: the pass
        transformer-pad-heads makes them.
    path: the folder or file to write; it is complete, or not there.
    """
    chosen = find_format(name)
    if chosen.uniform and not is_uniform(model):
        raise RaspcError(
            f"{name} knows no layers that differ in their heads and widths, and these do",
            remedy="run the pass transformer-pad-heads on the module first",
        )
    chosen.check_place(path)
    chosen.load()(model, path)
