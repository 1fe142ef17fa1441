"""
Even numbers first, then odd numbers, each in their order: a stable partition. The target position
is the number of even numbers before an even number, or of all even and the odd ones before an odd.

    raspc run examples/corpus/sorting/evens_before_odds.py --input "1 2 4 3"    2 4 1 3
"""

from raspc import rasp

parity = (rasp.tokens % 2).named("parity")
lower = rasp.Select(parity, parity, rasp.Comparison.LT).named("lower")
same = rasp.Select(parity, parity, rasp.Comparison.EQ).named("same")
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT).named("earlier")

target = (rasp.SelectorWidth(lower) + rasp.SelectorWidth(same & earlier)).named("target")
look = rasp.Select(target, rasp.indices, rasp.Comparison.EQ).named("look")

program = rasp.Aggregate(look, rasp.tokens, default=0).named("evens_before_odds")

vocab = (1, 2, 3, 4)
max_seq_len = 6
