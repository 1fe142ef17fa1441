"""
Whether each token is the same as its opposite, which is as far from the end as it is from the
beginning.

    raspc run examples/corpus/patterns/mirror_marks.py --input "a b c a"    True False False True
"""

from raspc import rasp

opposite_index = (rasp.length - 1 - rasp.indices).named("opposite_index")
look = rasp.Select(rasp.indices, opposite_index, rasp.Comparison.EQ).named("look")
opposite = rasp.Aggregate(look, rasp.tokens).named("opposite")

program = rasp.SequenceMap(lambda x, y: x == y, rasp.tokens, opposite).named("mirror_marks")

vocab = ("a", "b", "c")
max_seq_len = 10
