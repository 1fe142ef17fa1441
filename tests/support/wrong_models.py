"""A program, and a wrong pass on its model, for the tests of verification and validation."""

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

import raspc.transformer_dialect as transformer
from raspc import rasp
from raspc.compiler import front_end
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.weights import Weight


def hist_program(max_seq_len=5):
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    width = rasp.SelectorWidth(same).named("hist")
    return front_end(width, vocab=["a", "b"], max_seq_len=max_seq_len)


class WrongTransformer(ModulePass):
    """A wrong pass that negates what the last head writes."""

    name = "wrong-transformer"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        head = [found for found in op.walk() if isinstance(found, transformer.HeadOp)][-1]
        wrong = -np.asarray(head.properties["W_O"].data.array)
        head.properties["W_O"] = WeightAttr(Weight.of(wrong))
