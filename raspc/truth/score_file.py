"""
The scores of findings about a model, such as those of a circuit finder, against its ground truth.

    scores = {"edges": [{"from": "embed", "to": "layer0/head0/k", "score": 0.7}, ...],
              "subspaces": [{"variable": "hist", "basis": [[0.0, 1.0, ...]]}],
              "interchanges": [{"expected": [1, 2], "found": [1, 2]}]}
    score(truth, scores)["edges"]["live"]["auroc"]

docs/truth.md describes both objects. An edge without a score comes after all edges with one. A
`digest` beside the findings is compared with that of the model in the ground truth.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.truth.ranking_scores import auroc, average_precision, f1_at
from raspc.truth.subspace_scores import principal_angles
from raspc.values import RaspcError
from raspc.values.short_repr import short

FORMS = {
    "edges": '{"from": "embed", "to": "layer0/head0/q", "score": 0.5}',
    "subspaces": '{"variable": "hist", "basis": [[0.0, 1.0]]}',
    "interchanges": '{"expected": [1, 2], "found": [1, 2]}',
}
"""An example of an entry, for each kind of findings."""

FINDINGS = tuple(FORMS)
"""The kinds of findings."""


def all_edges(truth: Mapping[str, Any]) -> list[tuple[str, str]]:
    """All pairs of a writer and a slot of a reader that runs later, by their names."""
    writers: list[str] = []
    found: list[tuple[str, str]] = []
    layer: list[str] = []
    place = ""
    for component in truth["components"]:
        here = component["name"].rpartition("/head")[0] or component["name"]
        if here != place:
            writers += layer
            layer, place = [], here
        slots = [f"{component['name']}/{slot}" for slot in component["reads"]]
        found += [(writer, slot) for slot in slots for writer in writers]
        if component["kind"] != "unembed":
            layer.append(component["name"])
    return found


def score(
    truth: Mapping[str, Any], findings: Mapping[str, Any], k: int | None = None
) -> dict[str, Any]:
    """
    The scores of findings.

    Args:
        truth: the ground truth of the model.
        findings: the findings, of the kinds in `FINDINGS`.
        k: the number of edges for F1; by default the number of positive ones.

    Raises:
        RaspcError: the findings are of another form, have the digest of another model, or name
            other edges, slots or variables.

    """
    others = [kind for kind in findings if kind not in (*FINDINGS, "schema", "digest")]
    if others or not any(kind in findings for kind in FINDINGS):
        raise RaspcError(
            f"the scores have the fields {', '.join(findings) or 'none'}",
            remedy=f"give {', '.join(FINDINGS)}",
        )
    model = truth["model"]
    if findings.get("digest", model["digest"]) != model["digest"]:
        raise RaspcError(
            f"the scores have the digest {findings['digest']}, and the model '{model['name']}' of "
            f"the ground truth has {model['digest']}",
            remedy="compare the scores with the ground truth of their own model",
        )
    found: dict[str, Any] = {}
    if "edges" in findings:
        found["edges"] = score_edges(truth, _entries(findings, "edges", ("from", "to")), k)
    if "subspaces" in findings:
        found["subspaces"] = [
            _subspace(truth, each) for each in _entries(findings, "subspaces", ("variable",))
        ]
    if "interchanges" in findings:
        found["interchanges"] = _interchanges(
            _entries(findings, "interchanges", ("expected", "found"))
        )
    return found


def _entries(
    findings: Mapping[str, Any], kind: str, fields: Sequence[str]
) -> Sequence[Mapping[str, Any]]:
    """The entries of one kind of findings, which must be a list of objects with these fields."""
    entries = findings[kind]
    if not isinstance(entries, (list, tuple)):
        raise RaspcError(f"the field '{kind}' is no list", remedy=f"give a list of {FORMS[kind]}")
    for number, entry in enumerate(entries):
        if not isinstance(entry, Mapping):
            raise RaspcError(
                f"{kind}[{number}] is {short(entry)}, no object", remedy=f"give {FORMS[kind]}"
            )
        for field in fields:
            if field not in entry:
                raise RaspcError(
                    f"{kind}[{number}] lacks the field '{field}'", remedy=f"give {FORMS[kind]}"
                )
    return entries


def score_edges(
    truth: Mapping[str, Any], scored: Sequence[Mapping[str, Any]], k: int | None = None
) -> dict[str, Any]:
    """
    AUROC, average precision and F1 at k of the scores of edges.

    `circuit` compares with the edges of the circuit between slots, which follow from weights;
    `live` with the live edges, where the truth has them, and without the undecided.
    """
    universe = all_edges(truth)
    known = set(universe)
    scores: dict[tuple[str, str], float] = {}
    for entry in scored:
        edge, number = (str(entry["from"]), str(entry["to"])), entry.get("score")
        if edge not in known:
            raise RaspcError(
                f"the model has no edge from '{edge[0]}' to '{edge[1]}'",
                remedy="name a component, and a slot such as 'layer0/head0/q' that runs later; are "
                f"the scores those of the model '{truth['model']['name']}'?",
            )
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not isfinite(number):
            raise RaspcError(
                f"the score of the edge from '{edge[0]}' to '{edge[1]}' is {number!r}",
                remedy="give a number",
            )
        if edge in scores:
            raise RaspcError(
                f"the edge from '{edge[0]}' to '{edge[1]}' has two scores",
                remedy="give one score for each edge",
            )
        scores[edge] = float(number)
    circuit = {(each["from"], each["to"]) for each in truth["circuits"]["slot"]["edges"]}
    found = {"circuit": _ranked(universe, circuit, scores, k)}
    if "edges" in truth:
        status = {(each["from"], each["to"]): each["status"] for each in truth["edges"]["pairs"]}
        decided = [edge for edge in universe if status.get(edge) != "undecided"]
        live = {edge for edge, each in status.items() if each == "live"}
        found["live"] = _ranked(decided, live, scores, k)
    return found


def _ranked(
    universe: Sequence[tuple[str, str]],
    positive: set[tuple[str, str]],
    scores: Mapping[tuple[str, str], float],
    k: int | None,
) -> dict[str, Any]:
    labels = [edge in positive for edge in universe]
    values = [scores.get(edge, float("-inf")) for edge in universe]
    return {
        "edges": len(universe),
        "positive": sum(labels),
        "auroc": auroc(labels, values),
        "average_precision": average_precision(labels, values),
        "k": sum(labels) if k is None else k,
        "f1": f1_at(labels, values, k),
    }


def _subspace(truth: Mapping[str, Any], entry: Mapping[str, Any]) -> dict[str, Any]:
    """The principal angles between a subspace and the directions that hold a variable."""
    name = str(entry["variable"])
    held = {each["name"]: each for each in truth["variables"] if "basis" in each}
    if name not in held:
        raise RaspcError(
            f"no directions are held by '{name}'", remedy=f"choose from {', '.join(held)}"
        )
    basis = dense(held[name]["basis"])
    try:
        found: NDArray[np.float64] = np.asarray(entry.get("basis"), np.float64)
    except (TypeError, ValueError):
        found = np.asarray([])
    if found.ndim != 2 or found.shape[1] != basis.shape[1]:
        raise RaspcError(
            f"the basis for '{name}' is no matrix of vectors of the stream",
            remedy=f"give a list of vectors of {basis.shape[1]} numbers",
        )
    angles = principal_angles(found, basis)
    return {"variable": name, "degrees": np.degrees(angles).tolist()}


def dense(matrix: Mapping[str, Any]) -> NDArray[np.float64]:
    """The array of a matrix that the ground truth gives by its nonzero entries."""
    found = np.zeros(matrix["shape"])
    for row, column, entry in matrix["entries"]:
        found[row, column] = entry
    return found


def _interchanges(entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The share of interchange interventions whose results are as expected."""
    if not entries:
        raise RaspcError(
            "the field 'interchanges' is empty", remedy=f"give a list of {FORMS['interchanges']}"
        )
    right = sum(each["expected"] == each["found"] for each in entries)
    return {"tried": len(entries), "accuracy": right / len(entries)}
