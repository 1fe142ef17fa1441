"""
Vigenère's cipher with the key "bad": each letter is shifted by the alphabet index of the key's
letter at its position. No head, one table of letter and position.

    raspc run examples/corpus/text/vigenere.py --input "a a a e"        b a d a
"""

from raspc import rasp

ALPHABET = "abcde"
KEY = "bad"


def encrypt(letter: str, index: int) -> str:
    """The cipher letter of a letter at a position."""
    shift = ALPHABET.index(KEY[index % len(KEY)])
    return ALPHABET[(ALPHABET.index(letter) + shift) % len(ALPHABET)]


program = rasp.SequenceMap(encrypt, rasp.tokens, rasp.indices).named("vigenere")

vocab = tuple(ALPHABET)
max_seq_len = 9
causal = True
