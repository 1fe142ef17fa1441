"""Nodes of a program without names, and the s-ops that a constant direction of heads holds."""

import numpy as np

from raspc import rasp
from raspc.proof.witness.held_sops import Sops, Stage, held_sops
from raspc.proof.witness.make_witness import aggregated
from raspc.proof.witness.program_form import program_form
from raspc.rasp_dialect import ProgramOp
from raspc.universe import new_context
from raspc.values.module_parser import ModuleParser

TEXT = """
rasp.program @p vocab {"a"} max_seq_len 1 {
  %0 = rasp.tokens : !rasp.sop
  %1 = rasp.select keys(%0) queries(%0) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %2 = rasp.selector_width %1 : !rasp.sop
  rasp.return %2 : !rasp.sop
}
"""

module = ModuleParser(new_context(), TEXT, "the program").parse_module()
(op,) = (op for op in module.ops if isinstance(op, ProgramOp))
print("names", *(node["name"] for node in program_form(op)[0]["nodes"]))


def held(labels, of_heads):
    """The s-ops of directions that heads write, and that are 1 at two positions."""
    names = {0: "t", 1: "u"}
    sops = Sops(names, {0: ["a", "b"], 1: [1, 2]}, frozenset(of_heads), lambda *_: False)
    n = len(labels)
    written = np.ones(n, bool)
    stage = Stage(np.ones((2, n)), np.zeros(n, bool), written, np.zeros((n, n), bool))
    return held_sops([stage], sops, labels)


MAPS = [
    {"op": "tokens"},
    {"op": "width"},
    {"op": "map", "operands": [0, 1]},
    {"op": "fill", "operand": 0},
]
print("aggregated", *sorted(aggregated(MAPS)))

print("none", held(["t:a", "u:1"], []))
print("second", held(["t:a", "u:1"], [1]))
print("of several aggregates", held(["u/t:1", "v:1"], [0, 1]))


def by_mlp(title, labels, columns, before=None):
    """Print the s-ops of directions [positions, d] of an MLP, after a stage of other columns."""
    names = {0: "t", 1: "u", 2: "v"}
    values = {0: ["a", "a", "b", "b"], 1: [1, 2, 1, 2], 2: [1, 2, 3, 4]}
    n = len(labels)
    stages = [
        Stage(np.array(each, float), np.zeros(n, bool), np.zeros(n, bool), np.ones((n, n)))
        for each in (*([] if before is None else [before]), columns)
    ]
    follows = Sops(names, values, frozenset(), lambda *_: True)
    print(f"{title}:", *held_sops(stages, follows, labels))


zeros = [[0, 0]] * 4
by_mlp("constants", ["t:a", "t:b"], [[1, 0], [1, 0], [1, 0], [1, 0]])
by_mlp("a function of its s-op", ["t:a", "u:1"], [[1, 1], [1, 0], [0, 1], [0, 0]])
by_mlp("a constant of an axis", ["t:a", "t:c"], [[1, 0], [1, 0], [0, 0], [0, 0]], zeros)
by_mlp("of two axes", ["t/u:a", "u:c"], [[0, 0], [1, 0], [0, 0], [1, 0]], zeros)
by_mlp("of two axes, by name", ["u/t:a", "t:c"], [[1, 0], [1, 0], [0, 0], [0, 0]], zeros)
by_mlp("a function of another", ["t:a", "u:1"], [[1, 1], [1, 1], [0, 0], [0, 0]])
by_mlp("a function of all", ["t:a", "u:1"], [[1, 4], [2, 3], [3, 2], [4, 1]])
by_mlp("a function of two", ["t/u:a", "u:1"], [[1, 1], [2, 0], [2, 1], [1, 0]])

program = rasp.tokens
