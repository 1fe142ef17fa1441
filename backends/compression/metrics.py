"""
How good a compression is, and what it does with the features.

Against the program: accuracy, if what it answers is given. Against the original: agreement, losses,
and for each layer the cosine similarity and the normalised error of its output. Of the maps alone:
norms of features, interference, and dimensionality as Elhage et al. 2022, "Toy models of
superposition", define it.
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

SHARED = 0.3
"""Two features share a direction if the cosine between them is larger than this."""


class Answers(NamedTuple):
    """What the program itself says about some inputs; see `raspc.compression_oracle`."""

    choices: tuple[NDArray[np.integer[Any]], ...]
    """For each unembed, the positions [N, T] of the right values among those that it decodes to."""

    counted: NDArray[np.bool_]
    """The positions [N, T] at which the program has a meaning, BOS and padding not among them."""


@dataclass(frozen=True)
class Metrics:
    """A compressed model measured over all inputs."""

    accuracy: float
    """
    The share of positions that decode as the program says, or the original where `by_oracle`
    is false."""

    sequence_accuracy: float
    """The share of sequences that do so at every position."""

    output_loss: float
    layer_loss: float

    cosine: dict[str, float]
    """The mean cosine between what a layer adds and what the original's adds, by layer."""

    error: dict[str, float]
    """The squared error of what a layer adds, over its mean square in the original, by layer."""

    agreement: float | None = None
    """The share of positions that decode as the original does."""

    by_oracle: bool = False
    """Whether `accuracy` is measured against the program."""

    @property
    def mean_cosine(self) -> float:
        """The mean of `cosine` over layers; 1 if there are none."""
        return float(np.mean(list(self.cosine.values()))) if self.cosine else 1.0

    def to_json(self) -> dict[str, Any]:
        """The metrics as JSON has them."""
        return asdict(self)


def measure(problem: Problem, maps: ResidualMaps, answers: Answers | None = None) -> Metrics:
    """
    Run a model with maps in it on all inputs, and compare.

    answers: what the program says about the inputs of the problem.
    """
    # Columns of zeros change nothing, and one compilation then serves maps of all widths.
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
    """Whether all outputs are as expected, at each position: [N, T]."""
    equal = np.ones(chosen[0].shape, np.bool_)
    for ours, theirs in zip(chosen, expected, strict=True):
        equal &= ours == theirs
    return equal


def _evaluation(problem: Problem) -> Any:
    """The run and the losses over all inputs, compiled once for a problem."""
    cache = problem.__dict__
    if "_evaluation" not in cache:

        def evaluate(write: jax.Array, read: jax.Array) -> Any:
            return problem.forward(write, read, problem.targets.ids), problem.losses(write, read)

        cache["_evaluation"] = jax.jit(evaluate)
    return cache["_evaluation"]


def mean_cosine(found: NDArray[Any], original: NDArray[Any]) -> float:
    """
    The mean cosine similarity of rows [n, D], over the rows where the original is not zero.

    A row that is zero where the original is not counts as 0.
    """
    norms = np.linalg.norm(found, axis=1), np.linalg.norm(original, axis=1)
    there = norms[1] > 1e-6
    products = np.sum(found * original, axis=1)[there]
    lengths = np.maximum(norms[0] * norms[1], 1e-12)[there]
    return float(np.mean(products / lengths)) if there.any() else 1.0


def normalised_error(found: NDArray[Any], original: NDArray[Any]) -> float:
    """|found - original|² / |original|² over all rows."""
    return float(np.sum((found - original) ** 2) / max(float(np.sum(original**2)), 1e-12))


def feature_norms(maps: ResidualMaps) -> NDArray[np.float64]:
    """How long each feature's direction is: [D]."""
    return np.linalg.norm(np.asarray(maps.write, np.float64), axis=1)


def interference(maps: ResidualMaps) -> NDArray[np.float64]:
    """
    What is read of each feature when one of them is written: [D, D], rows written.

    This is W Wᵀ for tied maps [D, d], which papers that write W as [d, D] call WᵀW.
    """
    return np.asarray(maps.write, np.float64) @ np.asarray(maps.read, np.float64).T


def dimensionality(maps: ResidualMaps) -> NDArray[np.float64]:
    """
    The share of a dimension that each feature has to itself: [D].

    |w_i|² / Σ_j (ŵ_i · w_j)²: 1 for a feature alone in its direction, 1/2 for one of an antipodal
    pair, 0 for one that is not represented.
    """
    W = np.asarray(maps.write, np.float64)
    norms = np.linalg.norm(W, axis=1)
    units = W / np.maximum(norms, 1e-12)[:, None]
    total = np.sum((units @ W.T) ** 2, axis=1)
    return np.where(norms > 1e-6, norms**2 / np.maximum(total, 1e-12), 0.0)


def shared_directions(
    maps: ResidualMaps, features: tuple[str, ...], *, above: float = SHARED, least_norm: float = 0.1
) -> list[tuple[str, str, float]]:
    """The pairs of features whose directions are close, with their cosine, the closest first."""
    W = np.asarray(maps.write, np.float64)
    norms = np.linalg.norm(W, axis=1)
    units = W / np.maximum(norms, 1e-12)[:, None]
    cosines = units @ units.T
    pairs = [
        (features[i], features[j], float(cosines[i, j]))
        for i in range(len(W))
        for j in range(i + 1, len(W))
        if abs(cosines[i, j]) > above and min(norms[i], norms[j]) > least_norm
    ]
    return sorted(pairs, key=lambda pair: -abs(pair[2]))


@dataclass(frozen=True)
class FeatureReport:
    """What a map does with one feature."""

    name: str
    norm: float
    dimensionality: float
    shared: dict[str, float]
    """The features that share its direction, with their cosines, the closest first."""


def feature_report(maps: ResidualMaps, features: tuple[str, ...]) -> list[FeatureReport]:
    """
    A report on each feature, in their order.

    Features of less than a tenth of the longest norm are not represented: they share nothing.
    """
    norms, own = feature_norms(maps), dimensionality(maps)
    shared: dict[str, dict[str, float]] = {name: {} for name in features}
    for a, b, cosine in shared_directions(maps, features, least_norm=0.1 * float(norms.max())):
        shared[a][b] = shared[b][a] = cosine
    return [
        FeatureReport(name, float(norm), float(share), shared[name])
        for name, norm, share in zip(features, norms, own, strict=True)
    ]


def pca_baseline(problem: Problem, d: int, answers: Answers | None = None) -> Metrics:
    """What the d principal directions of the stream give without training."""
    W = principal_directions(problem.written, d)
    return measure(problem, ResidualMaps.tied(W), answers)
