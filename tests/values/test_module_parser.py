"""Malformed text of a module is refused at the place of the mistake, in linear time."""

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, StringAttr
from xdsl.utils.exceptions import ParseError

from limited_processes import run_limited
from raspc.values.module_parser import MAX_DIGITS, ModuleParser


def parser(text: str) -> ModuleParser:
    context = Context()
    context.load_dialect(Builtin)
    return ModuleParser(context, text, "m.mlir")


def mistake(text: str) -> tuple[int, int, str]:
    """The line, the column and the message of the error about a text."""
    with pytest.raises(ParseError) as caught:
        parser(text).parse_module()
    place = caught.value.span.get_location()
    return place.line, place.col, caught.value.msg


ENDLESS = {
    "at the end of the text": ('builtin.module attributes {a = "' + "x" * 100_000, 1, 32),
    "at the end of its line": ('builtin.module attributes {\n a = "' + "x" * 200 + "\n} {}", 2, 6),
    "in the first token": ('"' + "x" * 200, 1, 1),
    "of escapes": ('builtin.module @"' + r"\22" * 100, 1, 17),
    "of a weight's hash": ('builtin.module {a = external "sha256:' + "0f" * 32, 1, 30),
}
"""Strings without an end, each with the line and column of its beginning."""

PARSE_ALL = """
from raspc.values.module_parser import ModuleParser
from xdsl.context import Context
from xdsl.utils.exceptions import ParseError

for text in {texts!r}:
    try:
        ModuleParser(Context(), text).parse_module()
    except ParseError:
        print("refused")
"""


def test_a_string_without_an_end_takes_little_time() -> None:
    texts = [text for text, _, _ in ENDLESS.values() if len(text) < 1000]
    done = run_limited(PARSE_ALL.format(texts=texts), cpu_s=60)
    assert done.stdout.split() == ["refused"] * len(texts), done.stderr


@pytest.mark.parametrize("kind", list(ENDLESS)[:4])
def test_a_string_without_an_end(kind: str) -> None:
    text, line, column = ENDLESS[kind]
    assert mistake(text) == (line, column, "the string has no end on its line")


def test_an_escape_that_is_none() -> None:
    text = r'builtin.module attributes {a = "x\q"} {}'
    assert mistake(text) == (1, 34, r"the string has an unknown escape, '\\q'")


def test_strings_that_end() -> None:
    text = r'builtin.module attributes {a = "x\"\\\n\t\22", b = "é", c = ""} {}'
    values = {"a": 'x"\\\n\t"', "b": "é", "c": ""}
    module = parser(text).parse_module()
    assert module.attributes == {name: StringAttr(value) for name, value in values.items()}


@pytest.mark.parametrize(
    ("before", "nested"),
    [
        ("", "builtin.module {"),
        ("builtin.module attributes {a = ", "{b = "),
        ("builtin.module attributes {a = ", "["),
        ("builtin.module attributes {a = ", "tuple<"),
        ("builtin.module attributes {a = ", "() -> ("),
        ("builtin.module attributes {a = affine_map<(d0) -> (", "-"),
    ],
)
def test_deep_nesting(before: str, nested: str) -> None:
    line, column, message = mistake(before + nested * 5000)
    assert (line, message) == (1, "the text is nested too deeply")
    assert column > len(before)


@pytest.mark.parametrize(
    ("number", "message"),
    [
        ("9" * (MAX_DIGITS + 1), f"the number has more than {MAX_DIGITS} digits"),
        ("0x" + "f" * MAX_DIGITS, f"the number has more than {MAX_DIGITS} digits"),
        ("²", "unexpected character '²'"),
        ("1²", "unexpected character '²'"),
    ],
)
def test_numbers_that_are_none(number: str, message: str) -> None:
    line, _, found = mistake(f"builtin.module attributes {{a = {number}}} {{}}")
    assert (line, found) == (1, message)
