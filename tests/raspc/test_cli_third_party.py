"""The installed package of examples/third_party adds its pass to the tools."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A copy of the package's source, and an environment in which it is installed."""
    folder = tmp_path_factory.mktemp("third_party")
    source, target = folder / "source", folder / "target"
    shutil.copytree(ROOT / "examples" / "third_party", source)
    options = ["--quiet", "--no-build-isolation", "--no-deps", "--no-index", "--target", target]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, source], check=True)
    return source, {**os.environ, "PYTHONPATH": str(target)}


def output_of(command: list[str | Path], environment: dict[str, str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("tool", ["rasp-opt", "xdsl-opt"])
def test_the_tools_find_its_pass(tool: str, installed: tuple[Path, dict[str, str]]) -> None:
    listed = "".join(output_of([BIN / tool, "--help"], installed[1]).split())
    assert "rasp-rename-sops" in listed
    assert "rasp-infer-encodings" in listed


def test_its_golden_tests_pass(installed: tuple[Path, dict[str, str]]) -> None:
    source, environment = installed
    output = output_of([BIN / "lit", "-v", source / "lit_tests"], environment)
    assert "Passed: 1" in output


def test_without_it_the_pass_is_unknown() -> None:
    done = subprocess.run([BIN / "rasp-opt", "--help"], capture_output=True, text=True, check=True)
    assert "rasp-rename-sops" not in "".join(done.stdout.split())
