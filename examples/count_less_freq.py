"""
How many positions hold a token that occurs at most twice in the input.

    raspc run examples/count_less_freq.py --input "a a a b c"    2 2 2 2 2
"""

from raspc import rasp

LIMIT = 2

same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_tok")
hist = rasp.SelectorWidth(same_token).named("hist")
select_less = rasp.Select(hist, hist, lambda key, query: key <= LIMIT).named("select_less")

program = rasp.SelectorWidth(select_less).named("count_less_freq")

vocab = {"a", "b", "c", "d"}
max_seq_len = 5
