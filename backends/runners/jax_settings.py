"""
JAX's settings, as far as running a model needs them.

    with element_types(model.dtype): ...        # float64 where the model has it
    cache_executables("~/.cache/raspc/xla")     # compiled programs outlive the process
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import jax
import numpy as np

from raspc.values import RaspcError

CACHE_VARIABLE = "RASPC_CACHE_DIR"
"""The environment variable that says where compiled programs are kept; empty for nowhere."""


def element_types(dtype: np.dtype[Any]) -> AbstractContextManager[Any]:
    """Where JAX knows an element type: float64 is off by default."""
    return jax.enable_x64(True) if dtype == np.float64 else nullcontext()


def find_devices(*, local: bool = False) -> list[Any]:
    """
    The devices that JAX has, of this machine alone if `local`.

    Raises `RaspcError` if it has none, as when JAX_PLATFORMS asks for a GPU that is not there.
    """
    try:
        return jax.local_devices() if local else jax.devices()
    except (RuntimeError, AssertionError) as error:
        platforms = jax.config.jax_platforms  # pyright: ignore[reportAttributeAccessIssue]
        reason = str(error).splitlines()
        raise RaspcError(
            f"JAX finds no device of the platform '{platforms}'"
            + (f": {reason[0]}" if reason else ""),
            remedy="install JAX for it, such as jax[cuda12], or set JAX_PLATFORMS=cpu",
        ) from error


def cache_folder() -> Path | None:
    """
    Where compiled programs are kept: $RASPC_CACHE_DIR, or raspc/xla in the user's cache folder.

    None, for nowhere, if the variable is set and empty.
    """
    given = os.environ.get(CACHE_VARIABLE)
    if given is not None:
        return Path(given).expanduser() if given else None
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "raspc" / "xla"


def cache_executables(folder: Path | str | None = None) -> Path | None:
    """
    Have JAX keep compiled programs on disk, and find them there again.

    A folder that JAX was told of before, by its own setting JAX_COMPILATION_CACHE_DIR, stays as it
    is. Returns the folder, or None if none is used.

    folder: `cache_folder()` if it is left out.
    """
    told = jax.config.jax_compilation_cache_dir  # pyright: ignore[reportAttributeAccessIssue]
    if told is not None and folder is None:
        return Path(told)
    folder = cache_folder() if folder is None else Path(folder).expanduser()
    if folder is None:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None  # A cache is a convenience: what cannot be kept is compiled again.
    jax.config.update("jax_compilation_cache_dir", str(folder))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)
    jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)
    return folder
