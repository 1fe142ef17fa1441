"""The axis of the encoding `ordinal`: one direction for any number of values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from raspc.craft_dialect.axis import LinearForm
from raspc.craft_dialect.listed_axis import ListedAxis
from raspc.values.text import value_text
from raspc.values.value import Value


@dataclass(frozen=True)
class OrdinalAxis(ListedAxis):
    """
    One direction: the coordinate of the i-th value is i, counted from 1, and of undefined 0.

        ["word" ordinal {"a", "ab", "b"}]

    The logit of the i-th value is `2 i x - i^2`, which is `x^2 - (x - i)^2` without the `x^2` that
    all logits share: the value nearest to the coordinate has the greatest logit, by 1.
    """

    keyword = "ordinal"
    holds_one_value = True
    lacks_for_none = "ordinal for none, whose coordinate is 0"

    @property
    def labels(self) -> tuple[str, ...]:
        return (self.name,)

    def embed(self, value: Value) -> tuple[float, ...]:
        if value is None:
            return (0.0,)
        if value not in self.values:
            raise ValueError(f"axis '{self.name}' has no ordinal for {value_text(value)}")
        return (float(1 + self.values.index(value)),)

    def logits(self, values: Sequence[Value]) -> Sequence[LinearForm]:
        ordinals = [self.embed(value)[0] for value in values]
        return [LinearForm({self.name: 2 * i}, -i * i) for i in ordinals]

    def undefined_logit(self, values: Sequence[Value]) -> float:
        return 0.0
