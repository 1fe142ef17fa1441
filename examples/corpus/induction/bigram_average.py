"""
How often an "a" followed this token so far, as a share of its earlier occurrences: a head that
averages over all earlier matches, as bigram statistics in context do; 0 without a match.

    raspc run examples/corpus/induction/bigram_average.py --input "b a b b b"     0 0 1 0.5 0.333333
"""

from raspc import rasp

left = rasp.Select(rasp.indices, rasp.indices - 1, rasp.Comparison.EQ).named("left")
previous = rasp.Aggregate(left, rasp.tokens, default="-").named("previous")
so_far = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("so_far")
followers = rasp.Select(previous, rasp.tokens, rasp.Comparison.EQ).named("followers")
is_a = rasp.numerical(rasp.tokens == "a").named("is_a")

program = rasp.numerical(rasp.Aggregate(followers & so_far, is_a, default=0)).named(
    "bigram_average"
)

vocab = ("a", "b", "c")
max_seq_len = 8
causal = True
