"""A progress bar on the error stream, if that is a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def progress(items: Iterable[Item], total: int, what: str) -> Iterator[Item]:
    """The items, with a progress bar of their number."""
    from tqdm import tqdm

    return iter(tqdm(items, total=total, desc=what, disable=None))
