"""
The mean of all tokens: one head, whose value is the number itself.

    raspc run examples/corpus/arithmetic/mean.py --input "1 2 3 4"      2.5 2.5 2.5 2.5
"""

from raspc import rasp

everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE).named("everywhere")
number = rasp.numerical(rasp.Map(lambda x: x, rasp.tokens)).named("number")

program = rasp.numerical(rasp.Aggregate(everywhere, number, default=0)).named("mean")

vocab = (1, 2, 3, 4)
max_seq_len = 5
