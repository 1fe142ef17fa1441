"""
Metrics of a compression: its outputs, its half-layers, and the geometry of its features.

Against the source program: accuracy. Against the original model: agreement, losses, and the cosine
similarity and normalised error of each half-layer's output. Of the maps alone: norms of features,
interference, and dimensionality as defined by Elhage et al. 2022, "Toy models of superposition".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from raspc.backends.compression.initial_maps import principal_directions
from raspc.backends.compression.problem import Problem
from raspc.backends.compression.residual_maps import ResidualMaps
from raspc.transformer_dialect.interpreter import choose
from raspc.values.short_repr import short_repr

SHARING_COSINE = 0.3
"""The cosine between two features above which the features share a direction."""


class Answers(NamedTuple):
    """The outputs of the source program for inputs; see `raspc.compression_oracle`."""

    choices: tuple[NDArray[np.integer[Any]], ...]
    """For each unembedding, the indices [N, T] of the program's values in its `decode`."""

    counted: NDArray[np.bool_]
    """The mask [N, T] of the positions at which the program has a value; not BOS or PAD."""

    __repr__ = short_repr


@dataclass(frozen=True)
class Metrics:
    """The metrics of a compressed model over all inputs."""

    accuracy: float
    """
    The share of positions whose value is that of the source program, or that of the original model
    if `by_oracle` is false.
    """

    sequence_accuracy: float
    """The share of sequences that are accurate at every position."""

    output_loss: float
    layer_loss: float

    cosine: dict[str, float]
    """The mean cosine of a half-layer's output with the original's, by half-layer."""

    error: dict[str, float]
    """The squared error of a half-layer's output over the original's square, by half-layer."""

    agreement: float | None = None
    """The share of positions whose value is that of the original model."""

    by_oracle: bool = False
    """Whether the reference of `accuracy` is the source program."""

    __repr__ = short_repr

    @property
    def mean_cosine(self) -> float:
        """The mean of `cosine` over half-layers; 1 for a model without half-layers."""
        return float(np.mean(list(self.cosine.values()))) if self.cosine else 1.0

    def to_json(self) -> dict[str, Any]:
        """The metrics as an object for JSON."""
        return asdict(self)


def measure(problem: Problem, maps: ResidualMaps, answers: Answers | None = None) -> Metrics:
    """
    The metrics of a model with maps over all inputs of a problem.

    Args:
        problem: the problem.
        maps: the maps, [D, d].
        answers: the outputs of the source program for the inputs; if None, the reference is the
            original model.

    """
    # Columns of zeros keep the function, and one compilation then serves maps of all widths.
    fill = ((0, 0), (0, len(maps.write) - maps.d))
    write, read = (jnp.asarray(np.pad(m, fill), jnp.float32) for m in (maps.write, maps.read))
    run, losses = _evaluation(problem)(write, read)
    chosen = [
        np.asarray(choose(jnp, logits, unembed.decode.data))
        for logits, unembed in zip(run.logits, problem.model.unembeds, strict=True)
    ]
    tokens, visible = problem.inputs.token_mask, problem.inputs.visible_mask
    originals = [np.asarray(choice) for choice in problem.targets.choices]
    agreeing = _all_equal(chosen, originals)
    right, counted = agreeing, tokens
    if answers is not None:
        right, counted = _all_equal(chosen, answers.choices), answers.counted
    tried = np.any(counted, axis=1)
    pairs = {
        name: (np.asarray(added), np.asarray(problem.targets.layers[name]))
        for name, added in run.layers.items()
    }
    return Metrics(
        accuracy=float(right[counted].mean()),
        sequence_accuracy=float(np.mean(np.all(right | ~counted, axis=1), where=tried)),
        output_loss=float(losses.output),
        layer_loss=float(losses.layer),
        cosine={name: mean_cosine(a[visible], b[visible]) for name, (a, b) in pairs.items()},
        error={name: normalised_error(a[visible], b[visible]) for name, (a, b) in pairs.items()},
        agreement=float(agreeing[tokens].mean()),
        by_oracle=answers is not None,
    )


def _all_equal(
    chosen: Sequence[NDArray[Any]], expected: Sequence[NDArray[Any]]
) -> NDArray[np.bool_]:
    """Whether all outputs have the expected indices, at each position [N, T]."""
    equal = np.ones(chosen[0].shape, np.bool_)
    for ours, theirs in zip(chosen, expected, strict=True):
        equal &= ours == theirs
    return equal


def _evaluation(problem: Problem) -> Any:
    """The compiled function from maps to the run and the losses over all inputs of a problem."""
    cache = problem.__dict__
    if "_evaluation" not in cache:

        def evaluate(write: jax.Array, read: jax.Array) -> Any:
            return problem.forward(write, read, problem.targets.ids), problem.losses(write, read)

        cache["_evaluation"] = jax.jit(evaluate)
    return cache["_evaluation"]


def mean_cosine(found: NDArray[Any], original: NDArray[Any]) -> float:
    """
    The mean cosine similarity of rows [n, D] over the nonzero rows of the original.

    The similarity of a zero row to a nonzero row is 0.
    """
    norms = np.linalg.norm(found, axis=1), np.linalg.norm(original, axis=1)
    there = norms[1] > 1e-6
    products = np.sum(found * original, axis=1)[there]
    lengths = np.maximum(norms[0] * norms[1], 1e-12)[there]
    return float(np.mean(products / lengths)) if there.any() else 1.0


def normalised_error(found: NDArray[Any], original: NDArray[Any]) -> float:
    """The quotient |found - original|² / |original|² over all rows [n, D]."""
    return float(np.sum((found - original) ** 2) / max(float(np.sum(original**2)), 1e-12))


def feature_norms(maps: ResidualMaps) -> NDArray[np.float64]:
    """The norm [D] of each feature's write direction."""
    return np.linalg.norm(np.asarray(maps.write, np.float64), axis=1)


def interference(maps: ResidualMaps) -> NDArray[np.float64]:
    """
    The coordinate [D, D] that is read of each feature (columns) if a feature (rows) is written.

    For tied maps W [D, d] the matrix is W Wᵀ, called WᵀW in papers in which W is [d, D].
    """
    return np.asarray(maps.write, np.float64) @ np.asarray(maps.read, np.float64).T


def dimensionality(maps: ResidualMaps) -> NDArray[np.float64]:
    """
    The dimensionality [D] of each feature: the share of a dimension that it has alone.

    |w_i|² / Σ_j (ŵ_i · w_j)²: 1 for a feature alone in its direction, 1/2 for a feature of an
    antipodal pair, 0 for a feature that is not represented. Source: Elhage et al. 2022.
    """
    W = np.asarray(maps.write, np.float64)
    norms = np.linalg.norm(W, axis=1)
    units = W / np.maximum(norms, 1e-12)[:, None]
    total = np.sum((units @ W.T) ** 2, axis=1)
    return np.where(norms > 1e-6, norms**2 / np.maximum(total, 1e-12), 0.0)


def shared_directions(
    maps: ResidualMaps,
    features: tuple[str, ...],
    *,
    above: float = SHARING_COSINE,
    min_norm: float = 0.1,
) -> list[tuple[str, str, float]]:
    """
    The pairs of features that share a direction, with their cosine, the closest pair first.

    Args:
        maps: the maps; directions are rows of the write map.
        features: the names of the features.
        above: the magnitude of the cosine above which features share a direction.
        min_norm: the norm up to which a feature is not represented and shares none.

    """
    W = np.asarray(maps.write, np.float64)
    norms = np.linalg.norm(W, axis=1)
    units = W / np.maximum(norms, 1e-12)[:, None]
    cosines = units @ units.T
    pairs = [
        (features[i], features[j], float(cosines[i, j]))
        for i in range(len(W))
        for j in range(i + 1, len(W))
        if abs(cosines[i, j]) > above and min(norms[i], norms[j]) > min_norm
    ]
    return sorted(pairs, key=lambda pair: -abs(pair[2]))


@dataclass(frozen=True)
class FeatureReport:
    """The geometry of a feature in a compressed stream."""

    name: str
    norm: float
    dimensionality: float
    shared: dict[str, float]
    """The cosine of each feature that shares its direction, the closest first."""


def feature_report(maps: ResidualMaps, features: tuple[str, ...]) -> list[FeatureReport]:
    """
    The report of each feature, in the order of `features`.

    A feature of less than a tenth of the largest norm is not represented and shares no direction.
    """
    norms, own = feature_norms(maps), dimensionality(maps)
    shared: dict[str, dict[str, float]] = {name: {} for name in features}
    for a, b, cosine in shared_directions(maps, features, min_norm=0.1 * float(norms.max())):
        shared[a][b] = shared[b][a] = cosine
    return [
        FeatureReport(name, float(norm), float(share), shared[name])
        for name, norm, share in zip(features, norms, own, strict=True)
    ]


def pca_baseline(problem: Problem, d: int, answers: Answers | None = None) -> Metrics:
    """The metrics of the d principal directions of the stream, without training."""
    W = principal_directions(problem.written, d)
    return measure(problem, ResidualMaps.tied(W), answers)
