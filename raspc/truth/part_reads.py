"""
The parts of a model with the sources that they read, by slot, and those that they write.

The slots are `q`, `k` and `v` of a head, and `in` of MLPs, neurons and unembeddings. A head reads
a source in a slot if the whole map of the slot, W_Q W_K^T, its transpose or W_V W_O, is nonzero on
the vector of one of the source's values.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import (
    AttentionOp,
    EmbedOp,
    HeadOp,
    MlpOp,
    ModelOp,
    UnembedOp,
)
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.plain_architecture import stream_matrix
from raspc.truth.stream_sources import Source, is_before, stages_before, varying
from raspc.values.op_locations import names_of
from raspc.values.short_repr import short_repr

Matrix = NDArray[np.float64]

_STEP = re.compile(r"\[[^\[\]]*\]([+-])$")
"""The end of the label of a neuron that starts or ends a step."""

_MEMBERS = re.compile(r"(?<=.)(\[.*|:.*)$", re.DOTALL)
"""What follows the name of an s-op in a label: a value, or the places of a neuron."""


@dataclass
class Neuron:
    """A neuron: its place in the MLP, its label, its role, and its reads and writes."""

    index: int
    label: str
    role: str
    reads: list[Source]
    writes: list[Source]
    shared_by: list[str]

    __repr__ = short_repr


@dataclass
class Part:
    """A component, or a head of an attention half-layer."""

    name: str
    kind: str
    """`embed`, `head`, `mlp` or `unembed`."""

    label: str
    role: str
    stage: str
    """The half-layer that the part belongs to."""

    biases: list[str] = field(default_factory=list[str])
    """The names of its biases that are not zero; b_O of the half-layer of a head is not its own."""

    reads: dict[str, list[Source]] = field(default_factory=dict[str, list[Source]])
    """The sources in each slot."""

    writes: list[Source] = field(default_factory=list[Source])
    written_by: dict[str, list[Source]] = field(default_factory=dict[str, list[Source]])
    """The sources that each matrix of an embedding writes, `W_E` and `W_pos`."""

    erases: list[Source] = field(default_factory=list[Source])
    neurons: list[Neuron] = field(default_factory=list[Neuron])

    __repr__ = short_repr


def biases_of(op: ComponentOp) -> list[str]:
    """The names of the biases of a component that are not zero."""
    return [n for n, weight in op.weights.items() if n.startswith("b_") and weight.data.n_nonzero]


def parts_of(model: ModelOp, sources: Sequence[Source]) -> list[Part]:
    """The parts of a model in the order in which they run."""
    before = stages_before(model)
    found: list[Part] = []
    for op in model.components:
        stage = before.get(op.component, "embed")
        present = [source for source in sources if stage in source.stages]
        match op:
            case EmbedOp():
                part = Part(op.component, "embed", "embed", "embedding", op.component)
                part.written_by = {
                    name: _written(weight.array.astype(np.float64), op.component, sources)
                    for name, weight in op.weights.items()
                }
                both = {source for written in part.written_by.values() for source in written}
                part.writes = [source for source in sources if source in both]
                found.append(part)
            case AttentionOp():
                found += [_head(head, op.component, present, sources) for head in op.heads]
            case MlpOp():
                found.append(_mlp(op, present, sources))
            case UnembedOp():
                label = "" if op.label is None else op.label.data
                part = Part(op.component, "unembed", label, "unembedding", op.component)
                part.biases = biases_of(op)
                part.reads["in"] = _read(stream_matrix(op).astype(np.float64), present)
                found.append(part)
            case _:
                pass
    return found


def _read(weight: Matrix, present: Sequence[Source]) -> list[Source]:
    return [source for source in present if source.is_read_by(weight)]


def _written(weight: Matrix, stage: str, sources: Sequence[Source]) -> list[Source]:
    """The sources along whose vectors a part writes."""
    return [source for source in _writable(stage, sources) if source.is_written_by(weight)]


def _writable(stage: str, sources: Sequence[Source]) -> list[Source]:
    """The sources that a part of a half-layer may write: held after it, or begun later."""
    return [
        source
        for source in sources
        if (stage in source.stages or is_before(stage, source.first_stage))
        and not _held_by_another(source, stage, sources)
    ]


def _held_by_another(source: Source, stage: str, sources: Sequence[Source]) -> bool:
    """Whether another source holds dimensions of a source at a stage where this one does not."""
    if stage in source.stages:
        return False
    dimensions = source.basis.any(axis=0)
    return any(
        other is not source
        and other.kind != "constant"
        and stage in other.stages
        and (other.basis.any(axis=0) & dimensions).any()
        for other in sources
    )


def _head(op: HeadOp, stage: str, present: Sequence[Source], sources: Sequence[Source]) -> Part:
    W_Q, W_K, W_V, W_O = (
        weight.array.astype(np.float64) for weight in (op.W_Q, op.W_K, op.W_V, op.W_O)
    )
    scores, values = W_Q @ W_K.T, W_V @ W_O
    part = Part(op.component, "head", op.label.data, "head", stage, biases=biases_of(op))
    part.reads = {
        "q": _read(scores, present),
        "k": _read(scores.T, present),
        "v": _read(values, present),
    }
    part.writes = _written(values, stage, sources)
    if op.label.data == "padding":
        part.role = "padding"
    return part


def _mlp(op: MlpOp, present: Sequence[Source], sources: Sequence[Source]) -> Part:
    W_in, W_out = op.W_in.array.astype(np.float64), op.W_out.array.astype(np.float64)
    biases = np.zeros(op.d_mlp) if op.b_in is None else op.b_in.array.astype(np.float64)
    part = Part(op.component, "mlp", "", "mlp", op.component, biases=biases_of(op))
    reading = {source: np.any(source.vectors @ W_in, axis=0) for source in present}
    writable = _writable(op.component, sources)
    names = _sop_names(op, sources)
    writing = {
        source: np.any(W_out @ source.basis.T, axis=1)
        for source in dict.fromkeys([*present, *writable])
    }
    for index, label in enumerate(op.neurons.data):
        reads = [source for source in present if reading[source][index]]
        is_erasing = label.startswith("erase(")
        candidates = reads if is_erasing else writable
        writes = [source for source in candidates if writing[source][index]]
        role = _role(label, reads, W_in[:, index], biases[index])
        neuron = Neuron(index, label, role, reads, writes, [])
        sops = {sop_of(source.name, names) for source in writes}
        if len(sops) > 1 and not is_erasing:
            neuron.shared_by = sorted(sops)
        part.neurons.append(neuron)
    part.reads["in"] = [s for s in present if any(s in neuron.reads for neuron in part.neurons)]
    working = [neuron for neuron in part.neurons if neuron.role != "erase"]
    part.writes = [s for s in sources if any(s in neuron.writes for neuron in working)]
    erasing = [neuron for neuron in part.neurons if neuron.role == "erase"]
    part.erases = [s for s in sources if any(s in neuron.writes for neuron in erasing)]
    sops = (n.shared_by or [sop_of(n.label, names)] for n in working)
    part.label = ", ".join(dict.fromkeys(sop for each in sops for sop in each))
    return part


def _sop_names(op: MlpOp, sources: Sequence[Source]) -> frozenset[str]:
    """The names of variables, and of the s-ops that an MLP computes, which may hold any sign."""
    return frozenset([*(s.name for s in sources if not s.is_direction), *names_of(op.location)])


def sop_of(label: str, names: Collection[str]) -> str:
    """The s-op in the label of a direction or a neuron, by the known names or by signs."""
    return known_sop(label, names) or _MEMBERS.sub("", label)


def known_sop(label: str, names: Collection[str]) -> str | None:
    """
    The s-op in the label of a direction or a neuron, if it begins with a known name, else None.

    The longest of the known names, or the name of a derived s-op: `width_attn_output` of `width`.
    """
    found = sorted((name for name in names if label.startswith(name)), key=len, reverse=True)
    for name in found:
        rest = label[len(name) :]
        if rest[:1] in ("", ":", "["):
            return name
        if rest[:1] == "_":
            return name + _MEMBERS.sub("", rest)
    return None


def _role(label: str, reads: Sequence[Source], weights: NDArray[Any], bias: float) -> str:
    """
    The role of a neuron, by its label and by the sources that it reads.

    `erase` and `padding` by the label. `lookup` reads one-hot sources alone, `ramp up` and
    `ramp down` a number, `gate` a number and one-hot sources, `sum` several numbers, and
    `constant` none but constants.
    """
    if label.startswith("erase("):
        return "erase"
    if label == "padding" or not (weights.any() or bias):
        return "padding"
    found = varying(reads)
    numbers = [source for source in found if source.is_number]
    if not found:
        return "constant"
    if not numbers:
        return "lookup"
    if len(found) > len(numbers):
        return "gate"
    if len(numbers) > 1:
        return "sum"
    step = _STEP.search(label)
    if step is not None:
        return "ramp up" if step[1] == "+" else "ramp down"
    return "ramp up" if float(weights @ numbers[0].basis[0]) > 0 else "ramp down"
