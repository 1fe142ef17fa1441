"""
Vigenère's cipher with the key "bad": each letter moves by as many places as the letter of the key
at its position says. No head, one table of letter and position.

    raspc run examples/corpus/text/vigenere.py --input "a a a e"        b a d a
"""

from raspc import rasp

ALPHABET = "abcde"
KEY = "bad"


def encrypt(letter: str, index: int) -> str:
    """The letter that a letter becomes at a position."""
    shift = ALPHABET.index(KEY[index % len(KEY)])
    return ALPHABET[(ALPHABET.index(letter) + shift) % len(ALPHABET)]


program = rasp.SequenceMap(encrypt, rasp.tokens, rasp.indices).named("vigenere")

vocab = tuple(ALPHABET)
max_seq_len = 9
causal = True
