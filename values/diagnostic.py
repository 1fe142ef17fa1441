"""
Errors for the people who write programs: one line with the place, the s-op, the fault and a remedy.

    reverse.py:12:5: s-op 'reverse': the mean of strings is undefined; select one position a row
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from xdsl.dialects.builtin import FileLineColLoc, StringAttr
from xdsl.ir import Operation
from xdsl.utils.exceptions import DiagnosticException

from raspc.values.op_locations import place_of_part, source_name

_DEFAULT_NAME = re.compile(
    r"(map|sequence_map|linear_sequence_map|full|fill|sop|aggregate|aggregate_sum|constant_sop"
    r"|selector_width|select(or)?|constant_selector|selector_(and|or|not|single|best))(_\d+)?"
)
"""The names of expressions that the program gives none, by their classes, with a number."""

MAX_FRAMES = 4
"""The most calls and loaded files that an error names."""


class RaspcError(DiagnosticException):
    """An error in a user's program or input, whose text is one line."""

    def __init__(
        self,
        message: str,
        *,
        location: str | None = None,
        sop: str | None = None,
        remedy: str | None = None,
        trace: Sequence[str] = (),
    ):
        """
        message: the fault.
        location: the place of the fault, as "file:line:column".
        sop: the name that the program gave to the s-op concerned.
        remedy: an action that removes the fault.
        trace: the calls and loaded files around the fault, innermost first, as "in f, called at
            file:line:column".
        """
        self.message = message
        self.location = location
        self.sop = sop
        self.remedy = remedy
        self.trace = list(trace)
        super().__init__(message)

    def __str__(self) -> str:
        place = f"{self.location}: " if self.location is not None else ""
        subject = f"s-op '{self.sop}': " if self.sop is not None else ""
        remedy = f"; {self.remedy}" if self.remedy is not None else ""
        shown = self.trace
        if len(shown) > MAX_FRAMES:
            shown = [*shown[: MAX_FRAMES - 1], "...", shown[-1]]
        trace = f" ({', '.join(shown)})" if shown else ""
        return f"{place}{subject}{self.message}{remedy}{trace}"


def location_of(op: Operation) -> str | None:
    """The "file:line:column" of an op, or else of its nearest ancestor that has a location."""
    ancestor: Operation | None = op
    while ancestor is not None:
        place = place_of_part(ancestor.location, _given_name(ancestor))
        if place is not None:
            return _text_of(place)
        ancestor = ancestor.parent_op()
    return None


def _text_of(place: FileLineColLoc) -> str:
    return f"{place.filename.data}:{place.line.data}:{place.column.data}"


def sop_name_of(op: Operation) -> str | None:
    """The name of the s-op of `op`, or of its nearest named ancestor."""
    named = _named_ancestor(op)
    return None if named is None else _given_name(named)


def shown_name_of(op: Operation) -> str | None:
    """
    The name of the s-op of `op`, or of its nearest named ancestor, in the words of the program.

    The location has these words: the variable, the call or the text of the expression. Without
    them, as for IR, an s-op without a name of its own has that of the nearest reader with one.
    """
    named = _named_ancestor(op)
    name = None if named is None else _given_name(named)
    if named is not None and (words := source_name(named.location, name)) is not None:
        return words
    if named is None or name is None or not is_default_name(name):
        return name
    return _name_of_reader(named) or name


def is_default_name(name: str) -> bool:
    """Whether a name is that of an expression to which the program gives none, such as `map_2`."""
    return _DEFAULT_NAME.fullmatch(name) is not None


def _named_ancestor(op: Operation) -> Operation | None:
    ancestor: Operation | None = op
    while ancestor is not None and _given_name(ancestor) is None:
        ancestor = ancestor.parent_op()
    return ancestor


def _given_name(op: Operation) -> str | None:
    """The name of an s-op, default or not; None for an op without one."""
    name = op.properties.get("sop_name")
    return name.data if isinstance(name, StringAttr) else None


def _name_of_reader(op: Operation) -> str | None:
    """The name of the nearest reader of an s-op, directly or through others, with a given name."""
    level, seen = [op], {op}
    while level:
        readers = {use.operation for each in level for r in each.results for use in r.uses} - seen
        ordered = sorted(readers, key=lambda reader: _given_name(reader) or "")
        for reader in ordered:
            name = _given_name(reader)
            if name is not None and not is_default_name(name):
                return name
        seen |= readers
        level = ordered
    return None


def words_for(op: Operation, label: str) -> str:
    """The name of a part of `op` in the words of the program, or else the label of the part."""
    return source_name(op.location, label) or label


def error_at(
    op: Operation, message: str, remedy: str | None = None, *, part: str | None = None
) -> RaspcError:
    """
    An error with the location and the s-op name of `op`, for the caller to raise.

    part: the label of a part of a merged op, whose location the error has.
    """
    place = None if part is None else place_of_part(op.location, part)
    location = location_of(op) if place is None else _text_of(place)
    return RaspcError(message, location=location, sop=shown_name_of(op), remedy=remedy)
