"""A negative seed is an error of the user, in every command that draws inputs."""

from pathlib import Path

import pytest

from raspc.cli.main import main
from raspc.tools.rasp_opt import main as rasp_opt
from raspc.values import RaspcError
from raspc.values.random_seed import checked_seed

HIST = str(Path(__file__).resolve().parents[2] / "examples" / "hist.py")


@pytest.mark.parametrize(
    "arguments",
    [
        ["verify", HIST, "--budget", "20"],
        ["verify", HIST, "--budget", "20", "--variables"],
        ["dataset", HIST, "--rows", "3", "-o", "rows"],
        ["dataset", HIST, "--rows", "3", "-o", "rows", "--unique"],
        ["random", "-n", "1"],
        ["zoo", "features", "-o", "features.mlir"],
    ],
    ids=" ".join,
)
def test_commands(
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*arguments, "--seed", "-1"]) == 1
    assert capsys.readouterr().err.endswith("error: the seed is -1; give 0 or more\n")
    assert not list(tmp_path.iterdir())


def test_the_pass_that_checks_variables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = tmp_path / "p.mlir"
    assert main(["compile", HIST, "--emit", "rasp", "-o", str(program)]) == 0
    passes = "default,transformer-check-variables{seed=-1}"
    assert rasp_opt([str(program), "-p", passes]) == 1
    assert "error: the seed is -1; give 0 or more" in capsys.readouterr().err


def test_seeds_from_zero_are_kept() -> None:
    assert [checked_seed(seed) for seed in (0, 7)] == [0, 7]
    with pytest.raises(RaspcError, match=r"^the seed is -1; give 0 or more$"):
        checked_seed(-1)
