"""`raspc compress`, `plot`, `hide` and `recover`."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import numpy as np
import pytest
from safetensors.numpy import save

import raspc
from raspc.backends.compression.dictionary_scores import Dictionary, find_dictionary
from raspc.backends.compression.residual_maps import ResidualMaps, compressed_module
from raspc.backends.compression.training_options import CompressionOptions
from raspc.cli.main import main
from raspc.cli.training_arguments import HYPER_PARAMETERS
from raspc.hidden_models import hide, load_key

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "frac_prevs.py"


@pytest.fixture(scope="module")
def files(frac_prevs: raspc.Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a compiled model, a compressed model and its runs."""
    folder = tmp_path_factory.mktemp("compression")
    frac_prevs.save(folder / "full.rmodel")
    command = ["compress", str(folder / "full.rmodel"), "-d", "6", "--recipe", "fast"]
    command += ["--seeds", "2", "--steps", "300", "--batch", "16"]
    command += ["--runs", str(folder / "a.runs"), "-o", str(folder / "narrow.rmodel")]
    assert main(command) == 0
    return folder


def test_each_hyper_parameter_is_an_option_of_a_compression() -> None:
    assert HYPER_PARAMETERS.keys() <= {field.name for field in fields(CompressionOptions)}


def test_the_result_runs(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", str(files / "narrow.rmodel"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["d_model"] == 6
    assert main(["run", str(files / "narrow.rmodel"), "--input", "h l"]) == 0
    assert len(capsys.readouterr().out.split()) == 2


@pytest.mark.slow
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
    assert 'have different tokens: "e", "o"' in capsys.readouterr().err


def test_the_result_keeps_its_program(files: Path) -> None:
    """The source program is stored with the compressed model, so `raspc verify` compares them."""
    narrow, full = raspc.load(files / "narrow.rmodel"), raspc.load(files / "full.rmodel")
    assert narrow.source is not None and narrow.source == full.source


@pytest.mark.slow
def test_plots(files: Path) -> None:
    for kind in ("loss", "similarity"):
        out = str(files / f"{kind}.svg")
        assert main(["plot", str(files / "a.runs"), "--kind", kind, "-o", out]) == 0
    full = ["--original", str(files / "full.rmodel"), "--input", "h l l"]
    for kind in ("map", "interference", "activations"):
        out = str(files / f"{kind}.png")
        assert main(["plot", str(files / "narrow.rmodel"), "--kind", kind, "-o", out, *full]) == 0
        assert Path(out).stat().st_size > 1000


def test_activations_are_the_stream_or_beside_the_original(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without --original a plain model draws its stream, and a compressed one asks for it."""
    command = ["plot", "--kind", "activations", "--input", "h l l"]
    out = files / "plain.svg"
    assert main([*command, str(files / "full.rmodel"), "-o", str(out)]) == 0
    texts = {(node.text or "").strip() for node in ElementTree.parse(out).iter()}
    assert {"layer0/mlp", "frac_prevs"} <= texts
    capsys.readouterr()
    assert main([*command, str(files / "narrow.rmodel"), "-o", str(files / "none.svg")]) == 1
    assert "give --original MODEL" in capsys.readouterr().err
    assert not (files / "none.svg").exists()


def test_hide_keeps_the_key_apart(files: Path) -> None:
    hidden, path = files / "hidden.rmodel", files / "key.safetensors"
    command = ["hide", str(files / "full.rmodel"), "-o", str(hidden), "--key", str(path)]
    assert main([*command, "--seed", "5"]) == 0
    model, full = raspc.load(hidden), raspc.load(files / "full.rmodel")
    assert model.apply(["l", "h"]).decoded == full.apply(["l", "h"]).decoded
    assert model.source is None
    key = load_key(path)
    assert key.features == full.residual_labels
    assert set(key.parts["layer0/mlp"]) == {"is_l[0]", "padding"}
    assert set(key.parts["layer1/head0"]) <= {"frac_prevs", "padding"}
    back = model.apply(["l"]).residuals["embed"] @ key.rotation.T
    np.testing.assert_allclose(back, full.apply(["l"]).residuals["embed"], atol=1e-5)
    np.testing.assert_array_equal(key.directions, key.rotation)
    assert model.op.d_model > full.op.d_model == len(key.rotation)


def test_the_key_gives_queries_keys_and_values(files: Path) -> None:
    """The maps of heads lead to the queries of the original on a state of the stream."""
    full = raspc.load(files / "full.rmodel")
    hidden, key = hide(full, seed=4)
    stream = hidden.apply(["l", "h", "l"]).residuals["layer0/mlp"]
    before = full.apply(["l", "h", "l"]).residuals["layer0/mlp"]
    heads = {name: maps for name, maps in key.heads.items() if maps.origin == "layer1/head0"}
    assert heads and heads.keys() <= set(key.parts)
    for name, maps in heads.items():
        for weight, inner in (("W_Q", maps.q), ("W_K", maps.k), ("W_V", maps.v)):
            found = stream @ hidden.params[f"{name}/{weight}"] @ inner
            expected = before @ full.params[f"layer1/head0/{weight}"]
            np.testing.assert_allclose(found, expected, atol=1e-4 * np.abs(expected).max())


def test_rotation_alone_keeps_heads_and_neurons(files: Path) -> None:
    path, key = files / "rotated.rmodel", files / "rotated.safetensors"
    command = ["hide", str(files / "full.rmodel"), "-o", str(path), "--key", str(key)]
    assert main([*command, "--rotate-only"]) == 0
    rotated, full = raspc.load(path), raspc.load(files / "full.rmodel")
    assert rotated.stats.n_params == full.stats.n_params
    assert load_key(key).heads["layer1/head0"].origin == "layer1/head0"


def test_keys_of_before_are_read(files: Path) -> None:
    """Their metadata has an entry for each kind of names."""
    path = files / "old_key.safetensors"
    arrays = {"rotation": np.eye(2), "directions": np.eye(2)}
    names = {"features": '["a", "b"]', "parts": '{"layer0/head0": ["a"]}'}
    path.write_bytes(save(arrays, metadata=names))
    key = load_key(path)
    assert (key.features, key.parts) == (("a", "b"), {"layer0/head0": ("a",)})


@pytest.mark.parametrize("what", ["full", "narrow"])
def test_a_hidden_file_has_no_names(files: Path, what: str) -> None:
    """No part of the file contains a name that the file of the original model contains."""
    hidden = files / f"no_names_{what}.rmodel"
    command = ["hide", str(files / f"{what}.rmodel"), "-o", str(hidden)]
    assert main([*command, "--key", str(files / "no_names.key")]) == 0

    def found(path: Path) -> list[bytes]:
        with ZipFile(path) as archive:
            text = b"".join(archive.read(name) for name in archive.namelist())
        names = (b"tokens:", b"indices", b"is_l", b"frac_prevs", b"padding", b"compress")
        return [name for name in names if name in text]

    assert {b"tokens:", b"indices", b"is_l", b"frac_prevs"} <= set(found(files / f"{what}.rmodel"))
    assert not found(hidden)


@pytest.mark.parametrize("placement", ["folded", "explicit"])
def test_the_key_of_a_compressed_model_knows_its_features(
    files: Path, frac_prevs: raspc.Model, placement: str
) -> None:
    """The features are in the key, even if the number of directions equals that of features."""
    D = frac_prevs.op.d_model
    maps = ResidualMaps.tied(np.random.default_rng(0).normal(size=(D, D)))
    model = raspc.Model(compressed_module(frac_prevs.module, maps, placement))
    hidden, key = hide(model, seed=2)
    assert key.features == frac_prevs.residual_labels
    # Embeddings are one-hot: a row is the write direction of a token's features.
    written = frac_prevs.params["embed/W_E"] @ key.directions
    np.testing.assert_allclose(hidden.params["embed/W_E"], written, atol=1e-4)


def test_recover_prints_scores(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    original = ["--original", str(files / "full.rmodel"), "--method", "pca", "--json"]
    assert main(["recover", str(files / "narrow.rmodel"), *original]) == 0
    score = json.loads(capsys.readouterr().out)["pca"]
    assert 0 < score["mean_max_cosine"] <= 1
    # A rotation keeps cosines, except of rows that rounding makes equal in one basis.
    hidden, key = str(files / "small_hidden.rmodel"), str(files / "small.key")
    assert main(["hide", str(files / "narrow.rmodel"), "-o", hidden, "--key", key]) == 0
    assert main(["recover", hidden, *original, "--key", key]) == 0
    turned = json.loads(capsys.readouterr().out)["pca"]
    assert turned["mean_max_cosine"] == pytest.approx(score["mean_max_cosine"], abs=0.03)
    assert turned["n_features"] == score["n_features"]
    full = str(files / "full.rmodel")
    assert main(["recover", full, "--original", full, "--key", key]) == 1
    assert "the key is for 14 directions, and the model has 10" in capsys.readouterr().err


def test_recover_shows_every_token_to_methods_that_end_soon(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    program, full, turned, key = (str(tmp_path / name) for name in ("p.mlir", "f", "t", "key"))
    assert main(["zoo", "features", "--features", "6", "--tokens", "40", "-o", program]) == 0
    assert main(["compile", program, "-o", full]) == 0
    assert main(["hide", full, "--rotate-only", "-o", turned, "--key", key]) == 0
    seen: list[tuple[str, int]] = []

    def found(method: str, x: Any, k: int, seed: int) -> Dictionary:
        seen.append((method, len(x)))
        return find_dictionary("random", x, k, seed)

    monkeypatch.setattr("raspc.backends.compression.dictionary_scores.find_dictionary", found)
    monkeypatch.setattr("raspc.backends.compression.training_inputs.MAX_INPUTS", 4)
    monkeypatch.setattr("raspc.backends.compression.feature_recovery.LONG", 1.0)
    capsys.readouterr()
    command = ["recover", turned, "--original", full, "--key", key, "--held-out-tokens"]
    assert main(command) == 0
    assert [method for method, _ in seen] == ["sae", "pca", "random"]
    assert all(size == 64 for _, size in seen)  # 32 of 40 inputs, each with BOS
    note = "note: 'dictionary' is left out: 12 directions of "
    assert note in capsys.readouterr().err
    assert main([*command, "--method", "dictionary"]) == 0
    assert seen[-1][0] == "dictionary"
    assert note not in capsys.readouterr().err


@pytest.mark.slow
def test_a_sweep_writes_a_model_for_each_width(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["compress", str(files / "full.rmodel"), "--sweep", "4:5", "--recipe", "fast"]
    command += ["--seeds", "1", "--steps", "5", "--features"]
    assert main([*command, "-o", str(files / "of-{d}.rmodel")]) == 0
    for d in (4, 5):
        assert raspc.load(files / f"of-{d}.rmodel").op.d_model == d
    lines = capsys.readouterr().out.splitlines()
    assert "d = 4, seed 0" in lines and "d = 5, seed 0" in lines
    (line,) = (line for line in lines[lines.index("d = 5, seed 0") :] if line.startswith("is_l"))
    assert 0 < float(line.split()[1]) < 3 and 0 < float(line.split()[2]) <= 1


@pytest.mark.slow
def test_json_says_what_becomes_of_features(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["compress", str(files / "full.rmodel"), "-d", "4", "--seeds", "2", "--steps", "1"]
    assert main([*command, "--json"]) == 0
    best = json.loads(capsys.readouterr().out)["best"]["4"]
    D = raspc.load(files / "full.rmodel").op.d_model
    products = np.array(best["interference"])
    assert products.shape == (D, D) and best["seed"] in (0, 1)
    norms = [feature["norm"] for feature in best["features"]]
    np.testing.assert_allclose(np.diag(products), np.square(norms), rtol=1e-5)


@pytest.mark.slow
def test_runs_that_diverge(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["compress", str(files / "full.rmodel"), "-d", "4", "--seeds", "1", "--steps", "99"]
    command += ["--learning-rate", "1e12", "--json", "-o", str(files / "diverged.rmodel")]
    assert main(command) == 1
    out, error = capsys.readouterr()
    assert json.loads(out)["runs"][0]["output_loss"] is None
    assert error.endswith("all runs of width 4 have diverged; give a smaller --learning-rate\n")
    assert not (files / "diverged.rmodel").exists()


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["compress", "M"], "give -d N or --sweep A:B"),
        (["compress", "M", "--sweep", "5:2"], "give a range as --sweep 2:14"),
        (
            ["compress", "M", "--sweep", "2:3", "-o", "x.rmodel"],
            "put {d} into the name, as in -o small-{d}.rmodel",
        ),
        (["compress", "M", "-d", "2", "--resume"], "give the file with --runs FILE"),
        (["compress", "M", "-d", "2", "--recipe", "slow"], "choose from paper, fast"),
        (["compress", "M", "-d", "99"], "give 1 to 10"),
        (["compress", "M", "-d", "2", "--placement", "in"], "choose folded or explicit"),
        (["plot", "M", "--kind", "pie", "-o", "x.png"], "there is no plot 'pie'"),
        (["plot", "M", "--kind", "map", "-o", "x.pdf"], "is neither PNG nor SVG"),
        (["plot", "M", "--kind", "map", "-o", "x.png"], "the model is not compressed"),
        (["recover", "M", "--original", "M"], "the model is not compressed"),
        (
            ["recover", "M", "--original", "M", "--key", "M"],
            "the file is not the key of a hidden model",
        ),
        (["recover", "M", "--original", "M", "--key", "/none"], "the key cannot be read"),
        (["recover", "M", "--original", "M", "-k", "0"], "k is 0; give 1 or more"),
        (
            ["hide", "M", "-o", "x.rmodel", "--key", "x.rmodel"],
            "the model and its key are one file",
        ),
        *[
            (["hide", "M", *to], "the hidden model or its key would replace the model")
            for to in (["-o", "M", "--key", "x"], ["-o", "x.rmodel", "--key", "M"])
        ],
        (
            ["hide", "M", "-o", "x.rmodel", "--key", "x", "--seed", "-1"],
            "seed is -1; give 0 or more",
        ),
    ],
)
def test_errors_are_one_line(
    files: Path, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    model = str(files / "full.rmodel")
    assert main([model if argument == "M" else argument for argument in arguments]) == 1
    error = capsys.readouterr().err
    assert message in error and error.count("\n") == 1
