"""
Rows of a dataset: random inputs, and the outputs and activations of a model for them.

    inputs = draw(model, 1000, seed=(0, 3), shortest=1, longest=10)
    rows = run_rows(model, runner, inputs, ["residual/opp_index"])
    rows["inputs"], rows["lengths"], rows["outputs"], rows["residual/opp_index"]
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc.backends.dataset.unique_rows import random_tokens
from raspc.backends.runners.runner import Run, Runner
from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError
from raspc.values.short_repr import short_repr

NO_OUTPUT = -1
"""The entry of `outputs` at positions after the end of a sequence."""


REPORTED_ROWS = 1 << 15
"""The largest number of rows between two reports."""


class Inputs(NamedTuple):
    """Token sequences as ids, and their lengths."""

    ids: NDArray[np.int32]
    """The ids int32 [rows, longest + 1]: BOS, tokens, PAD."""

    lengths: NDArray[np.int64]
    """The number of tokens of each sequence: [rows]."""

    __repr__ = short_repr


def draw(
    model: ModelOp,
    rows: int,
    *,
    seed: Sequence[int],
    shortest: int,
    longest: int,
    distinct_tokens: bool = False,
) -> Inputs:
    """
    Random token sequences, with uniformly distributed lengths and tokens.

    Args:
        model: the model.
        rows: the number of sequences.
        seed: the seed; equal seeds give equal sequences.
        shortest, longest: the smallest and the largest number of tokens.
        distinct_tokens: whether no token occurs twice in a sequence.

    """
    dice = np.random.default_rng(list(seed))
    lengths = dice.integers(shortest, longest + 1, size=rows)
    count = len(token_ids(model))
    drawn = random_tokens(dice, count, rows, longest, distinct_tokens=distinct_tokens)
    return of_tokens(model, drawn, lengths)


def token_ids(model: ModelOp) -> list[int]:
    """The ids of the tokens of a model that an input can hold, in order."""
    return [i for i in range(len(model.tokens.data)) if i not in (model.bos_id, model.pad_id)]


def of_tokens(model: ModelOp, tokens: NDArray[np.int32], lengths: NDArray[np.int64]) -> Inputs:
    """The sequences with the given numbers of tokens [rows, longest] among `token_ids`."""
    rows, longest = tokens.shape
    drawn = np.asarray(token_ids(model), np.int32)[tokens]
    ids = np.full((rows, longest + 1), model.pad_id, np.int32)
    ids[:, 0] = model.bos_id
    ids[:, 1:] = np.where(np.arange(longest) < lengths[:, None], drawn, model.pad_id)
    return Inputs(ids, lengths)


def run_rows(
    model: ModelOp,
    runner: Runner,
    inputs: Inputs,
    activations: Collection[str] = (),
    report: Callable[[int], None] | None = None,
) -> dict[str, NDArray[Any]]:
    """
    The inputs, outputs and activations of a model for each sequence, as arrays by name.

        inputs      ids of the tokens, then PAD                     int [rows, longest]
        lengths     the number of tokens                            int [rows]
        outputs     indices in the list of values, -1 after the end int [rows, longest]
        outputs1    the second output of a model of several, ...    int [rows, longest]
        NAME        each activation, BOS first                      float [rows, longest + 1, n]

    Sequences of similar length run together, which reduces padding.

    Args:
        model: the model.
        runner: the runner of the model.
        inputs: the sequences.
        activations: the activations to store, names of `ActivationRequest`.
        report: called from time to time with the number of finished rows.

    Raises:
        RaspcError: if a logit at a token is not finite.

    """
    ids, lengths = inputs
    rows, longest = ids.shape[0], ids.shape[1] - 1
    found: dict[str, NDArray[Any]] = {
        "inputs": ids[:, 1:].astype(smallest_type(len(model.tokens.data) - 1)),
        "lengths": lengths.astype(smallest_type(longest)),
    }
    for name, unembed in zip(output_names(model), model.unembeds, strict=True):
        kind = smallest_type(len(unembed.decode.values), signed=True)
        found[name] = np.full((rows, longest), NO_OUTPUT, kind)
    group = np.ceil(np.log2(lengths + 1)).astype(np.int64)
    done = 0
    for number in np.unique(group):
        (members,) = np.nonzero(group == number)
        length = int(min(1 << number, longest + 1))
        for start in range(0, len(members), REPORTED_ROWS):
            where = members[start : start + REPORTED_ROWS]
            _put(found, model, where, runner.run(ids[where, :length], activations), length, rows)
            done += len(where)
            if report is not None:
                report(done)
    inside = np.arange(longest) < lengths[:, None]
    for name in output_names(model):
        if (found[name][inside] == NOTHING_CHOSEN).any():
            raise RaspcError(
                "the network computed a number that is not finite, which decodes to no value",
                remedy="scale its weights down, or use a wider element type",
            )
        found[name][~inside] = NO_OUTPUT
    return found


def _put(
    found: dict[str, NDArray[Any]],
    model: ModelOp,
    where: NDArray[np.intp],
    run: Run,
    length: int,
    rows: int,
) -> None:
    """Copy the results of a run of sequences, of `length` positions, to the rows `where`."""
    longest = found["inputs"].shape[1]
    for name, choice in zip(output_names(model), run.choices, strict=True):
        found[name][where, : length - 1] = choice[:, 1:]
    for name, activation in run.activations.items():
        square = name.endswith("/pattern")
        last = longest + 1 if square else activation.shape[2]
        if name not in found:
            found[name] = np.zeros((rows, longest + 1, last), activation.dtype)
        columns = length if square else last
        found[name][where, :length, :columns] = activation


def output_names(model: ModelOp) -> list[str]:
    """The names of the columns with the outputs: `outputs`, `outputs1`, ..."""
    return [f"outputs{number or ''}" for number in range(len(model.unembeds))]


def smallest_type(largest: int, *, signed: bool = False) -> np.dtype[Any]:
    """The smallest integer type that holds 0, or -1 if signed, to `largest`."""
    sizes = ("int8", "int16", "int32") if signed else ("uint8", "uint16", "uint32")
    for name in sizes:
        if largest <= np.iinfo(name).max:
            return np.dtype(name)
    return np.dtype(np.int64)
