"""The random choices of a generator, by Hypothesis or by a seeded random number generator."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Protocol, TypeVar

from hypothesis import strategies as st

T = TypeVar("T")


class Choices(Protocol):
    """The interface of choices, in which first options are simplest, for shrinking."""

    def integer(self, low: int, high: int) -> int:
        """A random integer from `low` to `high`, both included."""
        ...

    def pick(self, options: Sequence[T]) -> T:
        """A random element of the options."""
        ...

    def chance(self, percent: int) -> bool:
        """True in `percent` of a hundred cases."""
        ...


class RandomChoices:
    """The choices of a seeded random number generator."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def integer(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def pick(self, options: Sequence[T]) -> T:
        return options[self.random.randrange(len(options))]

    def chance(self, percent: int) -> bool:
        return self.random.randrange(100) < percent


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
