"""
The number of runs of equal tokens: a head fetches the token to the left, another head counts the
positions at which the two tokens differ.

    raspc run examples/corpus/counting/number_of_runs.py --input "a a b a"      3 3 3 3
"""

from raspc import rasp

left = rasp.Select(rasp.indices, rasp.indices - 1, rasp.Comparison.EQ).named("left")
previous = rasp.Aggregate(left, rasp.tokens, default="-").named("previous")
begins = rasp.SequenceMap(lambda x, y: x != y, rasp.tokens, previous).named("begins")
beginnings = rasp.Select(begins, rasp.Full(True), rasp.Comparison.EQ).named("beginnings")

program = rasp.SelectorWidth(beginnings).named("number_of_runs")

vocab = ("a", "b", "c")
max_seq_len = 8
