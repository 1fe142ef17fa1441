"""
An example input of a model with its results, as Python text for the code of model cards.

    example_of(model)                # Example("['a', 'b']", "'a b'", "[['b', 'a']]")
"""

from __future__ import annotations

from typing import NamedTuple

from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.token_batch import decode, encode
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, to_python
from raspc.values.token_words import write_tokens

MAX_TOKENS = 4
"""The largest number of tokens in an example."""


class Example(NamedTuple):
    """The Python text of an input and of its results."""

    tokens: str
    """A list of tokens, the first of the vocabulary."""

    text: str | None
    """The text of the tokens, as words; None if a token has no word."""

    answer: str
    """The list that `answer` returns for a batch of this input; `...` without a result."""


def example_of(model: ModelOp) -> Example:
    """The example of a model, whose results are those of the NumPy runner."""
    chosen = model.vocab[: min(MAX_TOKENS, model.max_length)]
    tokens = [to_python(token) for token in chosen]
    try:
        text = repr(write_tokens(chosen, model.vocab))
    except RaspcError:
        text = None
    try:
        batch = encode(model, [tokens])
        answer = repr(decode(model, NumpyRunner(model).run(batch.ids), batch.lengths))
    except RaspcError:
        answer = "..."
    return Example(repr(tokens), text, answer)
