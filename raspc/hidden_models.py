"""
Hidden models, without names over a rotated stream, and the keys that undo both.

    hidden, key = hide(model, seed=3)       # the same function, no names, a rotated stream
    key.save(Path("key.safetensors"))       # kept apart from hidden.save(...)
    key = load_key(Path("key.safetensors"))
    stream @ key.rotation.T                 # the stream of `model`
    key.directions                          # [n, d]: each feature as a vector of the hidden stream
    W_Q @ key.turns["layer0/head0"].qk.T    # the queries of a head, [d, d_qk], with axes as before
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.backends.storage.json_text import parse_json
from raspc.model import Model
from raspc.passes.transformer.drop_names import TransformerDropNames
from raspc.passes.transformer.rotate_basis import TransformerRotateBasis, rotation, turn_of
from raspc.transformer_dialect.attention_ops import HeadOp
from raspc.transformer_dialect.change_of_basis import Turn
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import MlpOp
from raspc.universe import new_context
from raspc.values import RaspcError


@dataclass(frozen=True)
class HiddenKey:
    """The names of a model, and the rotations that its hidden model was made by."""

    rotation: NDArray[Any]
    """[D, D], orthogonal: a row of the model's stream times this is a row of the hidden stream."""

    directions: NDArray[Any]
    """[n, D], the vector of each feature in the hidden stream."""

    features: tuple[str, ...]
    """The names of the features: the directions of the model, or of its original if compressed."""

    parts: dict[str, tuple[str, ...]]
    """The s-ops that heads and neurons compute, by component: `layer0/head0`, `layer0/mlp`."""

    turns: dict[str, Turn]
    """The matrices that multiply the queries, keys and values of each head, by component."""

    def save(self, path: Path) -> None:
        """Write the key to a safetensors file: its arrays, and the names as its metadata."""
        from safetensors.numpy import save

        arrays = {"rotation": self.rotation, "directions": self.directions}
        for component, turn in self.turns.items():
            arrays |= {f"{component}/{name}": array for name, array in turn._asdict().items()}
        # One entry: safetensors writes several in an order that differs from process to process.
        names = {"names": json.dumps({"features": self.features, "parts": self.parts})}
        contiguous = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
        path.write_bytes(save(contiguous, metadata=names))


def load_key(path: Path) -> HiddenKey:
    """The key in a file; raises a one-line `RaspcError` if the file is not a key."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, "numpy") as archive:
            entries: dict[str, Any] = {n: parse_json(t) for n, t in archive.metadata().items()}
            # Keys of before have an entry for each kind of names.
            names: dict[str, Any] = entries.get("names", entries)
            stored = archive.keys()
            arrays = {name: archive.get_tensor(name) for name in stored}
            return HiddenKey(
                arrays["rotation"],
                arrays["directions"],
                tuple(names["features"]),
                {part: tuple(labels) for part, labels in names["parts"].items()},
                _turns(arrays),
            )
    except OSError as error:
        raise RaspcError(
            f"the key cannot be read: {error.strerror or error}", location=str(path)
        ) from error
    except (SafetensorError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise RaspcError(
            "the file is not the key of a hidden model",
            location=str(path),
            remedy="give the file that `raspc hide --key` has written",
        ) from error


def _turns(arrays: Mapping[str, NDArray[Any]]) -> dict[str, Turn]:
    """The turns of the heads in the arrays of a key, whose names are `layer0/head0/qk` and `/v`."""
    heads = [name.removesuffix("/qk") for name in arrays if name.endswith("/qk")]
    return {head: Turn(arrays[f"{head}/qk"], arrays[f"{head}/v"]) for head in heads}


def hide(model: Model, seed: int = 0) -> tuple[Model, HiddenKey]:
    """The hidden model of a model, which computes the same function, and its key."""
    module = model.module.clone()
    for each in (TransformerRotateBasis(seed), TransformerDropNames()):
        each.apply(new_context(), module)
    Q = rotation(model.op.d_model, seed)
    directions, features = feature_directions(model)
    heads = [op for op in model.op.walk() if isinstance(op, HeadOp)]
    turns = {head.component: turn_of(head, seed) for head in heads}
    return Model(module), HiddenKey(Q, directions @ Q, features, part_names(model.op), turns)


def feature_directions(model: Model) -> tuple[NDArray[Any], tuple[str, ...]]:
    """The features of a model: their vectors in its stream, [n, D], and their names."""
    from raspc.backends.compression.residual_maps import is_compressed, written_directions

    if is_compressed(model.module):
        return written_directions(model.module)
    return np.eye(model.op.d_model), model.residual_labels


def part_names(model: ModelOp) -> dict[str, tuple[str, ...]]:
    """The s-op that each head and each neuron computes, by component."""
    found: dict[str, tuple[str, ...]] = {}
    for op in model.walk():
        if isinstance(op, HeadOp):
            found[op.component] = (op.label.data,)
        elif isinstance(op, MlpOp):
            found[op.component] = op.neurons.data
    return found
