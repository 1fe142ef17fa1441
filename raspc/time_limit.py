"""A limit on the processor time of a block of code."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread


@contextmanager
def time_limit(
    seconds: int, error: Callable[[str], BaseException] = TimeoutError
) -> Iterator[None]:
    """
    Raise an error in the block when the process has computed for some seconds.

    Other processes of a busy machine do not count, so that the outcome of a measurement does not
    depend on them. A block of a thread other than the main one, or of a system without timers of
    processor time, has no limit.
    """
    if not hasattr(signal, "setitimer") or current_thread() is not main_thread():
        yield
        return

    def alarm(_number: int, _frame: object) -> None:
        raise error(f"more than {seconds} seconds")

    before = signal.signal(signal.SIGPROF, alarm)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
