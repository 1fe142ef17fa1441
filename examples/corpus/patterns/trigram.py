"""
Where "a", any token and "b" stand one after another; the position of the "b" is marked. One head
looks two places to the left.

    raspc run examples/corpus/patterns/trigram.py --input "a c b b"     False False True False
"""

from raspc import rasp

two_ago = rasp.Select(rasp.indices, rasp.indices - 2, rasp.Comparison.EQ).named("two_ago")
then_a = rasp.Aggregate(two_ago, rasp.tokens == "a", default=False).named("then_a")

program = ((rasp.tokens == "b") & then_a).named("trigram")

vocab = ("a", "b", "c")
max_seq_len = 10
causal = True
