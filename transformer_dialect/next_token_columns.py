"""
The values of an unembedding that has a column of logits for each id, as models of the next token.

    next_token_values(model, undefined=True)    # the tokens by their ids, None in place of PAD
    is_next_token(model, unembed)               # True for such values
"""

from __future__ import annotations

from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.values import Value


def next_token_values(model: ModelOp, *, undefined: bool) -> tuple[Value, ...]:
    """
    The value of each column, in the order of the ids.

    Args:
        model: the model.
        undefined: whether the result may be undefined, which the column of PAD stands for: a
            continuation ends there.

    """
    tokens = model.tokens.data
    if not undefined:
        return tokens
    return (*tokens[: model.pad_id], None, *tokens[model.pad_id + 1 :])


def is_next_token(model: ModelOp, unembed: UnembedOp) -> bool:
    """Whether an unembedding has the column of each id."""
    values = unembed.decode.values
    return values == next_token_values(model, undefined=None in values)
