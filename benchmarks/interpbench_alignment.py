"""
The alignments of InterpBench's builder, compared with those of the truth: labels by outcome.

    found = compare_alignments(model, theirs)   # theirs: the nodes by label, by granularity
    found["matrix"]["equal"]                    # the labels with the same nodes in both
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, get_args

from raspc.tracr.compiler import nodes
from raspc.tracr.compiler.assemble import AssembledTransformerModel
from raspc.tracr.rasp.rasp import Selector
from raspc.truth.interpbench_circuits import GRANULARITIES, Granularity, interpbench

Alignment: TypeAlias = Mapping[str, frozenset[str]]
"""The names of the nodes that compute each label."""

Outcome: TypeAlias = Literal["equal", "selector", "internal", "inside", "unexplained"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
"""
`equal` for the same nodes; else `selector` for the label of a selector, and `internal` for a result
of a head that an MLP completes: neither is a variable; `inside` if the nodes of theirs alone are
hooks of the queries and keys that the variable is read by; `unexplained` for any other difference.
"""

_QUERY_OR_KEY = re.compile(r"blocks\.\d+\.attn\.hook_[qk]\[\d+\]")

Labels: TypeAlias = dict[Granularity, dict[Outcome, list[str]]]


def compare_alignments(
    model: AssembledTransformerModel, theirs: Mapping[Granularity, Alignment]
) -> Labels:
    """The labels of a compiled model by outcome."""
    assert model.compiled is not None and model.program is not None
    circuits = interpbench(model.compiled.truth())
    names = model.program.labels
    found: Labels = {}
    for granularity in GRANULARITIES:
        own = circuits[granularity]["alignment"]
        ours = {names.get(name, name): frozenset(each) for name, each in own.items()}
        other = theirs[granularity]
        found[granularity] = {outcome: [] for outcome in OUTCOMES}
        for label in sorted(ours.keys() | other.keys()):
            outcome = _outcome(label, ours, other, model.graph)
            found[granularity][outcome].append(label)
    return found


def _outcome(label: str, ours: Alignment, theirs: Alignment, graph: Any) -> Outcome:
    own, other = ours.get(label, frozenset()), theirs.get(label, frozenset())
    if own == other:
        return "equal"
    if own:
        rest = other - own
        is_inside = own < other and all(_QUERY_OR_KEY.fullmatch(node) for node in rest)
        return "inside" if is_inside else "unexplained"
    if label not in graph.nodes:
        return "internal"
    is_selector = isinstance(graph.nodes[label][nodes.EXPR], Selector)
    return "selector" if is_selector else "unexplained"
