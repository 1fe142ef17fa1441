"""Names with a number, for names that are taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count


def numbered_names(base: str, separator: str = "_") -> Iterator[str]:
    """The name `base` and its numbered forms: `base`, `base_2`, `base_3`, ..."""
    yield base
    for number in count(2):
        yield f"{base}{separator}{number}"


def unique_name(base: str, is_taken: Callable[[str], bool], *, separator: str = "_") -> str:
    """
    The first of the numbered names of `base` that is not taken.

        unique_name("map", {"map", "map_2"}.__contains__)       "map_3"
    """
    return next(name for name in numbered_names(base, separator) if not is_taken(name))
