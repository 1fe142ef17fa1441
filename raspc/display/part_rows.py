"""
The rows of the table of a model's parts: heads, and groups of neurons, with reads and writes.

The neurons of an MLP that compute values of one s-op are a group; neurons that erase directions are
a group for each s-op that they erase.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from raspc.model_inspection import group_labels, slots_text
from raspc.transformer_dialect import AttentionOp, ModelOp, UnembedOp
from raspc.transformer_dialect.ops import MlpOp
from raspc.truth.part_reads import Neuron, Part, biases_of, parts_of
from raspc.truth.stream_sources import Source, sources_of, varying
from raspc.values.short_repr import counted, listed

MAX_GROUPS = 10
"""The largest number of groups of neurons that an MLP has in a table."""

MAX_READ_PARAMETERS = 20_000_000
"""The largest number of parameters of a model whose reads and writes a view computes."""


@dataclass
class _Group:
    """The neurons of an MLP that compute an s-op."""

    count: int = 0
    reads: dict[str, None] = field(default_factory=dict[str, None])
    writes: dict[str, None] = field(default_factory=dict[str, None])


def has_reads(model: ModelOp) -> bool:
    """Whether reads and writes of a model are computed: from all weights, unless they are many."""
    return sum(weight.data.size for weight in model.parameters.values()) <= MAX_READ_PARAMETERS


def _sop_of(label: str, sops: Collection[str]) -> str:
    """
    The s-op in the label of a neuron: `keys` of `keys[0][1]+`, `erase(keys)` of `erase(-keys)`.

    sops: the names of s-ops; a name may end in brackets itself.
    """
    (name,) = group_labels([label], sops)
    erased = name.removeprefix("erase(").removesuffix(")") if name.startswith("erase(") else name
    inner = erased
    while inner not in sops and (shorter := _shorter(inner)) != inner:
        inner = shorter
    found = inner if inner in sops else erased
    return found if erased is name else f"erase({found})"


def _shorter(name: str) -> str:
    """A name without a sign before it, or else without its last brackets."""
    if name.startswith("-"):
        return name[1:]
    (shorter,) = group_labels([name])
    return shorter


def rows_of(model: ModelOp) -> Iterator[list[str]]:
    """A row for each head, group of neurons and unembedding: place, size, s-op, reads, writes."""
    known = {p.name: p for p in parts_of(model, sources_of(model))} if has_reads(model) else {}
    sops = {record.sop_name.data for record in model.variables}
    for op in model.components:
        match op:
            case AttentionOp():
                for head in op.heads:
                    size = ", ".join([f"d_qk {head.d_qk}, d_v {head.d_v}", *biases_of(head)])
                    part = known.get(head.component)
                    ends = (
                        [slots_text(part, listed), listed(_names(part.writes))]
                        if part
                        else ["", ""]
                    )
                    yield [head.component, size, head.label.data, *ends]
                if biases_of(op):
                    yield [op.component, "b_O", "", "", ""]
            case MlpOp():
                yield from _mlp_rows(op, known.get(op.component), sops)
            case UnembedOp():
                part = known.get(op.component)
                label = "result" if op.label is None else f"result {op.label.data}"
                size = counted(len(op.decode.values), "value")
                yield [op.component, size, label, slots_text(part, listed) if part else "", ""]
            case _:
                pass


def _mlp_rows(op: MlpOp, part: Part | None, sops: Collection[str]) -> Iterator[list[str]]:
    groups = _groups(op.neurons.data, part.neurons if part else (), sops)
    for name, group in list(groups.items())[:MAX_GROUPS]:
        ends = [listed(group.reads), listed(group.writes)]
        yield [op.component, counted(group.count, "neuron"), name, *ends]
    others = list(groups.values())[MAX_GROUPS:]
    if others:
        count = sum(group.count for group in others)
        yield [op.component, counted(count, "neuron"), counted(len(others), "more group"), "", ""]


def _groups(
    labels: Sequence[str], neurons: Sequence[Neuron], sops: Collection[str]
) -> dict[str, _Group]:
    """The neurons by the s-op in their label."""
    groups: dict[str, _Group] = {}
    for number, label in enumerate(labels):
        group = groups.setdefault(_sop_of(label, sops), _Group())
        group.count += 1
        if number < len(neurons):
            neuron = neurons[number]
            group.reads |= dict.fromkeys(_names(neuron.reads))
            group.writes |= dict.fromkeys(_names(neuron.writes))
    return groups


def _names(sources: Sequence[Source]) -> list[str]:
    """The names of sources, but for constants."""
    return [source.name for source in varying(sources)]
