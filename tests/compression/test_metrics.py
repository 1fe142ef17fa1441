"""Metrics against values computed by hand, the recovery of known features, and figures."""

from pathlib import Path

import numpy as np
import pytest

import raspc
from raspc.backends.compression import figures
from raspc.backends.compression.feature_recovery import recover, score
from raspc.backends.compression.metrics import (
    dimensionality,
    feature_norms,
    interference,
    mean_cosine,
    measure,
    normalised_error,
    shared_directions,
)
from raspc.backends.compression.problem import Problem
from raspc.backends.compression.residual_maps import ResidualMaps
from raspc.backends.compression.side_by_side import side_by_side
from raspc.backends.compression.training_options import CompressionOptions
from raspc.values import RaspcError

PAIR = ResidualMaps.tied(np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 2.0], [0.0, 0.0]]))
"""The maps of an antipodal pair, a feature alone in its direction, and an absent feature."""


def test_geometry_of_an_antipodal_pair() -> None:
    np.testing.assert_allclose(feature_norms(PAIR), [1, 1, 2, 0])
    np.testing.assert_allclose(dimensionality(PAIR), [0.5, 0.5, 1, 0])
    expected = [[1, -1, 0, 0], [-1, 1, 0, 0], [0, 0, 4, 0], [0, 0, 0, 0]]
    np.testing.assert_allclose(interference(PAIR), expected)
    assert shared_directions(PAIR, ("a", "b", "c", "d")) == [("a", "b", -1.0)]


def test_cosine_and_error_by_hand() -> None:
    original = np.array([[1.0, 0.0], [0.0, 2.0], [0.0, 0.0]])
    found = np.array([[1.0, 1.0], [0.0, 0.0], [5.0, 5.0]])
    # 1/sqrt(2) and 0; the third row is zero in the original and does not count.
    assert mean_cosine(found, original) == pytest.approx(np.sqrt(0.5) / 2)
    assert normalised_error(found, original) == pytest.approx((1 + 4 + 50) / 5)


def test_the_identity_is_perfect_and_zero_is_not(frac_prevs: raspc.Model) -> None:
    D = frac_prevs.op.d_model
    problem = Problem.of(frac_prevs.op, CompressionOptions(d=(D,)))
    whole = measure(problem, ResidualMaps.tied(np.eye(D)))
    assert (whole.accuracy, whole.sequence_accuracy, whole.layer_loss) == (1, 1, 0)
    assert whole.mean_cosine == pytest.approx(1)
    assert set(whole.error.values()) == {0.0}
    nothing = measure(problem, ResidualMaps.tied(np.zeros((D, 1))))
    assert nothing.accuracy < 0.8
    assert all(error == pytest.approx(1) for error in nothing.error.values())


def test_streams_side_by_side(frac_prevs: raspc.Model) -> None:
    D, tokens = frac_prevs.op.d_model, ["l", "h"]
    last = list(frac_prevs.apply(tokens).residuals.values())[-1]
    same = side_by_side(frac_prevs.op, ResidualMaps.tied(np.eye(D)), tokens)
    for stream in same:
        np.testing.assert_allclose(stream, last, atol=1e-5)
    # Writes do not interfere, reads do.
    mixed = np.eye(D) + 0.5 * np.eye(D, k=1)
    other = side_by_side(frac_prevs.op, ResidualMaps(mixed, np.eye(D)), tokens)
    np.testing.assert_allclose(other.read, other.written @ mixed, atol=1e-5)
    assert not np.allclose(other.written, last)


def test_features_of_sparse_activations_are_found() -> None:
    generator = np.random.default_rng(0)
    truth = np.linalg.qr(generator.normal(size=(6, 6)))[0]
    truth = np.concatenate([truth, -truth[:2]])
    active = np.eye(8)[generator.integers(0, 8, 600)] * generator.uniform(0.5, 1.5, (600, 1))
    names = tuple("abcdefgh")
    present = np.ones(8, bool)
    scores = {
        m: score(recover(m, active @ truth, 8), truth, names, present) for m in ("sae", "random")
    }
    assert scores["sae"].recall == 1
    assert scores["random"].mean_max_cosine < 0.9 < scores["sae"].mean_max_cosine
    assert score(truth[:4], truth, names, present).recall == 0.75  # four and two opposite ones
    with pytest.raises(RaspcError, match="there is no method 'ica'"):
        recover("ica", active @ truth, 8)


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_figures_are_written(tmp_path: Path, suffix: str) -> None:
    pytest.importorskip("matplotlib")
    names = ("a", "b", "c", "d")
    for draw in (figures.map_figure, figures.interference_figure):
        path = tmp_path / f"{draw.__name__}{suffix}"
        figures.save(draw(PAIR, names), path)
        start = path.read_bytes()[:200]
        assert (b"PNG" if suffix == ".png" else b"svg") in start
