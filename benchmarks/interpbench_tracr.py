"""
Print the circuits of InterpBench's builder on the blocks of Tracr, as JSON by case.

    PYTHONPATH=tracr:circuits-benchmark python benchmarks/interpbench_tracr.py circuits-benchmark

Two steps of Tracr are left out or replaced: the parameters are not assembled, and the layers are
given by a longest path that is not found by listing all paths.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from interpbench import built, case_of, numbers


def longest_path(graph: Any, sources: Sequence[Any], node: Any) -> int:
    """The number of s-ops on the longest path from a source to a node, without the source."""
    from networkx import topological_sort

    nodes, rasp = import_module("tracr.compiler.nodes"), import_module("tracr.rasp.rasp")
    if node in sources:
        return 0
    starts = {source[nodes.ID] for source in sources}
    longest: dict[str, int] = {}
    for name in topological_sort(graph):
        own = int(isinstance(graph.nodes[name][nodes.EXPR], rasp.SOp))
        before = [longest[each] for each in graph.predecessors(name) if each in longest]
        if before or name in starts:
            longest[name] = max(before, default=0) + own
    return longest.get(node[nodes.ID], 0) - 1


def main() -> None:
    """Print the circuits of all cases."""
    compiling = import_module("tracr.compiler.compiling")
    compiling.craft_model_to_transformer.craft_model_to_transformer = lambda **_: None
    compiling.craft_graph_to_model._get_longest_path_length_to_node = longest_path
    found: dict[int, Any] = {}
    for number in numbers(Path(sys.argv[1])):
        print(f"case {number} by Tracr", file=sys.stderr, flush=True)
        circuits, _ = built(case_of(number).get_tracr_output())
        found[number] = {
            name: {"nodes": sorted(circuit.nodes), "edges": sorted(circuit.edges)}
            for name, circuit in circuits.items()
        }
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
