"""
The graph of the expressions of a program, from operands to readers.

    extracted = extract_rasp_graph(lib.make_hist())
    list(extracted.graph.edges)         [("same_tok_2", "hist_1"), ("tokens", "same_tok_2")]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from raspc.frontends.python import RASPExpr
from raspc.tracr.compiler import nodes
from raspc.tracr.compiler.tracr_labels import breadth_first
from raspc.values import RaspcError
from raspc.values.short_repr import short_repr

if TYPE_CHECKING:
    from networkx import DiGraph


@dataclass
class ExtractRaspGraphOutput:
    """The graph of a program."""

    graph: DiGraph
    sink: nodes.Node
    """The data of the result."""
    sources: list[nodes.Node]
    """The data of the expressions without operands: tokens, indices, length and constants."""

    __repr__ = short_repr


def extract_rasp_graph(tip: RASPExpr) -> ExtractRaspGraphOutput:
    """
    The graph of an expression and the expressions below it, breadth first.

    Ids of nodes are labels of expressions; an edge runs from an operand to its reader.

    Raises:
        RaspcError: networkx is not installed.

    """
    graph = new_graph()
    sources: list[nodes.Node] = []
    for expr in breadth_first(tip):
        graph.add_node(expr.label, **{nodes.ID: expr.label, nodes.EXPR: expr})
        if not expr.children:
            sources.append(graph.nodes[expr.label])
    for node in list(graph.nodes.values()):
        reader = node[nodes.EXPR]
        graph.add_edges_from((child.label, reader.label) for child in reader.children)
    return ExtractRaspGraphOutput(graph, graph.nodes[tip.label], sources)


def new_graph() -> DiGraph:
    """A graph of networkx without nodes; raises a `RaspcError` where it is not installed."""
    try:
        from networkx import DiGraph
    except ImportError as error:
        raise RaspcError(
            "the graph of a program needs the package networkx",
            remedy='install it with: pip install "raspc[tracr]"',
        ) from error
    return DiGraph()
