"""
The values of s-ops and selectors on a list of tokens, by the rasp interpreter.

    hist("abac")                                                [2, 1, 2, 1]
    evaluate(SelectorWidth(everywhere), "abc", causal=True)     [1, 2, 3]
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter
from xdsl.ir import Operation, SSAValue

from raspc.frontends.python.constant_expressions import check_lengths
from raspc.frontends.python.expression import RASPExpr
from raspc.frontends.python.rasp_builder import Lowering, empty_program
from raspc.frontends.python.region_builder import region_of_table
from raspc.frontends.python.selector_expressions import Selector
from raspc.frontends.python.sop_expressions import Elementwise, SOp
from raspc.rasp_dialect import IndicesOp, MapOp, ProgramOp
from raspc.rasp_dialect.interpreter import RaspFunctions, register_meaning
from raspc.values import Domain, RaspcError, Value, canonical, to_python


def evaluate(expr: RASPExpr, xs: Sequence[Any], *, causal: bool = False) -> list[Any]:
    """
    The value of an expression on a sequence of tokens.

    xs: the tokens; the set of these values, which may not include None, is the vocabulary.
    causal: whether a position sees itself and earlier positions only.

    Returns a list with a value for each position, or for a selector with a row of 0 and 1 for
    each query.
    """
    if not isinstance(expr, (SOp, Selector)):
        raise RaspcError(f"only s-ops and selectors have values, not {expr!r:.80}")
    tokens = list(xs)
    if not tokens:
        return []
    program = empty_program("evaluated", tokens, len(tokens), causal=causal)
    run = InputRun(program, [canonical(token) for token in tokens])
    lowering = InputLowering(program, [expr], run)
    check_lengths(lowering.exprs, len(tokens))
    lowering.run()
    values = run.values(lowering.value(expr))
    if isinstance(expr, Selector):
        return [[int(selected) for selected in row] for row in values]
    return [to_python(value) for value in values]


class InputRun:
    """
    The evaluation on one input of a program that is still being built.

    The domain of an s-op is the set of its values on this input, so the table of a function that
    can't be traced has entries for these values only.
    """

    def __init__(self, program: ProgramOp, tokens: Sequence[Value]):
        self.program = program
        self.interpreter = Interpreter(ModuleOp([]))
        register_meaning(self.interpreter, RaspFunctions(tokens))
        self.known: dict[SSAValue, Any] = {}
        self.last: Operation | None = None

    def domain(self, value: SSAValue) -> Domain:
        """The values that an s-op takes on the input."""
        return Domain.of(self.values(value))

    def values(self, value: SSAValue) -> Any:
        """The value of an s-op at each position, or the rows of a selector."""
        while value not in self.known:
            op = self.program.body.block.first_op if self.last is None else self.last.next_op
            assert op is not None, "the value is not of this program"
            operands = tuple(self.known[operand] for operand in op.operands)
            (self.known[op.results[0]],) = self.interpreter.run_op(op, operands)
            self.last = op
        return self.known[value]


class InputLowering(Lowering):
    """
    The translation of expressions for one input.

    On an input with True and 1, a table can't tell the two apart: a function that can't be traced
    then becomes a table of its results by position.
    """

    def __init__(self, program: ProgramOp, roots: Sequence[RASPExpr], run: InputRun):
        super().__init__(program, roots, run.domain)
        self.run_of_input = run

    def lower(self, expr: RASPExpr) -> Operation:
        """The op of an expression whose operands have ops."""
        if not isinstance(expr, Elementwise) or expr.lazy:
            return super().lower(expr)
        operands = [self.value(child) for child in expr.children]
        if not any(self.domain(operand).merged for operand in operands):
            return super().lower(expr)
        function = self.function(expr, expr.f, operands)
        columns = zip(*map(self.run_of_input.values, operands), strict=True)
        results = [None if None in args else function.call(args) for args in columns]
        places = IndicesOp()
        self.program.body.block.add_op(places)
        table: dict[tuple[Value, ...], Value] = {(i,): each for i, each in enumerate(results)}
        return MapOp([places.result], region_of_table(table, 1), sop_name=self.names.get(expr))


RASPExpr.evaluator = staticmethod(evaluate)
