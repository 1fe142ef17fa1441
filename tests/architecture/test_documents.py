"""The documents: generated pages are current, commands work, and code runs."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from code_blocks import blocks_of, run_block, run_python
from console_blocks import NOT_RUN, commands_of, documents, matches, run_commands

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


WITH_COMMANDS = [path for path in documents() if any(each.is_run for each in commands_of(path))]
WITH_PYTHON = [path for path in documents() if any(each.is_run for each in blocks_of(path))]
ELSEWHERE = ("export.md", "scaling.md", "tools.md")
"""Documents whose code tests/backends/test_code_of_documents.py runs, in other processes."""

RUN = [path for path in documents() if path in WITH_COMMANDS or path in WITH_PYTHON]
QUICK = ("README.md", "file_formats.md", "proved_and_assumed.md", "tracr.md", "use.md")
"""The documents whose code `make test` runs; `make test-slow` runs the others."""


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(path, marks=() if path.name in QUICK else pytest.mark.slow, id=path.name)
        for path in RUN
        if path.name not in ELSEWHERE
    ],
)
def test_the_code_of_a_document_prints_and_gives_what_it_shows(
    document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commands of the document run first, and then its Python, in the same folder."""
    run_commands(document, tmp_path)
    monkeypatch.chdir(tmp_path)
    examples = tmp_path / "examples"
    if not examples.exists():
        examples.symlink_to(ROOT / "examples")
    run_python(document)


def test_the_commands_that_are_not_run_are_in_a_document() -> None:
    commands = [command for path in documents() for command in commands_of(path)]
    assert {path.name for path in WITH_COMMANDS} >= {*ELSEWHERE, "README.md", "verification.md"}
    unused = [start for start in NOT_RUN if not any(c.text.startswith(start) for c in commands)]
    assert not unused
    assert all(len(reason) > 10 for reason in NOT_RUN.values())


def test_outputs_are_compared() -> None:
    assert matches("all 62 of ... tokens (0.6 s)\n", "all 62 of up to 5 tokens (12.25 s)\n")
    assert not matches("all 62 of ... tokens (0.6 s)\n", "all 63 of up to 5 tokens (12.25 s)\n")
    assert matches("a\n...\nb\n", "a\nb\n")
    assert matches("a\n...\nb\n", "a\n1\n2\nb\n")
    assert not matches("a\nb\n", "a\n1\nb\n")
    assert not matches("", "a\n")


def test_the_readme_shows_values(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    python = [block for block in blocks_of(ROOT / "README.md") if block.is_run]
    assert sum(run_block(block, names) for block in python)
    claim = re.search(r"`(program\(.*\))` gives `(.*?)`", README)
    assert claim is not None
    assert repr(eval(claim[1], names)) == claim[2]


def generator(name: str = "generate_passes") -> ModuleType:
    """A script of docs/ that generates a page, as a module."""
    path = ROOT / "docs" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_passes_are_documented_as_they_are() -> None:
    written = (ROOT / "docs" / "passes.md").read_text(encoding="utf-8")
    assert written == generator().document(), "run `make docs`"


def test_each_pass_is_documented() -> None:
    from raspc.pass_documentation import describe_pass
    from raspc.passes.registry import ALL_PASSES

    for name in ALL_PASSES:
        description = describe_pass(name)
        assert len(description.summary) > 20, name
        assert description.summary[0].isupper(), name


def test_each_pass_shows_an_example() -> None:
    from raspc.pass_documentation import describe_pass
    from raspc.passes.registry import ALL_PASSES

    without = [
        name
        for name in ALL_PASSES
        if not all(word in describe_pass(name).text for word in ("Before", "After", "```"))
    ]
    assert not without


def test_each_option_says_what_it_means() -> None:
    from raspc.pass_documentation import describe_pass
    from raspc.passes.registry import ALL_PASSES

    without = [
        f"{name}{{{option}}}"
        for name in ALL_PASSES
        for option, _, _, meaning in describe_pass(name).options
        if not meaning
    ]
    assert not without


def test_the_page_of_the_dialects_is_current() -> None:
    written = (ROOT / "docs" / "dialects.md").read_text(encoding="utf-8")
    assert written == generator("generate_dialects").document(), "run `make docs`"


def test_the_page_of_the_command_line_is_current() -> None:
    written = (ROOT / "docs" / "command_line.md").read_text(encoding="utf-8")
    assert written == generator("generate_command_line").document(), "run `make docs`"


NOT_RUN_BY_THEMSELVES = {
    "rasp.yield": "the end of a function, which the function's op runs",
    "craft.program": "its body runs, by `program_runner.evaluate`",
    "transformer.model": "its body runs, by the runner of a backend",
    "transformer.head": "a part of its attention, which runs all heads",
}


def test_the_page_of_the_dialects_has_syntax_example_and_meaning_of_each_op() -> None:
    sections = (ROOT / "docs" / "dialects.md").read_text().split("\n### ")[1:]
    without: dict[str, set[str]] = {"syntax": set(), "example": set(), "meaning": set()}
    for section in sections:
        name = section.partition("\n")[0].strip("`")
        if "\nSyntax:\n" not in section:
            without["syntax"].add(name)
        if f"{name}" not in section.partition("\nSyntax:\n")[0].partition("\n")[2]:
            without["example"].add(name)
        if "\nInterpreter:\n" not in section:
            without["meaning"].add(name)
    assert without == {"syntax": set(), "example": set(), "meaning": set(NOT_RUN_BY_THEMSELVES)}
