"""`rasp-prove-patterns`: PDL rewrites of scalar and selector ops are right, by enumeration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod

from xdsl.context import Context
from xdsl.dialects import pdl
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue
from xdsl.parser import Parser
from xdsl.passes import ModulePass
from xdsl.utils.exceptions import ParseError

from raspc.passes.support.declared_statistics import Statistic
from raspc.passes.support.pattern_evaluation import PatternPair, SelectorValue
from raspc.rasp_dialect import SelectorType
from raspc.values import RaspcError, Value
from raspc.values.diagnostic import error_at
from raspc.values.text import parse_value, value_text

VALUES = '{none, false, true, 0, 1, -1, 2, 1/2, "", "a", "b", ()}'
"""The values that operands take unless the option names others: some of each kind."""

MAX_CASES = 1 << 20
"""The most assignments of one pattern."""


@dataclass(frozen=True)
class RaspProvePatterns(ModulePass):
    """
    Prove the `pdl.pattern`s of a module right: the replacement has the value of the matched op.

    Operands of scalar ops take all values of a set, undefined among them; operands of selector ops
    take all relations of `size` queries and keys. Attributes without a value take all comparisons
    or all values of the set. For each assignment the matched op and its replacement are computed by
    the meaning of the ops, and must be equal: undefined in the same cases, and `true` is not 1.
    The first difference is an error with the assignment. The proof covers these values and sizes,
    and no others; the module does not change.

    Before:
    ```
    pdl.pattern @double_negative : benefit(1) {
      %type = pdl.type : !rasp.value
      %x = pdl.operand : %type
      %inner = pdl.operation "rasp.neg" (%x : !pdl.value) -> (%type : !pdl.type)
      %y = pdl.result 0 of %inner
      %outer = pdl.operation "rasp.neg" (%y : !pdl.value) -> (%type : !pdl.type)
      pdl.rewrite %outer {
        pdl.replace %outer with (%x : !pdl.value)
      }
    }
    ```
    After: the same; the example is refused, for of `false` the double negative is 0.
    """

    name = "rasp-prove-patterns"
    proved = Statistic("patterns proved")
    compared = Statistic("assignments compared")

    values: str = VALUES
    """The values of operands of scalar ops, in braces."""
    size: int = 2
    """The number of queries and of keys of the relations that operands of selector ops take."""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        values = _values_in(ctx, self.values)
        for pattern in op.walk():
            if isinstance(pattern, pdl.PatternOp):
                self._prove(pattern, values)
                RaspProvePatterns.proved.add()

    def _prove(self, pattern: pdl.PatternOp, values: Sequence[Value]) -> None:
        """Compare the sides of a pattern for all assignments; raises an error if they differ."""
        count = 0
        for pair in PatternPair.all_of(pattern, values):
            columns = [
                list(self._relations()) if isinstance(operand.type, SelectorType) else values
                for operand in pair.operands
            ]
            count += prod(map(len, columns))
            if count > MAX_CASES:
                raise error_at(
                    pattern,
                    f"the pattern has more than {MAX_CASES} assignments",
                    "give fewer values, or a smaller size",
                )
            for case in product(*columns):
                before, after = pair.results(case)
                if _text(before) != _text(after):
                    raise _difference(pattern, pair, case, before, after)
        RaspProvePatterns.compared.add(count)

    def _relations(self) -> Iterator[SelectorValue]:
        """All relations of queries and keys: a row of bools for each query."""
        rows = list(product((False, True), repeat=self.size))
        return (list(map(list, each)) for each in product(rows, repeat=self.size))


def _values_in(ctx: Context, text: str) -> list[Value]:
    """The values of a list in braces; unlike a domain, it may hold both `false` and 0."""
    try:
        parser = Parser(ctx, text)
        return parser.parse_comma_separated_list(
            parser.Delimiter.BRACES, lambda: parse_value(parser)
        )
    except ParseError as error:
        raise RaspcError(
            f"the values of rasp-prove-patterns are no set: {text}",
            remedy='write a set as in values="{none, 0, 1}"',
        ) from error


def _difference(
    pattern: pdl.PatternOp,
    pair: PatternPair,
    case: Sequence[Value | SelectorValue],
    before: Value | SelectorValue,
    after: Value | SelectorValue,
) -> RaspcError:
    """The error about a pattern that is wrong for an assignment."""
    name = "" if pattern.sym_name is None else f" @{pattern.sym_name.data}"
    given = [f"{_name(v)} = {_text(x)}" for v, x in zip(pair.operands, case, strict=True)]
    given += [f"{key} = {text}" for key, text in pair.chosen.items()]
    return error_at(
        pattern,
        f"the pattern{name} is wrong: for {', '.join(given) or 'no operands'} the matched op gives "
        f"{_text(before)}, and the replacement {_text(after)}",
        "correct the replacement, or let it match less",
    )


def _name(value: SSAValue) -> str:
    return f"%{value.name_hint or 'operand'}"


def _text(value: Value | SelectorValue) -> str:
    """The text of a value, or of the rows of a relation as 0 and 1."""
    if isinstance(value, list):
        return "[" + " ".join("".join(str(int(each)) for each in row) for row in value) + "]"
    return value_text(value)
