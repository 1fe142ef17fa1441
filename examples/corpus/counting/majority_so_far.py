"""
Whether more than half of the tokens so far are "a": one causal head, one step of its average.

    raspc run examples/corpus/counting/majority_so_far.py --input "a b b a a"
    True False False False True
"""

from raspc import rasp

prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("prevs")
is_a = rasp.numerical(rasp.tokens == "a").named("is_a")
share = rasp.numerical(rasp.Aggregate(prevs, is_a, default=0)).named("share")

program = (share > 1 / 2).named("majority_so_far")

vocab = ("a", "b", "c")
max_seq_len = 10
causal = True
