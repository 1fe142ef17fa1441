"""
The tokens in reverse order: position i reads position length - i - 1.

    raspc run examples/reverse.py --input "a b c d"      d c b a
"""

from raspc import rasp

everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE).named("all_true_selector")
length = rasp.SelectorWidth(everywhere).named("length")

opp_idx = (length - rasp.indices).named("opp_idx")
opp_idx = (opp_idx - 1).named("opp_idx-1")
reverse_selector = rasp.Select(rasp.indices, opp_idx, rasp.Comparison.EQ).named("reverse_selector")

program = rasp.Aggregate(reverse_selector, rasp.tokens).named("reverse")

vocab = {"a", "b", "c", "d"}
max_seq_len = 5
