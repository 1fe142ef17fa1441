"""
The tokens up to the first ".", and "-" after it: one causal head looks for an earlier ".".

    raspc run examples/corpus/text/mask_after_end.py --input "a b . a"      a b . -
"""

from raspc import rasp

ends = rasp.Select(rasp.tokens, rasp.Full("."), rasp.Comparison.EQ).named("ends")
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT).named("earlier")
ended = (rasp.SelectorWidth(ends & earlier) > 0).named("ended")

program = rasp.SequenceMap(lambda x, e: "-" if e else x, rasp.tokens, ended).named("mask_after_end")

vocab = ("a", "b", ".")
max_seq_len = 10
causal = True
