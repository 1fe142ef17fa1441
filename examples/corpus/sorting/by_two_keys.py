"""
Two-digit numbers sorted by their last digit, then by their first digit: heads count the positions
with a smaller last digit, with an equal last and a smaller first digit, and the earlier positions
with the same token. No position is counted twice, so the target is the sum of the counts.

    raspc run examples/corpus/sorting/by_two_keys.py --input "21 12 11 22"      11 21 12 22
"""

from raspc import rasp

tens = (rasp.tokens // 10).named("tens")
units = (rasp.tokens % 10).named("units")

smaller_units = rasp.Select(units, units, rasp.Comparison.LT).named("smaller_units")
same_units = rasp.Select(units, units, rasp.Comparison.EQ).named("same_units")
smaller_tens = rasp.Select(tens, tens, rasp.Comparison.LT).named("smaller_tens")
same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_token")
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT).named("earlier")

target = (
    rasp.SelectorWidth(smaller_units)
    + rasp.SelectorWidth(same_units & smaller_tens)
    + rasp.SelectorWidth(same_token & earlier)
).named("target")
look = rasp.Select(target, rasp.indices, rasp.Comparison.EQ).named("look")

program = rasp.Aggregate(look, rasp.tokens, default=0).named("by_two_keys")

vocab = (11, 12, 21, 22)
max_seq_len = 5
