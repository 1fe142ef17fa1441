"""`transformer-convert-unembedding`: a column of logits for each token, or for each value."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import IntAttr
from xdsl.rewriter import Rewriter

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rounded_weights import rounded
from raspc.transformer_dialect import DecodeAttr, LogitsType, ModelOp, UnembedOp
from raspc.transformer_dialect.next_token_columns import is_next_token, next_token_values
from raspc.transformer_dialect.plain_architecture import require_plain
from raspc.values import is_number
from raspc.values.diagnostic import error_at
from raspc.values.text import value_text

Array = NDArray[np.float64]

Others: TypeAlias = Literal["constant", "lower", "zero"]
"""The columns of tokens that are no results: see the options of the pass."""


@dataclass(frozen=True)
class TransformerConvertUnembedding(ProgramPass[ModelOp]):
    """
    Give the logits a column for each value of the result, or for each token.

    Stock classes choose the largest column. A number in one column becomes the columns
    `v y - v^2 / 2` of its values v: the largest is that of the value nearest to y. Numbers are
    counted from the middle value, so that columns stay small. The column of a token that is no
    result, such as BOS, is below the largest. An undefined result has the column of PAD.

    Before:
    ```
    %o = transformer.unembed %x decode<numerical {0 to 2}> W_U <3x1xf32 ...>
    ```
    After:
    ```
    %o = transformer.unembed %x decode<categorical [0, 1, 2]> W_U <3x3xf32 ...> b_U <3xf32 ...>
    ```

    Options:
      to: "values" has a column for each value of the result. "tokens" has a column for each token,
        in the order of the ids, and refuses a program whose results are neither tokens nor
        undefined.
      others: the column of a token that is no result. "constant" has a constant below the logits of
        coordinates up to 64. "lower" has the column of a result, the one with the least weights,
        lowered by 1: it is below the largest logit by 1 or more, whatever the coordinates. "zero"
        has zeros, for results whose largest logit is above 0, such as one-hot ones.
    """

    name = "transformer-convert-unembedding"
    keeps_certificates: ClassVar[bool] = True

    to: Literal["values", "tokens"] = "values"
    others: Others = "constant"

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        require_plain(program, f"the pass {self.name}")
        for op in program.unembeds:
            if op.decode.kind == "categorical" and self._is_converted(program, op):
                continue
            program.certificate = None
            columns, bias = _columns(op)
            values = op.decode.values
            if self.to == "tokens":
                columns, bias = self._by_token(program, op, columns, bias)
                values = next_token_values(program, undefined=None in values)
            op.W_U = rounded(op, "W_U", columns, program.dtype)
            op.b_U = rounded(op, "b_U", bias, program.dtype) if bias.any() else None
            op.decode = DecodeAttr("categorical", values)
            Rewriter.replace_value_with_new_type(op.logits, LogitsType(IntAttr(len(values))))

    def _is_converted(self, program: ModelOp, op: UnembedOp) -> bool:
        return self.to == "values" or is_next_token(program, op)

    def _by_token(
        self, model: ModelOp, op: UnembedOp, columns: Array, bias: Array
    ) -> tuple[Array, Array]:
        """The columns in the order of the ids, with low columns for tokens that are no results."""
        place = {token: i for i, token in enumerate(model.tokens.data)} | {None: model.pad_id}
        _check_tokens(model, op)
        wide, low = self._other_columns(columns, bias, len(model.tokens.data))
        for column, value in enumerate(op.decode.values):
            wide[:, place[value]] = columns[:, column]
            low[place[value]] = bias[column]
        return wide, low

    def _other_columns(self, columns: Array, bias: Array, count: int) -> tuple[Array, Array]:
        """The columns [d_model, count] and bias [count] of tokens that are no results."""
        if self.others == "zero":
            return np.zeros((len(columns), count)), np.zeros(count)
        if self.others == "constant":
            return np.zeros((len(columns), count)), np.full(count, -_below(columns, bias))
        least = int((np.abs(columns).sum(axis=0) + np.abs(bias)).argmin())
        return np.repeat(columns[:, [least]], count, axis=1), np.full(count, bias[least] - 1.0)


def _columns(op: UnembedOp) -> tuple[Array, Array]:
    """The columns [d_model, n] and their bias [n] for the values of a result."""
    W = op.matrix.astype(np.float64)
    bias = np.zeros(W.shape[1]) if op.b_U is None else op.b_U.array.astype(np.float64)
    if op.decode.kind == "categorical":
        return W, bias
    numbers = [Fraction(value) for value in op.decode.values if is_number(value)]
    middle = numbers[len(numbers) // 2]
    from_middle = np.array([float(number - middle) for number in numbers])
    squares = np.array([float((number * number - middle * middle) / 2) for number in numbers])
    return W * from_middle, bias[0] * from_middle - squares


def _check_tokens(model: ModelOp, op: UnembedOp) -> None:
    """Check that every value of a result is a token."""
    vocab = set(model.vocab)
    for value in op.decode.values:
        if value is not None and value not in vocab:
            raise error_at(
                op,
                f"the result {value_text(value)} of '{model.sym_name.data}' is no token, so that "
                "no next token can be chosen",
                "let the program return tokens alone, or export it as a classifier of positions",
            )


def _below(columns: Array, bias: Array) -> float:
    """A power of two above the magnitude of a logit of a stream of coordinates up to 64."""
    size = 64 * np.abs(columns).sum(axis=0, initial=0.0).max(initial=0.0)
    size = max(size, float(np.abs(bias).max(initial=0.0)), 1.0)
    return float(2.0 ** np.ceil(np.log2(2 * size)))
