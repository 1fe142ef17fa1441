"""
The parts of a model file that the checker reads: weights, network, program and witness.

    manifest.json         the SHA-256 of every other part
    weights.safetensors   the weights by name, dense or as places and entries
    witness.json          the network's structure, the program, and what each direction holds
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load

from raspc_check.architecture import (
    check_gate,
    check_rotary,
    norms_of,
    peak_of,
    scaled,
    tied_matrix,
)
from raspc_check.attended_keys import Attention, Head
from raspc_check.decoding_step import Unembed
from raspc_check.mlp_step import Mlp
from raspc_check.norm_errors import Norms
from raspc_check.scalar_functions import Value, read_value
from raspc_check.seen_values import SeenValues
from raspc_check.stored_program import Program, read_program

Array = NDArray[np.float64]

SCHEMA = "raspc-witness/1"

ARCHITECTURE_SCHEMA = "raspc-witness/2"
"""The schema of models with norms, other activations than ReLUs, or scaled scores."""

BIAS_SCHEMA = "raspc-witness/3"
"""The schema of models with biases in attention, plain or not."""

MAX_PART_BYTES = 1 << 32
"""The largest part that is read."""

MAX_WEIGHT_ENTRIES = 1 << 28
"""The most entries of one weight."""


class UnreadableError(ValueError):
    """A file that holds no model with a witness."""


@dataclass(frozen=True)
class HalfLayer:
    """An attention or an MLP, with the contents of the directions after it."""

    name: str
    part: Mlp | Attention
    holds: tuple[tuple[int, ...] | None, ...]


@dataclass(frozen=True)
class StoredModel:
    """A network, its program, and the witness that relates them."""

    program: Program
    source: Program | None
    dtype: str
    tokens: tuple[Value, ...]
    bos: int
    pad: int
    w_e: Array
    w_pos: Array
    holds: tuple[tuple[int, ...] | None, ...]
    """The contents of the directions after the embedding."""
    half_layers: tuple[HalfLayer, ...]
    unembeds: tuple[Unembed, ...]
    stated: tuple[str, ...]
    """Assumptions that the witness states."""
    norms: Norms | None = None

    @cached_property
    def seen(self) -> SeenValues:
        """The values of the program on all inputs."""
        return SeenValues(self.program)


def read_model(path: Path) -> StoredModel:
    """
    The model of a file.

    Raises:
        UnreadableError: if the file is no model file, is damaged or holds no witness.

    """
    try:
        parts = _read_parts(path)
        witness = json.loads(parts["witness.json"])
        return model_of(witness, load(parts["weights.safetensors"]))
    except UnreadableError:
        raise
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error
    except KeyError as error:
        raise UnreadableError(f"the file holds no {error}") from error
    except Exception as error:
        raise UnreadableError(f"{type(error).__name__}: {error}") from error


def _read_parts(path: Path) -> dict[str, bytes]:
    wanted = ("weights.safetensors", "witness.json")
    with zipfile.ZipFile(path) as archive:
        sizes = {info.filename: info.file_size for info in archive.infolist()}
        if any(sizes.get(name, 0) > MAX_PART_BYTES for name in (*wanted, "manifest.json")):
            raise UnreadableError("a part of the file is too large")
        digests = json.loads(archive.read("manifest.json"))["sha256"]
        parts = {name: archive.read(name) for name in wanted}
    for name, data in parts.items():
        if hashlib.sha256(data).hexdigest() != digests[name]:
            raise UnreadableError(f"{name} differs from the manifest")
    return parts


def model_of(witness: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> StoredModel:
    """The model of a witness and the arrays of its weights."""
    schema, network = witness.get("schema"), witness["network"]
    if schema != _schema_of(network):
        raise UnreadableError(f"the witness has schema {schema!r}, which is not known")
    weights = _Weights(network["weights"], arrays, int(network["d_model"]))
    states = [_holds(state, int(network["d_model"])) for state in witness["holds"]]
    halves = network["half_layers"]
    if len(states) != len(halves) + 1:
        raise UnreadableError("the witness has not one state for each half-layer")
    source = witness.get("source")
    parts = tuple(_half(half, weights) for half in halves)
    unembeds = [_unembed(entry, weights) for entry in network["unembeds"]]
    norms, unembeds = _norms(network, weights, parts, unembeds)
    w_e, w_pos = weights.embedding()
    weights.check_all_read()
    return StoredModel(
        read_program(witness["program"]),
        None if source is None else read_program(source),
        str(network["dtype"]),
        tuple(map(read_value, network["tokens"])),
        int(network["bos"]),
        int(network["pad"]),
        w_e,
        w_pos,
        states[0],
        tuple(
            HalfLayer(str(half["name"]), part, state)
            for half, part, state in zip(halves, parts, states[1:], strict=True)
        ),
        tuple(unembeds),
        tuple(map(str, witness.get("assumptions", ()))),
        norms,
    )


def _schema_of(network: Mapping[str, Any]) -> str:
    """The schema of the witness of a network."""
    biases = ("/b_Q", "/b_K", "/b_V", "/b_O")
    if any(str(name).endswith(biases) for name in network["weights"]):
        return BIAS_SCHEMA
    return ARCHITECTURE_SCHEMA if "architecture" in network else SCHEMA


def _norms(
    network: Mapping[str, Any],
    weights: _Weights,
    parts: Sequence[Mlp | Attention],
    unembeds: list[Unembed],
) -> tuple[Norms | None, list[Unembed]]:
    """
    The norms of a model, after a check of its gates and rotary positions.

    The unembeddings that are given with them read the stream before the last norm.
    """
    described = network.get("architecture", {})
    w_e, w_pos = weights.embedding()
    norms = None
    if "norms" in described:
        names = described["norms"]["names"]
        wanted = [str(half["name"]) for half in network["half_layers"]]
        after = described["norms"]["place"] == "after"
        wanted = [f"{name}_norm" for name in wanted]
        if list(names) != (["embed_norm", *wanted] if after else [*wanted, "final_norm"]):
            raise UnreadableError("not every half-layer has a norm of its own")
        if any(f"{name}/shift" in weights.shapes for name in names):
            raise UnreadableError("a norm has a shift")
        norms, matrices = norms_of(
            described["norms"],
            [weights.get(f"{name}/gain", weights.width) for name in names],
            w_e,
            w_pos,
            parts,
            [unembed.w_u for unembed in unembeds],
        )
        pairs = zip(unembeds, matrices, strict=True)
        unembeds = [replace(unembed, w_u=matrix) for unembed, matrix in pairs]
    for half in network["half_layers"]:
        if "rotary" in half:
            check_rotary(half["rotary"], len(w_pos))
        if f"{half['name']}/W_up" in weights.shapes:
            check_gate(weights.get(f"{half['name']}/W_up", weights.width, None), norms)
    return norms, unembeds


class _Weights:
    """The weights of a model by name, as float64 matrices."""

    def __init__(
        self, shapes: Mapping[str, Sequence[int]], arrays: Mapping[str, NDArray[Any]], width: int
    ):
        self.shapes, self.arrays, self.width = shapes, arrays, width
        self.read: set[str] = set()

    def get(self, name: str, *sizes: int | None) -> Array:
        """
        A weight of the file.

        sizes: the sizes of its axes, None where any is right.
        """
        self.read.add(name)
        shape = tuple(int(size) for size in self.shapes[name])
        size = int(np.prod(shape, dtype=np.int64))
        if size > MAX_WEIGHT_ENTRIES:
            raise UnreadableError(f"{name} has {size} entries")
        if name in self.arrays:
            found = self.arrays[name].astype(np.float64)
        else:
            found = np.zeros(size)
            found[self.arrays[f"{name}:places"].astype(np.int64)] = self.arrays[f"{name}:entries"]
        wrong = len(sizes) != len(shape) or any(
            wanted not in (None, given) for wanted, given in zip(sizes, shape, strict=False)
        )
        if wrong or found.size != size or not np.isfinite(found).all():
            raise UnreadableError(f"{name} has another shape, or entries that are not finite")
        return found.reshape(shape)

    def embedding(self) -> tuple[Array, Array]:
        """The rows of the tokens and those of the positions."""
        return self.get("embed/W_E", None, self.width), self.get("embed/W_pos", None, self.width)

    def bias(self, name: str, size: int) -> Array:
        """A vector, zero where the model has none."""
        return self.get(name, size) if name in self.shapes else np.zeros(size)

    def check_all_read(self) -> None:
        """Raise an `UnreadableError` if the file has a weight that is no part of the network."""
        for name in self.arrays:
            if name.partition(":")[0] not in self.read:
                raise UnreadableError(f"{name} is a weight that the witness does not mention")


def _holds(state: Sequence[Any], width: int) -> tuple[tuple[int, ...] | None, ...]:
    if len(state) != width:
        raise UnreadableError("a state of the witness has not one entry for each direction")
    return tuple(None if nodes is None else tuple(int(node) for node in nodes) for nodes in state)


def _half(entry: Mapping[str, Any], weights: _Weights) -> Mlp | Attention:
    name = entry["name"]
    if entry["kind"] == "mlp":
        w_in = weights.get(f"{name}/W_in", weights.width, None)
        w_out = weights.get(f"{name}/W_out", w_in.shape[1], weights.width)
        return Mlp(
            w_in,
            weights.bias(f"{name}/b_in", w_in.shape[1]),
            w_out,
            weights.bias(f"{name}/b_out", weights.width),
            peak_of(str(entry.get("activation", "relu"))),
        )
    scale = float(entry.get("scale", 1.0))
    heads = tuple(scaled(_head(str(head), weights), scale) for head in entry["heads"])
    return Attention(heads, weights.bias(f"{name}/b_O", weights.width))


def _head(name: str, weights: _Weights) -> Head:
    w_q, w_v = (weights.get(f"{name}/W_{letter}", weights.width, None) for letter in "QV")
    w_k = weights.get(f"{name}/W_K", *w_q.shape)
    w_o = weights.get(f"{name}/W_O", *w_v.shape[::-1])
    matrices = (w_q, w_k, w_v, w_o)
    sizes = zip("QKV", matrices, strict=False)
    biases = [weights.bias(f"{name}/b_{letter}", matrix.shape[1]) for letter, matrix in sizes]
    return Head(name, *matrices, *biases)


def _unembed(entry: Mapping[str, Any], weights: _Weights) -> Unembed:
    name, kind = str(entry["name"]), str(entry["kind"])
    values = tuple(map(read_value, entry["values"]))
    if entry.get("tied", False):
        has_gain = f"{name}/gain" in weights.shapes
        gain = weights.get(f"{name}/gain", weights.width) if has_gain else None
        w_u = tied_matrix(weights.embedding()[0], gain, values, kind)
    else:
        w_u = weights.get(f"{name}/W_U", weights.width, None)
    return Unembed(w_u, weights.bias(f"{name}/b_U", w_u.shape[1]), kind, values)
