"""
How often "a" occurs in the input, at every position.

    raspc run examples/count.py --input "a c b a"            2 2 2 2
"""

from raspc import rasp

is_a = rasp.Select(rasp.tokens, rasp.tokens, lambda key, query: key == "a").named("is_a")

program = rasp.SelectorWidth(is_a).named("count_a")

vocab = {"a", "b", "c"}
max_seq_len = 5
