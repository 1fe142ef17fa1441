"""Shared errors of directions: bounds of linear forms against random errors."""

import numpy as np
import pytest

from raspc.proof.shared_errors import Noise, merged

STEPS = np.array([[1.0, -1.0, 0.0], [0.0, 1.0, -1.0]])
"""Two steps of a one-hot vector of three values, each moving a unit between two directions."""


def test_what_two_directions_share_is_not_seen_by_a_form_that_weighs_both_alike() -> None:
    noise = Noise.shared(np.array([[0.1, 0.2]]), STEPS, np.zeros((1, 3)))
    assert noise.errors[0] == pytest.approx([0.1, 0.3, 0.2])
    assert noise.of_forms(np.ones((1, 3)))[0] == pytest.approx([0.0])
    assert noise.of_forms(np.array([[5.0, 5.0, 4.0]]))[0] == pytest.approx([0.2])
    apart = noise.total()
    assert apart.of_forms(np.ones((1, 3)))[0] == pytest.approx([0.6])


@pytest.mark.parametrize("seed", range(5))
def test_no_errors_within_the_bounds_move_a_form_by_more(seed: int) -> None:
    dice = np.random.default_rng(seed)
    m, h, d, n = 4, 6, 5, 3
    own, rest = dice.random((m, h)), dice.random((m, d))
    weights, forms = dice.normal(size=(h, d)), dice.normal(size=(n, d))
    noise = Noise.shared(own, weights, rest)
    bound = noise.of_forms(forms)
    most = np.zeros_like(bound)
    for _ in range(300):
        e = own * dice.choice([-1.0, 1.0], own.shape)
        r = rest * dice.choice([-1.0, 1.0], rest.shape)
        error = e @ weights + r
        assert (np.abs(error) <= noise.errors + 1e-12).all()
        most = np.maximum(most, np.abs(error @ forms.T))
    assert (most <= bound + 1e-12).all()
    assert (most > bound / 3).all()


def test_points_that_are_one_have_the_largest_of_their_errors_and_not_the_sum() -> None:
    # Two inputs of one point; each rounds in another neuron.
    noise = Noise.shared(np.array([[0.1, 0.0], [0.0, 0.2]]), np.ones((2, 1)), np.zeros((2, 1)))
    points, one, places = merged(np.array([[7.0], [7.0]]), noise, None)
    assert places is None
    assert points.tolist() == [[7.0]]
    assert one.errors.tolist() == [[0.2]]
    assert one.of_forms(np.array([[1.0]])).tolist() == [[0.2]]


def test_directions_and_additions() -> None:
    noise = Noise.shared(np.array([[0.1, 0.2]]), STEPS, np.zeros((1, 3))).more(
        np.array([0.0, 0.0, 0.5])
    )
    last = noise.directions([2])
    assert last.own.shape == (1, 1)  # the first neuron writes nothing there
    assert last.errors.tolist() == [[0.7]]
    assert noise.of_forms(np.ones((1, 3)))[0] == pytest.approx([0.5])
