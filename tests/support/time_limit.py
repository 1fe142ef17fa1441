"""A limit on the processor time of a block of code."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def time_limit(seconds: int, error: Callable[[str], Exception] = TimeoutError) -> Iterator[None]:
    """
    Raise an error in the block when the process has computed for some seconds.

    Other processes of a busy machine do not count, so that the outcome of a measurement does not
    depend on them.
    """

    def alarm(_number: int, _frame: object) -> None:
        raise error(f"more than {seconds} seconds")

    before = signal.signal(signal.SIGPROF, alarm)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
