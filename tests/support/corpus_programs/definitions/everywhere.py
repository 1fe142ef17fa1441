"""Definitions with a value of the whole input, of the tokens so far, or of a position."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def everywhere(of_input: Callable[[list[Any]], Any]) -> Callable[[list[Any]], list[Any]]:
    """The definition with the value of the whole input at every position."""
    return lambda xs: [of_input(xs)] * len(xs)


def so_far(of_prefix: Callable[[list[Any]], Any]) -> Callable[[list[Any]], list[Any]]:
    """The definition with the value of the tokens up to each position, inclusive."""
    return lambda xs: [of_prefix(xs[: i + 1]) for i in range(len(xs))]


def at_each(of_place: Callable[[list[Any], int], Any]) -> Callable[[list[Any]], list[Any]]:
    """The definition with the value of the input and the position."""
    return lambda xs: [of_place(xs, i) for i in range(len(xs))]
