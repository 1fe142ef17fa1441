"""Random functions of values: the regions of maps and selects."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from xdsl.ir import Block, Region, SSAValue

import raspc.rasp_dialect as rasp
from raspc.frontends.random_programs.program_styles import ProgramStyle
from raspc.frontends.random_programs.random_choices import Choices
from raspc.values import Domain, Value, canonical

ARITHMETIC = (rasp.AddOp, rasp.SubOp, rasp.MulOp, rasp.MinOp, rasp.MaxOp)
COMPARISONS = tuple(rasp.Comparison)


class FunctionMaker:
    """The builder of the region of a random function, op by op."""

    def __init__(self, choices: Choices, arity: int, values: Sequence[Value], style: ProgramStyle):
        """Start a region; `values` are examples of the arguments' values."""
        self.choices = choices
        self.style = style
        self.values = values
        self.block = Block(arg_types=[rasp.ValueType()] * arity)
        self.made: list[SSAValue] = list(self.block.args)

    def add(self, op: rasp.ScalarOpInterface) -> SSAValue:
        """Append an op, and return its result."""
        self.block.add_op(op)
        self.made.append(op.results[0])
        return op.results[0]

    def literal(self) -> SSAValue:
        """A literal: an example of the arguments' values, or a value of the style."""
        options = self.values if self.values and self.choices.chance(50) else self.style.values
        op = rasp.LiteralOp(self.choices.pick(options))
        self.block.add_op(op)
        return op.result

    def operand(self) -> SSAValue:
        """A value so far, or a literal."""
        if self.choices.chance(35):
            return self.literal()
        return self.choices.pick(self.made)

    def finish(self, value: SSAValue) -> Region:
        """The region that yields a value."""
        self.block.add_op(rasp.YieldOp(value))
        return Region(self.block)

    def step(self) -> SSAValue:
        """Add a random op on the values so far."""
        choices, operand = self.choices, self.operand
        match choices.integer(0, 11 if self.style.tuples else 10):
            case 0 | 1 | 2:
                return self.add(choices.pick(ARITHMETIC)(operand(), operand()))
            case 3 | 4:
                return self.add(rasp.CmpOp(choices.pick(COMPARISONS), operand(), operand()))
            case 5:
                return self.add(rasp.IfOp(operand(), operand(), operand()))
            case 6:
                return self.add(choices.pick(self.style.unary)(operand()))
            case 7:
                return self.add(choices.pick(self.style.logical)(operand(), operand()))
            case 8:
                return self.add(choices.pick(self.style.partial)(operand(), operand()))
            case 9:
                return self.lookup(operand())
            case 10:
                some = [v for v in self.pool if v is not None and choices.chance(40)]
                return self.add(rasp.InOp(operand(), Domain.of(some)))
            case _:
                made = rasp.TupleOp(operand(), operand())
                value = self.add(made)
                if choices.chance(50):
                    return value
                return self.add(rasp.ItemOp(value, choices.integer(-1, 1)))

    @property
    def pool(self) -> Sequence[Value]:
        """The keys of lookups and the members of sets."""
        return self.values or self.style.values

    def lookup(self, *operands: SSAValue) -> SSAValue:
        """Add a lookup in a random table, which may lack some of the values."""
        table: dict[tuple[Value, ...], Value] = {}
        for key in product(self.pool[:5], repeat=len(operands)):
            if self.choices.chance(80) and None not in key:
                table[key] = self.choices.pick(self.style.values)
        return self.add(rasp.LookupOp(list(operands), table))


def random_function(
    choices: Choices, arity: int, values: Sequence[Value], style: ProgramStyle
) -> Region:
    """The region of a random function of a few ops, mostly of usual forms."""
    maker = FunctionMaker(choices, arity, values, style)
    args = list(maker.block.args)
    match choices.integer(0, 6):
        case 0:
            return maker.finish(choices.pick(args))
        case 1:
            return affine(maker, args)
        case 2:
            return maker.finish(maker.lookup(*args[:2]))
        case 3:
            kind = choices.pick(ARITHMETIC)
            return maker.finish(maker.add(kind(args[0], args[-1])))
        case _:
            value = maker.operand()
            for _ in range(choices.integer(1, 4)):
                value = maker.step()
            return maker.finish(value)


def affine(maker: FunctionMaker, args: Sequence[SSAValue]) -> Region:
    """The region of a sum of multiples of the arguments and a constant."""
    total: SSAValue | None = None
    for arg in args:
        term = arg
        if maker.choices.chance(50):
            factor = rasp.LiteralOp(canonical(maker.choices.pick(maker.style.numbers)))
            maker.block.add_op(factor)
            term = maker.add(rasp.MulOp(arg, factor))
        total = term if total is None else maker.add(rasp.SubOp(total, term))
    assert total is not None
    if maker.choices.chance(50):
        constant = rasp.LiteralOp(canonical(maker.choices.pick(maker.style.numbers)))
        maker.block.add_op(constant)
        total = maker.add(rasp.AddOp(total, constant))
    return maker.finish(total)


def random_predicate(choices: Choices, values: Sequence[Value], style: ProgramStyle) -> Region:
    """The region of a random predicate of a key and a query, mostly a comparison."""
    if choices.chance(70):
        maker = FunctionMaker(choices, 2, values, style)
        key, query = maker.block.args
        operands = (key, query) if choices.chance(75) else (query, key)
        return maker.finish(maker.add(rasp.CmpOp(choices.pick(COMPARISONS), *operands)))
    if choices.chance(30):
        maker = FunctionMaker(choices, 2, values, style)
        return maker.finish(maker.add(rasp.LiteralOp(choices.chance(70))))
    return random_function(choices, 2, values, style)
