"""
The values of each s-op of a graph, and the directions that hold them.

    infer_bases(graph, sink, vocab={"a", "b"}, max_seq_len=3)
    graph.nodes["hist_1"][nodes.VALUE_SET]          {0, 1, 2, 3}
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from raspc.frontends.python import SOp, is_numerical
from raspc.frontends.python.rasp_builder import Lowering, empty_program
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.tracr.compiler import nodes
from raspc.tracr.craft.bases import VectorSpaceWithBasis
from raspc.values import Domain, RaspcError, to_python
from raspc.values.short_repr import short_repr

if TYPE_CHECKING:
    from networkx import DiGraph

SETTINGS = "settings"
"""The key of the graph's own data with the `ProgramSettings`."""


class InvalidValueSetError(NotImplementedError):
    """A program that no model of the construction decodes right for its values."""


@dataclass(frozen=True)
class ProgramSettings:
    """The program of a graph, with the inputs that it is compiled for."""

    program: SOp
    vocab: tuple[Any, ...]
    max_seq_len: int
    causal: bool


@dataclass
class InferBasesOutput:
    """The graph with value sets and bases."""

    graph: DiGraph

    __repr__ = short_repr


def infer_bases(
    graph: DiGraph,
    sink: nodes.Node,
    vocab: Iterable[Any],
    max_seq_len: int,
    *,
    causal: bool = False,
) -> InferBasesOutput:
    """
    Set `VALUE_SET` and `OUTPUT_BASIS` of each s-op of a graph, which is changed.

    sink: the data of the node of the result.
    vocab, max_seq_len, causal: the inputs, as `compile_rasp_to_model` takes them.

    Raises:
        InvalidValueSetError: the values of an s-op cannot be computed.

    """
    program, tokens = sink[nodes.EXPR], tuple(vocab)
    graph.graph[SETTINGS] = ProgramSettings(program, tokens, max_seq_len, causal)
    try:
        domains = _domains(program, tokens, max_seq_len, causal)
    except RaspcError as error:
        raise InvalidValueSetError(str(error)) from error
    for node in graph.nodes.values():
        expr = node[nodes.EXPR]
        if isinstance(expr, SOp):
            set_values(node, [to_python(value) for value in domains[expr.label].values])
    return InferBasesOutput(graph)


def set_values(node: nodes.Node, values: Iterable[Any]) -> None:
    """Set the values of a node, and a basis: one direction for a number, or one for each value."""
    expr, values = node[nodes.EXPR], list(values)
    node[nodes.VALUE_SET] = set(values)
    space = (
        VectorSpaceWithBasis.from_names([expr.label])
        if is_numerical(expr)
        else VectorSpaceWithBasis.from_values(expr.label, values)
    )
    node[nodes.OUTPUT_BASIS] = space.basis


def _domains(
    program: SOp, vocab: tuple[Any, ...], max_seq_len: int, causal: bool
) -> dict[str, Domain]:
    """The domain of each s-op by its label."""
    op = empty_program("program", vocab, max_seq_len, causal=causal)
    domain = ValueAnalysis(op, same_operand="product").domain
    lowering = Lowering(op, [program], domain)
    lowering.run()
    return {
        expr.label: domain(lowering.value(expr)) for expr in lowering.exprs if isinstance(expr, SOp)
    }
