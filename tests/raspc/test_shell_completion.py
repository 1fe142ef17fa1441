"""A shell completes the names of passes, pipelines and formats, those of other packages too."""

import argparse
import os
import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from raspc.shell_completion import complete_argument
from raspc.values import extension_registry


@pytest.mark.needs("argcomplete")
@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("raspc passes craft-all", {"craft-allocate-layers", "craft-allocate-residual"}),
        ("raspc run x.py --pipeline default,transformer-pad", {"default,transformer-pad-heads"}),
        ("raspc export x.py --arch ll", {"llama"}),
        ("rasp-opt x.mlir -p def", {"default"}),
    ],
)
def test_a_shell_completes(line: str, names: set[str], tmp_path: Path) -> None:
    """The last word of a command line is completed, as a shell asks for it."""
    found = tmp_path / "completions"
    settings = {
        "_ARGCOMPLETE": "1",
        "_ARGCOMPLETE_IFS": "\n",
        "_ARGCOMPLETE_STDOUT_FILENAME": str(found),
        "COMP_LINE": line,
        "COMP_POINT": str(len(line)),
    }
    module = "raspc.tools.rasp_opt" if line.startswith("rasp-opt") else "raspc.cli.main"
    command = [sys.executable, "-m", module]
    subprocess.run(command, env={**os.environ, **settings}, check=True)
    assert {name.strip() for name in found.read_text(encoding="utf-8").splitlines()} == names


def test_names_of_other_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    points = EntryPoints(
        EntryPoint("mine", f"extension_examples:{value}", f"raspc.{group}")
        for group, value in (("pipelines", "PIPELINE"), ("export_formats", "NAME_FORMAT"))
    )
    monkeypatch.setattr(extension_registry, "installed_entry_points", lambda: points)
    parser = argparse.ArgumentParser("raspc run")
    for option in ("--pipeline", "--to"):
        action = parser.add_argument(option)
        assert "mine" in complete_argument("mi", action, parser)
