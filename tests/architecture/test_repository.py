"""Properties of all files: sizes, golden tests of ops, passes and options, no addresses."""

import dataclasses
import functools
import re
import subprocess
from pathlib import Path

import pytest

from raspc.passes.registry import ALL_PASSES
from raspc.universe import RASPC_UNIVERSE

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "lit_tests"

MAX_LINES = 400

# The patterns are split so that this file does not match them.
FORBIDDEN = [
    "pypi" + ".org",
    "python" + "hosted",
    "index-" + "url",
    "find-" + "links",
    "file:" + "//",
    *("/" + folder + "/" for folder in ("work", "tmp", "opt", "root", "home", "Users")),
]
"""The forbidden patterns: registry hosts, their options, and absolute paths of a machine."""


@functools.cache
def tracked_files() -> list[Path]:
    """The files of the repository, tracked or not yet added."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip("not a git checkout")
    paths = [ROOT / name for name in done.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def texts(*suffixes: str) -> list[tuple[Path, str]]:
    """The path and text of the files with one of the suffixes, or of all text files."""
    found: list[tuple[Path, str]] = []
    for path in tracked_files():
        if suffixes and path.suffix not in suffixes:
            continue
        try:
            found.append((path, path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def test_files_are_short() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {text.count(chr(10))} lines"
        for path, text in texts(".py")
        if text.count("\n") >= MAX_LINES
    ]
    assert not long, "\n".join(long)


def test_no_registry_and_no_machine_is_named() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), start=1)
        if any(word in line for word in FORBIDDEN)
    ]
    assert not wrong, "\n".join(wrong)


# Golden tests


@functools.cache
def golden_text(folder: Path) -> str:
    """The text of all golden tests below a folder."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.mlir")))


def test_there_are_passes() -> None:
    assert ALL_PASSES


def runs_of(name: str) -> str:
    """The RUN lines of the golden tests of a pass."""
    text = golden_text(GOLDEN / "passes" / name)
    return "\n".join(line for line in text.splitlines() if "RUN:" in line)


@pytest.mark.parametrize("name", ALL_PASSES)
def test_every_pass_has_golden_tests(name: str) -> None:
    assert name in runs_of(name), f"no RUN line of lit_tests/passes/{name}/ runs it"


@pytest.mark.parametrize("name", ALL_PASSES)
def test_every_option_of_a_pass_has_a_golden_test(name: str) -> None:
    runs = runs_of(name)
    options = [field.name.replace("_", "-") for field in dataclasses.fields(ALL_PASSES[name]())]
    assert not [option for option in options if not re.search(rf"[{{ ]{option}[=}} ]", runs)]


@pytest.mark.parametrize("dialect", RASPC_UNIVERSE.all_dialects)
def test_every_op_has_golden_tests(dialect: str) -> None:
    text = golden_text(GOLDEN / f"{dialect}_dialect")
    ops = [op.name for op in RASPC_UNIVERSE.all_dialects[dialect]().operations]
    assert ops
    assert not [op for op in ops if not re.search(rf'(?<!"){re.escape(op)}\b', text)]


@pytest.mark.parametrize("dialect", RASPC_UNIVERSE.all_dialects)
def test_every_op_has_a_golden_test_in_generic_form(dialect: str) -> None:
    text = golden_text(GOLDEN / f"{dialect}_dialect")
    ops = [op.name for op in RASPC_UNIVERSE.all_dialects[dialect]().operations]
    assert not [op for op in ops if f'"{op}"' not in text]


@pytest.mark.parametrize("dialect", RASPC_UNIVERSE.all_dialects)
def test_every_attribute_and_type_has_golden_tests(dialect: str) -> None:
    text = golden_text(GOLDEN / f"{dialect}_dialect")
    names = [attribute.name for attribute in RASPC_UNIVERSE.all_dialects[dialect]().attributes]
    # `#rasp.table<...>`, or `#rasp<table ...>` as attributes without angle brackets print.
    spellings = {name: name.replace(".", "[.<]", 1) for name in names}
    missing = [name for name in names if not re.search(rf"[!#]{spellings[name]}\b", text)]
    assert not missing


@pytest.mark.parametrize("dialect", RASPC_UNIVERSE.all_dialects)
def test_every_op_is_documented(dialect: str) -> None:
    ops = list(RASPC_UNIVERSE.all_dialects[dialect]().operations)
    assert not [op.name for op in ops if not (op.__doc__ or "").strip()]


# The README


def commands_of(path: Path) -> list[str]:
    """The lines of the code blocks of a Markdown file, without their prompts."""
    text = path.read_text(encoding="utf-8")
    blocks = re.findall(r"^```(?:console|sh|bash|shell)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line.removeprefix("$ ").strip() for line in lines if line.startswith("$ ")]


DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]


def test_make_targets_of_the_documents_exist() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    named = {
        target
        for path in DOCUMENTS
        for target in re.findall(r"`make ([a-z-]+)`|^\$ make ([a-z-]+)", path.read_text(), re.M)
        for target in target
        if target
    }
    assert {"demo", "test"} <= named
    assert named <= targets


def test_the_readme_shows_the_commands_that_ci_runs() -> None:
    lines = (ROOT / ".ci" / "run").read_text().splitlines()
    assert [line for line in lines if line.startswith("make ")] == [
        "make test",
        "make test-exports",
        "make site",
    ]
    assert {"make test", "make test-exports", "make site"} <= set(commands_of(ROOT / "README.md"))


def test_files_that_the_documents_link_to_exist() -> None:
    missing = [
        f"{path.relative_to(ROOT)}: {link}"
        for path in DOCUMENTS
        for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text())
        if "://" not in link and not (path.parent / link).exists()
    ]
    assert not missing, "\n".join(missing)


EXAMPLE_PATHS = {
    "lit_tests/passes/PASS-NAME/",
    "lit_tests/passes/craft-my-pass/",
    "passes/craft/my_pass.py",
    "raspc/xla",
}
"""Paths of the documents that are no files of the repository: examples, and the user's cache."""


def test_paths_in_the_documents_exist() -> None:
    folders = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    missing = [
        f"{document.relative_to(ROOT)}: {path}"
        for document in DOCUMENTS
        for path in re.findall(r"`([a-z_]+/[\w./-]*)`", document.read_text(encoding="utf-8"))
        if path.partition("/")[0] in folders
        and path not in EXAMPLE_PATHS
        and not (ROOT / path).exists()
    ]
    assert not missing, "\n".join(missing)
