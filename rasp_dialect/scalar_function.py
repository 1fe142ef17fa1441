"""
The function that the region of a map or select computes, as a Python callable.

    %0 = rasp.literal 2                       function = ScalarFunction(map_op.body)
    %1 = rasp.mul %x, %0                      function(3, 4)            == 10
    %2 = rasp.add %1, %y            ==>       function.affine_form([small, small]) == ((2, 1), 0)
    rasp.yield %2                             function.is_identity == False

A call runs the ops of the region in order; no Python text is generated or evaluated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from math import ceil, lcm
from typing import NamedTuple, TypeAlias

from xdsl.ir import Block, Operation, Region, SSAValue

from raspc.rasp_dialect.arithmetic_ops import AddOp, DivOp, MulOp, NegOp, SubOp
from raspc.rasp_dialect.logic_ops import MIRRORED, CmpOp, Comparison
from raspc.rasp_dialect.scalar_ops import (
    MAX_NUMBER_BITS,
    LiteralOp,
    ScalarOpInterface,
    YieldOp,
)
from raspc.values import Extent, Value, is_number
from raspc.values.value import normalise

Rational: TypeAlias = int | Fraction
"""An exact number."""

_Step: TypeAlias = tuple[Callable[[tuple[Value, ...]], Value], tuple[int, ...]]
"""The function that an op computes, and the slots of its operands."""

AffineForm: TypeAlias = tuple[tuple[Rational, ...], Rational]
"""The coefficients of the arguments, and the constant, of an affine function."""


class ScalarFunction:
    """
    The function that a region of scalar ops computes.

    The function passes undefined arguments to the region. A caller that evaluates a map checks for
    them first: a map of an undefined value is undefined, whatever its region computes.
    """

    def __init__(self, region: Region):
        """Read the function from a region; later changes of the region have no effect."""
        block = region.block
        terminator = block.last_op
        assert isinstance(terminator, YieldOp)
        self.arity = len(block.args)
        self._block = block
        self._yielded = terminator.value
        literals = [op for op in block.ops if isinstance(op, LiteralOp)]
        steps = [op for op in block.ops if not isinstance(op, (LiteralOp, YieldOp))]
        # A call stores values in slots: the arguments, the literals, then a slot for each step.
        self._literals: list[Value] = [op.value.data for op in literals]
        slots: dict[SSAValue, int] = {
            value: slot
            for slot, value in enumerate(
                (*block.args, *(op.result for op in literals), *(op.results[0] for op in steps))
            )
        }
        self._steps = [_step(op, slots) for op in steps]
        self._result = slots[self._yielded]

    def __call__(self, *args: Value) -> Value:
        """The value of the function."""
        slots = [*args, *self._literals]
        for evaluate, operands in self._steps:
            slots.append(evaluate(tuple([slots[operand] for operand in operands])))
        return slots[self._result]

    def values(self, domains: Sequence[Iterable[Value]], places: Sequence[int]) -> Iterator[Value]:
        """
        The values for all tuples of values of operands, as `itertools.product` orders the tuples.

        A step is computed again only if an operand that it depends on has changed, or one before
        that: in a composition of functions, most depend on few.

        Args:
            domains: the values of each operand, of which there is at least one.
            places: for each argument of the function, which of the operands it is.

        """
        slots: list[Value] = [None] * self.arity + self._literals + [None] * len(self._steps)
        last = [*places, *[0] * (len(slots) - self.arity)]
        steps: list[list[tuple[int, _Step]]] = [[] for _ in domains]
        for slot, step in enumerate(self._steps, self.arity + len(self._literals)):
            last[slot] = max((last[operand] for operand in step[1]), default=0)
            steps[last[slot]].append((slot, step))
        arguments = [[a for a, p in enumerate(places) if p == place] for place in range(len(steps))]

        def vary(place: int) -> Iterator[Value]:
            for value in domains[place]:
                for argument in arguments[place]:
                    slots[argument] = value
                for slot, (evaluate, operands) in steps[place]:
                    slots[slot] = evaluate(tuple([slots[operand] for operand in operands]))
                if place + 1 < len(domains):
                    yield from vary(place + 1)
                else:
                    yield slots[self._result]

        return vary(0)

    @property
    def is_identity(self) -> bool:
        """Whether the function has one argument, and its value is that argument."""
        return self.arity == 1 and self._yielded is self._block.args[0]

    @property
    def passes_a_value_on(self) -> bool:
        """Whether the value is an argument or a literal as it is, which may be a truth value."""
        return isinstance(self._yielded.owner, (Block, LiteralOp))

    @property
    def comparison(self) -> tuple[Comparison, tuple[int, int]] | None:
        """
        The comparison of two arguments, and the indices of its left and right argument.

        None if the function is anything else.
        """
        op = self._yielded.owner
        if not isinstance(op, CmpOp) or len(self._steps) != 1:
            return None
        places: dict[SSAValue, int] = {arg: i for i, arg in enumerate(self._block.args)}
        if op.lhs not in places or op.rhs not in places:
            return None
        return op.comparison.data, (places[op.lhs], places[op.rhs])

    @property
    def key_comparison(self) -> Comparison | None:
        """
        The comparison of key and query, the key on the left, that a predicate of both is.

        None if the predicate is anything else.
        """
        if self.comparison is None:
            return None
        comparison, places = self.comparison
        return {(0, 1): comparison, (1, 0): MIRRORED[comparison]}.get(places)

    @property
    def literal(self) -> LiteralOp | None:
        """The literal that is the value of the function; None if its value depends on arguments."""
        owner = self._yielded.owner
        return owner if isinstance(owner, LiteralOp) else None

    @property
    def has_affine_form(self) -> bool:
        """Whether the function is affine on numbers that are small enough."""
        return self._affine is not None

    def affine_form(self, extents: Sequence[Extent]) -> AffineForm | None:
        """
        The coefficients and the constant, if the function is affine on numbers of these extents.

        The function counts as affine if it adds, subtracts, negates, and multiplies or divides by
        literals, and no product is so long that `rasp.mul` leaves it undefined. The form does not
        describe the function's values on strings.

        Args:
            extents: for each argument, the extent of its numbers.

        """
        affine = self._affine
        if affine is None or not all(_fits(product, extents) for product in affine.products):
            return None
        return affine.form

    @cached_property
    def _affine(self) -> _Affine | None:
        """The affine form of the function, with the forms of its products."""
        forms: dict[SSAValue, AffineForm | None] = {
            arg: (tuple(int(other is arg) for other in self._block.args), 0)
            for arg in self._block.args
        }
        products: list[AffineForm] = []
        for op in self._block.ops:
            for result in op.results:
                form = forms[result] = _affine_form(op, forms, self.arity)
                if form is not None and _is_limited(op):
                    products.append(form)
        form = forms[self._yielded]
        return None if form is None else _Affine(form, tuple(products))


def ends_in_a_sum(region: Region) -> bool:
    """Whether a function yields an argument, a literal, a sum or a product: if not, no form."""
    terminator = region.block.last_op
    assert isinstance(terminator, YieldOp)
    owner = terminator.value.owner
    return isinstance(owner, (Block, LiteralOp, AddOp, SubOp, NegOp, MulOp, DivOp))


class _Affine(NamedTuple):
    """An affine function in exact arithmetic, with the forms of the products that it computes."""

    form: AffineForm
    products: tuple[AffineForm, ...]


def _is_limited(op: Operation) -> bool:
    """Whether an op is a product that may be too long to be defined; a product with 1 is not."""
    if not isinstance(op, MulOp):
        return False
    factors = (factor.owner for factor in (op.lhs, op.rhs))
    return not any(isinstance(f, LiteralOp) and f.value.data == 1 for f in factors)


def _fits(form: AffineForm, extents: Sequence[Extent]) -> bool:
    """Whether values of an affine form have at most `MAX_NUMBER_BITS` bits, for these extents."""
    coefficients, constant = form
    terms = [(c, e) for c, e in zip(coefficients, extents, strict=True) if c]
    denominator = lcm(*(Fraction(c).denominator for c in (*coefficients, constant)))
    denominator <<= sum(extent.denominator_bits for _, extent in terms)
    size = sum(abs(c) * 2**extent.magnitude_bits for c, extent in terms) + abs(constant)
    numerator = ceil(size * denominator)
    return max(numerator.bit_length(), denominator.bit_length()) <= MAX_NUMBER_BITS


def _step(op: Operation, slots: dict[SSAValue, int]) -> _Step:
    """The function that an op computes, and the slots of its operands."""
    assert isinstance(op, ScalarOpInterface)
    return op.evaluate, tuple(slots[operand] for operand in op.operands)


def _affine_form(
    op: Operation, forms: dict[SSAValue, AffineForm | None], arity: int
) -> AffineForm | None:
    """The affine form of the result of an op, from those of its operands."""
    if isinstance(op, LiteralOp):
        value = op.value.data
        return ((0,) * arity, normalise(+value)) if is_number(value) else None
    operands: list[AffineForm] = []
    for operand in op.operands:
        form = forms[operand]
        if form is None:
            return None
        operands.append(form)
    match op, operands:
        case AddOp(), [lhs, rhs]:
            return _sum(lhs, rhs)
        case SubOp(), [lhs, rhs]:
            return _sum(lhs, _scaled(rhs, -1))
        case NegOp(), [operand]:
            return _scaled(operand, -1)
        case MulOp(), [form, (coefficients, factor)] if not any(coefficients):
            return _scaled(form, factor)
        case MulOp(), [(coefficients, factor), form] if not any(coefficients):
            return _scaled(form, factor)
        case DivOp(), [form, (coefficients, divisor)] if divisor and not any(coefficients):
            return _scaled(form, 1 / Fraction(divisor))
        case _:
            return None


def _sum(lhs: AffineForm, rhs: AffineForm) -> AffineForm:
    coefficients = zip(lhs[0], rhs[0], strict=True)
    return tuple(normalise(a + b) for a, b in coefficients), normalise(lhs[1] + rhs[1])


def _scaled(form: AffineForm, factor: Rational) -> AffineForm:
    return tuple(normalise(factor * a) for a in form[0]), normalise(factor * form[1])
