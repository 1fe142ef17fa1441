"""
The requirements: ranges in pyproject.toml, exact versions in `requirements/`, imports in the code.

The versions of core.lock, test.lock, exports.lock, docs.lock and history.lock go into one
environment, those of hooked.lock and of tools.lock each into a folder of their own, and those of
lowest.lock, the declared lower bounds, into another environment. exports.lock, docs.lock and
history.lock are installed each without the others, and share some distributions.
"""

import ast
import functools
import re
import sys
import tomllib
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, packages_distributions, requires, version
from itertools import combinations
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from raspc.backends.export.export_formats import FORMATS

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("core", "test", "exports", "docs", "history")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

UNPINNED = {"torch": ("nvidia-", "cuda-", "triton")}
"""Dependencies that only some builds of a distribution have, by the beginnings of their names."""

NOT_IN_LOWEST = {
    **dict.fromkeys(["torch", "transformers", "transformer-lens"], "torch 2.6 is for GPUs alone"),
    **dict.fromkeys(
        ["gguf", "iree-base-compiler", "iree-base-runtime"], "the exact versions of exports"
    ),
    **dict.fromkeys(["argcomplete", "textual", "pyclip"], "the exact versions of exports"),
    "asv": "the exact versions of history",
    **dict.fromkeys(
        ["marimo", "mkdocs", "mkdocs-material", "mkdocstrings", "nbformat"],
        "the exact versions of docs",
    ),
    **dict.fromkeys(["pyright", "ruff"], "the code is linted with the versions of test.lock"),
}
"""Declared distributions that lowest.lock leaves out, with the reason."""

NOT_ON_EVERY_MACHINE = {
    "haiku": "dm-haiku",
    "iree": "iree-base-runtime",
    "raspc": "raspc",
    "raspc_check": "raspc",
}
"""The distributions of top-level modules, for modules that not every environment has."""


def pins(lock: str) -> dict[str, str]:
    """The versions of a file of `requirements/`, by the normalized name of the distribution."""
    lines = (ROOT / "requirements" / f"{lock}.lock").read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line and not line.startswith("#")]
    wrong = [
        line for line in kept if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", line)
    ]
    assert not wrong, "not `name==version`, which every index has"
    return {canonicalize_name(line.split("==")[0]): line.split("==")[1] for line in kept}


@functools.cache
def all_pins() -> dict[str, str]:
    return {name: version for lock in LOCKS for name, version in pins(lock).items()}


def core_requirements() -> list[Requirement]:
    """The requirements of raspc without extras."""
    return [Requirement(text) for text in PROJECT["project"]["dependencies"]]


def extra_requirements() -> list[Requirement]:
    """The requirements of all extras but those on raspc itself."""
    extras = PROJECT["project"]["optional-dependencies"]
    found = [Requirement(text) for texts in extras.values() for text in texts]
    return [each for each in found if each.name != "raspc"]


def all_requirements() -> list[Requirement]:
    return [*core_requirements(), *extra_requirements()]


def test_a_distribution_has_one_version() -> None:
    for first, second in combinations(LOCKS, 2):
        shared = pins(first).keys() & pins(second).keys()
        if {first, second} <= {"exports", "docs", "history"}:
            assert all(pins(first)[name] == pins(second)[name] for name in shared)
        else:
            assert not shared
    assert pins("hooked").keys() == {"better-abc", "transformer-lens"}
    assert not pins("tools").keys() & all_pins().keys()


@pytest.mark.parametrize("lock", [path.stem for path in (ROOT / "requirements").iterdir()])
def test_make_installs_every_file(lock: str) -> None:
    assert lock in (*LOCKS, "hooked", "lowest", "tools")
    assert f"-r requirements/{lock}.lock" in (ROOT / "Makefile").read_text(encoding="utf-8")


def test_torch_is_installed_with_its_dependencies() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    without = [line for line in makefile.splitlines() if "--no-deps" in line]
    assert len(without) == 4
    parts = ("hooked.lock", "tools.lock", "--editable .")
    assert all(any(part in line for part in parts) for line in without)


def test_core_pins_are_in_the_declared_ranges() -> None:
    for requirement in core_requirements():
        assert requirement.specifier.contains(pins("core")[canonicalize_name(requirement.name)])


def test_extra_pins_are_in_the_declared_ranges() -> None:
    unpinned = {"textual", "pyclip"}  # the explorer's tests run without its terminal
    for requirement in extra_requirements():
        name = canonicalize_name(requirement.name)
        assert name in all_pins() or name in unpinned, f"{name} is in no file of requirements/"
        if name in all_pins() and name != "transformer-lens":
            assert requirement.specifier.contains(all_pins()[name]), name


def lower_bound(requirement: Requirement) -> Version:
    """The lower bound of the range of a requirement."""
    (bound,) = [each.version for each in requirement.specifier if each.operator == ">="]
    return Version(bound)


@pytest.mark.parametrize("name", sorted({each.name for each in all_requirements()}))
def test_make_test_lowest_installs_the_lower_bound(name: str) -> None:
    """The first release of the lower bound: 9.11.4210 for 9.11, 3.6.0 for 3.6."""
    bounds = {lower_bound(each) for each in all_requirements() if each.name == name}
    assert len(bounds) == 1, "extras disagree"
    if name in NOT_IN_LOWEST:
        assert canonicalize_name(name) not in pins("lowest")
        return
    release = bounds.pop().release
    assert Version(pins("lowest")[canonicalize_name(name)]).release[: len(release)] == release


@pytest.mark.parametrize("lock", LOCKS)
def test_dependencies_are_pinned(lock: str) -> None:
    """Each dependency of an installed distribution has a version in a file installed with it."""
    alone = lock in ("docs", "history")
    installed = ("core", "test", lock) if alone else LOCKS[: LOCKS.index(lock) + 1]
    known = {name for each in installed for name in pins(each)}
    for name in pins(lock):
        try:
            texts = requires(name) if version(name) == pins(lock)[name] else None
        except PackageNotFoundError:
            continue
        for needed in map(Requirement, texts or []):
            if needed.marker is not None and not needed.marker.evaluate({"extra": ""}):
                continue
            if not needed.name.startswith(UNPINNED.get(name, ("(",))):
                assert canonicalize_name(needed.name) in known, f"{name} needs {needed.name}"


def imported_modules(folder: Path) -> dict[str, str]:
    """The top-level modules that the files of a folder import, each with a place of its import."""
    found: dict[str, str] = {}
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names = [node.module]
            for name in names:
                found[name.split(".")[0]] = f"{path.relative_to(ROOT)}:{node.lineno}"
    return found


def distributions_of(module: str) -> set[str]:
    """The normalized names of the distributions of a top-level module."""
    if module in NOT_ON_EVERY_MACHINE:
        return {NOT_ON_EVERY_MACHINE[module]}
    return {canonicalize_name(name) for name in distributions_of_modules().get(module, [module])}


@functools.cache
def distributions_of_modules() -> Mapping[str, list[str]]:
    """The installed distributions of each top-level module, read once."""
    return packages_distributions()


FOLDERS = PROJECT["tool"]["setuptools"]["package-dir"].values()


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_imported_distribution_is_declared(folder: str) -> None:
    declared = {canonicalize_name(each.name) for each in core_requirements() + extra_requirements()}
    siblings = {path.stem for path in (ROOT / "backends/export/standalone").glob("*.py")}
    for module, place in imported_modules(ROOT / folder).items():
        if module in sys.stdlib_module_names or module in siblings or module == "__future__":
            continue
        assert distributions_of(module) & {*declared, "raspc"}, f"{module} of {place}"


def test_every_export_format_has_its_extra() -> None:
    extras = {each.extra for each in FORMATS.values() if each.extra is not None}
    declared = PROJECT["project"]["optional-dependencies"]
    assert extras <= declared.keys()
    for extra in extras:
        assert {canonicalize_name(Requirement(each).name) for each in declared[extra]} <= {
            *pins("exports")
        }
