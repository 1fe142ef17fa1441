"""
The memory that this process can still allocate, and the refusal of larger allocations.

    check_memory(n_entries * 8, "the weights take", remedy="...")

    model.rmodel: the weights take 3.6 TiB of memory, and 12.0 GiB are free; ...
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from raspc.values.diagnostic import RaspcError

_CONTROL_GROUP = Path("/sys/fs/cgroup")
_UNITS = ("bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")


def check_memory(
    n_bytes: int,
    subject: str,
    *,
    error: Callable[[str], RaspcError] = RaspcError,
) -> None:
    """
    Refuse an allocation of more bytes than are free.

    subject: the beginning of the message, such as "the weights take".
    error: makes the error from the message; it adds the place, the s-op and the remedy.
    """
    free = available_memory()
    if free is not None and n_bytes > free:
        raise error(f"{subject} {size_text(n_bytes)} of memory, and {size_text(free)} are free")


def size_text(n_bytes: int) -> str:
    """A number of bytes in the largest unit that leaves at least 1, with one decimal place."""
    unit = min(max(n_bytes.bit_length() - 1, 0) // 10, len(_UNITS) - 1)
    if unit == 0:
        return f"{n_bytes} bytes"
    tenths = n_bytes * 10 >> 10 * unit
    return f"{tenths // 10:,}.{tenths % 10} {_UNITS[unit]}"


def available_memory() -> int | None:
    """The bytes that this process can still allocate; None where the system does not say."""
    bounds = [bound for bound in _bounds() if bound is not None]
    return max(min(bounds), 0) if bounds else None


def _bounds() -> Iterator[int | None]:
    yield _free_memory()
    yield _free_in_control_group()
    yield _free_address_space()


def _free_memory() -> int | None:
    """The memory of the machine that is free or can be freed."""
    for line in _lines(Path("/proc/meminfo")):
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) << 10
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError, AttributeError):
        return None


def _free_in_control_group() -> int | None:
    """The rest of the memory limit of the control group (version 2), without cached files."""
    limit, used = (_lines(_CONTROL_GROUP / f"memory.{name}") for name in ("max", "current"))
    if not limit or not used or not limit[0].isdigit():
        return None
    cached = sum(
        int(line.split()[1])
        for line in _lines(_CONTROL_GROUP / "memory.stat")
        if line.startswith(("inactive_file ", "active_file "))
    )
    return int(limit[0]) - int(used[0]) + cached


def _free_address_space() -> int | None:
    """The rest of the limit of the address space, as `ulimit -v` sets it."""
    if sys.platform == "win32":
        return None
    import resource

    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit == resource.RLIM_INFINITY:
        return None
    pages = _lines(Path("/proc/self/statm"))
    used = int(pages[0].split()[0]) * resource.getpagesize() if pages else 0
    return limit - used


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return []
