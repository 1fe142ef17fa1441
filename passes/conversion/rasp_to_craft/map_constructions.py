"""
Constructions of maps by name, which `convert-rasp-to-craft{constructions=...}` tries first.

A construction is a function of a `MapCase` that returns the in map and the out map of an MLP, or
None for a map that it does not construct. A package adds one in the group `raspc.constructions`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
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
    _vectors: dict[Value, Vector] = field(default_factory=dict[Value, Vector], init=False)
    """The vectors of the results that were asked for; equal results share one."""

    def output(self, values: Sequence[Value]) -> Vector:
        """The result for values of the distinct operands, as a vector; undefined is zero."""
        by_arg = dict(zip(self.args, values, strict=True))
        return self._encoded(self.function(*(by_arg[arg] for arg in self.op.args)))

    def table(self, axes: Sequence[OneHotAxis]) -> dict[tuple[Value, ...], Vector]:
        """The results for all tuples of values of the axes, which are those of the operands."""
        outputs = self.outputs(self.args, [axis.values for axis in axes])
        return dict(zip(product(*(axis.values for axis in axes)), outputs, strict=True))

    def outputs(
        self, order: Sequence[SSAValue], values: Sequence[Sequence[Value]]
    ) -> Iterator[Vector]:
        """
        The results for all tuples of values, as `itertools.product` orders the tuples.

        Args:
            order: the distinct operands in another order, whose last changes first.
            values: the values of each operand, in that order.

        """
        if not order:
            return iter([self.output(())])
        places = [order.index(arg) for arg in self.op.args]
        return map(self._encoded, self.function.values(values, places))

    def _encoded(self, result: Value) -> Vector:
        if result not in self._vectors:
            given = result is not None and result in self.conversion.domain(self.op.result)
            self._vectors[result] = self.conversion.encode(self.axis, result) if given else {}
        return self._vectors[result]


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
