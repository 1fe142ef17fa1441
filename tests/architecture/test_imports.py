"""
Imports between packages: allowed directions, no circles, and JAX in the backends alone.

docs/extending.md states the rules. The tests read the source, so that an import in a function, or
for type checkers alone, counts as an import at the top of a file.
"""

import graphlib
from collections.abc import Iterator

import pytest

from source_tree import FOLDERS, MODULES, ROOT, Import, Module, package_of

DIALECTS = {"raspc.rasp_dialect", "raspc.craft_dialect", "raspc.transformer_dialect"}

MAY_IMPORT: dict[str, set[str]] = {
    "raspc.values": set(),
    "raspc.rasp_dialect": {"raspc.values"},
    "raspc.craft_dialect": {"raspc.transformer_dialect", "raspc.values"},
    "raspc.transformer_dialect": {"raspc.values"},
    "raspc.frontends": {"raspc.rasp_dialect", "raspc.values"},
    "raspc.proof": DIALECTS | {"raspc.values"},
    "raspc.passes": DIALECTS | {"raspc.values", "raspc.proof"},
    "raspc.backends": {"raspc.transformer_dialect", "raspc.values"},
    "raspc": DIALECTS
    | {"raspc.values", "raspc.frontends", "raspc.proof", "raspc.passes", "raspc.backends"}
    | {"raspc_check"},
    "raspc_check": set(),
}
"""The packages of raspc that each package may import, beside itself."""

NOT_YET: set[str] = set()
"""The packages of rules that are written before the package."""

WITHOUT_NUMPY = {"raspc.values", "raspc.rasp_dialect"}
"""The packages that load no NumPy when programs are written, parsed and rewritten."""

PATTERNS = "get_canonicalization_patterns"
"""The method of an op that imports its patterns, which import the op: an idiom of xDSL."""


def modules_of(package: str) -> list[Module]:
    return [module for module in MODULES.values() if module.package == package]


def imports_of(package: str) -> Iterator[tuple[str, Import]]:
    """The place and the name of each import in a package."""
    for module in modules_of(package):
        for found in module.imports:
            yield f"{module.place}:{found.line}", found


def test_every_package_has_a_rule() -> None:
    assert FOLDERS.keys() <= MAY_IMPORT.keys()
    assert MAY_IMPORT.keys() - FOLDERS.keys() <= NOT_YET


@pytest.mark.parametrize("package", sorted(FOLDERS))
def test_imports_run_one_way(package: str) -> None:
    assert modules_of(package), f"no module in {package}"
    allowed = MAY_IMPORT[package] | {package, None}
    wrong = [
        f"{place}: {package} imports {found.name}"
        for place, found in imports_of(package)
        if package_of(found.name) not in allowed
    ]
    assert not wrong, "\n".join(wrong)


def test_imports_of_ours_are_of_modules_that_exist() -> None:
    wrong = [
        f"{place}: {found.name}"
        for package in FOLDERS
        for place, found in imports_of(package)
        if package_of(found.name) is not None and found.name not in MODULES
    ]
    assert not wrong, "\n".join(wrong)


def test_the_graph_of_imports_is_that_of_the_source() -> None:
    """Known imports are found: at the top of a file, in a function, of a module."""
    assert "raspc.values.domain" in {i.name for i in MODULES["raspc.values.text"].imports}
    assert ("raspc.backends.runners.xla_runner", "_make_jax") in {
        (i.name, i.function) for i in MODULES["raspc.backends.runners.runner_factory"].imports
    }
    assert PATTERNS in {i.function for i in MODULES["raspc.craft_dialect.ops"].imports}
    assert MODULES["raspc.values"].path == ROOT / "values" / "__init__.py"


def test_there_is_no_circle() -> None:
    """No circle of imports, but for canonicalization patterns in the method that xDSL calls."""
    graph = {
        name: {
            found.name
            for found in module.imports
            if found.name in MODULES and found.name != name and found.function != PATTERNS
        }
        for name, module in MODULES.items()
    }
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        # The error lists each module before the modules that import it.
        pytest.fail("a circle of imports: " + " <- ".join(error.args[1]))


def test_patterns_are_the_only_imports_in_methods_that_give_patterns() -> None:
    wrong = [
        f"{place}: {found.name}"
        for package in FOLDERS
        for place, found in imports_of(package)
        if found.function == PATTERNS and ".canonicalization" not in found.name
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("package", sorted(FOLDERS.keys() - {"raspc.backends"}))
def test_jax_is_imported_by_backends_alone(package: str) -> None:
    wrong = [
        place
        for place, found in imports_of(package)
        if found.name.partition(".")[0] in ("jax", "jaxlib", "flax")
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("package", sorted(WITHOUT_NUMPY))
def test_numpy_is_not_needed(package: str) -> None:
    wrong = [
        place for place, found in imports_of(package) if found.name.partition(".")[0] == "numpy"
    ]
    assert not wrong, "\n".join(wrong)


def test_tests_import_no_folder_that_installed_packages_also_have() -> None:
    """Wheels of xDSL have top-level packages `tests` and `benchmarks`, which ours would shadow."""
    tests = [Module(path, "tests") for path in sorted((ROOT / "tests").rglob("*.py"))]
    wrong = [
        f"{module.place}:{found.line}: {found.name}"
        for module in tests
        for found in module.imports
        if found.name.partition(".")[0] in ("tests", "benchmarks", "docs", "scripts")
    ]
    assert not wrong, "\n".join(wrong)
