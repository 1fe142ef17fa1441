"""
How often the token at each position has occurred so far, this one included: one head counts the
equal tokens at earlier positions.

    raspc run examples/corpus/counting/nth_occurrence.py --input "a b a a"      1 1 2 3
"""

from raspc import rasp

same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_token")
so_far = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("so_far")

program = rasp.SelectorWidth(same_token & so_far).named("nth_occurrence")

vocab = ("a", "b", "c")
max_seq_len = 10
causal = True
