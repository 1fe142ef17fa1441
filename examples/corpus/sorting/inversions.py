"""
How many greater tokens come before each position: one causal head counts.

    raspc run examples/corpus/sorting/inversions.py --input "3 1 2 1"       0 1 1 2
"""

from raspc import rasp

greater = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.GT).named("greater")
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT).named("earlier")

program = rasp.SelectorWidth(greater & earlier).named("inversions")

vocab = (1, 2, 3, 4)
max_seq_len = 10
causal = True
