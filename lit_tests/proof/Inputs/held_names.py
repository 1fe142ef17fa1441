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

program = rasp.tokens
