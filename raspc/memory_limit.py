"""A limit on the memory of a block of code."""

from __future__ import annotations

import gc
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
    Raise an error in a block that adds more than some mebibytes to the memory of the process.

    What the process holds before the block does not count: an earlier block may have left memory
    that the allocator keeps. The memory is read five times a second, so that a block may add more
    for that long, or while a function of a library runs. Where a library makes another error of the
    one that is raised while it runs, the block ends with the first. The address space is not
    limited, since libraries that fail to allocate end the process. A block of a thread other than
    the main one, or of a system without `/proc` and interval timers, has no limit.
    """
    watched = hasattr(signal, "setitimer") and _STATUS.exists()
    if not watched or current_thread() is not main_thread():
        yield
        return

    gc.collect()
    start, too_much = resident_mebibytes(), error(f"more than {mebibytes} MiB")
    exceeded = False

    def alarm(_number: int, _frame: object) -> None:
        nonlocal exceeded
        if resident_mebibytes() - start > mebibytes:
            exceeded = True
            raise too_much

    before = signal.signal(signal.SIGALRM, alarm)
    signal.setitimer(signal.ITIMER_REAL, _INTERVAL, _INTERVAL)
    try:
        yield
    except Exception as other:
        if exceeded and other is not too_much:
            raise too_much from other
        raise
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def resident_mebibytes() -> float:
    """The memory that the process holds in RAM, in mebibytes."""
    pages = int(_STATUS.read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
