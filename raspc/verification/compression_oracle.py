"""
The results of a program on the inputs of a compression, as the measure of a model's accuracy.

    oracle = oracle_of(program, model.op)
    compress(model.op, options, oracle=oracle)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import ModuleOp

from raspc.backends.runners.token_batch import token_ids
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError
from raspc.values.text import value_text
from raspc.verification.oracle.batch_evaluator import BatchEvaluator

if TYPE_CHECKING:
    from raspc.backends.compression.compress_model import Oracle
    from raspc.backends.compression.metrics import Answers
    from raspc.backends.compression.training_inputs import Inputs

NO_SUCH_VALUE = -2
"""The position that stands for a value that the model cannot output, and is wrong about."""


def oracle_of(program: ModuleOp, model: ModelOp) -> Oracle:
    """
    The oracle of a module with one `rasp.program`, for a model that should compute it.

    Raises `RaspcError` if the two have different tokens or numbers of results, or if one is causal
    and the other is not.
    """
    evaluator = BatchEvaluator(program)
    vocab = _places_in_vocab(evaluator, model)
    unembeds = list(model.unembeds)
    returned = len(evaluator.program.return_op.values)
    causal = (evaluator.program.is_causal, model.causal is not None)
    if returned != len(unembeds) or causal[0] != causal[1]:
        kinds = ["causal" if each else "not causal" for each in causal]
        raise RaspcError(
            f"the program returns {returned} s-ops and is {kinds[0]}, the model returns "
            f"{len(unembeds)} and is {kinds[1]}",
            remedy="give the program that the model was compiled from",
        )

    def answer(inputs: Inputs) -> Answers:
        from raspc.backends.compression.metrics import Answers

        # The oracle takes no BOS, and ignores tokens behind the end of an input.
        tokens = np.maximum(vocab[inputs.ids[:, 1:]], 0)
        results = evaluator(tokens, inputs.lengths)
        choices: list[NDArray[np.int64]] = []
        for ids, unembed in zip(results.ids, unembeds, strict=True):
            values = list(unembed.decode.values)
            place = {value: i for i, value in enumerate(values)}
            numbers = evaluator.numbering.values
            places = np.array([place.get(value, NO_SUCH_VALUE) for value in numbers], np.int64)
            choices.append(np.pad(places[ids], ((0, 0), (1, 0)), constant_values=NO_SUCH_VALUE))
        counted = inputs.token_mask & ~results.in_error[:, None]
        if not counted.any():
            raise RaspcError(
                "the program raises an error on every input that is tried",
                remedy="give --distinct if the program takes inputs without repeated tokens only",
            )
        return Answers(tuple(choices), counted)

    return answer


def _places_in_vocab(evaluator: BatchEvaluator, model: ModelOp) -> NDArray[np.int64]:
    """The position in the program's vocab of each token, by the model's ids; -1 for BOS and PAD."""
    vocab = {value: i for i, value in enumerate(evaluator.program.vocab.data.values)}
    tokens = token_ids(model)
    if tokens.keys() != vocab.keys():
        other = sorted(map(value_text, tokens.keys() ^ vocab.keys()))
        raise RaspcError(
            f"the program and the model have different tokens: {', '.join(other[:5])}",
            remedy="give the program that the model was compiled from",
        )
    places = np.full(len(model.tokens.data), -1, np.int64)
    for token, i in tokens.items():
        places[i] = vocab[token]
    return places
