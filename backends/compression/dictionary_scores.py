"""
Measures of a dictionary, one's own or a recovered one, against the known features of a model.

    own = load_dictionary(Path("sae.safetensors"))
    dictionary_scores(own.decoder, truth)               # matched cosine, recall, precision, ...
    reconstruction(own, held_out)                       # L0 and the unexplained variance

A safetensors file of a dictionary has `decoder` [k, d], and for a sparse autoencoder `encoder`
[d, k], and optionally `encoder_bias` [k] and `decoder_bias` [d]:
code = relu((x - decoder_bias) encoder + encoder_bias), x ≈ code decoder + decoder_bias.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.backends.compression.feature_recovery import (
    MIN_FOUND_COSINE,
    recover,
    sparse_autoencoder,
)
from raspc.values import RaspcError
from raspc.values.short_repr import short_repr

Matrix: TypeAlias = NDArray[np.float64]

REMEDY = "see raspc/backends/compression/dictionary_scores.py for the arrays of a dictionary"


@dataclass(frozen=True)
class Dictionary:
    """The directions of a dictionary, and the encoder of a sparse autoencoder."""

    decoder: Matrix
    """[k, d]"""
    encoder: Matrix | None = None
    """[d, k]; None for a dictionary without an encoder."""
    encoder_bias: Matrix | None = None
    decoder_bias: Matrix | None = None

    __repr__ = short_repr

    def codes(self, x: Matrix) -> Matrix:
        """The codes [n, k] of activations [n, d]."""
        assert self.encoder is not None
        centred = x if self.decoder_bias is None else x - self.decoder_bias
        bias = 0.0 if self.encoder_bias is None else self.encoder_bias
        return np.maximum(centred @ self.encoder + bias, 0.0)

    def decoded(self, codes: Matrix) -> Matrix:
        """The activations [n, d] that codes [n, k] stand for."""
        return codes @ self.decoder + (0.0 if self.decoder_bias is None else self.decoder_bias)


@dataclass(frozen=True)
class DictionaryScores:
    """The agreement of directions with features, in both directions of the comparison."""

    matched_cosine: float
    """The mean over features of the cosine in the best one-to-one matching (MCC); 0 unmatched."""
    recall: float
    """The share of features with a direction at MIN_FOUND_COSINE or more."""
    precision: float
    """The share of directions with a feature at MIN_FOUND_COSINE or more."""
    uniqueness: float
    """The number of found features to the number of directions that find one; 0 without any."""


@dataclass(frozen=True)
class Reconstruction:
    """The reconstruction of activations by a sparse autoencoder."""

    l0: float
    """The mean number of active codes."""
    unexplained: float
    """The squared error, as a share of the variance of the activations."""


def load_dictionary(path: Path, d: int) -> Dictionary:
    """
    The dictionary in a safetensors file, for activations of `d` directions.

    Raises a `RaspcError` for a file that is none, or whose arrays do not fit each other and `d`.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        arrays = {name: a.astype(np.float64) for name, a in load_file(path).items()}
    except OSError as error:
        raise RaspcError(
            f"the dictionary cannot be read: {error.strerror or error}", location=str(path)
        ) from error
    except (SafetensorError, ValueError) as error:
        raise RaspcError("the file is not safetensors", location=str(path)) from error
    names = {"decoder", "encoder", "encoder_bias", "decoder_bias"}
    if "decoder" not in arrays or arrays.keys() - names or arrays["decoder"].ndim != 2:
        raise RaspcError(
            f"the file has the arrays {', '.join(sorted(arrays)) or 'none'}",
            location=str(path),
            remedy=REMEDY,
        )
    k = len(arrays["decoder"])
    shapes = {"decoder": (k, d), "encoder": (d, k), "encoder_bias": (k,), "decoder_bias": (d,)}
    for name, array in arrays.items():
        if array.shape != shapes[name] or not np.isfinite(array).all():
            raise RaspcError(
                f"'{name}' has the shape {array.shape} or entries that are not finite",
                location=str(path),
                remedy=f"give finite numbers of the shape {shapes[name]}",
            )
    return Dictionary(**arrays)


def find_dictionary(method: str, x: Matrix, k: int, seed: int = 0) -> Dictionary:
    """The dictionary of `k` directions that a method of `feature_recovery` finds."""
    if method == "random":
        # Other numbers than those that `raspc hide` draws its rotation from with the same seed.
        seed = int(np.random.SeedSequence((seed, 1)).generate_state(1)[0])
    if method != "sae":
        return Dictionary(recover(method, x, k, seed))
    decoder, encoder, bias = sparse_autoencoder(np.unique(np.round(x, 6), axis=0), k, seed=seed)
    return Dictionary(decoder, encoder, bias)


def dictionary_scores(directions: Matrix, truth: NDArray[Any]) -> DictionaryScores:
    """
    The scores of directions [k, d] against the vectors [n, d] of features, none of them zero.

    A direction and its opposite count as the same, as in `feature_recovery.score`.
    """
    from scipy.optimize import linear_sum_assignment

    cosines = np.abs(_units(np.asarray(truth, np.float64)) @ _units(directions).T)
    rows, columns = linear_sum_assignment(cosines, maximize=True)
    hits = cosines >= MIN_FOUND_COSINE
    finding = hits.any(axis=0)
    found = len(np.unique(cosines[:, finding].argmax(axis=0)))
    return DictionaryScores(
        matched_cosine=float(cosines[rows, columns].sum() / len(cosines)),
        recall=float(hits.any(axis=1).mean()),
        precision=float(finding.mean()),
        uniqueness=float(found / finding.sum()) if finding.any() else 0.0,
    )


def reconstruction(dictionary: Dictionary, x: Matrix) -> Reconstruction | None:
    """The reconstruction of activations [n, d]; None for a dictionary without an encoder."""
    if dictionary.encoder is None:
        return None
    codes = dictionary.codes(x)
    error = np.square(dictionary.decoded(codes) - x).sum()
    variance = np.square(x - x.mean(axis=0)).sum()
    return Reconstruction(
        l0=float((codes > 0).sum(axis=1).mean()),
        unexplained=float(error / variance) if variance > 0 else float(error > 0),
    )


def _units(rows: Matrix) -> Matrix:
    """The rows at unit length; rows of zeros stay zero."""
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.divide(rows, norms, out=np.zeros_like(rows), where=norms > 0)
