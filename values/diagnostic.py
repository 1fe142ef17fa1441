"""
Errors for the people who write programs: one line with the place, the s-op, the fault and a remedy.

    reverse.py:12:5: s-op 'reverse': the mean of strings is undefined; select one position a row
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Operation
from xdsl.utils.exceptions import DiagnosticException

from raspc.values.op_locations import places_of

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
        for place in places_of(ancestor.location):
            return f"{place.filename.data}:{place.line.data}:{place.column.data}"
        ancestor = ancestor.parent_op()
    return None


def sop_name_of(op: Operation) -> str | None:
    """The name of the s-op of `op`, or of its nearest named ancestor."""
    named = _named_ancestor(op)
    return None if named is None else _given_name(named)


def shown_name_of(op: Operation) -> str | None:
    """
    The name of the s-op of `op`, or of its nearest named ancestor, for people to read.

    For an s-op that the program gave no name, as for a conditional within another one, it is the
    name of the nearest s-op that reads it and has one.
    """
    named = _named_ancestor(op)
    name = None if named is None else _given_name(named)
    if named is None or name is None or not _DEFAULT_NAME.fullmatch(name):
        return name
    return _name_of_reader(named) or name


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
            if name is not None and not _DEFAULT_NAME.fullmatch(name):
                return name
        seen |= readers
        level = ordered
    return None


def error_at(op: Operation, message: str, remedy: str | None = None) -> RaspcError:
    """An error with the location and the s-op name of `op`, for the caller to raise."""
    return RaspcError(message, location=location_of(op), sop=shown_name_of(op), remedy=remedy)
