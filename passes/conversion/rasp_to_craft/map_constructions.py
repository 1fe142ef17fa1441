"""
Constructions of maps by name, which `convert-rasp-to-craft{constructions=...}` tries first.

A construction is a function of a `MapCase` that returns the in map and the out map of an MLP, or
None for a map that it does not construct. A package adds one in the group `raspc.constructions`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from types import FunctionType
from typing import TypeAlias

from xdsl.ir import SSAValue

import raspc.rasp_dialect as rasp
from raspc.craft_dialect.axis import Axis
from raspc.craft_dialect.constructions.lookup import lookup_mlp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion, Vector
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values.extension_registry import ExtensionRegistry
from raspc.values.value import Value


@dataclass(frozen=True)
class MapCase:
    """A map under conversion: its distinct operands, and its function of their values."""

    conversion: Conversion
    op: rasp.MapOp
    args: list[SSAValue]
    axis: Axis
    """The axis of the result."""
    function: ScalarFunction

    def output(self, values: Sequence[Value]) -> Vector:
        """The result for values of the distinct operands, as a vector; undefined is zero."""
        by_arg = dict(zip(self.args, values, strict=True))
        return self._encoded(self.function(*(by_arg[arg] for arg in self.op.args)))

    def table(self, axes: Sequence[OneHotAxis]) -> dict[tuple[Value, ...], Vector]:
        """The results for all tuples of values of the axes, which are those of the operands."""
        if not axes:
            return {(): self.output(())}
        domains = [axis.values for axis in axes]
        results = self.function.values(domains, [self.args.index(arg) for arg in self.op.args])
        return {
            values: self._encoded(result)
            for values, result in zip(product(*domains), results, strict=True)
        }

    def _encoded(self, result: Value) -> Vector:
        if result is None or result not in self.conversion.domain(self.op.result):
            return {}
        return self.conversion.encode(self.axis, result)


MapConstruction: TypeAlias = Callable[[MapCase], tuple[LinearMap, LinearMap] | None]


def construct_by_lookup(case: MapCase) -> tuple[LinearMap, LinearMap] | None:
    """A neuron for each tuple of values of categorical operands, even if the map is linear."""
    conversion = case.conversion
    if not all(conversion.axis(arg).has_direction_per_value for arg in case.args):
        return None
    axes = [conversion.onehot(arg, case.op) for arg in case.args]
    return lookup_mlp(axes, case.table(axes), one=ONE, name=case.axis.name)


CONSTRUCTIONS: ExtensionRegistry[MapConstruction] = ExtensionRegistry(
    "raspc.constructions", "construction", FunctionType, {"lookup": construct_by_lookup}
)
"""The constructions of maps by name."""
