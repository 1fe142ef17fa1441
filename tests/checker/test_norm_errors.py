"""The bounds for norms, beside norms computed by NumPy and by torch on random streams."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from raspc_check.norm_errors import Norms
from raspc_check.roundoff import ARITHMETICS
from raspc_check.stream_table import Direction
from raspc_check.value_domains import Rejected

EAGER = ARITHMETICS["float32-divide-then-sum"]
ROWS = 200

Norm = Callable[[Any, Any, float], Any]
"""A norm of rows [m, d], of gain and eps."""


def numpy_layer(x: Any, gain: Any, eps: float) -> Any:
    centred = x - x.mean(axis=-1, keepdims=True)
    square = (centred * centred).mean(axis=-1, keepdims=True)
    return centred / np.sqrt(square + np.float32(eps)) * gain


def numpy_rms(x: Any, gain: Any, eps: float) -> Any:
    return x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + np.float32(eps)) * gain


def torch_layer(x: Any, gain: Any, eps: float) -> Any:
    import torch  # pyright: ignore[reportMissingImports]

    weight = torch.tensor(gain)
    return torch.nn.functional.layer_norm(
        torch.tensor(x), (x.shape[-1],), weight, None, eps
    ).numpy()


def torch_rms(x: Any, gain: Any, eps: float) -> Any:
    import torch  # pyright: ignore[reportMissingImports]
    from transformers.models.llama.modeling_llama import (  # pyright: ignore[reportMissingImports]
        LlamaRMSNorm,
    )

    norm = LlamaRMSNorm(x.shape[-1], eps)
    with torch.no_grad():
        norm.weight.copy_(torch.tensor(gain))
        return norm(torch.tensor(x)).numpy()


needs = pytest.mark.needs("torch", "transformers")
LAYERS = [numpy_layer, pytest.param(torch_layer, marks=needs)]
RMS = [numpy_rms, pytest.param(torch_rms, marks=needs)]


def streams(width: int, pins: list[float], largest: float) -> Any:
    """Rows of whole numbers and fractions in a third of the directions, and pinned constants."""
    random = np.random.default_rng(width)
    x = random.uniform(-largest, largest, (ROWS, width))
    x = np.where(random.random(x.shape) < 0.5, np.round(x), x)
    x[random.random(x.shape) > 0.3] = 0.0
    for place, pin in enumerate(pins):
        x[:, width // 2 + place] = pin
    return x.astype(np.float32)


def reading(norms: Norms, x: Any) -> Any:
    """The arithmetic of a stream whose coordinates are bounded by those of `x`."""
    held = [
        Direction((), (), np.array([abs(column).max()]), np.zeros(1), (np.zeros(1), np.zeros(1)))
        for column in x.T.astype(np.float64)
    ]
    return norms.reading(list(held), np.abs(x).max(axis=0).astype(float), EAGER, x.shape[1])


@pytest.mark.parametrize("norm", LAYERS)
@pytest.mark.parametrize("width", [8, 48, 256, 1024])
@pytest.mark.parametrize(
    ("exponent", "largest"), [(12, 1.0), (15, 1.0), (15, 40.0), (19, 1.0), (19, 40.0)]
)
def test_layer_norms(norm: Norm, width: int, exponent: int, largest: float) -> None:
    """What a reader gets, less what it gets from a direction that holds 0, is within the bounds."""
    pin, half = 2.0**exponent, width // 2
    x = streams(width, [pin, -pin, 0.0], largest)
    norms = Norms("layer", False, 1e-5, width, pin, (half, half + 1))
    bounds = reading(norms, x)
    gain = np.full(width, pin / np.sqrt(width / 2), np.float32)
    y = norm(x, gain, 1e-5).astype(np.float64)
    seen, held = y - y[:, [half + 2]], x.astype(np.float64)
    factor = seen[:, [half]] / pin
    assert (np.abs(factor - 1) <= bounds.common + 2 * bounds.relative).all()
    off = np.abs(seen - held * factor)
    assert (off <= bounds.relative * np.abs(held) * 3 + bounds.lost).all()


@pytest.mark.sample(10)
@pytest.mark.parametrize("norm", RMS)
@pytest.mark.parametrize("width", [4, 16, 64, 256, 1024])
@pytest.mark.parametrize("exponent", [24, 40])
def test_rms_norms_are_the_identity(norm: Norm, width: int, exponent: int) -> None:
    pin = 2.0**exponent
    x = streams(width, [pin], 20.0)
    norms = Norms("rms", False, 1e-6, width, pin, (width // 2,))
    assert reading(norms, x).common == 0.0
    gain = np.full(width, pin / np.sqrt(width), np.float32)
    assert np.array_equal(norm(x, gain, 1e-6), x)


def test_a_constant_that_is_too_small_for_an_rms_norm() -> None:
    """The norm changes the stream, and the bound says so."""
    pin = 2.0**8
    x = streams(64, [pin], 20.0)
    norms = Norms("rms", False, 1e-6, 64, pin, (32,))
    with pytest.raises(Rejected, match="too much beside the pinned"):
        reading(norms, x)
    gain = np.full(64, pin / np.sqrt(64), np.float32)
    assert not np.array_equal(numpy_rms(x, gain, 1e-6), x)
