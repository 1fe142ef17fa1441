"""
The values that a model may return for equal values of other types, such as 1 for true.

    confused = ConfusedValues(program)
    confused.of(0)                      # frozenset({1}) for the first result, or frozenset()

A result that can be true and also 1 compiles in the pipeline `tracr` alone, with a warning: its
model returns one of them for both. Of all other results a model returns values of the right type.
"""

from __future__ import annotations

from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.values import Value
from raspc.values.short_repr import guarded, operation_text


class ConfusedValues:
    """The values of each result of a program that have equal ones; found when asked for."""

    def __init__(self, program: ProgramOp):
        """program: the program as it was written, which is not changed while values are asked."""
        self.program = program
        self._found: dict[int, frozenset[Value]] = {}

    def of(self, result: int) -> frozenset[Value]:
        """The values of the result of that number that a result of another type equals."""
        if result not in self._found:
            value = self.program.return_op.values[result]
            # The pipeline tracr takes a map of an s-op with itself on all pairs of values.
            analysis = ValueAnalysis(self.program, same_operand="product")
            self._found[result] = analysis.domain(value).merged
        return self._found[result]

    @guarded
    def __repr__(self) -> str:
        return f"<ConfusedValues of {operation_text(self.program)[1:-1]}>"
