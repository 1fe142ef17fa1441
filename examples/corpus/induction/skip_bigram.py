"""
Whether this is a "c" and some "a" came before it: one skip-trigram, one head.

    raspc run examples/corpus/induction/skip_bigram.py --input "c a b c"    False False False True
"""

from raspc import rasp

is_a = rasp.Select(rasp.tokens, rasp.tokens, lambda key, query: key == "a" and query == "c")
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT).named("earlier")

program = (rasp.SelectorWidth(is_a.named("a_for_c") & earlier) > 0).named("skip_bigram")

vocab = ("a", "b", "c")
max_seq_len = 10
causal = True
