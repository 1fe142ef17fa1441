"""JSON that anyone may have written."""

import pytest

from raspc.backends.storage.json_text import object_in, parse_json


def test_json() -> None:
    assert parse_json('{"a": [1, 2]}') == {"a": [1, 2]}
    assert parse_json(b"[]") == []


@pytest.mark.parametrize("text", [b"[" * 100_000, b'{"a":' * 100_000, b"{", b"\xff", "9" * 5000])
def test_what_is_none(text: str | bytes) -> None:
    with pytest.raises(ValueError):
        parse_json(text)


@pytest.mark.parametrize("text", ["[1]", "3", "[1", b"\xff", "[" * 100_000, b'{"a": 1'])
def test_a_text_that_holds_no_object(text: str | bytes) -> None:
    assert object_in(text) is None


def test_an_object() -> None:
    assert object_in(b'{"a": [1]}') == {"a": [1]}
