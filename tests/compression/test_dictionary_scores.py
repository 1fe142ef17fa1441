"""Measures of dictionaries: by hand, and for one's own dictionary in `raspc recover`."""

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

import raspc
from raspc.backends.compression.dictionary_scores import (
    Dictionary,
    dictionary_scores,
    find_dictionary,
    load_dictionary,
    reconstruction,
)
from raspc.backends.compression.feature_recovery import activations
from raspc.backends.compression.residual_maps import ResidualMaps, compressed_module
from raspc.backends.compression.training_inputs import all_inputs, split, split_by_tokens
from raspc.cli.main import main
from raspc.passes.transformer.rotate_basis import rotation
from raspc.values import RaspcError


def test_scores_by_hand() -> None:
    truth = 3 * np.eye(4)
    exact = dictionary_scores(-np.eye(4)[::-1], truth)
    assert (exact.matched_cosine, exact.recall, exact.precision, exact.uniqueness) == (1, 1, 1, 1)
    # Two directions for one feature, one between two features, and a zero direction.
    found = np.array([[1.0, 0, 0, 0], [2, 0, 0, 0], [0, 1, 1, 0], [0, 0, 0, 0]])
    scores = dictionary_scores(found, truth)
    assert scores.matched_cosine == pytest.approx((1 + np.sqrt(0.5)) / 4)
    assert (scores.recall, scores.precision, scores.uniqueness) == (0.25, 0.5, 0.5)
    none = dictionary_scores(np.ones((1, 4)), truth)
    assert (none.recall, none.precision, none.uniqueness) == (0, 0, 0)


def test_reconstruction_by_hand() -> None:
    x = np.array([[1.0, 0.0], [0.0, 2.0], [0.0, 0.0]])
    assert reconstruction(Dictionary(np.eye(2)), x) is None
    exact = reconstruction(Dictionary(np.eye(2), np.eye(2)), x)
    assert exact is not None and (exact.l0, exact.unexplained) == (pytest.approx(2 / 3), 0)
    half = reconstruction(Dictionary(np.eye(2)[:1], np.eye(2)[:, :1]), x)
    assert half is not None and half.l0 == pytest.approx(1 / 3)
    assert half.unexplained == pytest.approx(4 / np.square(x - x.mean(axis=0)).sum())
    biased = Dictionary(np.eye(2), np.eye(2), np.array([-0.5, 0.0]), np.array([1.0, 0.0]))
    np.testing.assert_allclose(biased.codes(x), [[0, 0], [0, 2], [0, 0]])
    np.testing.assert_allclose(biased.decoded(biased.codes(x))[1], [1, 2])


def test_held_out_inputs_are_apart(frac_prevs: raspc.Model) -> None:
    inputs = all_inputs(frac_prevs.op)
    seen, unseen = split(inputs, 0.25, seed=1)
    rows = [{tuple(row) for row in part.ids.tolist()} for part in (inputs, seen, unseen)]
    assert rows[1] | rows[2] == rows[0] and not rows[1] & rows[2]
    assert len(rows[2]) == round(0.25 * len(rows[0]))


@pytest.mark.parametrize("seed", [0, 3])
def test_random_directions_are_not_near_a_rotation_of_the_same_seed(seed: int) -> None:
    found = find_dictionary("random", np.ones((2, 100)), 200, seed).decoder
    assert dictionary_scores(found, rotation(100, seed)).matched_cosine < 0.35


def test_held_out_tokens_are_in_no_other_input(frac_prevs: raspc.Model) -> None:
    inputs = all_inputs(frac_prevs.op)
    parts = split_by_tokens(inputs, 0.5, seed=1)
    seen, unseen = ({int(i) for i in np.unique(p.ids[p.token_mask])} for p in parts)
    assert not seen & unseen and seen and unseen
    assert len(seen | unseen) == len(frac_prevs.vocab)
    lengths = range(1, frac_prevs.max_seq_len + 1)
    for part, tokens in zip(parts, (seen, unseen), strict=True):
        assert len(part.ids) == sum(len(tokens) ** n for n in lengths)
    at_tokens = activations(frac_prevs.op, parts[1], at_tokens=True)
    every = activations(frac_prevs.op, parts[1])
    stages = 1 + sum(op.layer_index is not None for op in frac_prevs.op.components[1:-1])
    assert len(at_tokens) == stages * parts[1].lengths.sum()
    assert len(every) - len(at_tokens) == stages * len(parts[1].ids)
    with pytest.raises(RaspcError, match="no input has only tokens of one part; hold out another"):
        split_by_tokens(inputs, 0.99)


@pytest.fixture(scope="module")
def files(frac_prevs: raspc.Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dictionary")
    D = frac_prevs.op.d_model
    maps = ResidualMaps.tied(np.linalg.qr(np.random.default_rng(0).normal(size=(D, D)))[0])
    frac_prevs.save(folder / "full.rmodel")
    raspc.Model(compressed_module(frac_prevs.module, maps)).save(folder / "small.rmodel")
    write = maps.write.astype(np.float32)
    save_file(
        {"decoder": write, "encoder": np.ascontiguousarray(write.T)}, folder / "own.safetensors"
    )
    save_file({"decoder": write[:, :3].copy()}, folder / "narrow.safetensors")
    save_file({"weights": write}, folder / "other.safetensors")
    (folder / "text.safetensors").write_text("no")
    return folder


def test_a_dictionary_of_ones_own(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("optax")
    command = ["recover", str(files / "small.rmodel"), "--original", str(files / "full.rmodel")]
    command += ["--dictionary", str(files / "own.safetensors")]
    assert main([*command, "--json"]) == 0
    (name, scores) = next(iter(json.loads(capsys.readouterr().out).items()))
    assert name == "own" and scores["matched_cosine"] == pytest.approx(1, abs=1e-5)
    assert scores["recall"] == 1 and scores["uniqueness"] == 1
    assert scores["unexplained"] == pytest.approx(0, abs=1e-6) and scores["l0"] > 1
    assert main([*command, "--method", "pca"]) == 0
    head, pca, own = capsys.readouterr().out.splitlines()
    assert "matched cosine" in head and pca.startswith("pca ") and own.startswith("own ")


@pytest.mark.parametrize(
    "options, message",
    [
        (["--dictionary", "narrow.safetensors"], "give finite numbers of the shape"),
        (["--dictionary", "other.safetensors"], "the file has the arrays weights"),
        (["--dictionary", "text.safetensors"], "the file is not safetensors"),
        (["--dictionary", "none.safetensors"], "the dictionary cannot be read"),
        (["--held-out", "1"], "held-out is 1.0; give a share such as 0.2"),
    ],
)
def test_errors(
    files: Path, options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("optax")
    given = [str(files / o) if o.endswith(".safetensors") else o for o in options]
    command = ["recover", str(files / "small.rmodel"), "--original", str(files / "full.rmodel")]
    assert main([*command, *given]) == 1
    assert message in capsys.readouterr().err


def test_a_single_input() -> None:
    model = raspc.compile(raspc.rasp.tokens.named("t"), vocab="a", max_seq_len=1, backend="numpy")
    with pytest.raises(RaspcError, match="the model has a single input"):
        split(all_inputs(model.op), 0.5)


def test_loading_needs_the_width(files: Path) -> None:
    with pytest.raises(RaspcError):
        load_dictionary(files / "own.safetensors", 3)
