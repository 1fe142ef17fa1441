"""
Extension of griffe: the arguments that a docstring describes, as a section `Args:`.

Docstrings of raspc describe arguments in one of two forms: under `Args:`, which griffe reads, or in
paragraphs `name: meaning`, whose other lines are indented. The extension writes the second form as
the first. A line `a, b: meaning` describes two arguments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from griffe import Extension, Function

ENTRY = re.compile(r"(    )?(\w+(?:, \w+)*): (.*)")


class DocstringArguments(Extension):
    """The extension that mkdocs.yml names."""

    def on_function(self, *, func: Function, **kwargs: Any) -> None:
        """Rewrite the docstring of a function."""
        if func.docstring is not None:
            names = {parameter.name for parameter in func.parameters}
            func.docstring.value = "\n".join(_with_section(func.docstring.value, names))


def _with_section(text: str, names: set[str]) -> Iterator[str]:
    """The lines of a docstring, with a section for the entries of arguments with given names."""
    whole = "\nArgs:\n" in text
    inside = False
    for line in text.splitlines():
        entry = ENTRY.fullmatch(line)
        if entry is not None and set(entry[2].split(", ")) <= names and whole == bool(entry[1]):
            if not inside and not whole:
                yield from ("", "Args:")
            inside = not whole
            for name in entry[2].split(", "):
                yield f"    {name}: {entry[3]}"
        elif inside and line.startswith("    "):
            yield f"    {line}"
        else:
            if inside and line:
                yield ""
            inside = inside and not line
            yield line
