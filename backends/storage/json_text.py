"""
JSON from files that anyone may have written.

    parse_json(b'{"format": "rmodel"}')        # {"format": "rmodel"}
    parse_json(b"[" * 100_000)                 # ValueError
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast


def parse_json(text: str | bytes) -> object:
    """
    The value of a JSON text.

    Raises:
        ValueError: if the text is no JSON, or nested too deeply.

    """
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("the text is nested too deeply") from None


def object_in(text: str | bytes) -> Mapping[str, Any] | None:
    """The object that a JSON text holds; None for a text that is no JSON, or another value."""
    try:
        found = parse_json(text)
    except ValueError:
        return None
    return cast(Mapping[str, Any], found) if isinstance(found, dict) else None
