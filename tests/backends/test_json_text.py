"""JSON that anyone may have written."""

import pytest

from raspc.backends.storage.json_text import parse_json


def test_json() -> None:
    assert parse_json('{"a": [1, 2]}') == {"a": [1, 2]}
    assert parse_json(b"[]") == []


@pytest.mark.parametrize("text", [b"[" * 100_000, b'{"a":' * 100_000, b"{", b"\xff", "9" * 5000])
def test_what_is_none(text: str | bytes) -> None:
    with pytest.raises(ValueError):
        parse_json(text)
