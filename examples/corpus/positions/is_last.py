"""
Whether a position is the last one.

    raspc run examples/corpus/positions/is_last.py --input "a b c"      False False True
"""

from raspc import rasp

program = (rasp.indices == rasp.length - 1).named("is_last")

vocab = ("a", "b", "c")
max_seq_len = 10
