"""Markdown of texts from programs, whose characters must not become markup."""

import re


def fenced(text: str, language: str = "text") -> str:
    """A code block of a text, between fences longer than any in the text."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def inline(text: str) -> str:
    """A span of code of a text on one line, between marks longer than any in the text."""
    text = " ".join(text.split())
    mark = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    around = " " if "`" in text or not text else ""
    return f"{mark}{around}{text}{around}{mark}"
