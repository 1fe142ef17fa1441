"""Activation functions in NumPy and JAX, against formulas in float64 and against PyTorch."""

import math
from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest

from raspc.backends.runners.jax_settings import element_types
from raspc.transformer_dialect.activation import Activation, activate

FORMULAS = {
    Activation.RELU: lambda x: max(x, 0.0),
    Activation.GELU: lambda x: x * math.erfc(-x / math.sqrt(2)) / 2,
    Activation.GELU_TANH: lambda x: (
        x / (1 + math.exp(-2 * math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))
    ),
    Activation.SILU: lambda x: x / (1 + math.exp(-x)),
}
X = np.concatenate([np.linspace(-8, 8, 161), [-1e-30, 1e-30, 0.0, -0.0]])
LARGE = np.array([1e2, 1e4, 1e10, 1e20, 1e30, 3e38])


def values(kind: Activation, x: Any, dtype: Any, library: str) -> Any:
    if library == "numpy":
        with np.errstate(over="raise", invalid="raise", divide="raise"):
            return activate(np, kind, x.astype(dtype))
    with element_types(np.dtype(dtype)):
        x = jnp.asarray(x, dtype=dtype)
        return np.asarray(activate(jnp, kind, x))


@pytest.mark.sample(4)
@pytest.mark.parametrize("library", ["numpy", "jax"])
@pytest.mark.parametrize("kind", Activation)
def test_agrees_with_the_formula(kind: Activation, library: str) -> None:
    expected = [FORMULAS[kind](float(x)) for x in X]
    for dtype, error in ((np.float64, 1e-14), (np.float32, 2e-6)):
        found = values(kind, X, dtype, library)
        assert found.dtype == dtype
        assert found == pytest.approx(expected, rel=error, abs=error)


@pytest.mark.parametrize("library", ["numpy", "jax"])
@pytest.mark.parametrize("kind", Activation)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_large_arguments_give_the_limit(kind: Activation, dtype: Any, library: str) -> None:
    above = values(kind, LARGE, dtype, library)
    assert np.array_equal(above, LARGE.astype(dtype))
    below = values(kind, -LARGE, dtype, library)
    assert not np.any(below)


@pytest.mark.parametrize("kind", [Activation.GELU, Activation.GELU_TANH, Activation.SILU])
def test_is_the_relu_at_0_and_beyond_128(kind: Activation) -> None:
    x = np.concatenate([[0.0], np.linspace(128, 1e6, 1001)]).astype(np.float32)
    for library in ("numpy", "jax"):
        assert np.array_equal(values(kind, x, np.float32, library), x)
        assert not np.any(values(kind, -x, np.float32, library))
    near = np.linspace(-128, 128, 100_001)
    off = values(kind, near, np.float64, "numpy") - np.maximum(near, 0)
    assert np.abs(off).max() < (0.28 if kind is Activation.SILU else 0.171)


def test_an_empty_array() -> None:
    for kind in Activation:
        found = activate(np, kind, np.zeros((0, 3), np.float32))
        assert (found.shape, found.dtype) == ((0, 3), np.float32)


@pytest.mark.needs("torch")
def test_agrees_with_torch() -> None:
    import torch

    x = np.concatenate([X, LARGE[:-1], -LARGE[:-1]]).astype(np.float32)
    tensor = torch.from_numpy(x)
    theirs = {
        Activation.RELU: torch.nn.functional.relu(tensor),
        Activation.GELU: torch.nn.functional.gelu(tensor),
        Activation.GELU_TANH: torch.nn.functional.gelu(tensor, approximate="tanh"),
        Activation.SILU: torch.nn.functional.silu(tensor),
    }
    for kind, expected in theirs.items():
        for library in ("numpy", "jax"):
            found = values(kind, x, np.float32, library)
            assert found == pytest.approx(expected.numpy(), rel=1e-6, abs=1e-6), kind
