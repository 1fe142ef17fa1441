"""The installed package of examples/third_party adds a pass, an encoding and a pipeline."""

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
    paths = [str(target), os.environ.get("PYTHONPATH", "")]
    return source, {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def output_of(command: list[str | Path], environment: dict[str, str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("tool", ["rasp-opt", "xdsl-opt"])
def test_the_tools_find_its_pass(tool: str, installed: tuple[Path, dict[str, str]]) -> None:
    listed = "".join(output_of([BIN / tool, "--help"], installed[1]).split())
    assert "rasp-rename-sops" in listed
    assert "rasp-infer-encodings" in listed


def test_raspc_passes_lists_and_describes_it(installed: tuple[Path, dict[str, str]]) -> None:
    listed = output_of([BIN / "raspc", "passes"], installed[1])
    assert "\npasses of package rasp-extras:\nrasp-rename-sops  Put a prefix" in listed
    assert "\npipeline left of package rasp-extras:\n" in listed
    described = output_of([BIN / "raspc", "passes", "rasp-rename-sops"], installed[1])
    assert described.startswith("rasp-rename-sops\n\nPut a prefix before the name of every s-op")
    assert "Options:\n  prefix: str\n      The prefix of each name." in described
    assert "Statistics:\n  names changed" in described


def test_its_golden_tests_pass(installed: tuple[Path, dict[str, str]]) -> None:
    source, environment = installed
    output = output_of([BIN / "lit", "-v", source / "lit_tests"], environment)
    assert "Passed: 6" in output


def test_an_axis_that_may_hold_means_has_no_proof(
    installed: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    source, environment = installed
    shutil.copytree(source / "rasp_extras", tmp_path / "rasp_extras")
    axis = tmp_path / "rasp_extras" / "circle_axis.py"
    axis.write_text(axis.read_text(encoding="utf-8").replace("    holds_one_value = True\n", ""))
    paths = os.pathsep.join([str(tmp_path), environment["PYTHONPATH"]])
    done = subprocess.run(
        [BIN / "rasp-opt", source / "lit_tests" / "circle_copies.mlir", "-p", "default"],
        capture_output=True,
        text=True,
        env={**environment, "PYTHONPATH": paths},
        check=False,
    )
    assert (
        "no bound on the error of 'the result' is known: the output reads 'copy', a mean over "
        "several keys, whose values are not enumerated; compile it without a proof "
        "(allow-uncertified); or, if the vectors of the encoding 'circle' are no means, set "
        "`holds_one_value` in its class CircleAxis\n"
    ) in done.stderr


PROGRAM = """
from raspc import rasp

vocab, max_seq_len = "abcd", 5
circle = rasp.Encoding.named("circle")
tokens = rasp.annotate(rasp.tokens, encoding=circle)
before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
previous = rasp.annotate(rasp.Aggregate(before, tokens), encoding=circle).named("previous")
program = rasp.Map(lambda t: t in ("a", "c"), previous).named("vowel")
"""


def test_a_certified_model_with_its_encoding(
    installed: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    program, model = tmp_path / "circle.py", tmp_path / "circle.rmodel"
    program.write_text(PROGRAM)
    command = [BIN / "raspc", "compile", f"{program}:previous", "--validate", "-o", model]
    output_of(command, installed[1])
    assert output_of([BIN / "raspc", "run", model, "--input", "a b c"], {**os.environ}) == (
        "None a b\n"
    )
    described = output_of([BIN / "raspc", "inspect", model], installed[1])
    assert "certified   for float32" in described
    assert "previous (2)" in described


def test_without_it_the_pass_is_unknown() -> None:
    done = subprocess.run([BIN / "rasp-opt", "--help"], capture_output=True, text=True, check=True)
    assert "rasp-rename-sops" not in "".join(done.stdout.split())
