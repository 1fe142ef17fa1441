"""Files that appear under their names when they are complete, or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from raspc.values.diagnostic import RaspcError


def check_writable(path: str | os.PathLike[str]) -> Path:
    """
    The path of a file to write; raises a `RaspcError` if the file can't be written.

    A command checks its output before the work that computes the content.
    """
    path = Path(path)
    if path.is_dir():
        raise RaspcError(
            f"{path} is a directory", remedy="give the name of the file to write with -o"
        )
    if not path.parent.is_dir():
        raise RaspcError(f"{path.parent} is not a directory", remedy="create it first")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise RaspcError(f"{path} can't be written: permission denied")
    return path


@contextmanager
def atomic_output(path: str | os.PathLike[str]) -> Iterator[IO[str]]:
    """
    A text file that appears under its name when the block ends, unless the block fails.

    The text goes to a temporary file beside the target, which is renamed at the end. A target that
    is not a regular file (`/dev/stdout`, a pipe) is written directly.
    """
    path = check_writable(path)
    if path.exists() and not path.is_file():
        with open(path, "w", encoding="utf-8") as stream:
            yield stream
        return
    target = path.resolve()
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", dir=target.parent, text=True)
    try:
        with open(handle, "w", encoding="utf-8") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(beside, mode)
        os.replace(beside, target)
    except BaseException:
        os.unlink(beside)
        raise


def _umask() -> int:
    """The file mode creation mask of the process, which can be read only by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
