"""The random choices of the program generator by Hypothesis, which shrinks failing programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st

from raspc.frontends.random_programs.random_choices import RandomChoices

T = TypeVar("T")

__all__ = ["DrawnChoices", "RandomChoices"]


class DrawnChoices:
    """The choices of Hypothesis."""

    def __init__(self, draw: st.DrawFn):
        self.draw = draw

    def integer(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))

    def pick(self, options: Sequence[T]) -> T:
        return self.draw(st.sampled_from(options))

    def chance(self, percent: int) -> bool:
        return self.draw(st.integers(0, 99)) >= 100 - percent
