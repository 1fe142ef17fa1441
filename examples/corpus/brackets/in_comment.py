"""
Whether a position is in a comment, which a "#" begins and the next "/" ends: the last mark, "#" or
"/", at or before the position is a "#". The number of marks does not determine the last mark, so
heads number the marks, and one head fetches the mark with the largest number so far.

    raspc run examples/corpus/brackets/in_comment.py --input "a # b / c"
    False True True False False
"""

from raspc import rasp

so_far = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("so_far")
is_mark = rasp.Map(lambda x: x in ("#", "/"), rasp.tokens).named("is_mark")
marks = rasp.Select(is_mark, rasp.Full(True), rasp.Comparison.EQ).named("marks")
number = rasp.SelectorWidth(marks & so_far).named("number")
last_mark = (rasp.Select(number, number, rasp.Comparison.EQ) & marks).named("last_mark")
begins = rasp.numerical(rasp.tokens == "#").named("begins")

program = (rasp.Aggregate(last_mark, begins, default=0) > 0).named("in_comment")

vocab = ("a", "#", "/")
max_seq_len = 8
causal = True
