"""Programs of many features: their numbers, density and correlation, and the models of them."""

import json

import numpy as np
import pytest

import raspc
from raspc.cli.main import main
from raspc.transformer_dialect import EmbedOp
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


def test_default_has_a_direction_for_each_feature_and_no_other() -> None:
    task = FeatureTask(12, 0.3, 0.5, tokens=120)
    model = raspc.compile(feature_program(task, 3), backend="numpy")
    (embed,) = (op for op in model.op.components if isinstance(op, EmbedOp))
    rows = {token: embed.W_E.array[i] for i, token in enumerate(model.op.tokens.data)}
    stream = np.array([rows[f"t{i}"] for i in range(120)])
    table = feature_table(task, 3)
    assert sorted(map(tuple, stream.T.tolist())) == sorted(map(tuple, table.astype(float).tolist()))


def test_dictionaries_are_told_apart_on_tokens_that_they_have_not_seen(tmp_path, capsys) -> None:
    pytest.importorskip("optax")
    program, full, turned, key = (
        str(tmp_path / n) for n in ("f.mlir", "f.rmodel", "t.rmodel", "k")
    )
    features = ["--features", "16", "--density", "0.1"]
    assert main(["zoo", "features", *features, "-o", program]) == 0
    assert main(["compile", program, "-o", full]) == 0
    assert len(raspc.load(full).vocab) == 160
    assert main(["hide", full, "--rotate-only", "-o", turned, "--key", key]) == 0
    capsys.readouterr()
    command = ["recover", turned, "--original", full, "--key", key, "--held-out-tokens", "--json"]
    assert main([*command, "--method", "sae", "--method", "random"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows["sae"]["recall"] > 0.9 and rows["random"]["recall"] < 0.1
    assert rows["sae"]["matched_cosine"] > 0.9 > 0.8 > rows["random"]["matched_cosine"]
    assert rows["sae"]["unexplained"] < 0.1 and rows["sae"]["n_features"] == 16


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
