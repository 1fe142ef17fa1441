"""
The number of tokens, at every position: every position selects all and counts them.

    raspc run examples/length.py --input "a b c"         3 3 3
"""

from raspc import rasp

everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE).named("all_true_selector")
length = rasp.SelectorWidth(everywhere).named("length")

program = length
in_one_direction = rasp.numerical(length)

vocab = {"a", "b", "c", "d"}
max_seq_len = 5
