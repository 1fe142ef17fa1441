"""
A parser of MLIR text that gives each op the place of its text as its location.

xDSL's parser gives an op a location only if the text has `loc(...)`. `LocatedParser` gives each
other op the place of its first token, so that a diagnostic of any later pass can name the place:

    program.mlir:7:3: error: s-op 'opp_idx': ...
"""

from bisect import bisect_right

from xdsl.context import Context
from xdsl.dialects.builtin import FileLineColLoc, IntAttr, StringAttr, UnknownLoc
from xdsl.ir import Operation
from xdsl.utils.exceptions import ParseError
from xdsl.utils.lexer import Span

from raspc.values.module_parser import ModuleParser


class LocatedParser(ModuleParser):
    """A parser that gives ops without a `loc(...)` the place of their first token."""

    filename: StringAttr
    """The file name in locations."""

    line_starts: list[int]
    """The position in the text of the first character of each line."""

    first_line: int
    """The number of lines of the file before the text, which may be a part of the file."""

    op_start: Span
    """The first token of the op that is being parsed."""

    def __init__(self, ctx: Context, text: str, name: str, first_line: int = 0) -> None:
        super().__init__(ctx, text, name)
        self.filename = StringAttr(name)
        self.first_line = first_line
        self.line_starts = [0]
        for line in text.split("\n")[:-1]:
            self.line_starts.append(self.line_starts[-1] + len(line) + 1)

    def location_at(self, position: int) -> FileLineColLoc:
        """The location of a position in the text."""
        line = bisect_right(self.line_starts, position)
        column = position - self.line_starts[line - 1] + 1
        return FileLineColLoc(self.filename, IntAttr(self.first_line + line), IntAttr(column))

    def current_place(self) -> str:
        """The "file:line:column" of the current token."""
        location = self.location_at(self._current_token.span.start)
        return f"{location.filename.data}:{location.line.data}:{location.column.data}"

    def parse_operation(self) -> Operation:
        """Parse an op like xDSL's parser, and set its location."""
        start = self.op_start = self._current_token.span
        op = super().parse_operation()
        if isinstance(op.location, UnknownLoc):
            op.location = self.location_at(start.start)
        return op

    def _get_op_by_name(self, name: str) -> type[Operation]:
        """The class of an op; the error for an unknown name has the place of the op."""
        try:
            return super()._get_op_by_name(name)
        except ParseError as error:
            raise ParseError(self.op_start, error.msg) from None
