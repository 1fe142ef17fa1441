"""
The neurons of a model, each with the lines of its s-op in the source of the program.

layer  neuron  name                     lines
0      0       zero[start]|low[start]   11, 17
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from raspc.model_inspection import aligned, group_labels
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import MlpOp
from raspc.values.op_locations import places_of_neuron

_HEADER = ["layer", "neuron", "name", "lines"]


@dataclass(frozen=True)
class NeuronLines:
    """A neuron, and the lines of the s-ops that it computes or erases."""

    layer: int
    index: int
    name: str
    lines: tuple[int, ...]
    """The lines in order; none if they are not known."""


def neuron_lines(model: ModelOp) -> Iterator[NeuronLines]:
    """
    The neurons of a model, in the order of their layers and weights.

    The lines are those of the locations of MLPs. A model file keeps the lines of variables alone,
    which take the place of unknown locations, and which a neuron that erases a variable has.
    """
    recorded = {
        record.sop_name.data: record.line.value.data
        for record in model.variables
        if record.line is not None
    }
    for op in model.components:
        if not isinstance(op, MlpOp):
            continue
        for index, name in enumerate(op.neurons.data):
            found = [place.line.data for place in places_of_neuron(op.location, name)]
            lines = found or [recorded[sop] for sop in _sops(name) if sop in recorded]
            yield NeuronLines(op.layer_index, index, name, tuple(sorted(set(lines))))


def describe_neurons(model: ModelOp) -> str:
    """A table of the neurons of a model."""
    rows = [
        [str(each.layer), str(each.index), each.name, ", ".join(map(str, each.lines))]
        for each in neuron_lines(model)
    ]
    return "\n".join(aligned([_HEADER, *rows])) if rows else "no neurons"


def _sops(neuron: str) -> Iterator[str]:
    """The s-ops in the name of a neuron: `low[1]+|erase(-mean)` names low and mean."""
    for part in neuron.split("|"):
        for name in group_labels([part]):
            erased = name.startswith("erase(")
            yield name[len("erase(") : -1].removeprefix("-") if erased else name
