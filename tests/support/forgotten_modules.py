"""Modules of an exported folder, as its user imports them: forgotten after a test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def modules_forgotten(folder: Path) -> Iterator[None]:
    """
    Restore the search path, and forget the modules below a folder that were imported meanwhile.

    Other modules stay: a test that imported one before would hold another object than the next
    import gives.
    """
    before, path = set(sys.modules), list(sys.path)
    try:
        yield
    finally:
        sys.path[:] = path
        for name in set(sys.modules) - before:
            file = getattr(sys.modules[name], "__file__", None)
            if file is not None and Path(file).is_relative_to(folder):
                del sys.modules[name]
