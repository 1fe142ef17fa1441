"""
The circuit of a model in the file formats of circuit finders, as plain data.

    eap_ig(truth)["edges"]["input->a0.h0<q>"]       # {"score": 1.0, "in_graph": True}
    acdc(truth)[0]                                  # child, its index, parent, its index
    auto_circuit(truth)[0]                          # "Resid Start->A0.0.Q"

The formats are those of three public repositories on GitHub:

    EAP-IG          hannamw/EAP-IG, src/eap/graph.py: `Edge.name` and `Graph.from_json`
                    (also the circuits of MIB's circuit track, hannamw/MIB-circuit-track)
    ACDC            ArthurConmy/Automatic-Circuit-Discovery, acdc/TLACDCCorrespondence.py: the keys
                    of `all_edges`, in `setup_from_model` without positions
    auto-circuit    UFO-101/auto-circuit, auto_circuit/types.py: `Edge.name`, with the nodes of
                    auto_circuit/model_utils/transformer_lens_utils.py, `separate_qkv=True`

The circuit has the live edges if the truth has them (`raspc truth --edges`), or else all edges
between slots. The three libraries have one node for all results, and layers with equal numbers of
heads: heads that a layer lacks are those that an export to TransformerLens pads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

_PART = re.compile(r"layer(?P<layer>\d+)/(?P<kind>head|mlp)(?P<index>\d*)")


class Node(NamedTuple):
    """A writer or a reader: `embed`, a `head`, an `mlp` or `unembed`, with layer and number."""

    kind: str
    layer: int = 0
    head: int = 0
    slot: str = ""
    """`q`, `k` or `v` of a reading head; else empty."""


def node_of(name: str, slot: str = "") -> Node:
    """The node of a component."""
    match = _PART.fullmatch(name)
    if match is None:
        return Node("embed" if name == "embed" else "unembed")
    index = int(match["index"] or 0)
    return Node(match["kind"], int(match["layer"]), index, slot if match["kind"] == "head" else "")


def circuit_of(truth: Mapping[str, Any]) -> list[tuple[Node, Node]]:
    """The live edges of a truth, or those of the circuit if it has none; each once."""
    if "edges" in truth:
        found = [each for each in truth["edges"]["pairs"] if each["status"] == "live"]
    else:
        found = truth["circuits"]["slot"]["edges"]
    edges = [(node_of(each["from"]), node_of(*split_slot(each["to"]))) for each in found]
    return list(dict.fromkeys(edges))


def split_slot(target: str) -> tuple[str, str]:
    """The component and the slot of a reader's name."""
    name, _, slot = target.rpartition("/")
    return name, slot


def sizes_of(truth: Mapping[str, Any]) -> tuple[int, int]:
    """The number of layers, and the largest number of heads in a layer."""
    nodes = [node_of(each["name"]) for each in truth["components"]]
    layers = [node.layer + 1 for node in nodes if node.kind in ("head", "mlp")]
    heads = [node.head + 1 for node in nodes if node.kind == "head"]
    return max(layers, default=0), max(heads, default=1)


def eap_ig(truth: Mapping[str, Any]) -> dict[str, Any]:
    """
    The object for the JSON file that `Graph.from_json` of EAP-IG reads.

    All edges of the model are listed; those of the circuit have the score 1 and are in the graph.
    """
    n_layers, n_heads = sizes_of(truth)
    circuit = {eap_ig_name(writer, reader) for writer, reader in circuit_of(truth)}
    writers = [_eap(Node("embed"))]
    edges: dict[str, dict[str, Any]] = {}

    def add(target: str) -> None:
        for writer in writers:
            name = f"{writer}->{target}"
            edges[name] = {"score": float(name in circuit), "in_graph": name in circuit}

    for layer in range(n_layers):
        heads = [Node("head", layer, index) for index in range(n_heads)]
        for head in heads:
            for slot in "qkv":
                add(_eap(head._replace(slot=slot)))
        writers += [_eap(head) for head in heads]
        mlp = _eap(Node("mlp", layer))
        add(mlp)
        writers.append(mlp)
    add("logits")
    used = {end.partition("<")[0] for name in circuit for end in name.split("->")}
    return {
        "cfg": {
            "n_layers": n_layers,
            "n_heads": n_heads,
            "parallel_attn_mlp": False,
            "d_model": truth["model"]["d_model"],
        },
        "nodes": {name: {"in_graph": name in used} for name in [*writers, "logits"]},
        "edges": edges,
    }


def eap_ig_name(writer: Node, reader: Node) -> str:
    """The name of an edge in EAP-IG."""
    return f"{_eap(writer)}->{_eap(reader)}"


def _eap(node: Node) -> str:
    match node.kind:
        case "embed":
            return "input"
        case "head":
            return f"a{node.layer}.h{node.head}" + (f"<{node.slot}>" if node.slot else "")
        case "mlp":
            return f"m{node.layer}"
        case _:
            return "logits"


def acdc(truth: Mapping[str, Any]) -> list[list[Any]]:
    """
    The edges of the circuit as ACDC keys them: child, index, parent, index; an index is a list.

    These are the edges of the residual stream; ACDC has further ones inside heads and MLPs.
    """
    last = max(sizes_of(truth)[0] - 1, 0)
    return [acdc_key(writer, reader, last) for writer, reader in circuit_of(truth)]


def acdc_key(writer: Node, reader: Node, last: int) -> list[Any]:
    """The key of an edge in ACDC; last: the number of the last layer."""
    child = {
        "head": f"blocks.{reader.layer}.hook_{reader.slot}_input",
        "mlp": f"blocks.{reader.layer}.hook_mlp_in",
    }.get(reader.kind, f"blocks.{last}.hook_resid_post")
    parent = {
        "head": f"blocks.{writer.layer}.attn.hook_result",
        "mlp": f"blocks.{writer.layer}.hook_mlp_out",
    }.get(writer.kind, "blocks.0.hook_resid_pre")
    return [child, _index(reader), parent, _index(writer)]


def _index(node: Node) -> list[int | None]:
    return [None, None, node.head] if node.kind == "head" else [None]


def auto_circuit(truth: Mapping[str, Any]) -> list[str]:
    """The names of the edges of the circuit in auto-circuit."""
    return [auto_circuit_name(writer, reader) for writer, reader in circuit_of(truth)]


def auto_circuit_name(writer: Node, reader: Node) -> str:
    """The name of an edge in auto-circuit."""
    return f"{_auto(writer, 'Resid Start')}->{_auto(reader, 'Resid End')}"


def _auto(node: Node, otherwise: str) -> str:
    if node.kind == "head":
        return f"A{node.layer}.{node.head}" + (f".{node.slot.upper()}" if node.slot else "")
    return f"MLP {node.layer}" if node.kind == "mlp" else otherwise


ADAPTERS: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "eap-ig": eap_ig,
    "acdc": acdc,
    "auto-circuit": auto_circuit,
}
"""The formats by name."""
