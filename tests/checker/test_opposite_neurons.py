"""The step through an MLP: neurons with opposite inputs, directions that neurons erase, GELU."""

import math

import numpy as np
import pytest

from raspc_check.mlp_step import Mlp, _Part
from raspc_check.roundoff import ARITHMETICS

PLAIN, FOLDED = ARITHMETICS["float32-sum-then-divide"], ARITHMETICS["float32-folded"]


def part(mlp: Mlp, *, d: int = 0, arithmetic=PLAIN, reads_itself: bool = True) -> _Part:
    neurons = np.flatnonzero(mlp.w_out[:, d])
    directions = [int(r) for r in np.flatnonzero(mlp.w_in[:, neurons].any(axis=1))]
    soft = np.zeros(len(directions), bool)
    alone = np.zeros(len(neurons))
    return _Part(arithmetic, mlp, d, directions, neurons, soft, alone, reads_itself)


def mlp_of(w_in, w_out, b_in=None, peak: float = 0.0) -> Mlp:
    w_in, w_out = np.array(w_in, float), np.array(w_out, float)
    b_in = np.zeros(w_in.shape[1]) if b_in is None else np.array(b_in, float)
    return Mlp(w_in, b_in, w_out, np.zeros(w_out.shape[1]), peak)


def after(tested: _Part, middle: list[float], radius: list[float]) -> tuple[float, float]:
    """Middle and radius of direction 0 after the MLP, where all directions are read."""
    x, r = np.array([middle]), np.array([radius])
    found = tested.evaluate(x, r, (x[:, :1], r[:, :1]))
    return float(found[0][0]), float(found[1][0])


ERASER = mlp_of([[1.0, -1.0]], [[-1.0], [1.0]])
"""Minus the ReLU of x, plus the ReLU of -x: minus x."""


@pytest.mark.parametrize("middle", [0.0, 1.0, 2.0**-12])
def test_a_direction_is_erased_whatever_it_holds(middle: float) -> None:
    found, radius = after(part(ERASER), [middle], [2.0**-10])
    assert abs(found) <= 2.0**-40
    assert radius < 2.0**-30


def test_what_neurons_read_elsewhere_does_not_cancel() -> None:
    """After a norm the neurons read another number than the one that they write to."""
    _, radius = after(part(ERASER, reads_itself=False), [0.0], [2.0**-10])
    assert radius >= 2.0**-9


def test_neurons_of_a_folded_network_do_not_read_one_number() -> None:
    _, radius = after(part(ERASER, arithmetic=FOLDED, reads_itself=False), [0.0], [2.0**-10])
    assert radius >= 2.0**-9


@pytest.mark.parametrize(
    "other",
    [
        mlp_of([[1.0, -1.0]], [[-1.0], [1.0]], [0.0, 2.0**-11]),
        mlp_of([[1.0, -0.5]], [[-1.0], [1.0]]),
    ],
)
def test_neurons_whose_inputs_are_not_opposite_erase_nothing(other: Mlp) -> None:
    _, radius = after(part(other), [0.0], [2.0**-10])
    assert radius >= 2.0**-11


def in_float32(mlp: Mlp, x: np.ndarray) -> np.float32:
    """Direction 0 after the MLP, in float32."""
    w_in, w_out = mlp.w_in.astype(np.float32), mlp.w_out.astype(np.float32)
    z = (x.astype(np.float32) @ w_in + mlp.b_in.astype(np.float32)).astype(np.float32)
    return np.float32(np.float32(x[0]) + np.maximum(z, np.float32(0)) @ w_out[:, 0])


@pytest.mark.parametrize("seed", range(40))
def test_the_interval_holds_what_a_network_computes(seed: int) -> None:
    """Networks of pairs of opposite neurons and others, at numbers within the read intervals."""
    random = np.random.default_rng(seed)
    n = int(random.integers(1, 4))
    one = random.integers(-3, 4, (n, 5)).astype(float)
    bias = random.integers(-1, 2, 5) * 2.0**-11
    mlp = mlp_of(
        np.concatenate([one, -one, random.integers(-3, 4, (n, 3))], axis=1),
        np.concatenate([random.integers(-2, 3, (13, 1)), np.ones((13, n - 1))], axis=1),
        np.concatenate([bias, -bias, np.zeros(3)]),
    )
    tested = part(mlp)
    middle, radius = random.integers(-1, 2, n) * 2.0**-10, random.integers(0, 3, n) * 2.0**-10
    at = tested.directions
    tested = part(mlp, reads_itself=0 in at)
    old = (np.array([[middle[0]]]), np.array([[radius[0]]]))
    found = tested.evaluate(middle[None, at], radius[None, at], old)
    low, high = float(found[0][0] - found[1][0]), float(found[0][0] + found[1][0])
    corners = [middle + radius * signs for signs in random.integers(-1, 2, (30, n))]
    inside = [middle + radius * random.uniform(-1, 1, n) for _ in range(100)]
    for x in [*corners, *(x.astype(np.float32).astype(float) for x in inside)]:
        x = np.clip(x, middle - radius, middle + radius).astype(np.float32).astype(float)
        if (np.abs(x - middle) <= radius).all():
            assert low <= float(in_float32(mlp, x)) <= high


def test_a_gelu_below_zero_is_not_zero() -> None:
    mlp = mlp_of([[0.0], [1.0]], [[1.0, 0.0]], peak=0.18)
    tested = part(mlp, reads_itself=False)
    gelu = -0.5 * 0.5 * (1 + math.erf(-0.5 / math.sqrt(2)))
    found = tested.evaluate(np.array([[-0.5]]), np.zeros((1, 1)), (np.zeros((1, 1)),) * 2)
    assert abs(float(found[0][0]) - gelu) <= float(found[1][0])


@pytest.mark.parametrize("z", [-200.0 + 2.0**-10, -256.0, 0.0])
def test_a_gelu_far_from_zero_or_at_zero_is_a_relu(z: float) -> None:
    mlp = mlp_of([[0.0], [1.0]], [[1.0, 0.0]], peak=0.18)
    tested = part(mlp, reads_itself=False)
    found = tested.evaluate(np.array([[z]]), np.zeros((1, 1)), (np.zeros((1, 1)),) * 2)
    assert (float(found[0][0]), float(found[1][0])) == (0.0, 0.0)
