"""
The parity of the 1s up to each position. One causal head averages them over the positions so far;
the average times the number of positions is their number.

    raspc run examples/corpus/counting/parity_so_far.py --input "1 0 1 1"       1 1 0 1
"""

from raspc import rasp

prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("prevs")
is_one = rasp.numerical(rasp.Map(lambda bit: bit, rasp.tokens)).named("is_one")
mean = rasp.numerical(rasp.Aggregate(prevs, is_one, default=0)).named("mean")

program = rasp.Map(lambda m, i: round(m * (i + 1)) % 2, mean, rasp.indices).named("parity_so_far")

vocab = (0, 1)
max_seq_len = 8
causal = True
