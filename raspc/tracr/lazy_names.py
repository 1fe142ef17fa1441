"""
Names of modules that are imported when they are first used, and names with another place in raspc.

    __getattr__ = names_of(__name__, Transformer="raspc.backends.export.haiku_modules")
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

_HAIKU = 'it is a Haiku module: install Haiku with pip install "raspc[haiku]"'


def names_of(
    module: str, instead: Mapping[str, str] | None = None, **homes: str
) -> Callable[[str], Any]:
    """
    The `__getattr__` of a module whose names are imported from other modules.

    module: the name of the module.
    instead: for names of Tracr that raspc has not, the name to use instead; they raise an
        ImportError that says so.
    homes: the module of each name.
    """
    instead = {} if instead is None else instead

    def __getattr__(name: str) -> Any:
        if name in homes:
            try:
                return getattr(import_module(homes[name]), name)
            except ModuleNotFoundError as error:
                if error.name != "haiku":
                    raise
                raise ImportError(f"{module}.{name} is not available: {_HAIKU}") from error
        if name in instead:
            raise ImportError(f"{module} has no {name}: {instead[name]}")
        raise AttributeError(f"module '{module}' has no attribute '{name}'")

    return __getattr__
