"""
The maps [D, d] before training: at random, or from the streams and reading weights of the model.

`pca` keeps the directions in which the stream varies most, whether or not components read them: a
large feature without readers displaces a small feature with many. `balanced` weighs writes and
reads. With A = E[x xᵀ] of the streams x and B = Σ R Rᵀ of the reading weights R, it takes the P of
rank d that is closest to the identity in |A^½ (P - I) B^½|, by the singular value decomposition of
A^½ B^½; this is balanced truncation (Moore 1981) for a residual stream. The optimal write and read
maps differ; tied maps take the leading eigenvectors of the symmetric part.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.backends.compression.residual_maps import ResidualMaps
from raspc.transformer_dialect.change_of_basis import READING_WEIGHTS

Matrix: TypeAlias = NDArray[np.floating[Any]]


def initial_maps(
    kind: str,
    d: int,
    seed: int,
    *,
    written: Matrix,
    read: Matrix,
    noise: float = 0.0,
    tied: bool = True,
) -> ResidualMaps:
    """
    The maps [D, d] of a run before training.

    Args:
        kind: an `Initial` of `training_options`.
        d: the width of the run.
        seed: the seed of the run.
        written, read: [D, D], `written_gram` and `read_gram` of the model.
        noise: the standard deviation of noise added to `pca` and `balanced` maps, by which the
            seeds of a width differ.
        tied: whether the write map is the read map.

    """
    generator = np.random.default_rng([seed, d])
    n_features = len(written)
    match kind:
        case "normal":
            W = generator.normal(size=(n_features, d))
            return ResidualMaps.tied(W)
        case "orthogonal":
            return ResidualMaps.tied(_frame(generator.normal(size=(n_features, d))))
        case "pca":
            maps = ResidualMaps.tied(principal_directions(written, d))
        case "balanced":
            maps = balanced(written, read, d, tied=tied)
        case _:
            raise AssertionError(kind)
    # A rotation of the narrow stream keeps the function of the model; noise differs by seed.
    turn = _frame(generator.normal(size=(d, d)))
    write = (maps.write + noise * generator.normal(size=maps.write.shape)) @ turn
    if tied:
        return ResidualMaps.tied(write)
    return ResidualMaps(write, (maps.read + noise * generator.normal(size=write.shape)) @ turn)


def principal_directions(gram: Matrix, d: int) -> Matrix:
    """The d directions [D, d] in which streams with the Gram matrix [D, D] vary most."""
    _, vectors = np.linalg.eigh(gram)
    return _widened(vectors[:, ::-1][:, :d], d)


def balanced(written: Matrix, read: Matrix, d: int, *, tied: bool) -> ResidualMaps:
    """The maps of balanced truncation, from the Gram matrices [D, D] of writes and reads."""
    A, B = _root(written), _root(read)
    if tied:
        both = A @ B
        _, vectors = np.linalg.eigh(both @ both.T + both.T @ both)
        return ResidualMaps.tied(_widened(vectors[:, ::-1][:, :d], d))
    left, values, right = np.linalg.svd(A @ B)
    keep = min(d, int((values > 1e-9 * max(values[0], 1e-30)).sum()))
    scale = np.sqrt(values[:keep])
    write = np.linalg.pinv(A) @ left[:, :keep] * scale
    reads = np.linalg.pinv(B) @ right[:keep].T * scale
    return ResidualMaps(_widened(write, d), _widened(reads, d))


def written_gram(streams: NDArray[Any], weights: NDArray[Any]) -> Matrix:
    """
    The Gram matrix E[x xᵀ] [D, D] of residual streams x.

    Args:
        streams: [N, D], the streams at positions after half-layers.
        weights: [N], the weight of each in the mean, with sum 1.

    """
    x = np.asarray(streams, np.float64)
    return (x * weights[:, None]).T @ x


def read_gram(parameters: Mapping[str, NDArray[Any]]) -> Matrix:
    """The Gram matrix Σ R Rᵀ [D, D] of the reading weights R [D, n], each scaled to norm 1."""
    total: Any = 0.0
    for name, weight in parameters.items():
        if name.rpartition("/")[2] in READING_WEIGHTS:
            R = np.asarray(weight, np.float64)
            total = total + R @ R.T / max(float((R**2).sum()), 1e-30)
    return total


def _frame(matrix: Matrix) -> Matrix:
    """The orthonormal basis of a matrix's columns, or of its rows if it has more columns."""
    if matrix.shape[0] >= matrix.shape[1]:
        return np.linalg.qr(matrix)[0]
    return np.linalg.qr(matrix.T)[0].T


def _root(gram: Matrix) -> Matrix:
    values, vectors = np.linalg.eigh(gram)
    return (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T


def _widened(matrix: Matrix, d: int) -> Matrix:
    """The matrix with columns of zeros appended, up to d columns."""
    return np.pad(matrix, ((0, 0), (0, d - matrix.shape[1])))
