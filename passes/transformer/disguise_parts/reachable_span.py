"""
A basis of a space that holds all states of the residual stream before a half-layer.

The states after the embedding are sums of a row of W_E and a row of W_pos. A head adds a mean of
rows of `states W_V W_O`, and b_V W_O, and attention b_O; an MLP adds a combination of the rows of
W_out, and b_out: so the space after a half-layer is the span of the space before it and of these
rows. States at PAD are
left out: no query attends to PAD, and results at PAD are ignored.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import AttentionOp, EmbedOp, MlpOp, ModelOp

Matrix = NDArray[np.float64]

RELATIVE_RANK = 2.0**-40
"""The smallest singular value that counts, relative to the largest; below float32's roundoff."""


def embedded_span(model: ModelOp, embed: EmbedOp) -> Matrix:
    """An orthonormal basis [r, d_model] of the span of all states after the embedding."""
    W_E, W_pos = _wide(embed.W_E.array), _wide(embed.W_pos.array)
    states = W_E[list(model.vocab_ids)][:, None] + W_pos[None, 1:]
    bos = W_E[model.bos_id] + W_pos[0]
    return basis_of(np.vstack([states.reshape(-1, W_E.shape[1]), bos]))


def span_after(span: Matrix, half: AttentionOp | MlpOp) -> Matrix:
    """An orthonormal basis of the span of all states after a half-layer, by that before it."""
    rows = [span]
    if isinstance(half, AttentionOp):
        for head in half.heads:
            rows.append(span @ _wide(head.W_V.array) @ _wide(head.W_O.array))
            if head.b_V is not None:
                rows.append(_wide(head.b_V.array)[None] @ _wide(head.W_O.array))
        if half.b_O is not None:
            rows.append(_wide(half.b_O.array)[None])
    else:
        rows.append(_wide(half.W_out.array))
        if half.b_out is not None:
            rows.append(_wide(half.b_out.array)[None])
    # Each part is scaled by itself, so that small writes count beside large ones.
    return basis_of(np.vstack([basis_of(part) for part in rows]))


def basis_of(rows: Matrix) -> Matrix:
    """An orthonormal basis [r, d] of the span of rows [n, d]."""
    if not rows.size:
        return rows[:0]
    _, sizes, basis = np.linalg.svd(rows, full_matrices=False)
    return basis[: int((sizes > sizes[0] * RELATIVE_RANK).sum())]


def complement_of(basis: Matrix) -> Matrix:
    """An orthonormal basis [d - r, d] of the vectors that are orthogonal to those of a basis."""
    _, _, whole = np.linalg.svd(basis, full_matrices=True)
    return whole[len(basis) :]


def _wide(array: NDArray[Any]) -> Matrix:
    return array.astype(np.float64)
