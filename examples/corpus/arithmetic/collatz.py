"""
One step of Collatz's sequence for each number, x / 2 or 3 x + 1: no head.

    raspc run examples/corpus/arithmetic/collatz.py --input "1 2 3 6"       4 1 10 3
"""

from raspc import rasp

program = rasp.Map(lambda x: x // 2 if x % 2 == 0 else 3 * x + 1, rasp.tokens).named("collatz")

vocab = tuple(range(1, 11))
max_seq_len = 10
causal = True
