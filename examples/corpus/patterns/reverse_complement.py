"""
The reverse complement of DNA: backwards, and each base replaced by the one that pairs with it.

    raspc run examples/corpus/patterns/reverse_complement.py --input "G A T T"      A A T C
"""

from raspc import rasp

PAIRS = {"A": "T", "T": "A", "C": "G", "G": "C"}

paired = rasp.Map(lambda base: PAIRS[base], rasp.tokens).named("paired")
opposite = rasp.Select(rasp.indices, rasp.length - 1 - rasp.indices, rasp.Comparison.EQ)

program = rasp.Aggregate(opposite.named("opposite"), paired).named("reverse_complement")

vocab = tuple(PAIRS)
max_seq_len = 10
