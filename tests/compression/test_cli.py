"""`raspc compress`, `plot`, `hide` and `recover`."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open

import raspc
from raspc.cli import main

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "frac_prevs.py"


@pytest.fixture(scope="module")
def files(frac_prevs: raspc.Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a compiled model, a compressed one and its runs."""
    folder = tmp_path_factory.mktemp("compression")
    frac_prevs.save(folder / "full.rmodel")
    command = ["compress", str(folder / "full.rmodel"), "-d", "6", "--recipe", "fast"]
    command += ["--seeds", "2", "--steps", "300", "--batch", "16"]
    command += ["--runs", str(folder / "a.runs"), "-o", str(folder / "narrow.rmodel")]
    assert main(command) == 0
    return folder


def test_the_result_runs(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(files / "narrow.rmodel"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["d_model"] == 6
    assert main(["run", str(files / "narrow.rmodel"), "--input", "h l"]) == 0
    assert len(capsys.readouterr().out.split()) == 2


def test_accuracy_is_by_the_program_where_it_is_known(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["compress", str(files / "full.rmodel"), "-d", "6", "--recipe", "fast"]
    command += ["--seeds", "1", "--steps", "1"]
    assert main(command) == 0
    assert "accuracy by the program on all inputs (14)" in capsys.readouterr().out
    unknown = raspc.Model(raspc.load(files / "full.rmodel").module)
    unknown.save(files / "unknown.rmodel")
    assert main(["compress", str(files / "unknown.rmodel"), *command[2:], "--json"]) == 0
    assert not json.loads(capsys.readouterr().out)["runs"][0]["by_oracle"]
    assert main([*command, "--against", str(EXAMPLE)]) == 1
    assert "have different tokens: 'e', 'o'" in capsys.readouterr().err


def test_the_result_keeps_its_program(files: Path) -> None:
    """So `raspc verify` holds the compressed model against it."""
    narrow, full = raspc.load(files / "narrow.rmodel"), raspc.load(files / "full.rmodel")
    assert narrow.source is not None and narrow.source == full.source


def test_plots(files: Path) -> None:
    for kind in ("loss", "similarity"):
        out = str(files / f"{kind}.svg")
        assert main(["plot", str(files / "a.runs"), "--kind", kind, "-o", out]) == 0
    full = ["--original", str(files / "full.rmodel"), "--input", "h l l"]
    for kind in ("map", "interference", "activations"):
        out = str(files / f"{kind}.png")
        assert main(["plot", str(files / "narrow.rmodel"), "--kind", kind, "-o", out, *full]) == 0
        assert Path(out).stat().st_size > 1000


def test_hide_keeps_the_key_apart(files: Path) -> None:
    hidden, key = files / "hidden.rmodel", files / "key.safetensors"
    command = ["hide", str(files / "full.rmodel"), "-o", str(hidden), "--key", str(key)]
    assert main([*command, "--seed", "5"]) == 0
    model, full = raspc.load(hidden), raspc.load(files / "full.rmodel")
    assert model.apply(["l", "h"]).decoded == full.apply(["l", "h"]).decoded
    assert "tokens:l" not in str(model.module) and model.source is None
    with safe_open(key, "numpy") as archive:
        Q, features = archive.get_tensor("rotation"), json.loads(archive.metadata()["features"])
    assert tuple(features) == full.residual_labels
    back = model.apply(["l"]).residuals["embed"] @ Q.T
    np.testing.assert_allclose(back, full.apply(["l"]).residuals["embed"], atol=1e-5)


def test_recover_prints_scores(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    original = ["--original", str(files / "full.rmodel"), "--method", "pca", "--json"]
    assert main(["recover", str(files / "narrow.rmodel"), *original]) == 0
    score = json.loads(capsys.readouterr().out)["pca"]
    assert 0 < score["mean_max_cosine"] <= 1


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["compress", "M"], "give -d N or --sweep A:B"),
        (["compress", "M", "--sweep", "5:2"], "give --sweep 2:14"),
        (["compress", "M", "--sweep", "2:3", "-o", "x.rmodel"], "a sweep has a model for each"),
        (["compress", "M", "-d", "2", "--resume"], "give the file with --runs FILE"),
        (["compress", "M", "-d", "2", "--recipe", "slow"], "choose from paper, fast"),
        (["compress", "M", "-d", "99"], "give 1 to 10"),
        (["compress", "M", "-d", "2", "--placement", "in"], "choose folded or explicit"),
        (["plot", "M", "--kind", "pie", "-o", "x.png"], "there is no plot 'pie'"),
        (["plot", "M", "--kind", "map", "-o", "x.pdf"], "is neither PNG nor SVG"),
        (["plot", "M", "--kind", "map", "-o", "x.png"], "it is not compressed"),
        (["recover", "M", "--original", "M"], "it is not compressed"),
    ],
)
def test_errors_are_one_line(
    files: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    model = str(files / "full.rmodel")
    assert main([model if argument == "M" else argument for argument in arguments]) == 1
    error = capsys.readouterr().err
    assert message in error and error.count("\n") == 1
