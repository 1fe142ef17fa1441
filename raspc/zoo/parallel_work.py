"""
Independent pieces of work in several processes, which Ctrl-C stops at once.

Each piece writes its files under their names when it is complete, so that a stopped piece leaves
nothing behind but a folder that the next call removes.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def results_of(work: Callable[[T], R], pieces: Sequence[T], jobs: int) -> Iterator[R]:
    """
    The results of `work` on the pieces, in the order of their completion.

    Args:
        work: a function of a module.
        pieces: the arguments.
        jobs: the number of processes; 1 for this process alone.

    """
    if jobs == 1 or len(pieces) < 2:
        yield from map(work, pieces)
        return
    context = multiprocessing.get_context("spawn")
    pool = context.Pool(min(jobs, len(pieces)), _ignore_interrupts, maxtasksperchild=200)
    try:
        yield from pool.imap_unordered(work, pieces)
        pool.close()
    except BaseException:
        pool.terminate()
        raise
    finally:
        pool.join()


def _ignore_interrupts() -> None:
    """Leave Ctrl-C to the parent process, which ends the workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
