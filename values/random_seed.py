"""The check of the seeds that users give to random generators."""

from __future__ import annotations

from raspc.values.diagnostic import RaspcError


def checked_seed(seed: int) -> int:
    """The seed of a random generator; raises a `RaspcError` for a negative number."""
    if seed < 0:
        raise RaspcError(f"the seed is {seed}", remedy="give 0 or more")
    return seed
