"""
Scores of a subspace of the stream, such as distributed alignment search finds for a variable.

    principal_angles(found, true)                           # radians, ascending
    interchange_accuracy(model.op, pairs, "layer0/attn", found)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import AttentionOp, EmbedOp, MlpOp, ModelOp
from raspc.transformer_dialect.interpreter import (
    NOTHING_CHOSEN,
    Stream,
    TransformerFunctions,
    choose,
    run_model,
)
from raspc.truth.counterfactuals import Counterfactual
from raspc.values import RaspcError, canonical, to_python
from raspc.verification.variable_locations import stages_of

Array = NDArray[Any]
Matrix = NDArray[np.float64]


def orthonormal(basis: Array) -> Matrix:
    """
    An orthonormal basis [r, d] of the span of the rows of a matrix [k, d] of rank r.

    Raises:
        RaspcError: the rows are not finite, or all zero.

    """
    rows = np.asarray(basis, np.float64)
    if rows.ndim != 2 or not np.isfinite(rows).all() or not rows.any():
        raise RaspcError("a basis has no nonzero vector", remedy="give a matrix [k, d_model]")
    _, sizes, found = np.linalg.svd(rows, full_matrices=False)
    return found[sizes > sizes[0] * max(rows.shape) * np.finfo(np.float64).eps]


def principal_angles(left: Array, right: Array) -> NDArray[np.float64]:
    """
    The principal angles in radians, ascending, between the spans of the rows of two matrices.

    There are as many as the smaller rank. Small angles come from sines, which are more exact.
    """
    a, b = orthonormal(left), orthonormal(right)
    if len(a) < len(b):
        a, b = b, a
    inside = b @ a.T
    cosines = np.linalg.svd(inside, compute_uv=False)
    sines = np.linalg.svd(b - inside @ a, compute_uv=False)[::-1]
    return np.arctan2(sines[: len(cosines)], cosines)


class _Swapped(TransformerFunctions):
    """The transformer operations, with the part in a subspace taken from another run."""

    stage: str
    projection: Array
    given: Array | None = None
    kept: Array

    def embed(self, op: EmbedOp, ids: Array) -> Stream:
        stream = super().embed(op, ids)
        return stream._replace(x=self._swapped(op.component, stream.x))

    def add(self, op: AttentionOp | MlpOp, stream: Stream, added: Array) -> Stream:
        after = super().add(op, stream, added)
        return after._replace(x=self._swapped(op.component, after.x))

    def _swapped(self, stage: str, x: Array) -> Array:
        """The stream with the other run's part at the stage; BOS keeps its own."""
        if stage != self.stage:
            return x
        self.kept = x
        if self.given is None:
            return x
        change = (self.given - x) @ self.projection
        change[:, 0] = 0
        return x + change


def interchange_accuracy(
    model: ModelOp, pairs: Sequence[Counterfactual], stage: str, basis: Array
) -> float:
    """
    The share of pairs on which a swap in a subspace gives the expected results.

    Args:
        model: the model.
        pairs: the counterfactuals of the variable that the subspace should hold.
        stage: the stage at which the part of the stream in the subspace is swapped.
        basis: vectors [k, d_model] that span the subspace.

    Raises:
        RaspcError: there are no pairs or no such stage, or the basis is not one of the stream.

    """
    if not pairs:
        raise RaspcError("there are no pairs", remedy="give counterfactuals")
    if stage not in stages_of(model):
        raise RaspcError(
            f"the model has no stage '{stage}'", remedy=f"choose from {', '.join(stages_of(model))}"
        )
    rows = orthonormal(basis)
    if rows.shape[1] != model.d_model:
        raise RaspcError(
            f"the basis has vectors of {rows.shape[1]} entries",
            remedy=f"give vectors of {model.d_model} entries",
        )
    projection = (rows.T @ rows).astype(model.dtype)
    right = sum(_is_as_expected(model, pair, stage, projection) for pair in pairs)
    return right / len(pairs)


def _is_as_expected(model: ModelOp, pair: Counterfactual, stage: str, projection: Array) -> bool:
    functions = _Swapped(np, model.dtype)
    functions.stage, functions.projection = stage, projection
    run_model(model, _ids(model, pair.other), functions)
    functions.given = functions.kept
    logits = run_model(model, _ids(model, pair.base), functions)
    found: list[list[Any]] = []
    for each, op in zip(logits, model.unembeds, strict=True):
        chosen = choose(np, each, op.decode.data)[0, 1:].tolist()
        values = op.decode.values
        found.append([None if i == NOTHING_CHOSEN else to_python(values[i]) for i in chosen])
    return tuple(found) == pair.expected


def _ids(model: ModelOp, tokens: Sequence[object]) -> NDArray[np.int32]:
    place = {token: i for i, token in enumerate(model.tokens.data)}
    return np.array([[model.bos_id, *(place[canonical(token)] for token in tokens)]], np.int32)
