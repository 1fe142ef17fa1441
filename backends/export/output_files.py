"""Checks of the place of an output, and the writing of a file completely or not at all."""

import os
import tempfile
from pathlib import Path

from raspc.values import RaspcError


def check_free(path: Path) -> None:
    """
    Check that a folder can be written to `path`.

    Raises:
        RaspcError: if `path` exists and is not an empty folder, or its parent does not exist.

    """
    if path.is_dir() and not any(path.iterdir()):
        return
    if path.exists():
        raise RaspcError(f"{path} exists already", remedy="remove it, or give another name")
    _check_parent(path)


def check_file(path: Path) -> None:
    """
    Check that a file can be written to `path`.

    Raises:
        RaspcError: if `path` is a folder, or its parent does not exist.

    """
    if path.is_dir():
        raise RaspcError(f"{path} is a directory", remedy="give the name of a file")
    _check_parent(path)


def _check_parent(path: Path) -> None:
    if not path.parent.is_dir():
        raise RaspcError(f"{path.parent} is not a directory", remedy="create it first")


def unwritable(path: Path, error: OSError) -> RaspcError:
    """The error for an output that the system refuses to write; the caller raises it."""
    return RaspcError(
        f"the file cannot be written: {error.strerror or error}",
        location=str(path),
        remedy="choose another place or free some space",
    )


def write_file(path: Path, data: bytes) -> None:
    """
    Write a file under a temporary name and rename it to `path`.

    Raises:
        RaspcError: if the file cannot be written; an older file is left unchanged.

    """
    beside: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.resolve().parent)
        beside = Path(name)
        with open(handle, "wb") as stream:
            stream.write(data)
        os.chmod(beside, 0o644)
        beside.replace(path)
    except OSError as error:
        if beside is not None:
            beside.unlink(missing_ok=True)
        raise unwritable(path, error) from error
