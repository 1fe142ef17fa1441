"""The random choices of the program generator: an interface, and a seeded implementation."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Protocol, TypeVar

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
        """A random integer from `low` to `high`, both included."""
        return self.random.randint(low, high)

    def pick(self, options: Sequence[T]) -> T:
        """A random element of the options."""
        return options[self.random.randrange(len(options))]

    def chance(self, percent: int) -> bool:
        """True in `percent` of a hundred cases."""
        return self.random.randrange(100) < percent
