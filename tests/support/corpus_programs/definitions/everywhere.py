"""Definitions that give one value at every position, or one by the tokens so far."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def everywhere(of_input: Callable[[list[Any]], Any]) -> Callable[[list[Any]], list[Any]]:
    """One value of the whole input, at every position."""
    return lambda xs: [of_input(xs)] * len(xs)


def so_far(of_prefix: Callable[[list[Any]], Any]) -> Callable[[list[Any]], list[Any]]:
    """A value of the tokens up to each position, that one included."""
    return lambda xs: [of_prefix(xs[: i + 1]) for i in range(len(xs))]


def at_each(of_place: Callable[[list[Any], int], Any]) -> Callable[[list[Any]], list[Any]]:
    """A value of the input and the position."""
    return lambda xs: [of_place(xs, i) for i in range(len(xs))]
