"""
The circuit of a model as InterpBench names it, at its four granularities, as plain data.

    circuit = interpbench(truth)["matrix"]
    circuit["nodes"]        # ["embed.W_E", "blocks.0.attn.W_Q[0]", ...]
    circuit["edges"]        # [["embed.W_E", "blocks.0.attn.W_Q[0]"], ...]
    circuit["alignment"]    # {"tokens": ["embed.W_E"], "hist": ["blocks.0.mlp.W_in", ...], ...}

The names are those of FlyingPumba/circuits-benchmark on GitHub, circuits_benchmark/transformers/
tracr_circuits_builder.py, and of `CircuitNode`. The granularities:

    component     embeddings, heads and MLPs
    matrix        their matrices, with edges inside heads and MLPs
    acdc_hooks    hooks of TransformerLens, and the stream after the last layer
    sp_hooks      the same without the hooks of queries, keys and values behind their inputs

As there, the circuit has no edges of constants: what is the same on all inputs carries nothing.
Components without an edge to or from another one are nodes too; the padding of a model is not.
The alignment names the nodes that compute each variable, as the builder's `Alignment` does: those
from the values that a head reads, or from the input of an MLP, to the stream.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Literal, TypeAlias, get_args

from raspc.truth.edge_lists import Node, node_of, sizes_of, split_slot

Granularity: TypeAlias = Literal["component", "matrix", "acdc_hooks", "sp_hooks"]
Edge: TypeAlias = tuple[str, str]

GRANULARITIES: tuple[Granularity, ...] = get_args(Granularity)
"""The granularities of InterpBench's circuits."""

_EMBEDDINGS = {"W_E": "embed", "W_pos": "pos_embed"}


def interpbench(truth: Mapping[str, Any]) -> dict[str, Any]:
    """
    The nodes, the edges and the alignment of a model's circuit at each granularity.

    Edges between components are the live ones if the truth has the field `edges`.
    """
    found: dict[str, Any] = {}
    for granularity in GRANULARITIES:
        inner = [path for node in _parts(truth) for path in _paths(node, granularity)]
        edges = list(dict.fromkeys([*_between(truth, granularity), *_steps(inner)]))
        nodes = dict.fromkeys(
            [*(each for path in inner for each in path), *(end for edge in edges for end in edge)]
        )
        found[granularity] = {
            "nodes": list(nodes),
            "edges": [list(edge) for edge in edges],
            "alignment": _alignment(truth, granularity),
        }
    return found


def _alignment(truth: Mapping[str, Any], granularity: Granularity) -> dict[str, list[str]]:
    """The nodes that compute each variable; with hooks, the stream has the results at the end."""
    found: dict[str, dict[str, None]] = {each["name"]: {} for each in truth["variables"]}
    for edge in truth["circuits"]["matrix"]["edges"]:
        writer, matrix = split_slot(edge["from"])
        if matrix in _EMBEDDINGS and edge["kind"] == "variable":
            found[edge["source"]][_writing(node_of(writer), matrix, granularity)] = None
    for part in truth["components"]:
        variables = [each for each in part["writes"] if each in found]
        nodes: tuple[str, ...] = ()
        if part["kind"] in ("head", "mlp"):
            # The last path of a head is that of its values.
            nodes = _paths(node_of(part["name"]), granularity)[-1]
        elif part["kind"] == "unembed" and granularity.endswith("hooks"):
            variables = [each for each in part["reads"]["in"] if each in found]
            nodes = (_end(truth),)
        for variable in variables:
            found[variable] |= dict.fromkeys(nodes)
    return {name: list(nodes) for name, nodes in found.items() if nodes}


def _end(truth: Mapping[str, Any]) -> str:
    """The hook of the stream after the last layer."""
    return f"blocks.{max(sizes_of(truth)[0] - 1, 0)}.hook_resid_post"


def _parts(truth: Mapping[str, Any]) -> Iterator[Node]:
    """The heads and MLPs that compute something."""
    for part in truth["components"]:
        if part["kind"] in ("head", "mlp") and (part["writes"] or part["erases"]):
            yield node_of(part["name"])


def _paths(node: Node, granularity: Granularity) -> list[tuple[str, ...]]:
    """The nodes inside a head or an MLP, from each that reads the stream to that which writes."""
    if granularity == "component":
        return [(_writing(node, "", granularity),)]
    written = _writing(node, "", granularity)
    if node.kind == "mlp":
        return [(_reading(node, granularity), written)]
    slots = [node._replace(slot=slot) for slot in "qkv"]
    if granularity == "acdc_hooks":
        return [
            (_reading(each, granularity), _name(each, f"attn.hook_{each.slot}"), written)
            for each in slots
        ]
    return [(_reading(each, granularity), written) for each in slots]


def _steps(paths: Iterable[Sequence[str]]) -> Iterator[Edge]:
    for path in paths:
        yield from pairwise(path)


def _between(truth: Mapping[str, Any], granularity: Granularity) -> Iterator[Edge]:
    """The edges between components; those to results end at the stream of the last layer."""
    constants = {each["label"] for each in truth["directions"] if each["kind"] == "constant"}
    live = None
    if "edges" in truth:
        pairs = truth["edges"]["pairs"]
        live = {(each["from"], each["to"]) for each in pairs if each["status"] == "live"}
    for edge in truth["circuits"]["matrix"]["edges"]:
        writer, matrix = split_slot(edge["from"])
        slot = _slot(edge["to"])
        # A variable may have the label of a constant.
        is_constant = edge["source"] in constants and edge["kind"] != "variable"
        if is_constant or (live is not None and (writer, slot) not in live):
            continue
        target = node_of(*split_slot(slot))
        if target.kind != "unembed":
            end = _reading(target, granularity)
        elif granularity.endswith("hooks"):
            end = _end(truth)
        else:
            continue
        yield _writing(node_of(writer), matrix, granularity), end


def _slot(matrix: str) -> str:
    """The slot of a matrix that reads, after its component."""
    reader, name = split_slot(matrix)
    slot = name.removeprefix("W_").lower() if "/head" in reader else "in"
    return f"{reader}/{slot}"


def _reading(node: Node, granularity: Granularity) -> str:
    """The node that reads the stream for a slot of a head, or for an MLP."""
    if granularity == "component":
        return _name(node, "attn" if node.kind == "head" else "mlp")
    if granularity == "matrix":
        return _name(node, f"attn.W_{node.slot.upper()}" if node.kind == "head" else "mlp.W_in")
    return _name(node, f"hook_{node.slot}_input" if node.kind == "head" else "hook_mlp_in")


def _writing(node: Node, matrix: str, granularity: Granularity) -> str:
    """The node that writes to the stream; matrix: that of an embedding."""
    if node.kind == "embed":
        embedding = _EMBEDDINGS[matrix]
        if granularity == "component":
            return embedding
        return f"{embedding}.{matrix}" if granularity == "matrix" else f"hook_{embedding}"
    if granularity == "component":
        return _reading(node, granularity)
    if granularity == "matrix":
        return _name(node, "attn.W_O" if node.kind == "head" else "mlp.W_out")
    return _name(node, "attn.hook_result" if node.kind == "head" else "hook_mlp_out")


def _name(node: Node, rest: str) -> str:
    index = f"[{node.head}]" if node.kind == "head" else ""
    return f"blocks.{node.layer}.{rest}{index}"
