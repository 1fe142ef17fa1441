"""JAX's transformations of `forward`, on networks with attention: jit, vmap, grad, scan."""

from types import ModuleType
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.xla_runner import forward
from raspc.transformer_dialect import AttentionOp, MlpOp, ModelOp

Weights = dict[str, jax.Array]


@pytest.fixture(
    params=[pytest.param(False, marks=pytest.mark.slow), True], ids=["sees all", "causal"]
)
def model(request: pytest.FixtureRequest, networks: ModuleType) -> ModelOp:
    """A random model in float64, for differences of the loss without large rounding errors."""
    module = networks.random_module(20, causal=request.param, dtype=np.float64)
    found = networks.model_of(networks.with_attention_biases(module))
    components = list(found.components)
    assert sum(isinstance(op, AttentionOp) and len(op.heads) > 0 for op in components) >= 2
    assert any(isinstance(op, MlpOp) for op in components)
    return found


@pytest.fixture
def ids(networks: ModuleType) -> Any:
    """The ids of sequences of all lengths."""
    return networks.random_ids(7, rows=6)


@pytest.fixture(autouse=True)
def float64() -> Any:
    with jax.enable_x64(True):
        yield


def weights_of(model: ModelOp) -> Weights:
    return {name: jnp.asarray(weight.array) for name, weight in model.parameters.items()}


def jitted(model: ModelOp) -> Any:
    return jax.jit(lambda weights, ids: forward(model, weights, ids))


def loss(model: ModelOp, weights: Weights, ids: Any) -> jax.Array:
    """A number whose derivatives by the logits differ at all positions that do not hold PAD."""
    (logits,) = forward(model, weights, ids)
    real = jnp.asarray(ids != model.pad_id)[..., None]
    factors = jnp.sin(jnp.arange(logits.size, dtype=logits.dtype)).reshape(logits.shape)
    return jnp.sum(jnp.where(real, logits**2 * factors, 0.0))


def test_jit(model: ModelOp, ids: Any) -> None:
    expected = NumpyRunner(model).run(ids, {"unembed"}).activations["unembed"]
    (found,) = jitted(model)(weights_of(model), ids)
    np.testing.assert_allclose(found, expected, atol=1e-12)


def test_vmap_of_sequences(model: ModelOp, ids: Any) -> None:
    weights = weights_of(model)
    (expected,) = jitted(model)(weights, ids)
    found = jax.jit(jax.vmap(lambda row: forward(model, weights, row[None])[0][0]))(ids)
    np.testing.assert_allclose(found, expected, atol=1e-12)


def test_vmap_of_weights(model: ModelOp, ids: Any) -> None:
    """Several models of one architecture run as one batch of weights."""
    weights = weights_of(model)
    scales = jnp.array([0.5, 1.0, 1.5])
    several = {name: scales.reshape(-1, *[1] * w.ndim) * w for name, w in weights.items()}
    (found,) = jax.jit(jax.vmap(lambda w: forward(model, w, ids)))(several)
    once = jitted(model)
    for each, scale in zip(found, scales, strict=True):
        (expected,) = once({name: scale * w for name, w in weights.items()}, ids)
        np.testing.assert_allclose(each, expected, atol=1e-12)
    assert not np.allclose(found[0], found[2])


def test_grad_is_the_slope_along_each_weight(model: ModelOp, ids: Any) -> None:
    weights = weights_of(model)
    value = jax.jit(lambda w: loss(model, w, ids))
    gradient = jax.jit(jax.grad(value))(weights)
    dice = np.random.default_rng(0)
    step = 1e-6
    for name, weight in weights.items():
        direction = jnp.asarray(dice.normal(size=weight.shape))
        ahead = value({**weights, name: weight + step * direction})
        behind = value({**weights, name: weight - step * direction})
        slope = float(ahead - behind) / (2 * step)
        assert float(jnp.vdot(gradient[name], direction)) == pytest.approx(
            slope, rel=1e-5, abs=1e-6
        )
    moving = [name for name, each in gradient.items() if float(jnp.abs(each).max()) > 1e-3]
    assert {name.rpartition("/")[2] for name in moving} >= {"W_E", "W_pos", "W_Q", "W_K", "W_V"}


@pytest.mark.slow
def test_the_gradient_of_a_batch_is_the_sum_of_those_of_its_sequences(
    model: ModelOp, ids: Any
) -> None:
    weights = weights_of(model)

    def one(w: Weights, row: Any) -> jax.Array:
        (logits,) = forward(model, w, row[None])
        return jnp.sum(jnp.where((row != model.pad_id)[None, :, None], logits**2, 0.0))

    each = jax.jit(jax.vmap(jax.grad(one), in_axes=(None, 0)))(weights, jnp.asarray(ids))
    real = jnp.asarray(ids != model.pad_id)[..., None]

    def batch(w: Weights) -> jax.Array:
        return jnp.sum(jnp.where(real, forward(model, w, ids)[0] ** 2, 0.0))

    whole = jax.jit(jax.grad(batch))(weights)
    for name, gradients in each.items():
        np.testing.assert_allclose(gradients.sum(axis=0), whole[name], atol=1e-10, err_msg=name)


@pytest.mark.slow
def test_scan_and_checkpoint(model: ModelOp, ids: Any) -> None:
    """The gradient of a large batch, part by part, with activations computed again."""
    weights = weights_of(model)
    parts = jnp.asarray(ids).reshape(3, 2, -1)

    @jax.checkpoint
    def part(w: Weights, rows: Any) -> jax.Array:
        return jnp.sum(forward(model, w, rows)[0] ** 2)

    def total(w: Weights) -> jax.Array:
        return jax.lax.scan(lambda so_far, rows: (so_far + part(w, rows), None), 0.0, parts)[0]

    found = jax.jit(jax.grad(total))(weights)
    expected = jax.jit(jax.grad(lambda w: jnp.sum(forward(model, w, ids)[0] ** 2)))(weights)
    for name, gradient in expected.items():
        np.testing.assert_allclose(found[name], gradient, atol=1e-10, err_msg=name)
