"""
Hidden models, whose weights, names and axes do not show the mechanism, and the keys to them.

    hidden, key = hide(model, seed=3)       # the same results, by disguised parts without names
    key.save(Path("key.safetensors"))       # kept apart from hidden.save(...)
    key = load_key(Path("key.safetensors"))
    stream @ key.rotation.T                 # the stream of `model`
    key.directions                          # [n, d]: each feature as a vector of the hidden stream
    key.heads["layer0/head2"].origin        # "layer0/head0", the head of `model` that it belongs to
    x @ W_Q @ key.heads["layer0/head2"].q   # the queries of that head
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import ModuleOp
from xdsl.rewriter import Rewriter

from raspc.backends.runners.runner_factory import make_runner
from raspc.backends.runners.token_batch import decode, encode
from raspc.backends.storage.json_text import parse_json
from raspc.model import Model
from raspc.passes.transformer.disguise_parts.disguise_parts import (
    HeadMaps,
    TransformerDisguiseParts,
    disguise,
)
from raspc.passes.transformer.drop_names import TransformerDropNames
from raspc.passes.transformer.rotate_basis import TransformerRotateBasis, rotation, turn_of
from raspc.transformer_dialect.attention_ops import HeadOp
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import MlpOp
from raspc.universe import new_context
from raspc.values import RaspcError
from raspc.values.short_repr import short_repr
from raspc.verification.verification_inputs import plan_inputs

INNER_AXES = ("q", "k", "v")
"""The maps of a head in the arrays of a key."""

INPUTS = 500
"""The largest number of inputs on which a hidden model is compared with its model."""


@dataclass(frozen=True)
class HiddenKey:
    """The names of a model, and the rotations that its hidden model was made by."""

    rotation: NDArray[Any]
    """
    [D, d] with orthonormal rows: a row of the model's stream times this is a row of the hidden
    stream, whose d directions are more than the model's if the parts are disguised.
    """

    directions: NDArray[Any]
    """[n, d], the vector of each feature in the hidden stream."""

    features: tuple[str, ...]
    """The names of the features: the directions of the model, or of its original if compressed."""

    parts: dict[str, tuple[str, ...]]
    """
    The s-ops that heads and neurons of the hidden model compute, by component: `layer0/head0`,
    `layer0/mlp`; "padding" for those without an effect.
    """

    heads: dict[str, HeadMaps]
    """The maps from the heads of the hidden model to those of the model, by component."""

    __repr__ = short_repr

    def save(self, path: Path) -> None:
        """Write the key to a safetensors file: its arrays, and the names as its metadata."""
        from safetensors.numpy import save

        arrays = {"rotation": self.rotation, "directions": self.directions}
        for component, maps in self.heads.items():
            arrays |= {f"{component}/{name}": getattr(maps, name) for name in INNER_AXES}
        origins = {component: maps.origin for component, maps in self.heads.items()}
        # One entry: safetensors writes several in an order that differs from process to process.
        entry = {"features": self.features, "parts": self.parts, "origins": origins}
        names = {"names": json.dumps(entry)}
        contiguous = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
        path.write_bytes(save(contiguous, metadata=names))


def load_key(path: Path) -> HiddenKey:
    """The key in a file; raises a one-line `RaspcError` if the file is not a key."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, "numpy") as archive:
            entries: dict[str, Any] = {n: parse_json(t) for n, t in archive.metadata().items()}
            # Keys of before have an entry for each kind of names, and maps of another form.
            names: dict[str, Any] = entries.get("names", entries)
            stored = archive.keys()
            arrays = {name: archive.get_tensor(name) for name in stored}
            return HiddenKey(
                arrays["rotation"],
                arrays["directions"],
                tuple(names["features"]),
                {part: tuple(labels) for part, labels in names["parts"].items()},
                _head_maps(arrays, names.get("origins", {})),
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


def _head_maps(arrays: Mapping[str, NDArray[Any]], origins: dict[str, str]) -> dict[str, HeadMaps]:
    """The maps of the heads in the arrays of a key, which are named `layer0/head0/q` and so on."""
    return {
        head: HeadMaps(origin, *(arrays[f"{head}/{name}"] for name in INNER_AXES))
        for head, origin in origins.items()
    }


def hide(model: Model, seed: int = 0, *, disguised: bool = True) -> tuple[Model, HiddenKey]:
    """
    The hidden model of a model, and its key.

    Args:
        model: the model.
        seed: the seed of all random choices.
        disguised: whether to rewrite heads and neurons (`transformer-disguise-parts`), or to rotate
            the stream and the inner axes of heads alone.

    Raises:
        RaspcError: if rounding changes a result on one of the inputs that are compared, all inputs
            if they are few.

    """
    module = model.module.clone()
    (op,) = (op for op in module.ops if isinstance(op, ModelOp))
    maps = {head.component: _same_axes(head) for head in _heads(op)}
    if disguised:
        TransformerDisguiseParts(seed).check_options()
        new, maps = disguise(_in_float64(op), seed)
        Rewriter.replace_op(op, new, [])
        op = new
    widened = np.eye(model.op.d_model, op.d_model)
    Q = widened @ rotation(op.d_model, seed)
    turns = {head.component: turn_of(head, seed) for head in _heads(op)}
    heads = {
        name: HeadMaps(
            each.origin,
            turns[name].qk.T @ each.q,
            turns[name].qk.T @ each.k,
            turns[name].v.T @ each.v,
        )
        for name, each in maps.items()
    }
    parts = part_names(op)
    for each in (TransformerRotateBasis(seed), TransformerDropNames()):
        each.apply(new_context(), module)
    _round_weights(module, model.op.dtype)
    hidden = Model(module, backend=model.backend)
    _check_results(model, hidden)
    directions, features = feature_directions(model)
    return hidden, HiddenKey(Q, directions @ Q, features, parts, heads)


def _heads(model: ModelOp) -> list[HeadOp]:
    return [op for op in model.walk() if isinstance(op, HeadOp)]


def _same_axes(head: HeadOp) -> HeadMaps:
    """The maps of a head to itself."""
    return HeadMaps(head.component, np.eye(head.d_qk), np.eye(head.d_qk), np.eye(head.d_v))


def _in_float64(model: ModelOp) -> ModelOp:
    """The model with weights in float64, so that several changes are rounded once."""
    wide = model.clone()
    _cast(wide, np.dtype(np.float64))
    return wide


def _round_weights(module: ModuleOp, dtype: np.dtype[Any]) -> None:
    for op in module.ops:
        if isinstance(op, ModelOp):
            _cast(op, dtype)


def _cast(model: ModelOp, dtype: np.dtype[Any]) -> None:
    """Convert all weights of a model to a dtype."""
    for op in model.walk():
        if isinstance(op, ComponentOp):
            for name, weight in op.weights.items():
                op.properties[name] = WeightAttr(weight.array.astype(dtype))


def _check_results(model: Model, hidden: Model) -> None:
    """Raise a `RaspcError` if two models decode an input of a sample differently."""
    plan = plan_inputs(len(model.vocab), model.max_seq_len, INPUTS)
    runners = [make_runner(each.op, "numpy") for each in (model, hidden)]
    for chunk in plan.chunks(seed=0):
        sequences = [
            [model.vocab[i] for i in row[:length]]
            for row, length in zip(chunk.tokens.tolist(), chunk.lengths.tolist(), strict=True)
        ]
        batch = encode(model.op, sequences)
        left, right = (
            decode(each.op, runner.run(batch.ids), batch.lengths)
            for each, runner in zip((model, hidden), runners, strict=True)
        )
        for tokens, a, b in zip(sequences, left, right, strict=True):
            if a != b:
                raise RaspcError(
                    f"the hidden model gives {b} for {tokens}, and the model {a}: rounding decides",
                    remedy="compile it with --dtype float64, try another --seed, or rotate the "
                    "axes alone with --rotate-only",
                )


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
