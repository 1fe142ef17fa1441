"""The import of libraries of export formats, which extras of raspc install."""

from importlib import import_module
from types import ModuleType

from raspc.values import RaspcError


def require(module: str, extra: str) -> ModuleType:
    """
    Import the module `module` of a library that an export format needs.

    Raises:
        RaspcError: if the library is not installed; the remedy names the extra `extra`.

    """
    try:
        return import_module(module)
    except ImportError as error:
        missing = error.name or module
        raise RaspcError(
            f"exporting to {extra} needs {missing}, which is not installed",
            remedy=f'install it with: pip install "raspc[{extra}]"',
        ) from error
