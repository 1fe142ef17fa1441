"""Directions of several parts in a folded network, which rounds each part anew for each reader."""

import numpy as np
import pytest

from raspc_check.mlp_step import Mlp, _Part
from raspc_check.roundoff import ARITHMETICS
from raspc_check.stream_table import Direction, Stream, misread, parts_with

FOLDED = ARITHMETICS["float32-folded"]
WEIGHTS = np.array([[3.1, 7.3]]).astype(np.float32).astype(float)
OUT = np.array([[7.3], [-3.1]]).astype(np.float32).astype(float)
"""The weights into two open neurons, and out of them: what they read of a coordinate cancels."""

BIAS = 16.0
PARTS = 1000.0


def direction(*parts: float) -> Direction:
    at_bos = (np.zeros(1), np.zeros(1))
    return Direction((), (), np.zeros(1), np.zeros(1), at_bos, parts=parts)


def test_several_parts_are_read_apart() -> None:
    stream: Stream = [direction(3.0, 4.0), direction(5.0), None]
    weights = np.array([[1.0, -2.0], [10.0, 10.0], [1.0, 1.0]])
    assert misread(FOLDED, stream, weights, [0, 1, 2]) == pytest.approx(
        [7 * FOLDED.apart, 14 * FOLDED.apart], rel=1e-12
    )
    plain = ARITHMETICS["float32-sum-then-divide"]
    assert not misread(plain, stream, weights, [0, 1, 2]).any()


def test_parts_of_a_direction() -> None:
    stream: Stream = [direction(3.0), None]
    assert parts_with(stream, 0, 4.0) == (3.0, 4.0)
    assert parts_with(stream, 0, 0.0) == (3.0,)
    assert parts_with(stream, 1, 2.0) == (2.0,)


def strayed(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The error of what two neurons write that read parts [n] by themselves, in float32."""
    total = np.zeros(len(one), np.float32)
    for w, out in zip(WEIGHTS[0], OUT[:, 0], strict=True):
        w32 = np.float32(w)
        read = one * w32 + other * w32 + np.float32(BIAS)
        total = total + np.maximum(read, np.float32(0)) * np.float32(out)
    ideal = BIAS * OUT.sum() + (one.astype(float) + other.astype(float)) * (WEIGHTS @ OUT)[0, 0]
    return np.abs(total.astype(float) - ideal)


def test_the_bound_covers_what_two_neurons_read_apart() -> None:
    rng = np.random.default_rng(0)
    one = rng.uniform(PARTS / 2, PARTS, 20_000).astype(np.float32)
    other = (rng.uniform(-1, 1, 20_000).astype(np.float32) - one).astype(np.float32)
    mlp = Mlp(WEIGHTS, np.full(2, BIAS), OUT, np.zeros(1))
    soft, neurons = np.zeros(1, bool), np.arange(2)

    def radius(parts: tuple[float, ...]) -> float:
        alone = misread(FOLDED, [direction(*parts)], WEIGHTS, [0])
        part = _Part(FOLDED, mlp, 0, [0], neurons, soft, alone, False)
        held = np.zeros((1, 1)), np.ones((1, 1))
        return float(part.evaluate(*held, held)[1][0]) - 1.0

    worst = strayed(one, other).max()
    assert radius(()) < worst <= radius((PARTS, PARTS + 1))
