"""
JSON from files that anyone may have written.

    parse_json(b'{"format": "rmodel"}')        # {"format": "rmodel"}
    parse_json(b"[" * 100_000)                 # ValueError
"""

from __future__ import annotations

import json


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
