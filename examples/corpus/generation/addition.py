"""
The sum of two numbers, digit by digit from its last to its first, and a dot.

    raspc run examples/corpus/generation/addition.py --input "1 2 + 9 =" --stage rasp    . . . . 1

At `=` the next token is the sum's last digit. The carry into a digit follows from the digit of the
sum to its right, which is the last token: two digits that add up to at least 9 above it carry.
"""

from raspc import rasp

DIGITS = "0123456789"
MISSING = -10
"""The number in place of a missing digit: two missing digits without a carry add up to -20."""

so_far = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("so_far")


def place_of(sign):
    """The position of the first of a sign."""
    seen = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.Full(sign), rasp.Comparison.EQ) & so_far)
    return rasp.SelectorWidth(rasp.Select(seen > 0, rasp.Full(False), rasp.Comparison.EQ) & so_far)


plus = place_of("+").named("plus")
equals = place_of("=").named("equals")
digit = rasp.Map(lambda token: token if token in DIGITS else "", rasp.tokens).named("digit")
in_first = rasp.SequenceMap(lambda i, p: i if i < p else -99, rasp.indices, plus).named("in_first")
in_second = rasp.SequenceMap(lambda i, p: i if i > p else -99, rasp.indices, plus).named("in_second")


def digits_at(back, name):
    """The digits of both numbers so many places from their ends; empty where there is none."""
    first = rasp.Select(in_first, plus - 1 - back, rasp.Comparison.EQ) & so_far
    second = rasp.Select(in_second, equals - 1 - back, rasp.Comparison.EQ) & so_far
    numbers = (first, f"{name}_first"), (second, f"{name}_second")
    return [rasp.Aggregate(selector, digit, default="").named(each) for selector, each in numbers]


def number(sop, missing):
    return rasp.numerical(rasp.Map(lambda d: int(d) if d else missing, sop))


back = (rasp.indices - equals).named("back")
left, right = digits_at(back, "next")
pair = rasp.numerical(number(left, MISSING) + number(right, MISSING)).named("pair")
left_before, right_before = digits_at(back - 1, "last")
pair_before = rasp.numerical(number(left_before, 0) + number(right_before, 0)).named("pair_before")
carry = (rasp.numerical(pair_before - number(digit, 0)) >= 9).named("carry")


def next_token(pair, carry):
    total = pair + (1 if carry else 0)
    return "." if total == 2 * MISSING else DIGITS[total % 10]


program = rasp.SequenceMap(next_token, pair, carry).named("addition")

vocab = tuple(DIGITS + "+=.")
max_seq_len = 13
causal = True
