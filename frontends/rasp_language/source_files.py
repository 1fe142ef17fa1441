"""
The files of programs, read for the command line and for `load`.

    load "lib/strings";        lib/strings.rasp beside the loading file, or in the current folder
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from raspc.frontends.rasp_language.elaboration_error import ElaborationError
from raspc.frontends.rasp_language.source_text import Source
from raspc.values import RaspcError

SUFFIX = ".rasp"
MAX_BYTES = 1 << 20
"""The largest size of a file."""


class FileReader:
    """A reader of files, which refuses a file that loads itself."""

    def __init__(self):
        self.open: list[Path] = []

    @contextmanager
    def reading(self, path: str, loader: str) -> Iterator[Source]:
        """The source of a file that the file `loader` loads."""
        found = self._find(path, loader)
        resolved = found.resolve()
        if resolved in self.open:
            raise ElaborationError(f"'{path}' loads itself")
        self.open.append(resolved)
        try:
            yield _read(found)
        except OSError as error:
            raise ElaborationError(f"can't read '{found}': {error.strerror}") from None
        finally:
            self.open.pop()

    def _find(self, path: str, loader: str) -> Path:
        name = path if path.endswith(SUFFIX) else path + SUFFIX
        for candidate in (Path(loader).parent / name, Path(name)):
            try:
                if candidate.is_file():
                    return candidate
            except (OSError, ValueError):
                break
        raise ElaborationError(f"there is no file '{name}'")


def _read(path: Path) -> Source:
    if path.stat().st_size > MAX_BYTES:
        raise RaspcError(f"the file has more than {MAX_BYTES} bytes", location=str(path))
    try:
        return Source(str(path), path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise RaspcError(f"the file is not UTF-8 text: {error}", location=str(path)) from error


def read_source(path: str) -> Source:
    """The source of a file that the command line names."""
    try:
        return _read(Path(path))
    except OSError as error:
        raise RaspcError(
            f"can't read the file: {error.strerror}",
            location=path,
            remedy="give the name of a file that can be read",
        ) from None
