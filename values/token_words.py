"""
The syntax of tokens and results on the command line: words between blanks.

A word stands for a value of the vocabulary: `a` for "a", `3` for 3, `0.5` and `1/2` for the
fraction 1/2, `true` for True. A word in double quotes stands for a string.
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import cast

from raspc.values import RaspcError, Value, canonical, is_number, to_python
from raspc.values.equal_tokens import equal_tokens
from raspc.values.text import value_text

BLANKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680" + (
    "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
)
"""The characters between words, which are those that `\\s` matches in Python."""

WORD_PATTERN = rf'"(?:\\[^\n]|[^"\\])*"(?![^{BLANKS}])|[^{BLANKS}]+'
"""The regular expression of a word, in the syntax that Python, Oniguruma and JavaScript share."""

_WORD = re.compile(WORD_PATTERN)
_BOOLEANS = {"true": True, "True": True, "false": False, "False": False}

MAX_LISTED_TOKENS = 12
"""The largest number of tokens of a vocabulary that an error message lists."""


def words(text: str) -> list[str]:
    """The words of a text; a part in double quotes is one word."""
    return _WORD.findall(text)


def read_value(word: str) -> Value:
    """
    The value of a word without a vocabulary: a number or a truth value if it writes one, or a
    string.
    """
    if (string := _quoted(word)) is not None:
        return string
    number = _number(word)
    return word if number is None else number


def read_vocabulary(text: str) -> tuple[Value, ...]:
    """The vocabulary that a text of words writes; a word may occur twice."""
    return vocabulary_of(words(text))


def vocabulary_of(given: Sequence[str]) -> tuple[Value, ...]:
    """
    The vocabulary of words.

    Raises:
        RaspcError: if two words write equal tokens, such as 1 and 1.0.

    """
    kept: dict[Value, str] = {}
    for word in given:
        twin = kept.setdefault(read_value(word), word)
        if twin != word:
            raise equal_tokens(twin, word)
    return tuple(map(read_value, given))


def read_token(word: str, vocabulary: Sequence[Value]) -> Value:
    """The token of the vocabulary that a word stands for."""
    string = _quoted(word)
    number = _number(word)
    if string is None and number is not None:
        for token in vocabulary:
            if is_number(token) and token == number:
                return token
    for token in vocabulary:
        if isinstance(token, str) and token == (word if string is None else string):
            return token
    raise RaspcError(
        f"token {word!r} is not in the vocabulary",
        remedy=f"the vocabulary is {listing(vocabulary)}",
    )


def write_value(value: Value) -> str:
    """The word that `read_value` reads as a string, a number or a truth value."""
    return _in_quotes(value) if isinstance(value, str) else str(value)


def write_token(token: Value, vocabulary: Sequence[Value]) -> str:
    """
    The word that `read_token` reads as the token of a vocabulary.

    Raises:
        RaspcError: if no word stands for the token: tuples have none.

    """
    for word in (show_value(token), write_value(token)):
        if words(word) == [word] and _is_read_as(word, token, vocabulary):
            return word
    raise RaspcError(
        f"no word stands for the token {value_text(token)}",
        remedy="write the token as a number or a string in the vocabulary of the program",
    )


def write_tokens(tokens: Sequence[Value], vocabulary: Sequence[Value]) -> str:
    """The words of tokens, between blanks; raises as `write_token`."""
    return " ".join(write_token(token, vocabulary) for token in tokens)


def _is_read_as(word: str, token: Value, vocabulary: Sequence[Value]) -> bool:
    """Whether a word stands for the token, and for no equal token of another type."""
    try:
        found = read_token(word, vocabulary)
    except RaspcError:
        return False
    return found == token and type(found) is type(token)


def listing(vocabulary: Sequence[Value]) -> str:
    """The first values of a vocabulary, as text."""
    shown = ", ".join(value_text(value) for value in vocabulary[:MAX_LISTED_TOKENS])
    more = len(vocabulary) - MAX_LISTED_TOKENS
    return f"{shown} and {more} more" if more > 0 else shown


def _quoted(word: str) -> str | None:
    """The string in a quoted word; None for a word without quotes."""
    if len(word) < 2 or word[0] != '"' or word[-1] != '"':
        return None
    return re.sub(r"\\(.)", r"\1", word[1:-1])


def _in_quotes(text: str) -> str:
    """The word in quotes that `_quoted` reads as the text."""
    return '"' + re.sub(r'(["\\])', r"\\\1", text) + '"'


def _number(word: str) -> Value:
    """The number or truth value that a word writes; None for other words."""
    if word in _BOOLEANS:
        return _BOOLEANS[word]
    if not re.fullmatch(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d{1,3})?|[-+]?\d+/\d+", word):
        return None
    try:
        return canonical(Fraction(word))
    except ZeroDivisionError:
        return None


def show_value(value: object) -> str:
    """The word for a value of a result; a fraction becomes a short decimal."""
    if value is None or isinstance(value, bool):
        return str(value)
    if isinstance(value, str):
        # A word that starts with a quote may end in a later word.
        plain = value and value != "None" and value[0] != '"' and not re.search(r"\s", value)
        return value if plain else _in_quotes(value)
    if isinstance(value, tuple):
        return f"({', '.join(map(show_value, cast(tuple[object, ...], value)))})"
    if isinstance(value, Fraction):
        value = to_python(value)
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def show_values(values: Sequence[object]) -> str:
    """The words for the values of a result, in order."""
    return " ".join(show_value(value) for value in values)
