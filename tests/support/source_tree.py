"""
The packages that pyproject.toml names, their modules, and the modules that each imports.

    FOLDERS["raspc.values"]                     the folder values/
    MODULES["raspc.values.text"].path           values/text.py
    list(MODULES["raspc.values.text"].imports)  each import: line, dotted name, function around it
"""

import ast
import tomllib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class Import(NamedTuple):
    """An import of a name, anywhere in a file."""

    line: int
    name: str
    """The dotted name of the module, with the imported name if that is a module too."""
    function: str | None
    """The innermost function that holds the import."""


class Module:
    """A module of a package of raspc."""

    def __init__(self, path: Path, package: str):
        self.path = path
        self.package = package

    @property
    def place(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        return tuple(_imports(ast.parse(self.path.read_text(encoding="utf-8")), None))


def _imports(node: ast.AST, function: str | None) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(child.lineno, alias.name, function)
        elif isinstance(child, ast.ImportFrom):
            assert child.module is not None and not child.level, "relative imports are banned"
            for alias in child.names:
                inner = f"{child.module}.{alias.name}"
                yield Import(child.lineno, inner if inner in MODULES else child.module, function)
        elif isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from _imports(child, child.name)
        else:
            yield from _imports(child, function)


def _folders() -> dict[str, Path]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        mapping: dict[str, str] = tomllib.load(file)["tool"]["setuptools"]["package-dir"]
    return {package: ROOT / folder for package, folder in mapping.items()}


def _modules() -> Iterator[tuple[str, Module]]:
    for package, folder in FOLDERS.items():
        for path in sorted(folder.rglob("*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            if parts[-1] == "__init__":
                parts = parts[:-1]
            yield ".".join((package, *parts)), Module(path, package)


FOLDERS: dict[str, Path] = _folders()
"""The folder at the top of the repository of each package that `package-dir` names."""

MODULES: dict[str, Module] = dict(_modules())
"""Every module by its dotted name."""


def package_of(name: str) -> str | None:
    """The package of `FOLDERS` that a dotted name lies in, None for other distributions."""
    parts = name.split(".")
    prefixes = (".".join(parts[:n]) for n in range(len(parts), 0, -1))
    return next((prefix for prefix in prefixes if prefix in FOLDERS), None)
