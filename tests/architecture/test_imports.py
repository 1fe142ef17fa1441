"""
Imports run one way, and JAX is a matter of the backends alone.

docs/extending.md tells the rules; this holds them. It reads the source, so that an import hidden in
a function counts as one at the top of a file does.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

DIALECTS = {"rasp_dialect", "craft_dialect", "transformer_dialect"}

MAY_IMPORT: dict[str, set[str]] = {
    "values": set(),
    "rasp_dialect": {"values"},
    "craft_dialect": {"values"},
    "transformer_dialect": {"values"},
    "frontends": {"rasp_dialect", "values"},
    "passes": DIALECTS | {"values"},
    "backends": {"transformer_dialect", "values"},
    "raspc": DIALECTS | {"values", "frontends", "passes", "backends"},
}
"""The packages of ours that each package may import, beside itself."""

WITHOUT_NUMPY = {"values", "rasp_dialect"}
"""Packages that a program can be written, parsed and rewritten with before NumPy is loaded."""


def sources(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def imported_modules(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of each module that a file imports, wherever it does so."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                folder = path.parent.relative_to(ROOT).parts
                folder = folder[: len(folder) - node.level + 1]
                yield node.lineno, ".".join((*folder, node.module or "")).rstrip(".")
            elif node.module is not None:
                yield node.lineno, node.module


def packages_imported(package: str) -> Iterator[tuple[str, str]]:
    """Place and top-level name of each import in a package."""
    for path in sources(package):
        for line, module in imported_modules(path):
            yield f"{path.relative_to(ROOT)}:{line}", module.partition(".")[0]


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_run_one_way(package: str) -> None:
    assert sources(package), f"no package {package}"
    forbidden = MAY_IMPORT.keys() - MAY_IMPORT[package] - {package}
    wrong = [
        f"{place}: {package} imports {name}"
        for place, name in packages_imported(package)
        if name in forbidden
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("package", sorted(MAY_IMPORT.keys() - {"backends"}))
def test_jax_is_imported_by_backends_alone(package: str) -> None:
    wrong = [
        place for place, name in packages_imported(package) if name in ("jax", "jaxlib", "flax")
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("package", sorted(WITHOUT_NUMPY))
def test_numpy_is_not_needed(package: str) -> None:
    wrong = [place for place, name in packages_imported(package) if name == "numpy"]
    assert not wrong, "\n".join(wrong)


def test_every_package_has_a_rule() -> None:
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages == set(MAY_IMPORT)


def test_tests_import_no_folder_that_installed_packages_also_have() -> None:
    """XDSL's wheels bring top-level packages `tests` and `benchmarks`, which ours would shadow."""
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {module}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for line, module in imported_modules(path)
        if module.partition(".")[0] in ("tests", "benchmarks", "docs", "scripts")
    ]
    assert not wrong, "\n".join(wrong)
