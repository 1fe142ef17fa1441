"""
The meaning of the rasp ops, as an implementation for xDSL's `Interpreter`.

At run time an s-op is a list of values, one for each position. A selector is a list of rows, one
for each query; a row is a list of bools, one for each key. Tests compare every pass and backend
with these definitions, which prefer clarity to speed. Values are exact, so no operation rounds.

    interpreter = Interpreter(module)
    register_meaning(interpreter, RaspFunctions(("a", "b")))
    interpreter.run_op(program, ())

A package with ops of its own adds a class of implementations in the group `raspc.interpreters`.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from fractions import Fraction
from typing import Any, TypeAlias

from xdsl.interpreter import (
    Interpreter,
    InterpreterFunctions,
    PythonValues,
    ReturnedValues,
    impl,
    impl_terminator,
    register_impls,
)
from xdsl.ir import Operation, Region

from raspc.rasp_dialect.aggregate_sum_op import AggregateSumOp
from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.program_ops import DomainOp, ProgramOp, ReturnOp
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.selector_best_op import SelectorBestOp, best_of
from raspc.rasp_dialect.selector_ops import (
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOrOp,
    SelectorSingleOp,
)
from raspc.rasp_dialect.sop_ops import (
    AggregateOp,
    ConstantOp,
    IndicesOp,
    LengthOp,
    MapOp,
    SelectorWidthOp,
    TokensOp,
)
from raspc.rasp_dialect.variable_op import VariableOp
from raspc.values import Number, RaspcError, Value, error_at, is_number
from raspc.values.extension_registry import ExtensionRegistry
from raspc.values.short_repr import counted
from raspc.values.text import value_text
from raspc.values.value import normalise, typed_key

SOpValues: TypeAlias = list[Value]
"""The run-time form of an s-op: a value for each position."""

SelectorRows: TypeAlias = list[list[bool]]
"""The run-time form of a selector: `rows[query][key]`."""


INTERPRETERS: ExtensionRegistry[type[InterpreterFunctions]] = ExtensionRegistry(
    "raspc.interpreters", "interpreter", InterpreterFunctions, {}
)
"""The classes that implement the ops of other packages in rasp programs."""


class MemoisedFunction:
    """
    The function of a region, which runs the region once for each tuple of arguments.

    1 and true are other arguments, whose results may be of other types.
    """

    def __init__(self, region: Region):
        self._function = ScalarFunction(region)
        self._values: dict[tuple[Hashable, ...], Value] = {}

    def __call__(self, *args: Value) -> Value:
        """The value of the function."""
        key = tuple(map(typed_key, args))
        try:
            return self._values[key]
        except KeyError:
            value = self._values[key] = self._function(*args)
            return value


@register_impls
class RaspFunctions(InterpreterFunctions):
    """
    The meaning of the rasp ops on one input.

    `tokens` is the input, and may be replaced between runs. The results of the regions of maps and
    selects are cached, so the ops must not change between runs.
    """

    def __init__(self, tokens: Sequence[Value] = ()):
        super().__init__()
        self.tokens = tokens
        self._functions: dict[Operation, MemoisedFunction] = {}

    def function_of(self, op: MapOp | LazyMapOp | SelectOp) -> MemoisedFunction:
        """The cached function of the region of an op."""
        function = self._functions.get(op)
        if function is None:
            region = op.predicate if isinstance(op, SelectOp) else op.body
            function = self._functions[op] = MemoisedFunction(region)
        return function

    @impl(ProgramOp)
    def run_program(
        self, interpreter: Interpreter, op: ProgramOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """Run the body, and return the operands of its `rasp.return`."""
        return interpreter.run_ssacfg_region(op.body, ())

    @impl(DomainOp)
    def run_domain(
        self, interpreter: Interpreter, op: DomainOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """Do nothing: only types refer to a domain."""
        return ()

    @impl(VariableOp)
    def run_variable(
        self, interpreter: Interpreter, op: VariableOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """Do nothing: a record computes no value."""
        return ()

    @impl_terminator(ReturnOp)
    def run_return(
        self, interpreter: Interpreter, op: ReturnOp, args: tuple[Any, ...]
    ) -> tuple[ReturnedValues, PythonValues]:
        """Return the operands to the program."""
        return ReturnedValues(args), ()

    @impl(TokensOp)
    def run_tokens(
        self, interpreter: Interpreter, op: TokensOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """The tokens of the input."""
        return (list(self.tokens),)

    @impl(IndicesOp)
    def run_indices(
        self, interpreter: Interpreter, op: IndicesOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """The positions 0, 1, 2, ..."""
        return (list(range(len(self.tokens))),)

    @impl(LengthOp)
    def run_length(
        self, interpreter: Interpreter, op: LengthOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """The length of the input, at every position."""
        return ([len(self.tokens)] * len(self.tokens),)

    @impl(ConstantOp)
    def run_constant(
        self, interpreter: Interpreter, op: ConstantOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """The value, at every position."""
        return ([op.value.data] * len(self.tokens),)

    @impl(MapOp)
    def run_map(
        self, interpreter: Interpreter, op: MapOp, args: tuple[SOpValues, ...]
    ) -> PythonValues:
        """The value of the function at each position, undefined where an operand is undefined."""
        function = self.function_of(op)
        return (
            [
                None if any(value is None for value in values) else function(*values)
                for values in zip(*args, strict=True)
            ],
        )

    @impl(LazyMapOp)
    def run_lazy_map(
        self, interpreter: Interpreter, op: LazyMapOp, args: tuple[SOpValues, ...]
    ) -> PythonValues:
        """The value of the function at each position, of undefined values too."""
        function = self.function_of(op)
        return ([function(*values) for values in zip(*args, strict=True)],)

    @impl(FillOp)
    def run_fill(
        self, interpreter: Interpreter, op: FillOp, args: tuple[SOpValues, ...]
    ) -> PythonValues:
        """The values of the operand, with the op's value where the operand is undefined."""
        return ([op.value.data if value is None else value for value in args[0]],)

    @impl(SelectOp)
    def run_select(
        self, interpreter: Interpreter, op: SelectOp, args: tuple[SOpValues, ...]
    ) -> PythonValues:
        """The truth of the predicate for each query and key."""
        predicate = self.function_of(op)
        if_undefined = op.selects_none is not None
        keys, queries = args
        rows = [
            [
                if_undefined if key is None or query is None else bool(predicate(key, query))
                for key in keys
            ]
            for query in queries
        ]
        return (_masked(op, rows),)

    @impl(SelectorAndOp)
    def run_selector_and(
        self, interpreter: Interpreter, op: SelectorAndOp, args: tuple[SelectorRows, ...]
    ) -> PythonValues:
        """The pairs that both operands select."""
        lhs, rhs = args
        rows = [
            [a and b for a, b in zip(*pair, strict=True)] for pair in zip(lhs, rhs, strict=True)
        ]
        return (_masked(op, rows),)

    @impl(SelectorOrOp)
    def run_selector_or(
        self, interpreter: Interpreter, op: SelectorOrOp, args: tuple[SelectorRows, ...]
    ) -> PythonValues:
        """The pairs that at least one operand selects."""
        lhs, rhs = args
        rows = [[a or b for a, b in zip(*pair, strict=True)] for pair in zip(lhs, rhs, strict=True)]
        return (_masked(op, rows),)

    @impl(SelectorNotOp)
    def run_selector_not(
        self, interpreter: Interpreter, op: SelectorNotOp, args: tuple[SelectorRows, ...]
    ) -> PythonValues:
        """The pairs that the operand does not select."""
        return (_masked(op, [[not selected for selected in row] for row in args[0]]),)

    @impl(SelectorSingleOp)
    def run_selector_single(
        self, interpreter: Interpreter, op: SelectorSingleOp, args: tuple[SelectorRows, ...]
    ) -> PythonValues:
        """The pairs of the operand; raises an error if a query selects several keys."""
        for query, row in enumerate(args[0]):
            if sum(row) > 1:
                raise error_at(
                    op,
                    f"the query at position {query} selects {sum(row)} keys, and the program "
                    "states that it selects at most one",
                    "give another input, or leave the statement out",
                )
        return args

    @impl(SelectorBestOp)
    def run_selector_best(
        self, interpreter: Interpreter, op: SelectorBestOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """The best of the keys that the operand selects for each query."""
        values: list[tuple[Value, ...]] = list(zip(*args[1:], strict=True))
        rows: SelectorRows = []
        for row in args[0]:
            keys = [key for key, selected in enumerate(row) if selected]
            best = {keys[i] for i in best_of([values[key] for key in keys], op.least)}
            rows.append([key in best for key in range(len(row))])
        return (rows,)

    @impl(SelectorWidthOp)
    def run_selector_width(
        self, interpreter: Interpreter, op: SelectorWidthOp, args: tuple[SelectorRows, ...]
    ) -> PythonValues:
        """The number of keys that each query selects."""
        return ([sum(row) for row in args[0]],)

    @impl(AggregateSumOp)
    def run_aggregate_sum(
        self, interpreter: Interpreter, op: AggregateSumOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """The sum of the values that each query selects."""
        rows: SelectorRows = args[0]
        values: SOpValues = args[1]
        return ([_sum(op, query, row, values) for query, row in enumerate(rows)],)

    @impl(AggregateOp)
    def run_aggregate(
        self, interpreter: Interpreter, op: AggregateOp, args: tuple[Any, ...]
    ) -> PythonValues:
        """The mean of the values that each query selects."""
        rows: SelectorRows = args[0]
        values: SOpValues = args[1]
        return ([_mean(op, query, row, values) for query, row in enumerate(rows)],)


def _sum(op: AggregateSumOp, query: int, row: list[bool], values: SOpValues) -> Value:
    """The sum of the numbers that one query selects."""
    selected = [value for value, is_selected in zip(values, row, strict=True) if is_selected]
    numbers: list[Number] = [value for value in selected if is_number(value)]
    if len(numbers) < len(selected):
        raise error_at(
            op,
            f"{_selection(query, selected)}, and only numbers have a sum",
            "aggregate numbers",
        )
    return normalise(Fraction(sum(numbers)))


def _masked(op: Operation, rows: SelectorRows) -> SelectorRows:
    """The rows of a selector; in a causal program, without the keys to the right of the query."""
    program = op.parent_op()
    if not isinstance(program, ProgramOp) or not program.is_causal:
        return rows
    return [
        [selected and key <= query for key, selected in enumerate(row)]
        for query, row in enumerate(rows)
    ]


def _mean(op: AggregateOp, query: int, row: list[bool], values: SOpValues) -> Value:
    """The mean of the values that one query selects, or the default if it selects none."""
    selected = [value for value, is_selected in zip(values, row, strict=True) if is_selected]
    if not selected:
        return op.default_value
    if len(selected) == 1:
        return selected[0]
    if op.agreeing is not None:
        if all(value == selected[0] for value in selected):
            return selected[0]
        raise _disagree(op, query, selected)
    if all(value == selected[0] for value in selected):
        return selected[0]
    numbers: list[Number] = [value for value in selected if is_number(value)]
    if len(numbers) == len(selected):
        return normalise(Fraction(sum(numbers)) / len(numbers))
    raise _no_mean(op, query, selected)


def _disagree(op: AggregateOp, query: int, selected: SOpValues) -> RaspcError:
    if all(isinstance(value, bool) for value in selected):
        return error_at(
            op,
            f"{_selection(query, selected)}, and truth values that differ have no mean",
            "select one key for each query, or aggregate numbers: indicator(x), in Python "
            "numerical(x)",
        )
    return error_at(
        op,
        f"{_selection(query, selected)}, and the program states that the values agree",
        "give another input, or leave the statement out",
    )


def _selection(query: int, selected: SOpValues) -> str:
    distinct = list(dict.fromkeys(selected))
    shown = ", ".join(value_text(value) for value in distinct[:4])
    more = ", ..." if len(distinct) > 4 else ""
    keys, values = counted(len(selected), "key"), "value" if len(distinct) == 1 else "values"
    return f"the query at position {query} selects {keys} with the {values} {shown}{more}"


def _no_mean(op: AggregateOp, query: int, selected: SOpValues) -> RaspcError:
    return error_at(
        op,
        f"{_selection(query, selected)}, which have no mean",
        "only numbers do: select one key for each query, or aggregate numbers",
    )


def register_meaning(interpreter: Interpreter, functions: RaspFunctions) -> None:
    """Register the meaning of the rasp ops, and of ops that other packages add to programs."""
    interpreter.register_implementations(functions)
    for implementations in INTERPRETERS.values():
        interpreter.register_implementations(implementations())
