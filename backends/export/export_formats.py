"""
The registry of export formats by name, and the export of a model in a format.

    FORMATS["onnx"].extra                               # "onnx", as in pip install "raspc[onnx]"
    export(model, "onnx", Path("reverse.onnx"))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.output_files import check_file, check_free
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.plain_architecture import require_plain
from raspc.values import RaspcError
from raspc.values.extension_registry import ExtensionRegistry
from raspc.values.run_arithmetic import Division


@dataclass(frozen=True)
class Format:
    """An export format: the module that writes it, and its requirements."""

    module: str
    """The name of the module, which has a function `export(model, path, facts)`."""

    writes: str
    """The files of the format, in a few words."""

    extra: str | None = None
    """The extra of raspc that installs the library of the format; None if raspc suffices."""

    uniform: bool = False
    """Whether all layers must have the same number of heads and the same widths."""

    division: Division | None = "sum-then-divide"
    """The order of division and sum in the attention of the exported code; None without code."""

    folder: bool = True
    """Whether the format is a folder, rather than a file."""

    def check_place(self, path: Path) -> None:
        """
        Check that the format can be written to `path`.

        Raises:
            RaspcError: if the folder of `path` does not exist, or `path` exists already (a folder)
                or is a folder (a file).

        """
        (check_free if self.folder else check_file)(path)

    def arithmetic(self, model: ModelOp) -> str | None:
        """The name of the arithmetic of the exported code; None without code."""
        return None if self.division is None else f"{model.dtype}-{self.division}"

    def load(self) -> Callable[[ModelOp, Path, ModelFacts], None]:
        """The function that writes a model in the format, from its module, which is imported."""
        return import_module(self.module).export


FORMATS: ExtensionRegistry[Format] = ExtensionRegistry(
    "raspc.export_formats",
    "export format",
    Format,
    {
        "safetensors": Format(
            "raspc.backends.export.to_safetensors",
            "a folder: model.safetensors and config.json",
            division=None,
        ),
        "torch": Format(
            "raspc.backends.export.to_torch",
            "a folder: an nn.Module, its state dict",
            extra="torch",
        ),
        "transformer-lens": Format(
            "raspc.backends.export.to_transformer_lens",
            "a folder: the weights of a HookedTransformer, code that loads them",
            extra="transformer-lens",
            uniform=True,
            division="divide-then-sum",
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
        "onnx": Format(
            "raspc.backends.export.to_onnx", "one .onnx file", extra="onnx", folder=False
        ),
    },
)
"""The export formats by name; a package adds one in the group `raspc.export_formats`."""


def find_format(name: str) -> Format:
    """
    The export format registered under `name`.

    Raises:
        RaspcError: if no format has that name.

    """
    return FORMATS.get_or_raise(name)


def is_uniform(model: ModelOp) -> bool:
    """Whether every layer has attention and an MLP, with equal numbers of heads and widths."""
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


def export(model: ModelOp, name: str, path: Path, facts: ModelFacts | None = None) -> None:
    """
    Write a model in the export format `name`, completely or not at all.

    Args:
        model: the model; for a `uniform` format, a uniform model, which the pass
            transformer-pad-heads makes.
        name: a key of `FORMATS`.
        path: the folder or file to write.
        facts: the proofs and the ground truth of the model, which the export repeats.

    Raises:
        RaspcError: if there is no such format, the model is not uniform but must be, a library is
            missing, or the place cannot be written.

    """
    chosen = find_format(name)
    require_plain(model, f"the export to {name}")
    if chosen.uniform and not is_uniform(model):
        raise RaspcError(
            f"{name} needs layers of equal numbers of heads and widths, but those of the model "
            "differ",
            remedy="run the pass transformer-pad-heads on the module first",
        )
    chosen.check_place(path)
    chosen.load()(model, path, ModelFacts() if facts is None else facts)
