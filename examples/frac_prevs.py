"""
The fraction of the tokens so far, this one included, that are an "l".

    raspc run examples/frac_prevs.py --input "h e l l o"     0 0 0.333333 0.5 0.4
"""

from raspc import rasp

is_l = rasp.numerical(rasp.tokens == "l").named("is_l")
prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("prevs")

program = rasp.numerical(rasp.Aggregate(prevs, is_l, default=0)).named("frac_prevs")

vocab = {"h", "e", "l", "o"}
max_seq_len = 5
