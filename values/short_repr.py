"""
The plain `repr` of records with large fields: arrays by shape, long texts and collections cut.

    @dataclass
    class Dictionary:
        __repr__ = short_repr

    Dictionary(array)       # Dictionary(decoder=float64[300, 200], encoder=None)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import wraps
from itertools import islice
from typing import Any, cast

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Operation

MAX_ITEMS = 6
"""The largest number of items of a collection that a text lists."""

MAX_TEXT = 60
"""The largest number of characters of a string that a text shows."""

MAX_FIELD = 160
"""The largest number of characters of a field."""

MAX_RECORD = 1000
"""The largest number of characters of a record."""

MAX_DEPTH = 3
"""The largest depth of collections within collections whose items a text lists."""


def guarded(method: Callable[[Any], str]) -> Callable[[Any], str]:
    """A `__repr__` that gives the name of the class where the method fails on a damaged object."""

    @wraps(method)
    def text(shown: Any) -> str:
        try:
            return method(shown)
        except Exception:
            return f"<{type(shown).__name__} whose fields cannot be read>"

    return text


def short_repr(self: Any) -> str:
    """The text of a dataclass or named tuple with shortened fields, as a method of its class."""
    names = getattr(self, "_fields", None) or getattr(self, "__dataclass_fields__", {})
    fields = ", ".join(f"{name}={short(getattr(self, name, None))}" for name in names)
    return cut(f"{type(self).__name__}({fields})", MAX_RECORD)


def short(value: object, depth: int = 0) -> str:
    """The text of a value, at most `MAX_FIELD` characters long."""
    return cut(_text(value, depth), MAX_FIELD)


def cut(text: str, limit: int) -> str:
    """A text in one line, of at most `limit` characters."""
    if len(text) > limit:
        text = f"{text[: limit - 3]}..."
    return " ".join(text.splitlines())


def counted(number: int, noun: str) -> str:
    """A number with its noun, such as `1 head` and `1,000 heads`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def listed(names: Iterable[object], limit: int = MAX_ITEMS) -> str:
    """The first of several names, and the number of the others: `a, b, ... (7 in all)`."""
    known = list(names)
    first = ", ".join(cut(str(name), MAX_TEXT) for name in known[:limit])
    return first if len(known) <= limit else f"{first}, ... ({len(known):,} in all)"


def _text(value: object, depth: int) -> str:
    array: Any = value
    if hasattr(value, "shape") and hasattr(value, "dtype"):
        return f"{array.dtype}[{', '.join(map(str, array.shape))}]"
    match value:
        case Operation():
            return operation_text(value)
        case str() | bytes():
            more = f"... ({len(value):,} characters)" if len(value) > MAX_TEXT else ""
            return f"{value[:MAX_TEXT]!r}{more}"
        case Mapping():
            return _items(cast(Mapping[Any, Any], value), "{}", depth)
        case list():
            return _items(cast(list[Any], value), "[]", depth)
        case tuple() if not hasattr(value, "_fields"):  # pyright: ignore[reportUnknownArgumentType]
            return _items(cast(tuple[Any, ...], value), "()", depth)
        case AbstractSet():
            return _items(cast(AbstractSet[Any], value), "{}", depth)
        case _:
            return _name(value) or repr(value)


def _name(value: Any) -> str | None:
    """The name of a function, or of an object whose `repr` would be an address."""
    if callable(value) and hasattr(value, "__qualname__"):
        return f"<function {value.__qualname__}>"
    if type(value).__repr__ is object.__repr__:
        return f"<{getattr(value, '__name__', type(value).__name__)}>"
    return None


def _items(
    values: Mapping[Any, Any] | Sequence[Any] | AbstractSet[Any], marks: str, depth: int
) -> str:
    """The first items of a collection in brackets, and the number of all if there are more."""
    if not values:
        return f"{type(values).__name__}()" if isinstance(values, AbstractSet) else marks
    if depth >= MAX_DEPTH:
        return f"{marks[0]}{len(values):,} items{marks[1]}"
    if isinstance(values, Mapping):
        parts = [
            f"{short(key, depth + 1)}: {short(item, depth + 1)}"
            for key, item in islice(values.items(), MAX_ITEMS)
        ]
    else:
        parts = [short(item, depth + 1) for item in islice(values, MAX_ITEMS)]
    comma = "," if marks == "()" and len(values) == 1 else ""
    more = f", ... {len(values):,} in all" if len(values) > MAX_ITEMS else ""
    return f"{marks[0]}{', '.join(parts)}{comma}{more}{marks[1]}"


def operation_text(op: Operation) -> str:
    """The name of an op and of its symbol; of the ops in it too, for a module."""
    name = op.properties.get("sym_name")
    own = f"{op.name} @{name.data}" if isinstance(name, StringAttr) else op.name
    if op.name == "builtin.module" and op.regions and op.regions[0].blocks:
        own = f"{own} of {listed(map(_symbol, op.regions[0].ops), 3)}"
    return f"<{own}>"


def _symbol(op: Operation) -> str:
    return operation_text(op)[1:-1]
