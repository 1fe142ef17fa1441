"""
The input as it is: no head, and no MLP.

    raspc run examples/corpus/positions/copy.py --input "a b c"     a b c
"""

from raspc import rasp

program = rasp.Map(lambda x: x, rasp.tokens).named("copy")

vocab = ("a", "b", "c", "d")
max_seq_len = 10
causal = True
