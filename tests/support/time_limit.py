"""A limit on the time of a block of code."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def time_limit(seconds: int, error: Callable[[str], Exception] = TimeoutError) -> Iterator[None]:
    """Raise an error in the block when it has run for some seconds."""

    def alarm(_number: int, _frame: object) -> None:
        raise error(f"more than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, alarm)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
