"""
Circuits as graphs at five levels: variable, component, slot, matrix and neuron.

An edge from a writer to a slot of a reader exists where both hold: the writer writes a source, and
the reader's map is nonzero on a value of it. Edges of constants and of directions that no variable
holds are marked `carrier`; edges to neurons that only erase are marked `erase`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from raspc.transformer_dialect.component_op import stage_key
from raspc.truth.part_reads import Part
from raspc.truth.stream_sources import Source

READING_MATRICES = {"q": "W_Q", "k": "W_K", "v": "W_V"}
WRITING_MATRICES = {"head": "W_O", "mlp": "W_out"}


class Edge(NamedTuple):
    """An edge of a graph: its ends, the source that it carries, and its kind."""

    writer: str
    reader: str
    source: str
    kind: str
    """`variable`, `carrier` or `erase`."""


class Flow(NamedTuple):
    """A source that a part writes and another part reads in a slot."""

    writer: Part
    reader: Part
    slot: str
    source: Source
    kind: str


def flows_of(parts: Sequence[Part]) -> Iterator[Flow]:
    """The flows between the parts of a model."""
    for reader in parts:
        for slot, sources in reader.reads.items():
            for source in sources:
                kind = _kind(reader, source)
                for writer in parts:
                    if source in writer.writes and _runs_before(writer, reader):
                        yield Flow(writer, reader, slot, source, kind)


def _runs_before(writer: Part, reader: Part) -> bool:
    if reader.kind == "unembed":
        return True
    return stage_key(writer.stage) < stage_key(reader.stage)


def _kind(reader: Part, source: Source) -> str:
    readers = [neuron for neuron in reader.neurons if source in neuron.reads]
    if readers and all(neuron.role == "erase" for neuron in readers):
        return "erase"
    return "variable" if source.kind == "variable" else "carrier"


def circuits_of(parts: Sequence[Part]) -> dict[str, Any]:
    """The graphs of a model by level, each with its nodes and edges."""
    flows = list(flows_of(parts))
    graphs = {
        "variable": _variable_edges(parts),
        "component": [Edge(f.writer.name, f.reader.name, f.source.name, f.kind) for f in flows],
        "slot": [
            Edge(f.writer.name, f"{f.reader.name}/{f.slot}", f.source.name, f.kind) for f in flows
        ],
        "matrix": [
            Edge(f"{f.writer.name}/{out}", _reading_matrix(f), f.source.name, f.kind)
            for f in flows
            for out in _writing_matrices(f)
        ],
        "neuron": list(_neuron_edges(parts)),
    }
    return {level: _graph(edges) for level, edges in graphs.items()}


def _graph(edges: Iterable[Edge]) -> dict[str, Any]:
    distinct = list(dict.fromkeys(edges))
    nodes = dict.fromkeys(end for edge in distinct for end in (edge.writer, edge.reader))
    return {
        "nodes": list(nodes),
        "edges": [
            {"from": e.writer, "to": e.reader, "source": e.source, "kind": e.kind} for e in distinct
        ],
    }


def _writing_matrices(flow: Flow) -> list[str]:
    """The matrices of the writer that write the source of a flow."""
    writer = flow.writer
    if writer.kind == "embed":
        return [name for name, written in writer.written_by.items() if flow.source in written]
    return [WRITING_MATRICES[writer.kind]]


def _reading_matrix(flow: Flow) -> str:
    reader = flow.reader
    if reader.kind == "head":
        return f"{reader.name}/{READING_MATRICES[flow.slot]}"
    return f"{reader.name}/{'W_U' if reader.kind == 'unembed' else 'W_in'}"


def _variable_edges(parts: Sequence[Part]) -> Iterator[Edge]:
    """An edge from each source that a part reads to each that the same head or neuron writes."""
    for part in parts:
        if part.kind == "unembed":
            for source in part.reads["in"]:
                yield Edge(source.name, part.name, source.name, _kind(part, source))
        elif part.kind == "head":
            reads = dict.fromkeys(s for sources in part.reads.values() for s in sources)
            for source in reads:
                for written in part.writes:
                    yield Edge(source.name, written.name, source.name, _kind(part, source))
        for neuron in part.neurons:
            if neuron.role != "erase":
                for source in neuron.reads:
                    for written in neuron.writes:
                        kind = "variable" if source.kind == "variable" else "carrier"
                        yield Edge(source.name, written.name, source.name, kind)


def _neuron_edges(parts: Sequence[Part]) -> Iterator[Edge]:
    """The edges between variables and neurons: each neuron reads sources and writes sources."""
    for part in parts:
        for neuron in part.neurons:
            name = f"{part.name}/neuron{neuron.index}"
            for source in neuron.reads:
                kind = "variable" if source.kind == "variable" else "carrier"
                yield Edge(
                    source.name, name, source.name, "erase" if neuron.role == "erase" else kind
                )
            for source in neuron.writes:
                kind = "variable" if source.kind == "variable" else "carrier"
                yield Edge(
                    name, source.name, source.name, "erase" if neuron.role == "erase" else kind
                )
