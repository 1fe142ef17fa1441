"""
The causal model of a program and its datasets in the form of MIB's causal-variable track.

    graph = model.truth().causal_graph(length=3)
    CausalModel(**causal_track(graph))              # the class of CausalAbstraction, or causalab
    Dataset.from_list(causal_track_rows(graph, pairs))

The track adds two variables to those of a program: `raw_input`, the text that the tokenizer of an
export reads, and `raw_output`, the text of the result at the last position, which a model of the
next token writes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from raspc.truth.counterfactuals import Counterfactual
from raspc.truth.positional_graph import TOKENS, PositionalGraph
from raspc.values import PythonValue, RaspcError, canonical
from raspc.values.token_words import show_value, write_tokens

INPUT, OUTPUT = "raw_input", "raw_output"
"""The variables of the text before and after the model."""


def causal_track(graph: PositionalGraph) -> dict[str, Any]:
    """
    The arguments of the track's `CausalModel`, by name.

    Raises a `RaspcError` if the first result of the program is no variable.
    """
    if graph.result is None:
        raise RaspcError(
            "the result of the program has no name", remedy="give it one with .named(...)"
        )
    inputs = [f"{TOKENS}[{i}]" for i in range(graph.length)]
    last = f"{graph.result}[{graph.length - 1}]"
    return {
        "variables": [*graph.variables, INPUT, OUTPUT],
        "values": {**graph.values, INPUT: None, OUTPUT: None},
        "parents": {
            **{name: list(each) for name, each in graph.parents.items()},
            INPUT: inputs,
            OUTPUT: [last],
        },
        "mechanisms": {
            **graph.functions,
            INPUT: lambda *tokens: input_text(graph, tokens),
            OUTPUT: lambda value: show_value(canonical(value)),
        },
        "id": graph.name,
    }


def input_text(graph: PositionalGraph, tokens: Sequence[PythonValue]) -> str:
    """The text of an input."""
    vocab = [canonical(token) for token in graph.values[f"{TOKENS}[0]"]]
    return write_tokens([canonical(token) for token in tokens], vocab)


def causal_track_rows(
    graph: PositionalGraph, pairs: Sequence[Counterfactual]
) -> list[dict[str, Any]]:
    """
    The pairs as rows of a counterfactual dataset: `input` and `counterfactual_inputs`, a list.

    The track swaps each variable `NAME[i]` by itself: give it all positions of the variables that
    `pairs` change, and the first counterfactual for each.
    """
    return [
        {
            "input": _setting(graph, pair.base),
            "counterfactual_inputs": [_setting(graph, pair.other)],
        }
        for pair in pairs
    ]


def _setting(graph: PositionalGraph, tokens: Sequence[PythonValue]) -> dict[str, PythonValue]:
    return {**graph.setting(tokens), INPUT: input_text(graph, tokens)}
