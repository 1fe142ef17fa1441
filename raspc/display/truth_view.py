"""The views of a ground truth and of its answers: variables, runs, counterfactuals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from raspc.display.html_text import escaped, fragment, heading, left_out, note, table
from raspc.display.value_text import sequence
from raspc.generation import Generation
from raspc.truth.causal_model import CausalModel, CausalRun
from raspc.truth.counterfactuals import Counterfactual
from raspc.truth.ground_truth import Truth
from raspc.values.short_repr import counted, listed

MAX_VARIABLES = 60
"""The largest number of variables that a view lists."""


def truth_html(truth: Truth) -> str:
    """The view of a ground truth: where the model holds each variable."""
    variables: Sequence[Mapping[str, Any]] = truth["variables"]
    rows = [_variable(each) for each in variables[:MAX_VARIABLES]]
    edges = len(truth["circuits"]["component"]["edges"])
    return fragment(
        heading(
            truth["model"]["name"],
            counted(len(variables), "variable"),
            counted(len(truth["components"]), "component"),
            counted(edges, "edge") + " between components",
        ),
        table(["variable", "location", "stages", "values", "reads"], rows),
        left_out(len(variables) - MAX_VARIABLES, "variables"),
        note(f"fields: {', '.join(truth)}; docs/truth.md describes them"),
    )


def _variable(form: Mapping[str, Any]) -> list[object]:
    stages = form.get("stages", [])
    fate = form.get("fate")
    place = form["location"]
    if fate is not None:
        place = (
            f"none: {fate['kind']} by {fate['by']}" if fate.get("by") else f"none: {fate['kind']}"
        )
    span = "" if not stages else stages[0] if len(stages) == 1 else f"{stages[0]} ... {stages[-1]}"
    values = form.get("values")
    count = "" if values is None else f"{len(values):,}"
    return [escaped(form["name"], 60), place, span, count, listed(form.get("reads", []))]


def causal_html(causal: CausalModel) -> str:
    """The view of a causal model: its variables."""
    rows = [[escaped(name, 60)] for name in causal.variables[:MAX_VARIABLES]]
    return fragment(
        heading(f"causal model of {causal.name}", counted(len(causal.variables), "variable")),
        table(["variable"], rows),
        left_out(len(causal.variables) - MAX_VARIABLES, "variables"),
    )


def run_html(run: CausalRun) -> str:
    """The view of a run of a causal model: the values of each variable, and the results."""
    rows: list[list[object]] = [
        [escaped(name, 60), sequence(values)]
        for name, values in list(run.values.items())[:MAX_VARIABLES]
    ]
    rows += _results("result", run.results)
    return fragment(
        heading("values of the program"),
        table(["variable", "values"], rows),
        left_out(len(run.values) - MAX_VARIABLES, "variables"),
    )


def counterfactual_html(pair: Counterfactual) -> str:
    """The view of a pair of inputs: the results without and with the swap."""
    rows: list[list[object]] = [["base", sequence(pair.base)], ["other", sequence(pair.other)]]
    rows += _results("result on base", pair.results)
    rows += _results("expected after the swap", pair.expected)
    changes = "the swap changes a result" if pair.changes else "the swap changes no result"
    return fragment(heading("counterfactual", changes), table(["", "values"], rows))


def generation_html(generation: Generation) -> str:
    """The view of a generation: the prompt, the new tokens, and the reason of the end."""
    rows = [["prompt", sequence(generation.prompt)], ["new tokens", sequence(generation.tokens)]]
    facts = [counted(len(generation.tokens), "new token"), f"stopped by {generation.stopped}"]
    return fragment(heading("generation", *facts), table(["", "tokens"], rows))


def _results(name: str, results: Sequence[Sequence[object]]) -> list[list[object]]:
    """A row for each of the first results, numbered if there are several."""
    names = [name] if len(results) == 1 else [f"{name} {i}" for i in range(len(results))]
    return [[n, sequence(each)] for n, each in zip(names[:MAX_VARIABLES], results, strict=False)]
