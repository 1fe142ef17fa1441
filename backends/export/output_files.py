"""The places that ways out write to, and files that are complete, or not there."""

import os
import tempfile
from pathlib import Path

from raspc.values import RaspcError


def check_free(path: Path) -> None:
    """Raise the error that says why a folder can't be written to this place, if it can't."""
    if path.is_dir() and not any(path.iterdir()):
        return
    if path.exists():
        raise RaspcError(f"{path} is there already", remedy="remove it, or give another name")
    _check_parent(path)


def check_file(path: Path) -> None:
    """Raise the error that says why a file can't be written to this place, if it can't."""
    if path.is_dir():
        raise RaspcError(f"{path} is a directory", remedy="give the name of a file")
    _check_parent(path)


def _check_parent(path: Path) -> None:
    if not path.parent.is_dir():
        raise RaspcError(f"{path.parent} is not a directory", remedy="create it first")


def unwritable(path: Path, error: OSError) -> RaspcError:
    """The error for a place that can't be written to after all; the caller raises it."""
    return RaspcError(
        f"it cannot be written: {error.strerror or error}",
        location=str(path),
        remedy="choose another place or free some space",
    )


def write_file(path: Path, data: bytes) -> None:
    """Write a file beside its place and rename it; an older one is left as it was on an error."""
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
