"""
The recovery of features from activations alone, and its score against the known features.

    x = activations(model, inputs)              # [n, d], the only input of a recovery method
    directions = recover("sae", x, 2 * d)       # [k, d]
    score(directions, truth)                    # against the rows of the trained map

The ground truth of a compressed model is its write map: row i is the direction of feature i.
Methods may return k > D directions; the score of a feature is that of its closest direction.
"""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, get_args

import numpy as np
from numpy.typing import NDArray

from raspc.backends.compression.training_inputs import Inputs
from raspc.transformer_dialect.interpreter import TransformerFunctions, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import EmbedOp
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.values import RaspcError
from raspc.values.short_repr import short_repr

Matrix: TypeAlias = NDArray[np.float64]
Method: TypeAlias = Literal["sae", "dictionary", "pca", "random"]

METHODS: tuple[Method, ...] = get_args(Method)
"""The names of all methods."""

LONG = 1e9
"""The number of activations times the squared number of directions that takes many minutes."""

MIN_FOUND_COSINE = 0.9
"""The smallest cosine of a feature with its closest direction for the feature to count as found."""

MIN_NORM_FRACTION = 0.1
"""The smallest norm of a represented feature, as a fraction of the largest norm of a feature."""


@dataclass(frozen=True)
class RecoveryScore:
    """The agreement of directions with the known features."""

    mean_max_cosine: float
    """The mean over features of the cosine with the closest direction."""

    recall: float
    """The share of features whose closest direction has a cosine of at least MIN_FOUND_COSINE."""

    n_features: int
    """The number of features that are represented and that vary over the inputs."""

    cosine: dict[str, float]
    """The cosine of the closest direction, by feature."""

    __repr__ = short_repr


def activations(model: ModelOp, inputs: Inputs, *, at_tokens: bool = False) -> Matrix:
    """
    The residual stream [n, d] after every half-layer, at every position that is not PAD.

    at_tokens: whether to leave out the position of BOS too.
    """
    names = [
        "embed" if isinstance(op, EmbedOp) else f"residual/{op.component}"
        for op in model.components
        if not isinstance(op, UnembedOp)
    ]
    functions = TransformerFunctions(np, model.dtype, wanted=frozenset(names))
    run_model(model, inputs.ids, functions)
    found = [functions.activations[name] for name in names if name in functions.activations]
    mask = inputs.token_mask if at_tokens else inputs.visible_mask
    return np.concatenate([x[mask] for x in found]).astype(np.float64)


def is_long(method: str, n: int, k: int) -> bool:
    """Whether a method takes many minutes for k directions of n activations."""
    return method == "dictionary" and n * k * k > LONG


def recover(method: str, x: Matrix, k: int, seed: int = 0) -> Matrix:
    """
    The unit directions [k, d] that a method recovers from activations [n, d].

    Args:
        method: a `Method`.
        x: the activations.
        k: the number of directions.
        seed: the seed of the method.

    Raises:
        RaspcError: if there is no such method, or JAX has no device for it.

    """
    x = np.unique(np.round(x, 6), axis=0)
    match method:
        case "sae":
            found, _, _ = sparse_autoencoder(x, k, seed=seed)
        case "dictionary":
            found = dictionary(x, k, seed=seed)
        case "pca":
            found = np.linalg.svd(x - x.mean(axis=0), full_matrices=False)[2][:k]
        case "random":
            found = np.random.default_rng(seed).normal(size=(k, x.shape[1]))
        case _:
            raise RaspcError(
                f"there is no method '{method}'",
                remedy=f"choose from {', '.join(METHODS)}",
            )
    return found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-12)


def dictionary(x: Matrix, k: int, *, seed: int = 0, alpha: float = 0.05) -> Matrix:
    """The atoms [k, d] of scikit-learn's dictionary learning, with nonnegative codes."""
    from sklearn.decomposition import MiniBatchDictionaryLearning
    from sklearn.exceptions import ConvergenceWarning

    learner = MiniBatchDictionaryLearning(
        n_components=k,
        alpha=alpha,  # pyright: ignore[reportArgumentType]  # declared by its default, 1
        fit_algorithm="cd",
        transform_algorithm="lasso_cd",
        positive_code=True,
        max_iter=100,
        batch_size=min(256, len(x)),
        random_state=seed,
    )
    with warnings.catch_warnings():
        # The solver warns at each batch that it stopped early; the score measures the result.
        warnings.simplefilter("ignore", ConvergenceWarning)
        return np.asarray(learner.fit(x).components_)


def sparse_autoencoder(
    x: Matrix, k: int, *, seed: int = 0, steps: int = 4000, sparsity: float = 0.02
) -> tuple[Matrix, Matrix, Matrix]:
    """
    A sparse autoencoder (Cunningham et al. 2023): D [k, d] of unit rows, E [d, k] and b [k].

        code = relu(x E + b),   x ≈ code D,   loss |x - code D|² + sparsity |code|₁
    """
    import jax
    import jax.numpy as jnp

    from raspc.backends.runners.jax_settings import find_devices

    find_devices()  # Raises an error with a remedy, before JAX raises one without.
    import optax

    generator = np.random.default_rng(seed)
    first = x[generator.integers(0, len(x), k)] + 0.1 * generator.normal(size=(k, x.shape[1]))
    first /= np.maximum(np.linalg.norm(first, axis=1, keepdims=True), 1e-12)
    data = jnp.asarray(x, jnp.float32)
    weights = {
        "D": jnp.asarray(first, jnp.float32),
        "E": jnp.asarray(first.T, jnp.float32),
        "b": jnp.zeros(k),
    }

    def loss(weights: dict[str, jax.Array], batch: jax.Array) -> jax.Array:
        D = weights["D"] / jnp.linalg.norm(weights["D"], axis=1, keepdims=True)
        code = jax.nn.relu(batch @ weights["E"] + weights["b"])
        error = jnp.sum((code @ D - batch) ** 2, axis=1)
        return jnp.mean(error + sparsity * jnp.sum(code, axis=1))

    # The entries of unit rows are smaller in a wider stream.
    rate = min(5e-3, 0.05 / math.sqrt(x.shape[1]))
    optimiser = optax.adam(optax.cosine_decay_schedule(rate, steps))

    def step(carry: Any, key: jax.Array) -> Any:
        weights, state = carry
        rows = jax.random.randint(key, (min(256, len(x)),), 0, len(x))
        gradient = jax.grad(loss)(weights, data[rows])
        updates, state = optimiser.update(gradient, state)
        return (optax.apply_updates(weights, updates), state), None

    keys = jax.random.split(jax.random.key(seed), steps)
    (weights, _), _ = jax.jit(lambda w, s: jax.lax.scan(step, (w, s), keys))(
        weights, optimiser.init(weights)
    )
    D = np.asarray(weights["D"], np.float64)
    D /= np.maximum(np.linalg.norm(D, axis=1, keepdims=True), 1e-12)
    return D, np.asarray(weights["E"], np.float64), np.asarray(weights["b"], np.float64)


def score(
    directions: Matrix, truth: NDArray[Any], features: tuple[str, ...], present: NDArray[np.bool_]
) -> RecoveryScore:
    """
    The score of recovered directions [k, d] against the directions of the features.

    Args:
        directions: the recovered directions.
        truth: [D, d], the direction of each feature.
        features: the names of the features.
        present: [D], whether a feature varies over the inputs; see `varying`.

    """
    truth = np.asarray(truth, np.float64)
    norms = np.linalg.norm(truth, axis=1)
    wanted = represented(truth, present)
    units = truth / np.maximum(norms, 1e-12)[:, None]
    lengths = np.maximum(np.linalg.norm(directions, axis=1, keepdims=True), 1e-12)
    best = np.abs(units @ (directions / lengths).T).max(axis=1)
    cosine = {features[i]: float(best[i]) for i in np.flatnonzero(wanted)}
    values = np.array(list(cosine.values())) if cosine else np.ones(1)
    return RecoveryScore(
        float(values.mean()), float((values >= MIN_FOUND_COSINE).mean()), len(cosine), cosine
    )


def represented(truth: NDArray[Any], present: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The mask [D] of the features that vary and whose vectors [D, d] are not short."""
    norms = np.linalg.norm(np.asarray(truth, np.float64), axis=1)
    return present & (norms > MIN_NORM_FRACTION * max(float(norms.max()), 1e-12))


def varying(model: ModelOp, inputs: Inputs) -> NDArray[np.bool_]:
    """The mask [D] of the directions of an uncompressed model that vary over the inputs."""
    return activations(model, inputs).std(axis=0) > 1e-6
