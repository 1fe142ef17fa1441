"""The layout of the repository: one import root, and paths that name level, kind and subject."""

import re
import tomllib
from collections import defaultdict

import pytest

from raspc.passes.registry import ALL_PASSES
from source_tree import FOLDERS, MODULES, ROOT

ROOTS = {"raspc", "raspc_check"}
"""The top-level names of wheels: the compiler, and the checker, which does not import it."""

SAME_BASENAME = {
    "__init__": "xDSL and Python ask for it",
    "attributes": "each dialect has one",
    "ops": "each dialect has one",
    "interpreter": "each dialect has one",
    "canonicalization": "each dialect has one",
    "variable_op": "each dialect has one",
    "model": "the name of Tracr's module, and ours of `raspc.Model`",
}
"""The basenames that several files share, each with the reason."""

MOODS = {
    "things",
    "subject",
    "choosing",
    "unknown",
    "extras",
    "outcome",
    "reading",
    "utils",
    "misc",
}
"""Forbidden names of folders and files, which name no subject."""


def test_there_is_one_import_root() -> None:
    assert {package.partition(".")[0] for package in FOLDERS} <= ROOTS
    assert "raspc" in FOLDERS


def test_every_package_at_the_top_is_mapped() -> None:
    packages = {path.parent for path in ROOT.glob("*/__init__.py")}
    assert packages == set(FOLDERS.values())


def test_a_package_has_the_name_of_its_folder() -> None:
    wrong = [
        package
        for package, folder in FOLDERS.items()
        if package not in ROOTS and package != f"raspc.{folder.name}"
    ]
    assert not wrong


def test_the_tree_for_pyright_has_every_folder() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (listed,) = re.findall(r"^FOLDERS\s*:=(.*)$", makefile, re.MULTILINE)
    subpackages = {package for package in FOLDERS if package.startswith("raspc.")}
    assert {f"raspc.{folder}" for folder in listed.split()} == subpackages


def test_the_package_data_names_mapped_packages() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        data = tomllib.load(file)["tool"]["setuptools"]["package-data"]
    assert data.keys() <= MODULES.keys() | {"*"}


def test_basenames_have_one_subject() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for module in MODULES.values():
        places[module.path.stem].append(module.place)
    wrong = [f"{name}: {files}" for name, files in places.items() if len(files) > 1]
    wrong = [text for text in wrong if text.partition(":")[0] not in SAME_BASENAME]
    assert not wrong, "\n".join(wrong)
    unneeded = {name for name in SAME_BASENAME if len(places[name]) < 2}
    assert not unneeded, f"take {unneeded} out of the list"


def test_no_room_is_named_by_mood() -> None:
    wrong = [
        module.place
        for module in MODULES.values()
        if MOODS & {*module.path.relative_to(ROOT).parent.parts, module.path.stem}
    ]
    assert not wrong, "\n".join(wrong)


RUNS_MODELS = {"transformer-check-variables": "raspc.verification.check_variables_pass"}
"""The passes that run models and interpreters, which code of passes/ may not import."""


def expected_modules(name: str) -> set[str]:
    """The modules in which a pass of the given name may be."""
    if name in RUNS_MODELS:
        return {RUNS_MODELS[name]}
    level, _, rest = name.partition("-")
    stem = name.replace("-", "_")
    if level in ("rasp", "craft", "transformer"):
        home = f"raspc.passes.{level}.{rest.replace('-', '_')}"
        return {home, f"{home}.{home.rpartition('.')[2]}"}
    conversion = "raspc.passes.conversion"
    if (ends := re.fullmatch(r"convert-(\w+)-to-(\w+)", name)) is not None:
        return {f"{conversion}.{ends[1]}_to_{ends[2]}.{stem}"}
    return {
        f"{conversion}.{start}_to_{end}.{stem}"
        for start, end in (
            ("rasp", "craft"),
            ("craft", "transformer"),
            ("transformer", "stablehlo"),
        )
    }


@pytest.mark.parametrize("name", sorted(ALL_PASSES))
def test_the_path_of_a_pass_follows_from_its_name(name: str) -> None:
    assert ALL_PASSES[name]().__module__ in expected_modules(name)


def test_the_page_of_old_import_paths_names_modules() -> None:
    page = (ROOT / "docs" / "import_paths.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w.]+)` \| `([\w.]+)` \|$", page, re.MULTILINE)
    assert len(rows) > 200
    assert not [now for _, now in rows if now not in MODULES]
    assert not [before for before, now in rows if f"raspc.{before}" == now]


def test_options_with_choices_are_literals() -> None:
    """A pass that compares an option with a tuple of strings has an option with choices."""
    comparison = re.compile(r"self\.\w+ (not )?in (self\.)?[A-Z_]+\b|: str = \"\w+\"\n")
    found = {
        path.relative_to(ROOT).as_posix(): match[0].strip()
        for path in (ROOT / "passes").rglob("*.py")
        if (match := comparison.search(path.read_text(encoding="utf-8"))) is not None
    }
    assert not found
