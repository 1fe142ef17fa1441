"""
Changes of the weights of heads and neurons that leave the function of a model as it is.

    parts = head_parts(...)          # heads as float64 matrices
    split(...)                       # a head or a neuron becomes two that add up to it
    disguise.reading(W)              # other weights with the same products on reachable states

Weights that read the stream get a random part orthogonal to all reachable states, so that no two
of them are parallel and matrices of rank 1 get a full rank. A split adds a random part to the
output of one half and subtracts the same part from that of the other half. Scales are powers of
two, which are exact.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]

STRENGTH = 2.0
"""The norm of a random part, relative to the norm of the weights that it is added to."""

SCALE_EXPONENT = 3
"""Scales are powers of two from 2^-SCALE_EXPONENT to 2^SCALE_EXPONENT."""


@dataclass(frozen=True)
class HeadWeights:
    """The weights of a head, and the powers of two by which queries and values were scaled."""

    label: str
    W_Q: Matrix
    W_K: Matrix
    W_V: Matrix
    W_O: Matrix
    b_Q: Matrix
    b_K: Matrix
    b_V: Matrix
    origin: str = ""
    """The component that the head is a part of; empty for a head without an effect."""


@dataclass(frozen=True)
class NeuronWeights:
    """The weights of a neuron: a column of W_in, an entry of b_in and a row of W_out."""

    label: str
    w_in: Matrix
    bias: float
    w_out: Matrix


@dataclass(frozen=True)
class Disguise:
    """Random changes of weights that read the stream of a half-layer."""

    random: np.random.Generator
    span: Matrix
    """[r, d], an orthonormal basis of a space of all reachable states."""
    hidden: Matrix
    """[d - r, d], an orthonormal basis of the complement of the span."""
    after: Matrix
    """[r', d], an orthonormal basis of the span of the states after the half-layer."""

    def reading(self, W: Matrix, columns: int | None = None) -> Matrix:
        """Weights [d, columns] with the products of W [d, n] on reachable states, then zeros."""
        norms = np.linalg.norm(W, axis=0)
        typical = float(norms[norms > 0].mean()) if (norms > 0).any() else 1.0
        width = W.shape[1] if columns is None else columns
        wide = np.pad(W, ((0, 0), (0, width - W.shape[1])))
        sizes = np.pad(np.where(norms > 0, norms, typical), (0, width - W.shape[1]))
        sizes[W.shape[1] :] = typical
        noise = self.random.normal(size=(len(self.hidden), width))
        noise /= np.linalg.norm(noise, axis=0)
        return wide + self.hidden.T @ (noise * sizes * STRENGTH)

    def writing(self, W: Matrix, rows: int) -> Matrix:
        """Weights [rows, d] that begin with those of W [n, d], and go on with random rows."""
        extra = self.random.normal(size=(rows - len(W), W.shape[1]))
        return np.vstack([W, extra * (_row_norm(W) / np.sqrt(W.shape[1]))])

    def part(self, W: Matrix) -> Matrix:
        """
        A random matrix of the shape and about the size of W [..., d].

        Its rows are in the span of the states after the half-layer: the remainder of two halves of
        a split, by rounding, must not reach the directions of the random parts of later weights.
        """
        rows = self.random.normal(size=(*W.shape[:-1], len(self.after))) @ self.after
        return rows * (_row_norm(W) / np.sqrt(len(self.after)))

    def shift(self) -> float:
        """A random power of two."""
        return 2.0 ** int(self.random.integers(-SCALE_EXPONENT, SCALE_EXPONENT + 1))

    def split_head(self, head: HeadWeights) -> tuple[HeadWeights, HeadWeights]:
        """Two heads with the pattern of the head, whose outputs add up to its own."""
        part = self.part(head.W_O)
        return replace(head, W_O=part), replace(head, W_O=head.W_O - part)

    def split_neuron(self, neuron: NeuronWeights) -> tuple[NeuronWeights, NeuronWeights]:
        """Two neurons with the activation of the neuron, whose outputs add up to its own."""
        # The larger the activation, the more of it would be left of a part that cancels.
        size = np.linalg.norm(neuron.w_in) + abs(neuron.bias)
        share = neuron.w_out * self.random.uniform(0.3, 0.7)
        part: Matrix = share + self.part(neuron.w_out) / max(1.0, float(size))
        return replace(neuron, w_out=part), replace(neuron, w_out=neuron.w_out - part)

    def idle_head(self, label: str, d_qk: int, d_v: int, *, biased: bool) -> HeadWeights:
        """A head that attends by random directions of the states, and writes zeros."""
        query, key, value = (
            self.span.T @ self.random.normal(size=(len(self.span), n)) for n in (d_qk, d_qk, d_v)
        )
        output = np.zeros((d_v, self.span.shape[1]))
        b_Q, b_K, b_V = (
            self.random.normal(size=n) if biased else np.zeros(n) for n in (d_qk, d_qk, d_v)
        )
        return HeadWeights(label, query, key, value, output, b_Q, b_K, b_V)

    def idle_neuron(self, label: str) -> NeuronWeights:
        """A neuron that is active on some states, and writes zeros."""
        direction = self.random.normal(size=len(self.span))
        w_in: Matrix = self.span.T @ (direction / float(np.linalg.norm(direction)))
        bias = float(self.random.uniform(0.0, 1.0))
        return NeuronWeights(label, w_in, bias, 0.0 * w_in)


def _row_norm(W: Matrix) -> float:
    """The mean norm of the rows that are not zero; 1 without any."""
    norms = np.linalg.norm(np.atleast_2d(W), axis=1)
    return float(norms[norms > 0].mean()) if (norms > 0).any() else 1.0
