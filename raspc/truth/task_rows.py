"""
Pairs of inputs as rows of EAP-IG and of MIB's circuit track: texts, and columns of the logits.

    rows = task_rows(model.op, pairs)       # pairs: `truth.counterfactuals(...)`
    rows[0]     # {"clean": "a b a", "corrupted": "a b b", "correct_idx": 1, "incorrect_idx": 0}
    task_csv(rows)                          # the file that `EAPDataset(path, task="ioi")` reads

Both compare two logits at the last position of the clean text: that of the result on the clean
input, and that of the result with the swap. Pairs whose last results are equal have no row.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TypedDict

from raspc.transformer_dialect import ModelOp
from raspc.truth.counterfactuals import Counterfactual
from raspc.values import PythonValue, RaspcError, canonical, to_python
from raspc.values.token_words import write_tokens


class TaskRow(TypedDict):
    """A pair of texts, and the columns of the logits that its two results have."""

    clean: str
    corrupted: str
    correct_idx: int
    incorrect_idx: int


def task_rows(model: ModelOp, pairs: Sequence[Counterfactual], *, result: int = 0) -> list[TaskRow]:
    """
    The rows of pairs whose results at the last position differ.

    Args:
        model: the model whose export the circuit finder runs on.
        pairs: the pairs.
        result: the number of the result, for a program with several.

    Raises:
        RaspcError: there is no such result, its logits are a number, or no pair has a row.

    """
    if not 0 <= result < len(model.unembeds):
        raise RaspcError(
            f"the model has {len(model.unembeds)} results", remedy="give the number of one, from 0"
        )
    unembed = model.unembeds[result]
    values = [to_python(value) for value in unembed.decode.values]
    if unembed.logits.type.n_out < len(values):
        raise RaspcError(
            "the result is a number, whose values have no logits of their own",
            remedy="give a program whose result is categorical",
        )
    first = sum(op.logits.type.n_out for op in list(model.unembeds)[:result])
    rows: list[TaskRow] = []
    for pair in pairs:
        ends = pair.results[result][-1], pair.expected[result][-1]
        if ends[0] != ends[1]:
            right, wrong = (first + values.index(each) for each in ends)
            rows.append(
                {
                    "clean": _text(model, pair.base),
                    "corrupted": _text(model, pair.other),
                    "correct_idx": right,
                    "incorrect_idx": wrong,
                }
            )
    if not rows:
        raise RaspcError(
            "no pair changes the result at the last position",
            remedy="give more pairs, with outcome='changes'",
        )
    return rows


def _text(model: ModelOp, tokens: Sequence[PythonValue]) -> str:
    """The text that the tokenizer of an export reads as the tokens."""
    return write_tokens([canonical(token) for token in tokens], model.vocab)


def task_csv(rows: Sequence[TaskRow]) -> str:
    """The rows as a table with a line of names."""
    text = io.StringIO()
    table = csv.DictWriter(text, list(TaskRow.__annotations__), lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    return text.getvalue()
