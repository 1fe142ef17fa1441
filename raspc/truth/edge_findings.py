"""
The edges that circuit finders find, as the scores that `raspc score` compares with the truth.

    scores_from_eap_ig(truth, graph)            # graph: the JSON file of `Graph.to_json`
    scores_from_acdc(truth, [[child, index, parent, index], ...])
    scores_from_auto_circuit(truth, {"Resid Start->A0.0.Q": 0.7, ...})

`edge_lists.py` has the names of edges in these formats.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from raspc.truth.edge_lists import (
    Node,
    acdc_key,
    auto_circuit_name,
    eap_ig_name,
    node_of,
    sizes_of,
    split_slot,
)
from raspc.truth.score_file import all_edges
from raspc.values import RaspcError

_INNER = re.compile(r"hook_([qkv](_input)?|mlp_in)$")
"""The names of the parents of edges inside heads and MLPs in ACDC."""


def scores_from_eap_ig(truth: Mapping[str, Any], graph: Mapping[str, Any]) -> dict[str, Any]:
    """
    The scores of edges for `raspc score`, from the JSON file that EAP-IG writes.

    The size of a score counts, as for the selection of edges in EAP-IG.
    """
    scores = {name: abs(float(each["score"])) for name, each in graph["edges"].items()}
    return _scores(truth, scores, eap_ig_name)


def scores_from_acdc(truth: Mapping[str, Any], found: Sequence[Sequence[Any]]) -> dict[str, Any]:
    """
    The scores of edges for `raspc score`, from the keys of the edges that ACDC keeps.

    A key is as in `acdc`; a number after it is the score of the edge, by default 1. Edges inside
    heads and MLPs have no score in the truth, and are left out.
    """
    last = max(sizes_of(truth)[0] - 1, 0)
    scores = {
        str(list(key[:4])): float(key[4]) if len(key) > 4 else 1.0
        for key in found
        if not _INNER.search(key[2])
    }
    return _scores(truth, scores, lambda a, b: str(acdc_key(a, b, last)))


def scores_from_auto_circuit(truth: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, Any]:
    """
    The scores of edges for `raspc score`, from an object of names of edges and scores.

    The size of a score counts, as for the selection of edges in auto-circuit.
    """
    scores = {name: abs(float(each)) for name, each in found.items()}
    return _scores(truth, scores, auto_circuit_name)


SCORES: dict[str, Callable[[Mapping[str, Any], Any], dict[str, Any]]] = {
    "eap-ig": scores_from_eap_ig,
    "acdc": scores_from_acdc,
    "auto-circuit": scores_from_auto_circuit,
}
"""The readers of findings by the name of the format."""


def _scores(
    truth: Mapping[str, Any], scores: Mapping[str, float], name_of: Callable[[Node, Node], str]
) -> dict[str, Any]:
    edges: list[dict[str, Any]] = []
    for writer, target in all_edges(truth):
        name = name_of(node_of(writer), node_of(*split_slot(target)))
        if name in scores:
            edges.append({"from": writer, "to": target, "score": scores[name]})
    if scores and not edges:
        raise RaspcError(
            f"the findings name no edge of the model '{truth['model']['name']}'",
            remedy=f"name edges as in `raspc truth --for`, not '{next(iter(scores))}'",
        )
    return {"edges": edges}
