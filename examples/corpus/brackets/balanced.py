"""
Whether brackets are balanced: no prefix closes more than it opens, and the end opens none.

    raspc run examples/corpus/brackets/balanced.py --input "( ( ) )"    True True True True
"""

from raspc import rasp

prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("prevs")
step = rasp.numerical(rasp.Map(lambda x: 1 if x == "(" else -1, rasp.tokens)).named("step")
balance = rasp.numerical(rasp.Aggregate(prevs, step, default=0)).named("balance")

negative = (balance < 0).named("negative")
negatives = rasp.Select(negative, rasp.Full(True), rasp.Comparison.EQ).named("negatives")
at_end = rasp.Select(rasp.indices, rasp.length - 1, rasp.Comparison.EQ).named("at_end")
ends_at_zero = rasp.Aggregate(at_end, balance == 0).named("ends_at_zero")

program = ((rasp.SelectorWidth(negatives) == 0) & ends_at_zero).named("balanced")

vocab = ("(", ")")
max_seq_len = 10
