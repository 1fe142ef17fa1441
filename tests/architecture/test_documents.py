"""The documents: generated pages are current, commands work, and code runs."""

import ast
import importlib.util
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The code blocks of the README in the language `language`."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def test_the_commands_of_the_readme_work(tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    lines = [line for block in blocks("console") for line in block.splitlines()]
    commands = [shlex.split(line[2:]) for line in lines if line.startswith("$ rasp")]
    assert {command[0] for command in commands} == {"raspc", "rasp-opt"}
    for command in commands:
        subprocess.run(
            command, cwd=tmp_path, env={**os.environ, "PATH": path}, check=True, capture_output=True
        )


def test_the_python_of_the_readme_gives_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    checked = 0
    for block in blocks("python"):
        exec(block, names)
        for code, value in re.findall(r"^(\S.*?)  # (\[.*\])$", block, re.MULTILINE):
            assert eval(code, names) == ast.literal_eval(value)
            checked += 1
    assert checked
    claim = re.search(r"`(program\(.*\))` gives `(.*)`", README)
    assert claim is not None
    assert eval(claim[1], names) == ast.literal_eval(claim[2])


def generator() -> ModuleType:
    """The script docs/generate_passes.py as a module."""
    path = ROOT / "docs" / "generate_passes.py"
    spec = importlib.util.spec_from_file_location("generate_passes", path)
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
