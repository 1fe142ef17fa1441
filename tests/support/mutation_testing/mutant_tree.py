"""
Trees of links to the files of the repository, in which one file may have another text.

    tree = MutantTree(slot=0)                   build/mutants/tree-0
    tree.create()
    tree.place("values/text.py", "...")

The work tree is never edited. A process that has `tree.path` first on its path imports the tree.
"""

from __future__ import annotations

import compileall
import hashlib
import os
from functools import cache
from pathlib import Path

from source_tree import FOLDERS, ROOT

BUILD = ROOT / "build" / "mutants"


class MutantTree:
    """A tree with the packages of raspc as links to the files of the repository."""

    def __init__(self, slot: int):
        self.path = BUILD / f"tree-{slot}"
        self.changed = self.path / "changed.txt"
        """The name of the file that has another text."""

    def create(self) -> None:
        """Link the files of all packages, the data files too, and compile them."""
        sources = {
            self.path.joinpath(*package.split("."), source.relative_to(folder)): source
            for package, folder in FOLDERS.items()
            for source in _files_below(folder)
        }
        for path in _files_below(self.path):
            if not (path.is_symlink() and path.readlink() == sources.get(path)):
                path.unlink()
        for link, source in sources.items():
            if not link.is_symlink():
                link.parent.mkdir(parents=True, exist_ok=True)
                link.symlink_to(source)
        compileall.compile_dir(self.path, quiet=2)

    def place(self, file: str, text: str) -> None:
        """Give a file of the repository another text in this tree, and all others their own."""
        self.restore()
        self.changed.write_text(file, encoding="utf-8")
        path = self._path_of(file)
        path.unlink()
        path.write_text(text, encoding="utf-8")

    def restore(self) -> None:
        """Link the changed file again, if there is one."""
        if self.changed.is_file():
            file = self.changed.read_text(encoding="utf-8")
            self._path_of(file).unlink(missing_ok=True)
            self._path_of(file).symlink_to(ROOT / file)
            self.changed.unlink()

    def _path_of(self, file: str) -> Path:
        return self.path / Path(*module_of(file).split(".")[:-1]) / Path(file).name

    def environment(self) -> dict[str, str]:
        """The environment of commands that import this tree."""
        return {
            **os.environ,
            "PYTHONPATH": str(self.path),
            "PYTHONSAFEPATH": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        }


def module_of(file: str) -> str:
    """The dotted name of a file of the repository, with `__init__` at the end for a package."""
    holding = [item for item in FOLDERS.items() if (ROOT / file).is_relative_to(item[1])]
    package, folder = max(holding, key=lambda item: len(item[1].parts))
    parts = (ROOT / file).relative_to(folder).with_suffix("").parts
    return ".".join((package, *parts))


def _files_below(folder: Path) -> list[Path]:
    return [p for p in sorted(folder.rglob("*")) if p.is_file() and "__pycache__" not in p.parts]


@cache
def tree_hash() -> str:
    """A hash of the texts of all packages."""
    digest = hashlib.sha256()
    for folder in FOLDERS.values():
        for path in _files_below(folder):
            digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0")
            digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def hash_of(path: Path) -> str:
    """A hash of the text of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
