"""`transformer-factorize-qk`: queries, keys and values as narrow as their ranks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, TypeAlias

import numpy as np
from numpy.typing import NDArray
from xdsl.rewriter import Rewriter

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.proof.exact_products import exact_product
from raspc.proof.low_rank_factors import low_rank_factors
from raspc.transformer_dialect import AttentionOp, HeadOp, ModelOp, WeightAttr
from raspc.transformer_dialect.plain_architecture import require_plain

Weights: TypeAlias = NDArray[Any]


@dataclass(frozen=True)
class TransformerFactorizeQK(ProgramPass[ModelOp]):
    """
    Make d_qk of each head the rank of W_Q W_K^T, and d_v the rank of W_V W_O.

    Only the two products matter to what a head computes; a bias is one more row of its matrix,
    which reads the constant 1. `materialize-weights` gives every key direction a dimension of its
    own; here directions with the same scores share one, those without a score lose theirs, and
    those whose scores are sums of others' are sums of theirs.
    The factors are exact: the product of the stored ones equals that of the weights in exact
    arithmetic, with columns or rows of the product itself as one factor, so that a certificate
    holds of both. Where that can't be had the weights stay as they are. A head that writes nothing
    goes away.

    Before (two keys with the same scores; a third without any):
    ```
    transformer.head<"a"> W_Q <2x3xf32 dense [[5.0, 5.0, 0.0], [1.0, 1.0, 0.0]]>
      W_K <3x3xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}> ...
    ```
    After:
    ```
    transformer.head<"a"> W_Q <2x1xf32 dense [[5.0], [1.0]]>
      W_K <3x1xf32 sparse {(0, 0) : 1.0, (1, 0) : 1.0}> ...
    ```
    """

    name = "transformer-factorize-qk"
    keeps_certificates: ClassVar[bool] = True

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        require_plain(program, f"the pass {self.name}")
        for half in list(program.body.block.ops):
            if isinstance(half, AttentionOp):
                _narrow_attention(half)


def _narrow_attention(op: AttentionOp) -> None:
    """Narrow the heads of an attention, and remove those that write nothing."""
    heads = [narrow for head in op.heads if (narrow := _narrowed(head)) is not None]
    if not heads and op.b_O is None:
        Rewriter.replace_op(op, [], [op.input])
        return
    new = AttentionOp(op.input, heads, op.layer_index, b_O=op.b_O)
    copy_location(op, new)
    Rewriter.replace_op(op, new)


def _narrowed(head: HeadOp) -> HeadOp | None:
    """The head at its ranks; None if it writes nothing."""
    value = _with_bias(head.W_V, head.b_V)
    if not (value.any() and head.W_O.array.any()):
        return None
    query, key_T = _factors(_with_bias(head.W_Q, head.b_Q), _with_bias(head.W_K, head.b_K).T)
    value, W_O = _factors(value, head.W_O.array)
    if not (value.any() and W_O.any()):
        return None
    (W_Q, b_Q), (W_K, b_K), (W_V, b_V) = (
        _without_bias(each, head.d_model) for each in (query, key_T.T, value)
    )
    new = HeadOp(head.label, W_Q, W_K, W_V, W_O, b_Q=b_Q, b_K=b_K, b_V=b_V)
    copy_location(head, new)
    return new


def _with_bias(weight: WeightAttr, bias: WeightAttr | None) -> Weights:
    """A matrix [d_model, n] with its bias as one more row, if there is a bias."""
    return weight.array if bias is None else np.vstack([weight.array, bias.array])


def _without_bias(rows: Weights, d_model: int) -> tuple[Weights, Weights | None]:
    """The matrix [d_model, n] and the bias [n] of `_with_bias`; no bias for one of zeros."""
    bias = rows[d_model] if len(rows) > d_model else None
    matrix = np.ascontiguousarray(rows[:d_model])
    return matrix, bias if bias is not None and bias.any() else None


def _product(left: Weights, right: Weights) -> NDArray[np.float64] | None:
    """
    The exact product in float64, or None.

    `right` mostly places each row in a column of its own, or none.
    """
    rows, columns = np.nonzero(right)
    placed = len(set(rows)) == len(set(columns)) == len(rows)
    if placed and (right[rows, columns] == 1.0).all():
        product = np.zeros((left.shape[0], right.shape[1]))
        product[:, columns] = left[:, rows]
        return product
    return exact_product(left.astype(np.float64), right.astype(np.float64))


def _factors(left: Weights, right: Weights) -> tuple[Weights, Weights]:
    """Narrower factors of the product than these two, or these two; at least 1 wide."""
    product = _product(left, right)
    found = None if product is None else low_rank_factors(product, left.dtype)
    if found is None or max(found[0].shape[1], 1) >= right.shape[0]:
        return left, right
    if found[0].shape[1] == 0:
        return left[:, :1] * 0, right[:1] * 0
    return found
