"""
The sum of the tokens so far, modulo 3: one causal head averages.

    raspc run examples/corpus/arithmetic/running_sum.py --input "1 2 2 0"       1 0 2 2
"""

from raspc import rasp

prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("prevs")
number = rasp.numerical(rasp.Map(lambda x: x, rasp.tokens)).named("number")
mean = rasp.numerical(rasp.Aggregate(prevs, number, default=0)).named("mean")

program = rasp.Map(lambda m, i: round(m * (i + 1)) % 3, mean, rasp.indices).named("running_sum")

vocab = (0, 1, 2)
max_seq_len = 6
causal = True
