"""
The first three tokens over and over: position i looks at position i modulo 3.

    raspc run examples/corpus/positions/repeat_beginning.py --input "a b c d d d d"   a b c a b c a
"""

from raspc import rasp

look = rasp.Select(rasp.indices, rasp.indices % 3, rasp.Comparison.EQ).named("look")

program = rasp.Aggregate(look, rasp.tokens).named("repeat_beginning")

vocab = ("a", "b", "c", "d")
max_seq_len = 10
causal = True
