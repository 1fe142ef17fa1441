"""
How often "ab" occurs: a head looks one place to the left, another one counts.

    raspc run examples/corpus/patterns/count_bigram.py --input "a b c a b"      2 2 2 2 2
"""

from raspc import rasp

left = rasp.Select(rasp.indices, rasp.indices - 1, rasp.Comparison.EQ).named("left")
after_a = rasp.Aggregate(left, rasp.tokens == "a", default=False).named("after_a")
ends = ((rasp.tokens == "b") & after_a).named("ends")
hits = rasp.Select(ends, rasp.Full(True), rasp.Comparison.EQ).named("hits")

program = rasp.SelectorWidth(hits).named("count_bigram")

vocab = ("a", "b", "c")
max_seq_len = 10
