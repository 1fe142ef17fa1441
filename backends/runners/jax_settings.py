"""
Settings of JAX for running a model: element types, devices and the cache of compiled programs.

    with element_types(model.dtype): ...        # float64 for a model of float64 weights
    cache_executables("~/.cache/raspc/xla")     # stores compiled programs on disk
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
"""The environment variable for the folder of compiled programs; empty for no cache."""


def element_types(dtype: np.dtype[Any]) -> AbstractContextManager[Any]:
    """The context in which JAX supports `dtype`: JAX disables float64 by default."""
    return jax.enable_x64(True) if dtype == np.float64 else nullcontext()


def find_devices(*, local: bool = False) -> list[Any]:
    """
    The devices of JAX; those of this machine alone if `local`.

    Raises:
        RaspcError: if JAX has no device, for example if JAX_PLATFORMS names a GPU on a machine
            without a GPU.

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
    The folder of compiled programs: $RASPC_CACHE_DIR, or raspc/xla in the user's cache folder.

    None, for no cache, if the variable is set and empty.
    """
    given = os.environ.get(CACHE_VARIABLE)
    if given is not None:
        return Path(given).expanduser() if given else None
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "raspc" / "xla"


def cache_executables(folder: Path | str | None = None) -> Path | None:
    """
    Configure JAX to store compiled programs on disk and to reuse them.

    Args:
        folder: the folder; if None, the folder of JAX's own setting JAX_COMPILATION_CACHE_DIR, or
            else `cache_folder()`.

    Returns:
        The folder; None if no folder is used, or if it cannot be created.

    """
    configured = jax.config.jax_compilation_cache_dir  # pyright: ignore[reportAttributeAccessIssue]
    if configured is not None and folder is None:
        return Path(configured)
    folder = cache_folder() if folder is None else Path(folder).expanduser()
    if folder is None:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None  # Without a cache, programs are compiled again in each process.
    jax.config.update("jax_compilation_cache_dir", str(folder))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)
    jax.config.update("jax_persistent_cache_min_entry_size_bytes", -1)
    return folder
