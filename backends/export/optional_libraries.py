"""Libraries that raspc does not need, and the extras that bring them."""

from importlib import import_module
from types import ModuleType

from raspc.values import RaspcError


def require(module: str, extra: str) -> ModuleType:
    """
    Import a library for a way out.

    Raises a one-line `RaspcError` if it is not there, which names the extra that brings it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        missing = error.name or module
        raise RaspcError(
            f"exporting to {extra} needs {missing}, which is not installed",
            remedy=f'install it with: pip install "raspc[{extra}]"',
        ) from error
