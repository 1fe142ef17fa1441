"""
The ground truth of a model, as an object for JSON that also answers questions.

    truth = model.truth()
    truth["variables"]                                      # the fields of docs/truth.md
    truth.causal_model().run(tokens, do={"hist": values})
    truth.counterfactuals(100, change="hist", outcome="changes")
    truth.edges()["counts"]                                 # {"live": 9, "inert": 1, ...}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from raspc.proof.witness.program_form import value_form
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.transformer_dialect import ModelOp
from raspc.truth.causal_model import CausalModel
from raspc.truth.counterfactuals import Counterfactual, Outcome, counterfactuals
from raspc.truth.edge_search import EdgeFinding, Status, find_edges
from raspc.truth.positional_graph import PositionalGraph, positional_graph
from raspc.truth.task_rows import TaskRow, task_rows
from raspc.truth.variable_place import VariablePlace, place_of
from raspc.values import RaspcError
from raspc.values.html_view import html_of
from raspc.values.short_repr import counted, guarded, listed


class Truth(dict[str, Any]):
    """The ground truth of a model: a dictionary of the schema of docs/truth.md."""

    def __init__(self, content: Mapping[str, Any], model: ModelOp, source: ProgramOp | None):
        """source: the program as it was written; None if it is not known."""
        super().__init__(content)
        self._model = model
        self._source = source

    def causal_model(self) -> CausalModel:
        """
        The program as a causal model, whose variables can be set.

        Raises a `RaspcError` if the program is not known.
        """
        if self._source is None:
            raise RaspcError("the program of the model is not known", remedy="compile it again")
        return CausalModel(self._source)

    def causal_graph(self, length: int) -> PositionalGraph:
        """The causal model for inputs of a length, in the form of other libraries."""
        return positional_graph(self.causal_model(), length)

    def place(self, name: str) -> VariablePlace:
        """The directions of a held variable; raises a `RaspcError` for a variable without any."""
        return place_of(self, name)

    def task_rows(self, pairs: Sequence[Counterfactual], *, result: int = 0) -> list[TaskRow]:
        """Pairs as rows of EAP-IG and MIB's circuit track; see `raspc.truth.task_rows`."""
        return task_rows(self._model, pairs, result=result)

    def counterfactuals(
        self,
        n: int,
        *,
        change: Sequence[str] | str = (),
        keep: Sequence[str] | str = (),
        lengths: Sequence[int] | None = None,
        seed: int = 0,
        outcome: Outcome | None = None,
    ) -> list[Counterfactual]:
        """Pairs of inputs for interventions; see `raspc.truth.counterfactuals`."""
        return counterfactuals(
            self.causal_model(),
            n,
            change=change,
            keep=keep,
            lengths=lengths,
            seed=seed,
            outcome=outcome,
        )

    def edges(
        self,
        *,
        samples: int = 2000,
        budget: int = 200_000,
        seed: int = 0,
        pairs: Sequence[Counterfactual] | None = None,
    ) -> dict[str, Any]:
        """
        The effects of all edges, as the field `edges` of the schema.

        Args:
            samples, budget, seed: those of `raspc.truth.edge_search.find_edges`.
            pairs: the pairs of inputs to try instead of random and of all pairs.

        """
        given = None if pairs is None else [(pair.base, pair.other) for pair in pairs]
        findings = find_edges(
            self._model, self._source, samples=samples, budget=budget, seed=seed, pairs=given
        )
        counts = Counter(each.status for each in findings)
        return {
            "samples": samples,
            "budget": budget,
            "seed": seed,
            "counts": {status: counts[status] for status in get_args(Status)},
            "pairs": [_form(each) for each in findings if each.status != "absent"],
        }

    @guarded
    def __repr__(self) -> str:
        name, variables = self["model"]["name"], len(self["variables"])
        return f"<Truth of {name}: {counted(variables, 'variable')}; fields {listed(self, 12)}>"

    def _repr_html_(self) -> str:
        return html_of(self)


def _form(finding: EdgeFinding) -> dict[str, Any]:
    """A finding as JSON; that of a live edge has its witness, of an inert edge the reason."""
    edge = finding.edge
    form: dict[str, Any] = {"from": edge.writer, "to": edge.target, "status": finding.status}
    if finding.base is not None and finding.other is not None:
        form["witness"] = {
            "base": [value_form(value) for value in finding.base],
            "other": [value_form(value) for value in finding.other],
        }
    if finding.reason:
        form["reason"] = finding.reason
    return form
