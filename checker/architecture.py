"""
Models in stock architectures, brought to the form that the proof knows.

Scores are scaled by a power of two, which moves into W_Q; rotary angles are too small to change a
score; gates are the constant 1; GELU and SiLU are ReLUs with an error of their own. What is left of
norms are their errors in `norm_errors`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc_check.attended_keys import Attention, Head
from raspc_check.mlp_step import Mlp
from raspc_check.norm_errors import Norms
from raspc_check.roundoff import Array
from raspc_check.value_domains import Rejected

MAX_ANGLE = 2.0**-70
"""
The largest angle of rotary positions. The cosine rounds to 1. A product with the sine is lost in
the rounding of a sum with a number that is not 0; and scores that differ by less than 2^-60 of
their terms have equal exponentials.
"""

PEAKS = {"relu": 0.0, "gelu": 0.18, "gelu_tanh": 0.18, "silu": 0.28}
"""The largest differences of activation functions from the ReLU, with their rounding below 128."""

MAX_SHARE = 2.0**32
"""The largest gain of a norm over that of the others."""

SLACK = 2.0**-23
"""The largest sum of a reader's weights, relative to their magnitudes, below a layer norm."""


def scaled(head: Head, scale: float) -> Head:
    """A head with its scores' scale in W_Q and b_Q; `Rejected` if it is no power of two."""
    if math.frexp(scale)[0] != 0.5:
        raise Rejected(f"the scale {scale} of scores is no power of two")
    return replace(head, w_q=head.w_q * scale, b_q=head.b_q * scale)


def check_rotary(rotary: Mapping[str, Any], positions: int) -> None:
    """Raise `Rejected` if rotary positions turn a query by more than `MAX_ANGLE`."""
    if not positions / float(rotary["factor"]) <= MAX_ANGLE or not float(rotary["base"]) >= 1.0:
        raise Rejected("rotary positions turn queries and keys")


def peak_of(activation: str) -> float:
    """The error of an activation function as a ReLU."""
    if activation not in PEAKS:
        raise Rejected(f"there is no activation {activation!r}")
    return PEAKS[activation]


def norms_of(
    described: Mapping[str, Any],
    gains: Sequence[Array],
    w_e: Array,
    w_pos: Array,
    parts: Sequence[Mlp | Attention],
    unembeds: Sequence[Array],
) -> tuple[Norms, list[Array]]:
    """
    The norms of a model, and for each result the matrix that reads the stream before the last norm.

    The pinned directions are found in the weights. The rows of a matrix are times `shares`.

    described: the kind, the place and the eps of the norms.
    gains: the gain of each norm.
    unembeds: the matrix of each result.

    Raises:
        Rejected: if the weights have no such directions, or gains other than they need.

    """
    kind, width = str(described["kind"]), w_e.shape[1]
    writes = _written(w_pos, parts)
    constant = ~writes & (w_e == w_e[0]).all(axis=0)
    top = int(np.argmax(np.where(constant, w_e[0], -np.inf)))
    pin = float(w_e[0, top])
    if not (constant[top] and pin > 0.0 and math.frexp(pin)[0] == 0.5):
        raise Rejected("no direction of the stream holds a positive power of two before norms")
    pinned = [top]
    if kind == "layer":
        low = np.flatnonzero(constant & (w_e[0] == -pin))
        if not len(low):
            raise Rejected("no direction holds the negated constant of the layer norms")
        pinned.append(int(low[0]))
    elif kind != "rms" or math.frexp(width)[0] != 0.5 or math.frexp(width)[1] % 2 == 0:
        raise Rejected("an rms norm of a width that is no power of four")
    gain = pin / math.sqrt(width if kind == "rms" else width / 2)
    wanted = np.float64(np.float32(gain))
    after = described["place"] == "after"
    restoring = gains if after else gains[:-1]
    if any((each != wanted).any() for each in restoring):
        raise Rejected("the gain of a norm does not restore the pinned constant")
    if not after:
        unembeds = [shares(gains[-1], wanted)[:, None] * matrix for matrix in unembeds]
    if kind == "layer":
        _check_balanced([*(each for part in parts for each in matrices_read(part)), *unembeds])
    norms = Norms(kind, after, float(described["eps"]), width, pin, tuple(pinned))
    return norms, list(unembeds)


def shares(gain: Array, whole: float) -> Array:
    """
    Factors of coordinates [d] that multiply without rounding: a gain over that of other norms.

    Raises:
        Rejected: if a factor is neither 0 nor a power of two from 1 to `MAX_SHARE`.

    """
    found = gain / whole
    powers = (np.frexp(found)[0] == 0.5) & (found >= 1.0) & (found <= MAX_SHARE)
    if not ((found == 0.0) | (powers & (found * whole == gain))).all():
        raise Rejected("the gain of the last norm is not that of the others times a power of two")
    return found


def tied_matrix(w_e: Array, gain: Array | None, values: Sequence[object], kind: str) -> Array:
    """
    The matrix [d, n] of a tied unembedding, W_E^T with its rows times a gain.

    Raises:
        Rejected: if the gain rounds products, or the logits are not those of the values.

    """
    if kind != "categorical" or len(values) != len(w_e):
        raise Rejected("a tied unembedding has not one value for each row of W_E")
    return w_e.T if gain is None else shares(gain, 1.0)[:, None] * w_e.T


def check_gate(w_up: Array, norms: Norms | None) -> None:
    """Raise `Rejected` if a gate is not the constant 1, read from the pinned direction."""
    if norms is None or norms.kind != "rms":
        raise Rejected("a gate without an rms norm")
    rest = np.delete(w_up, norms.pinned[0], axis=0)
    if rest.any() or (w_up[norms.pinned[0]] * norms.pin != 1.0).any():
        raise Rejected("a gate is not the constant 1")


def _written(w_pos: Array, parts: Sequence[Mlp | Attention]) -> NDArray[np.bool_]:
    """[d], the directions that positions or half-layers write."""
    written = np.asarray(w_pos.any(axis=0), np.bool_)
    for part in parts:
        if isinstance(part, Mlp):
            written = written | part.w_out.any(axis=0) | (part.b_out != 0.0)
            continue
        written = written | (part.b_o != 0.0)
        for head in part.heads:
            written = written | head.w_o.any(axis=0)
    return written


def matrices_read(part: Mlp | Attention) -> list[Array]:
    """The weights with which a half-layer reads the stream."""
    if isinstance(part, Mlp):
        return [part.w_in]
    return [matrix for head in part.heads for matrix in (head.w_q, head.w_k, head.w_v)]


def most_terms(matrices: Sequence[Array]) -> int:
    """The most weights of a column that are not 0."""
    return max((int((m != 0.0).sum(axis=0).max(initial=0)) for m in matrices), default=0)


def _check_balanced(matrices: Sequence[Array]) -> None:
    for matrix in matrices:
        sums = np.array([abs(math.fsum(column)) for column in matrix.T.tolist()])
        if (sums > SLACK * np.abs(matrix).sum(axis=0)).any():
            raise Rejected("the weights of a reader of a layer norm do not add up to 0")


def loose_limits(limits: Array, part: Mlp | Attention, *, growth: float = 1.02) -> Array:
    """Bounds [d] of the stream after a half-layer, from bounds before it and weights alone."""
    if isinstance(part, Mlp):
        opened = limits @ np.abs(part.w_in) + np.abs(part.b_in) + part.peak
        return growth * (limits + opened @ np.abs(part.w_out) + np.abs(part.b_out))
    total = limits + np.abs(part.b_o)
    for head in part.heads:
        total = total + (limits @ np.abs(head.w_v) + np.abs(head.b_v)) @ np.abs(head.w_o)
    return growth * total
