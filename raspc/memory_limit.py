"""A limit on the memory of a block of code."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import current_thread, main_thread

_STATUS = Path("/proc/self/statm")
_INTERVAL = 0.2
"""The seconds between two readings of the memory that the process holds."""


@contextmanager
def memory_limit(
    mebibytes: int, error: Callable[[str], BaseException] = MemoryError
) -> Iterator[None]:
    """
    Raise an error in the block when the process holds more than some mebibytes of memory.

    The memory is read five times a second, so that a block may hold more for that long, or while a
    function of a library runs. The address space is not limited, since libraries that fail to
    allocate end the process. A block of a thread other than the main one, or of a system without
    `/proc` and interval timers, has no limit.
    """
    watched = hasattr(signal, "setitimer") and _STATUS.exists()
    if not watched or current_thread() is not main_thread():
        yield
        return

    def alarm(_number: int, _frame: object) -> None:
        if resident_mebibytes() > mebibytes:
            raise error(f"more than {mebibytes} MiB")

    before = signal.signal(signal.SIGALRM, alarm)
    signal.setitimer(signal.ITIMER_REAL, _INTERVAL, _INTERVAL)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def resident_mebibytes() -> float:
    """The memory that the process holds in RAM, in mebibytes."""
    pages = int(_STATUS.read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
