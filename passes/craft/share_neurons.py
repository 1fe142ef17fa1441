"""`craft-share-neurons`: neurons that compute the same, or multiples of the same, become one."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from raspc.craft_dialect import MapAttr, MlpOp, ProgramOp
from raspc.craft_dialect.analysis.dataflow import Component
from raspc.craft_dialect.linear_map import LinearMap
from raspc.passes.craft.allocate_layers import components_by_layer
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.declared_statistics import Statistic
from raspc.passes.support.merged_components import can_merge, replace_by_merged, sum_of_spaces
from raspc.passes.support.program_pass import ProgramPass
from raspc.values.unique_name import unique_name

SHOWN = 4
"""The most names that the name of a shared neuron lists."""

DIGITS = 12
"""The decimal digits to which the inputs of proportional neurons must agree."""

Coefficients: TypeAlias = dict[str, float]


@dataclass(frozen=True)
class CraftShareNeurons(ProgramPass[ProgramOp]):
    """
    Merge neurons of one layer whose inputs are equal, or positive multiples of each other.

    `relu(c z) = c relu(z)` for c > 0, so the second's outputs are the first's, c times as large.
    MLPs that have such a neuron in common become one, which writes to the direct sum of their
    spaces, if the earliest layer that they can run in is the same. So functions of one number
    share its steps: `x < 0` and `x == 0` both change between -1 and 0. Neurons without an
    output, and those whose outputs cancel, go.

    Before:
    ```
    %a = craft.mlp(%x ...) in <{"x" : {"a[1]" = 1.0}}> out <{"a[1]" : {"a" = 2.0}}>
           label <"a"> : !craft.vec<@a>
    %b = craft.mlp(%x ...) in <{"x" : {"b[1]" = 3.0}}> out <{"b[1]" : {"b" = 1.0}}>
           label <"b"> : !craft.vec<@b>
    ```
    After:
    ```
    craft.space @a_b <["a" scalar, "b" scalar]>
    %ab = craft.mlp(%x ...) in <{"x" : {"a[1]|b[1]" = 1.0}}>
            out <{"a[1]|b[1]" : {"a" = 2.0, "b" = 3.0}}> label <"a+b"> : !craft.vec<@a_b>
    ```
    """

    name = "craft-share-neurons"
    shared = Statistic("neurons computed by another neuron")

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        layers = components_by_layer(program)
        for layer in sorted(layers):
            groups = _sharing(program, layers[layer])
            for mlps in groups:
                _share(program, mlps)
            if any(len(mlps) > 1 for mlps in groups):
                layers = components_by_layer(program)


@dataclass
class _Neuron:
    """
    Neurons that have become one.

    Attributes:
        names: what they were called.
        inputs: the coefficients of the first.
        outputs: the sum of what they write, as multiples of the first.
    """

    names: list[str]
    inputs: Coefficients
    outputs: Coefficients = field(default_factory=dict[str, float])

    def add(self, outputs: Coefficients, factor: float) -> None:
        """Write `factor` times some outputs as well."""
        for label, v in outputs.items():
            self.outputs[label] = self.outputs.get(label, 0.0) + factor * v


def _columns(map: LinearMap) -> dict[str, Coefficients]:
    """The inputs of each neuron, by direction."""
    columns: dict[str, Coefficients] = {neuron: {} for neuron in map.cols}
    for row, col, v in map.items():
        columns[col][row] = v
    return columns


def _direction(inputs: Coefficients) -> tuple[Hashable, float]:
    """The input that neurons with proportional inputs share, and the factor of this neuron."""
    scale = max(abs(v) for v in inputs.values())
    rounded = ((row, float(f"{v / scale:.{DIGITS}g}")) for row, v in inputs.items())
    return frozenset(rounded), scale


def _sharing(program: ProgramOp, layer: Sequence[Component]) -> list[list[MlpOp]]:
    """The MLPs of a layer in groups: those linked by neurons that they have in common."""
    groups: list[tuple[list[MlpOp], set[Hashable]]] = []
    for mlp in layer:
        if not isinstance(mlp, MlpOp):
            continue
        columns, written = _columns(mlp.in_map.data), set(mlp.out_map.data.rows)
        group, directions = [mlp], {_direction(columns[n])[0] for n in columns if n in written}
        for other, theirs in list(groups):
            together = [*other, *group]
            if directions & theirs and can_merge(program, together):
                groups.remove((other, theirs))
                group, directions = together, directions | theirs
        groups.append((group, directions))
    return [group for group, _ in groups]


def _shared(mlps: Sequence[MlpOp]) -> list[_Neuron]:
    """The distinct neurons of some MLPs, up to positive factors."""
    found: dict[Hashable, tuple[_Neuron, float]] = {}
    for mlp in mlps:
        outputs: dict[str, Coefficients] = {}
        for neuron, label, v in mlp.out_map.data.items():
            outputs.setdefault(neuron, {})[label] = v
        for name, inputs in _columns(mlp.in_map.data).items():
            if name not in outputs:
                continue
            key, scale = _direction(inputs)
            if key not in found:
                found[key] = (_Neuron([], inputs), scale)
            neuron, unit = found[key]
            neuron.names.append(name)
            neuron.add(outputs[name], scale / unit)
    return [neuron for neuron, _ in found.values() if any(neuron.outputs.values())]


def _maps(neurons: Sequence[_Neuron]) -> tuple[LinearMap, LinearMap]:
    taken: set[str] = set()
    ins: list[tuple[str, str, float]] = []
    outs: list[tuple[str, str, float]] = []
    for neuron in neurons:
        name = unique_name(_joined(neuron.names), taken.__contains__)
        taken.add(name)
        ins.extend((row, name, v) for row, v in neuron.inputs.items())
        outs.extend((name, label, v) for label, v in neuron.outputs.items())
    return LinearMap.of(ins), LinearMap.of(outs)


def _joined(names: Sequence[str]) -> str:
    """The name of a shared neuron: those of its parts, the first few of them."""
    return "|".join(names) if len(names) <= SHOWN else f"{names[0]}|..|{names[-1]}"


def _share(program: ProgramOp, mlps: list[MlpOp]) -> None:
    """Replace MLPs by one with their distinct neurons, if there are fewer of these."""
    neurons, first = _shared(mlps), mlps[0]
    saved = sum(len(mlp.in_map.data.cols) for mlp in mlps) - len(neurons)
    CraftShareNeurons.shared.add(saved)
    if len(mlps) > 1:
        merged = MlpOp(
            list(dict.fromkeys(value for mlp in mlps for value in mlp.inputs)),
            *_maps(neurons),
            "+".join(mlp.label.data for mlp in mlps),
            sum_of_spaces(program, mlps),
        )
        replace_by_merged(program, mlps, merged)
    elif len(neurons) < len(first.in_map.data.cols):
        in_map, out_map = _maps(neurons)
        first.in_map, first.out_map = MapAttr(in_map), MapAttr(out_map)
