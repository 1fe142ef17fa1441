"""
The share of vowels among the tokens: one head averages over all positions.

    raspc run examples/corpus/counting/vowel_share.py --input "b e a d"     0.5 0.5 0.5 0.5
"""

from raspc import rasp

everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE).named("everywhere")
is_vowel = rasp.numerical(rasp.Map(lambda x: x in ("a", "e", "i"), rasp.tokens)).named("is_vowel")

program = rasp.numerical(rasp.Aggregate(everywhere, is_vowel, default=0)).named("vowel_share")

vocab = ("a", "b", "d", "e", "i")
max_seq_len = 10
