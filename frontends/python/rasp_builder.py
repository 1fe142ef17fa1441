"""
The translation of expressions to IR of the rasp dialect.

    opp_idx = (length - indices).named("opp_idx")

    %0 = rasp.length : !rasp.sop
    %1 = rasp.indices : !rasp.sop
    %2 = rasp.map(%0, %1) named "opp_idx" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
    ^bb0(%x: !rasp.value, %y: !rasp.value):
      %3 = rasp.sub %x, %y
      rasp.yield %3
    }

Each expression becomes one op, after the ops of its operands. Fusing and simplifying are left to
passes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from xdsl.dialects.builtin import (
    ArrayAttr,
    FileLineColLoc,
    IntAttr,
    LocationAttr,
    ModuleOp,
    StringAttr,
    UnknownLoc,
)
from xdsl.ir import Operation, Region, SSAValue

import raspc.rasp_dialect as rasp
from raspc.frontends.python import choices
from raspc.frontends.python import selector_expressions as selectors
from raspc.frontends.python import sop_expressions as sops
from raspc.frontends.python.expression import ENCODING, MAX_NAME_LENGTH, RASPExpr
from raspc.frontends.python.region_builder import region_of_expression
from raspc.frontends.python.scalar_expression import ExpressionBuilder
from raspc.frontends.python.unique_names import unique_names
from raspc.frontends.python.value_function import ValueFunction
from raspc.frontends.python.vocabulary import checked_vocabulary
from raspc.rasp_dialect.analysis.definedness import Definedness
from raspc.rasp_dialect.analysis.truth_values import TruthValues
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_region import depends_strictly, yielded_value
from raspc.values import Domain, RaspcError, canonical
from raspc.values.equal_tokens import distinct_tokens
from raspc.values.length_limit import length_problem
from raspc.values.op_locations import source_location
from raspc.values.ssa_names import ssa_name

_COMPARISONS = {
    selectors.Comparison.EQ: "eq",
    selectors.Comparison.LT: "lt",
    selectors.Comparison.LEQ: "le",
    selectors.Comparison.GT: "gt",
    selectors.Comparison.GEQ: "ge",
    selectors.Comparison.NEQ: "ne",
}


def lower_program(
    sop: sops.SOp | Mapping[str, sops.SOp],
    *,
    vocab: Iterable[object],
    max_seq_len: int,
    causal: bool = False,
    name: str = "program",
) -> ModuleOp:
    """
    The module of the program that computes an s-op.

    sop: the s-op, or the s-ops by name if the program has several results.
    vocab: the tokens that an input may hold.
    max_seq_len: the number of tokens in the longest input.
    causal: whether positions see themselves and earlier positions only.
    name: the name of the program.
    """
    results = sop if isinstance(sop, Mapping) else {name: sop}
    for result_name in (name, *results):
        _check_result_name(result_name)
    for result in results.values():
        _check_is_sop(result)
    if not results:
        raise RaspcError("a program returns at least one s-op")
    vocab = distinct_tokens(vocab)
    program = empty_program(name, vocab, max_seq_len, causal=causal)
    if len(results) > 1:
        program.output_names = ArrayAttr([StringAttr(output) for output in results])
    # A table covers pairs of different values of one s-op too; passes may drop them.
    domain = ValueAnalysis(program, same_operand="product").domain
    lowering = Lowering(program, list(results.values()), domain)
    lowering.run()
    end = rasp.ReturnOp(*map(lowering.value, results.values()))
    end.location = program.location = place_of(next(iter(results.values())))
    program.body.block.add_op(end)
    return ModuleOp([program])


def empty_program(
    name: str, vocab: Iterable[object], max_seq_len: int, *, causal: bool
) -> rasp.ProgramOp:
    """A program without ops, with a checked vocabulary and length."""
    return rasp.ProgramOp(
        name, checked_vocabulary(vocab), _checked_length(max_seq_len), causal=causal
    )


class Lowering:
    """The translation of expressions, op by op, to the end of a program."""

    def __init__(
        self,
        program: rasp.ProgramOp,
        roots: Sequence[RASPExpr],
        domain: Callable[[SSAValue], Domain],
    ):
        """
        program: an empty program, which receives the ops.
        roots: the expressions.
        domain: a function that returns the domain of an s-op of the program, for functions that
            are tabulated or checked on it.
        """
        self.program = program
        self.domain = domain
        self.definedness = Definedness()
        self.truth_values = TruthValues()
        self.exprs = _in_order(roots)
        inputs = [expr for expr in self.exprs if _is_plain_input(expr)]
        others = [expr for expr in self.exprs if not _is_plain_input(expr)]
        self.names = unique_names(others, reserved=[expr.name for expr in inputs])
        self.values: dict[object, SSAValue] = {}
        # Inputs have no place of their own: take that of their first reader.
        self.readers = {
            _key(child): expr for expr in reversed(self.exprs) for child in expr.children
        }

    def run(self) -> None:
        """Add the ops to the program."""
        for expr in self.exprs:
            op = self.lower(expr)
            op.location = named_place(expr) if expr.location else self.place_of_reader(expr)
            result = op.results[0]
            result.name_hint = ssa_name(self.names.get(expr, expr.name), "sop")
            self.program.body.block.add_op(op)
            self.values[_key(expr)] = result

    def place_of_reader(self, expr: RASPExpr) -> LocationAttr:
        """The place of the first reader of an expression that has one."""
        reader = self.readers.get(_key(expr))
        while reader is not None and reader.location is None:
            reader = self.readers.get(_key(reader))
        return place_of(reader)

    def value(self, expr: RASPExpr) -> SSAValue:
        """The result of the op of an expression."""
        return self.values[_key(expr)]

    def lower(self, expr: RASPExpr) -> Operation:
        """The op of an expression whose operands have ops."""
        if isinstance(expr, selectors.Selector):
            return self.lower_selector(expr, self.names[expr])
        name = self.names.get(expr)
        encoding = expr.annotations.given.get(ENCODING)
        operands = [self.value(child) for child in expr.children]
        match expr:
            case sops.TokensType():
                return rasp.TokensOp(sop_name=name, encoding=encoding)
            case sops.IndicesType():
                return rasp.IndicesOp(sop_name=name, encoding=encoding)
            case sops.LengthType():
                return rasp.LengthOp(sop_name=name, encoding=encoding)
            case sops.Full():
                return rasp.ConstantOp(expr.fill, sop_name=name, encoding=encoding)
            case sops.Fill():
                return rasp.FillOp(operands[0], expr.value, sop_name=name, encoding=encoding)
            case sops.Elementwise():
                region = self.function(expr, expr.f, operands, lazy=expr.lazy).region()
                _name_arguments(region, expr.f)
                made = (
                    rasp.LazyMapOp
                    if expr.lazy and self.observes_undefined(operands, region)
                    else rasp.MapOp
                )
                return made(operands, region, sop_name=name, encoding=encoding)
            case selectors.SelectorWidth():
                return rasp.SelectorWidthOp(operands[0], sop_name=name, encoding=encoding)
            case selectors.AggregateSum():
                selector, values = operands
                return rasp.AggregateSumOp(selector, values, sop_name=name, encoding=encoding)
            case selectors.Aggregate():
                selector, values = operands
                return rasp.AggregateOp(
                    selector,
                    values,
                    default=expr.default,
                    agreeing=expr.agreeing or self.has_no_mean(expr, values),
                    sop_name=name,
                    encoding=encoding,
                )
            case _:
                raise _unsupported(expr)

    def lower_selector(self, expr: selectors.Selector, name: str) -> Operation:
        """The op of a selector whose operands have ops."""
        operands = [self.value(child) for child in expr.children]
        match expr:
            case selectors.Select():
                keys, queries = operands
                return rasp.SelectOp(keys, queries, self.predicate(expr, operands), sop_name=name)
            case selectors.SelectorAnd():
                return rasp.SelectorAndOp(*operands, sop_name=name)
            case selectors.SelectorOr():
                return rasp.SelectorOrOp(*operands, sop_name=name)
            case choices.SelectorBest():
                orders = [("greatest", "least")[least] for least in expr.least]
                return rasp.SelectorBestOp(operands[0], operands[1:], orders, sop_name=name)
            case selectors.SelectorSingle():
                return rasp.SelectorSingleOp(*operands, sop_name=name)
            case selectors.SelectorNot():
                return rasp.SelectorNotOp(*operands, sop_name=name)
            case _:
                raise _unsupported(expr)

    def predicate(self, expr: selectors.Select, operands: Sequence[SSAValue]) -> Region:
        """The region of a select's predicate."""
        predicate = expr.predicate
        if not isinstance(predicate, selectors.Comparison):
            region = self.function(expr, predicate, operands, is_predicate=True).region()
        else:
            builder = ExpressionBuilder()
            if predicate in _COMPARISONS:
                arguments = (builder.argument(0), builder.argument(1))
                result = builder.build("cmp", *arguments, attribute=_COMPARISONS[predicate])
            else:
                result = builder.literal(predicate is selectors.Comparison.TRUE)
            region = region_of_expression(result, 2)
        for argument, role in zip(region.block.args, ("key", "query"), strict=True):
            argument.name_hint = role
        return region

    def function(
        self,
        expr: RASPExpr,
        f: Callable[..., object],
        operands: Sequence[SSAValue],
        *,
        is_predicate: bool = False,
        lazy: bool = False,
    ) -> ValueFunction:
        """The Python function `f` of an expression, with its arguments and its place."""
        return ValueFunction(
            f, tuple(operands), self.domain, expr.source_name, expr.location, is_predicate, lazy
        )

    def has_no_mean(self, expr: selectors.Aggregate, values: SSAValue) -> bool:
        """Whether an aggregate is of truth values, which the program has not made numerical."""
        if expr.averages_truth_values or sops.is_numerical(expr) or sops.is_numerical(expr.sop):
            return False
        return self.truth_values.holds(values)

    def observes_undefined(self, operands: Sequence[SSAValue], region: Region) -> bool:
        """Whether a function can be defined where an operand is undefined."""
        result = yielded_value(region)
        return not all(
            self.definedness.is_defined(operand) or depends_strictly(result, argument)
            for operand, argument in zip(operands, region.block.args, strict=True)
        )


def _in_order(roots: Sequence[RASPExpr]) -> list[RASPExpr]:
    """The roots and the expressions below them, each after its operands."""
    ordered: dict[object, RASPExpr] = {}
    pending = [*reversed(roots)]
    while pending:
        expr = pending[-1]
        missing = [child for child in expr.children if _key(child) not in ordered]
        if missing:
            pending.extend(reversed(missing))
        else:
            ordered.setdefault(_key(pending.pop()), expr)
    return list(ordered.values())


def _is_plain_input(expr: RASPExpr) -> bool:
    return isinstance(expr, sops.InputType) and not expr.annotations.given


def _key(expr: RASPExpr) -> object:
    """The identity of an expression; equal for all uses of a plain input."""
    return type(expr) if _is_plain_input(expr) else id(expr)


def place_of(expr: RASPExpr | None) -> FileLineColLoc | UnknownLoc:
    """The place where an expression was built, as the location of an op."""
    if expr is None or expr.location is None:
        return UnknownLoc()
    file, line, column, _ = expr.location
    return FileLineColLoc(StringAttr(file), IntAttr(line), IntAttr(column))


def named_place(expr: RASPExpr) -> LocationAttr:
    """The place where an expression was built, with its name in the words of the program."""
    place = place_of(expr)
    known = expr.source_name != expr.default_name and not _is_plain_input(expr)
    return source_location(expr.source_name, place) if known else place


def _name_arguments(region: Region, f: Callable[..., object]) -> None:
    """Name the arguments of a region like the parameters of `f`, or x, y and z."""
    code = getattr(f, "__code__", None)
    names: Sequence[str] = code.co_varnames[: code.co_argcount] if code is not None else "xyz"
    for argument, name in zip(region.block.args, names, strict=False):
        argument.name_hint = ssa_name(name, "x")


def _check_result_name(name: object) -> None:
    """Raise an error unless a name of a program or a result is one that a model can have."""
    if not isinstance(name, str) or not name:
        raise RaspcError(
            f"the name of a result is a string of at least one character, not {name!r}"
        )
    if len(name) > MAX_NAME_LENGTH:
        raise RaspcError(
            f"the name of a result has at most {MAX_NAME_LENGTH} characters, not {len(name)}"
        )
    try:
        canonical(name)
    except TypeError as error:
        raise RaspcError(f"the name of a result is not valid: {error}") from None


def _check_is_sop(result: object) -> None:
    if isinstance(result, selectors.Selector):
        raise RaspcError(
            "a program returns an s-op, and this result is a selector",
            location=None if result.location is None else str(result.location),
            sop=result.source_name,
            remedy="read it with Aggregate or SelectorWidth",
        )
    if not isinstance(result, sops.SOp):
        raise RaspcError(f"a program returns an s-op, not {result!r:.80}")


def _checked_length(max_seq_len: object) -> int:
    if not isinstance(max_seq_len, int) or isinstance(max_seq_len, bool) or max_seq_len < 1:
        raise RaspcError(f"max_seq_len must be an integer of at least 1, not {max_seq_len!r}")
    if problem := length_problem(max_seq_len):
        raise RaspcError(problem)
    return max_seq_len


def _unsupported(expr: RASPExpr) -> RaspcError:
    return RaspcError(
        f"a {type(expr).__name__} can't be compiled",
        location=None if expr.location is None else str(expr.location),
        sop=expr.source_name,
        remedy="build it from the classes of raspc.rasp",
    )
