"""Programs of many features: their numbers, density and correlation, and the models of them."""

import numpy as np
import pytest

import raspc
from raspc.cli.main import main
from raspc.zoo.feature_task import FeatureTask, feature_program, feature_table


def test_density_and_correlation() -> None:
    table = feature_table(FeatureTask(1000, 0.2, 0.6, tokens=500), seed=1).astype(float)
    assert table.mean() == pytest.approx(0.2, abs=0.01)
    pairs = [np.corrcoef(table[i], table[i + 1])[0, 1] for i in range(0, 1000, 2)]
    others = [np.corrcoef(table[i], table[i + 2])[0, 1] for i in range(0, 998, 2)]
    assert np.mean(pairs) == pytest.approx(0.6, abs=0.03)
    assert abs(np.mean(others)) < 0.03


def test_no_feature_is_constant_and_the_seed_decides() -> None:
    task = FeatureTask(50, 0.01, 0.0, tokens=4)
    table = feature_table(task, 0)
    assert table.any(axis=1).all() and not table.all(axis=1).any()
    assert (feature_table(task, 0) == table).all() and (feature_table(task, 1) != table).any()


def test_the_model_holds_every_feature() -> None:
    task = FeatureTask(12, 0.3, 0.5, tokens=8, max_seq_len=2)
    model = raspc.compile(feature_program(task, 3), pipeline="interp", backend="numpy")
    held = [v["name"] for v in model.truth()["variables"] if v["location"] == "held"]
    assert held == ["tokens", *(f"feature_{i}" for i in range(12))]
    table = feature_table(task, 3)
    run = model.apply(["t3", "t5"])
    assert [run.values(f"feature_{i}") for i in range(12)] == table[:, [3, 5]].astype(int).tolist()


@pytest.mark.parametrize(
    "options, message",
    [
        (["--features", "0"], "features is 0; give 1 or more"),
        (["--density", "0"], "density is 0.0; give more than 0, less than 1"),
        (["--correlation", "2"], "correlation is 2.0; give 0 to 1"),
        (["--seed", "-1"], "the seed is -1; give 0 or more"),
    ],
)
def test_errors(options: list[str], message: str, tmp_path, capsys) -> None:
    assert main(["zoo", "features", "-o", str(tmp_path / "f.mlir"), *options]) == 1
    assert message in capsys.readouterr().err


def test_the_command_writes_a_program(tmp_path, capsys) -> None:
    path = tmp_path / "f.mlir"
    assert main(["zoo", "features", "--features", "3", "--tokens", "4", "-o", str(path)]) == 0
    assert main(["zoo", "features", "--features", "3", "--tokens", "4"]) == 0
    assert capsys.readouterr().out == path.read_text()
    model = str(tmp_path / "f.rmodel")
    assert main(["compile", str(path), "--pipeline", "interp", "-o", model]) == 0
    assert raspc.load(model).results == ("0", "1", "2")
