"""
The tokens that the results of a model stand for, in a model whose result is the next token.

    tokens = NextTokens.of(model)       # RaspcError if the model does not generate
    tokens.ids                          # the id of each choice, or NO_TOKEN
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc.backends.runners.generation.generation_state import NO_TOKEN
from raspc.backends.runners.token_batch import token_ids
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, Value
from raspc.values.text import value_text

MAX_LISTED_VALUES = 6
"""The largest number of results that an error lists."""


class NextTokens(NamedTuple):
    """The values of the one result of a causal model, and the tokens among them."""

    values: tuple[Value, ...]
    """The values that the model decodes."""

    ids: NDArray[np.int32]
    """The id of each value, `NO_TOKEN` for a value that is no token; `NO_TOKEN` at the end."""

    @classmethod
    def of(cls, model: ModelOp) -> NextTokens:
        """
        The results of a model as tokens.

        Raises:
            RaspcError: if the model is not causal, has several results, or results of which none
                is a token of its vocabulary.

        """
        name = model.sym_name.data
        if model.causal is None:
            raise RaspcError(
                f"'{name}' does not generate: it is not causal, so that a position may see the "
                "tokens that follow it",
                remedy="compile a causal program: `causal = True` in its file, or --causal",
            )
        if len(model.unembeds) != 1:
            raise RaspcError(
                f"'{name}' does not generate: it has {len(model.unembeds)} results, where the next "
                "token is one",
                remedy="compile the s-op that is the next token alone: FILE:NAME, or --output NAME",
            )
        values = model.unembeds[0].decode.data.values
        known = token_ids(model)
        ids = [NO_TOKEN if value is None else known.get(value, NO_TOKEN) for value in values]
        if all(token == NO_TOKEN for token in ids):
            raise RaspcError(
                f"'{name}' does not generate: no result of it is a token of its vocabulary; its "
                f"results are {_listing(values)}, its tokens {_listing(model.vocab)}",
                remedy="return an s-op whose values are tokens, the next token at each position",
            )
        return cls(values, np.array([*ids, NO_TOKEN], np.int32))


def _listing(values: tuple[Value, ...]) -> str:
    """The first of some values, as text."""
    shown = ", ".join(value_text(value) for value in values[:MAX_LISTED_VALUES])
    return f"{shown}, ..." if len(values) > MAX_LISTED_VALUES else shown
