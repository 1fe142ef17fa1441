"""
Whether the input holds each of the numbers 0 to length - 1 once: no token is as great as the
length, and none occurs twice.

    raspc run examples/corpus/sorting/is_permutation.py --input "2 0 1"     True True True
"""

from raspc import rasp

same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_token")
repeats = (rasp.SelectorWidth(same_token) > 1).named("repeats")
too_great = rasp.SequenceMap(lambda x, n: x >= n, rasp.tokens, rasp.length).named("too_great")
wrong = (repeats | too_great).named("wrong")
found = rasp.Select(wrong, rasp.Full(True), rasp.Comparison.EQ).named("found")

program = (rasp.SelectorWidth(found) == 0).named("is_permutation")

vocab = (0, 1, 2, 3, 4)
max_seq_len = 5
