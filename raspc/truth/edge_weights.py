"""
The weights at the two ends of an edge, and the edges that they make absent or of no effect.

An edge is absent if the product of the matrix with which the writer writes and that with which the
slot reads is exactly zero. An edge is inert without a run of the model if the slot reads the same
from the writer on all inputs, position by position, or if no result reads its reader by any path.
Neurons that read such dimensions alone write the same on all inputs, and so do heads of a causal
model.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import AttentionOp, EmbedOp, MlpOp, ModelOp, UnembedOp
from raspc.transformer_dialect.plain_architecture import stream_matrix
from raspc.truth.path_run import Edge
from raspc.truth.zero_products import is_zero_product
from raspc.values.short_repr import guarded
from raspc.verification.changed_part import nonzero_rows

Matrix = NDArray[np.float64]
Flags = NDArray[np.bool_]


class EdgeWeights:
    """The writing and reading matrices of a model, in float64."""

    def __init__(self, model: ModelOp):
        self._writing: dict[str, Matrix] = {}
        self._reading: dict[str, Matrix] = {}
        self._varying: dict[str, Matrix] = {}
        """The writing matrices, of the neurons and heads that depend on the input alone."""
        self._results = {op.component for op in model.unembeds}
        tokens = list(model.vocab_ids)
        varies: Flags = np.zeros(model.d_model, np.bool_)
        for op in model.components:
            weights = {n: each.array.astype(np.float64) for n, each in op.weights.items()}
            match op:
                case EmbedOp():
                    self._embed = op.component
                    self._rows = weights["W_E"][tokens]
                    self._writing[op.component] = np.concatenate([weights["W_E"], weights["W_pos"]])
                    varies = nonzero_rows((self._rows - self._rows[:1]).T)
                case AttentionOp():
                    for head in op.heads:
                        for slot in "qkv":
                            matrix = head.weights[f"W_{slot.upper()}"].array
                            self._reading[f"{head.component}/{slot}"] = matrix.astype(np.float64)
                        self._writing[head.component] = head.W_O.array.astype(np.float64)
                    varies = self._vary_heads(op, varies, causal=model.causal is not None)
                case MlpOp():
                    self._reading[f"{op.component}/in"] = weights["W_in"]
                    bias = [] if op.b_out is None else [weights["b_out"][None]]
                    self._writing[op.component] = np.concatenate([weights["W_out"], *bias])
                    neurons = nonzero_rows(weights["W_in"][varies].T)
                    self._varying[op.component] = weights["W_out"][neurons]
                    varies = varies | nonzero_rows(self._varying[op.component].T)
                case UnembedOp():
                    self._reading[f"{op.component}/in"] = stream_matrix(op).astype(np.float64)
                case _:
                    pass

    def _vary_heads(self, op: AttentionOp, varies: Flags, *, causal: bool) -> Flags:
        """The dimensions that depend on the input behind some heads, given those before."""
        found = varies
        for head in op.heads:
            read = [self._reading[f"{head.component}/{slot}"][varies] for slot in "qkv"]
            # The number of keys that a query sees is that of its position in a causal model alone.
            is_fixed = causal and not any(each.any() for each in read)
            matrix = self._writing[head.component]
            self._varying[head.component] = matrix[:0] if is_fixed else matrix
            found = found | nonzero_rows(self._varying[head.component].T)
        return found

    def is_absent(self, edge: Edge) -> bool:
        """Whether the slot reads nothing that the writer can write."""
        return is_zero_product(self._writing[edge.writer], self._reading[edge.target])

    def is_constant(self, edge: Edge) -> bool:
        """Whether the slot reads the same from the writer on all inputs, at each position."""
        reading = self._reading[edge.target]
        if edge.writer != self._embed:
            return is_zero_product(self._varying[edge.writer], reading)
        # The row of each token, less that of the first token.
        first = np.broadcast_to(self._rows[:1], self._rows.shape)
        return is_zero_product(
            np.concatenate([self._rows, first], axis=1), np.concatenate([reading, -reading])
        )

    def shared_dimensions(self, edge: Edge) -> Flags:
        """The dimensions [d_model] that the writer writes and the slot reads."""
        reads, writes = self._reading[edge.target], self._writing[edge.writer]
        return nonzero_rows(reads) & nonzero_rows(writes.T)

    def product(self, edge: Edge) -> Matrix:
        """The product [n, k] of the writer's matrix and that with which the slot reads."""
        return self._writing[edge.writer] @ self._reading[edge.target]

    def read(self, edge: Edge, written: NDArray[np.floating]) -> NDArray[np.floating]:
        """The part [..., k] of a slot's reading that is due to a writer's part [..., d_model]."""
        return written.astype(np.float64) @ self._reading[edge.target]

    def unread(self, present: Collection[Edge]) -> set[str]:
        """The readers from which no path of the present edges leads to a result."""
        reaching = set(self._results)
        while True:
            more = {edge.writer for edge in present if edge.reader in reaching} - reaching
            if not more:
                return {edge.reader for edge in present} - reaching
            reaching |= more

    @guarded
    def __repr__(self) -> str:
        return f"<EdgeWeights of {len(self._writing):,} writers and {len(self._reading):,} slots>"
