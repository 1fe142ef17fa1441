"""
The sum of two numbers, digit by digit from its last to its first, and a dot.

    raspc run examples/corpus/generation/addition.py --input "1 2 + 9 =" --stage rasp    . . . . 1

At `=` the next token is the sum's last digit. The carry into a digit follows from the digit of the
sum to its right, which is the last token: two digits that add up to at least 9 above it carry.
"""

from raspc import rasp

DIGITS = "0123456789"
MISSING = -10  # the number in place of a missing digit: two of them add up to -20
EQ = rasp.Comparison.EQ

so_far = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("so_far")


def place_of(sign):
    """The position of the first of a sign."""
    seen = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.Full(sign), EQ) & so_far) > 0
    return rasp.SelectorWidth(rasp.Select(seen, rasp.Full(False), EQ) & so_far)


plus, equals = place_of("+").named("plus"), place_of("=").named("equals")
digit = rasp.Map(lambda token: token if token in DIGITS else "", rasp.tokens).named("digit")
in_first = rasp.SequenceMap(lambda i, p: i if i < p else -99, rasp.indices, plus)
in_second = rasp.SequenceMap(lambda i, p: i if i > p else -99, rasp.indices, plus)


def digits_at(back, missing):
    """The digits of both numbers so many places from their ends, as numbers, in a sum."""
    first = rasp.Select(in_first, plus - 1 - back, EQ) & so_far
    second = rasp.Select(in_second, equals - 1 - back, EQ) & so_far
    digits = [rasp.Aggregate(each, digit, default="") for each in (first, second)]
    left, right = (rasp.numerical(rasp.Map(lambda d: int(d) if d else missing, d)) for d in digits)
    return rasp.numerical(left + right)


pair = digits_at(rasp.indices - equals, MISSING).named("pair")
pair_before = digits_at(rasp.indices - equals - 1, 0).named("pair_before")
last = rasp.numerical(rasp.Map(lambda d: int(d) if d else 0, digit)).named("last")
carry = (rasp.numerical(pair_before - last) >= 9).named("carry")


def next_token(pair, carry):
    """The digit of the sum, or a dot behind its first digit."""
    total = pair + (1 if carry else 0)
    return "." if total == 2 * MISSING else DIGITS[total % 10]


program = rasp.SequenceMap(next_token, pair, carry).named("addition")

vocab = tuple(DIGITS + "+=.")
max_seq_len = 13
causal = True
