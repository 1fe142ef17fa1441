"""
Whether the depth of brackets has exceeded two so far: a Dyck language of bounded depth.

    raspc run examples/corpus/brackets/too_deep.py --input "( ( ( ) ("    False False True True True
"""

from raspc import rasp

LIMIT = 2

prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("prevs")
step = rasp.numerical(rasp.Map(lambda x: 1 if x == "(" else -1, rasp.tokens)).named("step")
mean = rasp.numerical(rasp.Aggregate(prevs, step, default=0)).named("mean")
depth = rasp.Map(lambda m, i: round(m * (i + 1)), mean, rasp.indices).named("depth")
deep = rasp.Select(depth, rasp.Full(LIMIT), rasp.Comparison.GT).named("deep")

program = (rasp.SelectorWidth(deep & prevs) > 0).named("too_deep")

vocab = ("(", ")")
max_seq_len = 8
causal = True
