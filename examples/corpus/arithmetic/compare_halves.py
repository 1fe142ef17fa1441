"""
Which half of the input is the greater number, "<", ">" or "=": at each position of the first half a
head fetches the digit of the second; the first place where they differ decides.

    raspc run examples/corpus/arithmetic/compare_halves.py --input "1 2 1 1"       > > > >
"""

from raspc import rasp


def compare(x: int, y: int, index: int, length: int) -> str:
    """How a digit compares with its partner; "=" in the second half."""
    if index >= length // 2 or x == y:
        return "="
    return "<" if x < y else ">"


partner_index = (rasp.indices + rasp.length // 2).named("partner_index")
to_partner = rasp.Select(rasp.indices, partner_index, rasp.Comparison.EQ).named("to_partner")
partner = rasp.Aggregate(to_partner, rasp.tokens, default=0).named("partner")
order = rasp.Map(compare, rasp.tokens, partner, rasp.indices, rasp.length).named("order")

differs = (order != "=").named("differs")
all_differing = rasp.Select(differs, rasp.Full(True), rasp.Comparison.EQ).named("all_differing")
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT).named("earlier")
is_first = rasp.SequenceMap(
    lambda d, n: d and n == 0, differs, rasp.SelectorWidth(all_differing & earlier)
).named("is_first")
to_first = rasp.Select(is_first, rasp.Full(True), rasp.Comparison.EQ).named("to_first")
greater = rasp.numerical(rasp.Map(lambda o: {"<": -1, "=": 0, ">": 1}[o], order)).named("greater")
sign = rasp.Aggregate(to_first, greater, default=0).named("sign")

program = rasp.Map(lambda s: ">" if s > 0 else ("<" if s < 0 else "="), sign).named(
    "compare_halves"
)

vocab = (0, 1, 2)
max_seq_len = 6
