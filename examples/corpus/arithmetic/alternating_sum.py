"""
The first token minus the second plus the third and so on, so far: one causal head.

    raspc run examples/corpus/arithmetic/alternating_sum.py --input "2 1 2 0"       2 1 3 3
"""

from raspc import rasp

prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("prevs")
signed = rasp.numerical(
    rasp.SequenceMap(lambda x, i: x if i % 2 == 0 else -x, rasp.tokens, rasp.indices)
).named("signed")
mean = rasp.numerical(rasp.Aggregate(prevs, signed, default=0)).named("mean")

program = rasp.Map(lambda m, i: round(m * (i + 1)), mean, rasp.indices).named("alternating_sum")

vocab = (0, 1, 2)
max_seq_len = 6
causal = True
