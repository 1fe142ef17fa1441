"""
The data of a node in the graph of a program, by key.

    graph.nodes["hist_1"][nodes.VALUE_SET]      {0, 1, 2, 3}

`rasp_to_graph` sets the first two keys, `basis_inference` the next two, and `expr_to_craft_graph`
the last.
"""

from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]
NodeID: TypeAlias = str

ID = "ID"
"""The label of the expression, which is the id of the node."""

EXPR = "EXPR"
"""The expression."""

VALUE_SET = "VALUE_SET"
"""The set of the values that an s-op can take, but undefined."""

OUTPUT_BASIS = "OUTPUT_BASIS"
"""The directions of an s-op in the residual stream, as a sorted list."""

MODEL_BLOCK = "MODEL_BLOCK"
"""
The block that computes an s-op: a head, an MLP, or a series of a head and an MLP.

None for tokens and indices; missing for selectors, which heads compute for the s-ops that read
them, and for s-ops that a pass has merged into their readers, as a map of a map.
"""
