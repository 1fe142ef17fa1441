"""Where a generator takes its decisions from: Hypothesis, or a seeded random number generator."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Protocol, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")


class Choices(Protocol):
    """Decides; the first options are the simplest, to which failures shrink."""

    def integer(self, low: int, high: int) -> int:
        """A whole number, both bounds included."""
        ...

    def pick(self, options: Sequence[T]) -> T:
        """One of the options."""
        ...

    def chance(self, percent: int) -> bool:
        """Whether something happens that does in so many cases of a hundred."""
        ...


class RandomChoices:
    """Choices of a seeded random number generator."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def integer(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def pick(self, options: Sequence[T]) -> T:
        return options[self.random.randrange(len(options))]

    def chance(self, percent: int) -> bool:
        return self.random.randrange(100) < percent


class DrawnChoices:
    """Choices of Hypothesis."""

    def __init__(self, draw: st.DrawFn):
        self.draw = draw

    def integer(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))

    def pick(self, options: Sequence[T]) -> T:
        return self.draw(st.sampled_from(options))

    def chance(self, percent: int) -> bool:
        return self.draw(st.integers(0, 99)) >= 100 - percent
