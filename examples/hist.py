"""
How often the token at each position occurs in the input.

    raspc run examples/hist.py --input "a b a c"         2 1 2 1
"""

from raspc import rasp

same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_tok")

program = rasp.SelectorWidth(same_token).named("hist")

vocab = {"a", "b", "c", "d"}
max_seq_len = 5
