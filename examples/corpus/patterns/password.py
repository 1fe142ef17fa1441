"""
Whether there are a letter, a digit and no blank, and 4 tokens or more: three counting heads.

    raspc run examples/corpus/patterns/password.py --input "a 1 b b"    True True True True
"""

from raspc import rasp


def how_many(tokens: tuple[str, ...], name: str) -> rasp.SOp:
    """How many positions hold one of the tokens."""
    hit = rasp.Map(lambda x: x in tokens, rasp.tokens).named(name)
    return rasp.SelectorWidth(rasp.Select(hit, rasp.Full(True), rasp.Comparison.EQ))


letters = how_many(("a", "b"), "is_letter").named("letters")
digits = how_many(("0", "1"), "is_digit").named("digits")
blanks = how_many(("_",), "is_blank").named("blanks")

program = ((letters > 0) & (digits > 0) & (blanks == 0) & (rasp.length >= 4)).named("password")

vocab = ("a", "b", "0", "1", "_")
max_seq_len = 8
