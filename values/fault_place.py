"""
The place of an exception in the code of a package, for messages to its author.

    AttributeError: 'OpResult' object has no attribute 'ownr' (rasp_own/drop_copies.py, line 30)
"""

from __future__ import annotations

import traceback
from pathlib import Path


def place_in(package: str, error: BaseException) -> str:
    """
    The file and the line of the innermost call in a package that led to an exception.

    package: the name of the top-level package that Python imports.

    Empty for an exception that did not pass through the package, and for a `SyntaxError`, whose
    message has its place.
    """
    if isinstance(error, SyntaxError):
        return ""
    place = ""
    for frame, line in traceback.walk_tb(error.__traceback__):
        module = frame.f_globals.get("__name__", "")
        if module.partition(".")[0] == package:
            parts = Path(frame.f_code.co_filename).parts
            is_init = parts[-1] == "__init__.py"
            depth = module.count(".") + (2 if is_init else 1)
            place = f" ({'/'.join(parts[-depth:])}, line {line})"
    return place


def fault_of(package: str, error: BaseException) -> str:
    """The type and the message of an exception, with its place in a package."""
    message = str(error)
    if isinstance(error, ImportError) and error.path is not None:
        message = message.replace(f" ({error.path})", "")
    return f"{type(error).__name__}: {' '.join(message.split())}{place_in(package, error)}"
