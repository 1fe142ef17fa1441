"""
S-ops that are affine in the length and the index, and queries that so always find a key.

In a sequence of length L the indices are 0 to L - 1. A query that is an affine function
`a L + b i + c` of the length and of its own index i, such as the `length - 1 - i` of a
reversal, lies among them for every i if it does at both ends, i = 0 and i = L - 1.

How many keys a selector of everything selects depends on the mask: L without one, and i + 1 with a
causal one, so that a mean of the indices is (L - 1) / 2 or i / 2.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from xdsl.ir import SSAValue

from raspc.rasp_dialect.analysis.attention_mask import Unmasked
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.sop_ops import (
    AggregateOp,
    ConstantOp,
    IndicesOp,
    LengthOp,
    MapOp,
    SelectorWidthOp,
)
from raspc.values.domain import Extent
from raspc.values.value import Number, is_number, normalise


class PositionForm(NamedTuple):
    """The number `by_length * L + by_index * i + constant` at position i of L."""

    by_length: Fraction
    by_index: Fraction
    constant: Fraction

    def plus(self, other: PositionForm, factor: Fraction) -> PositionForm:
        """The sum of this and `factor` times another."""
        return PositionForm(*(a + factor * b for a, b in zip(self, other, strict=True)))

    def is_visible(self, max_seq_len: int, unmasked: Unmasked | None) -> bool:
        """Whether the value at each position, up to a length, is the index of a key seen there."""
        if self.by_index.denominator != 1:
            return False
        for n in range(1, max_seq_len + 1):
            first = self.by_length * n + self.constant
            last = first + self.by_index * (n - 1)
            furthest = 0 if unmasked is None else n - 1
            if first.denominator != 1 or not (0 <= first <= furthest and 0 <= last < n):
                return False
        return True

    def extent(self, max_seq_len: int) -> Extent:
        """The extent of the values in sequences of up to a length."""
        varying = (abs(self.by_length) + abs(self.by_index)) * max_seq_len
        return Extent.of(varying + abs(self.constant), lcm(*(part.denominator for part in self)))

    def values(self, length: int) -> list[Number]:
        """The values at the positions of a sequence of some length, in order."""
        denominator = lcm(*(part.denominator for part in self))
        first = int((self.by_length * length + self.constant) * denominator)
        step = int(self.by_index * denominator)
        numerators = [first + step * i for i in range(length)]
        if denominator == 1:
            return list(numerators)
        return [normalise(Fraction(numerator, denominator)) for numerator in numerators]


INDEX = PositionForm(Fraction(0), Fraction(1), Fraction(0))
LENGTH = PositionForm(Fraction(1), Fraction(0), Fraction(0))
ONE = PositionForm(Fraction(0), Fraction(0), Fraction(1))


class PositionForms:
    """
    The affine functions of length and index among the s-ops of a program.

    Args:
        unmasked: the evidence that the program has no causal mask; None if it has one.
        selects_everything: whether a selector provably selects every key that a query sees.
        max_seq_len: the length of the longest sequence.

    """

    def __init__(
        self,
        unmasked: Unmasked | None,
        selects_everything: Callable[[SSAValue], bool],
        max_seq_len: int,
    ):
        self.unmasked = unmasked
        self.selects_everything = selects_everything
        self.max_seq_len = max_seq_len
        self._known: dict[SSAValue, PositionForm | None] = {}

    @property
    def seen(self) -> PositionForm:
        """The number of keys that a query sees."""
        return INDEX.plus(ONE, Fraction(1)) if self.unmasked is None else LENGTH

    def of(self, value: SSAValue) -> PositionForm | None:
        """The affine function that an s-op is; None if its definition is no affine function."""
        todo = [value]
        while todo:
            pending = [v for v in _terms(todo[-1]) if v not in self._known]
            if pending:
                todo.extend(pending)
                continue
            current = todo.pop()
            if current not in self._known:
                self._known[current] = self._find(current)
        return self._known[value]

    def forget_changed(self, unchanged: AbstractSet[SSAValue]) -> None:
        """Forget the forms of all values except the given values."""
        self._known = {v: form for v, form in self._known.items() if v in unchanged}

    def disagreement(self, fresh: PositionForms) -> SSAValue | None:
        """A value with a form that a new analysis of the program does not find; else None."""
        return next((v for v, form in self._known.items() if fresh.of(v) != form), None)

    def _find(self, value: SSAValue) -> PositionForm | None:
        op = value.owner
        match op:
            case IndicesOp():
                return INDEX
            case LengthOp():
                return LENGTH
            case ConstantOp() if is_number(op.value.data):
                return PositionForm(Fraction(0), Fraction(0), Fraction(op.value.data))
            case SelectorWidthOp() if self.selects_everything(op.selector):
                return self.seen
            case AggregateOp():
                form = self._known[op.values]
                if form is None or not self.selects_everything(op.selector):
                    return None
                return self._mean(form)
            case MapOp():
                return self._map(op)
            case _:
                return None

    def _mean(self, form: PositionForm) -> PositionForm:
        """The mean over the keys that a query sees: of w indices from 0 it is (w - 1) / 2."""
        fixed = PositionForm(form.by_length, Fraction(0), form.constant)
        half = form.by_index / 2
        return fixed.plus(self.seen, half).plus(ONE, -half)

    def _map(self, op: MapOp) -> PositionForm | None:
        function = ScalarFunction(op.body)
        if not function.has_affine_form:
            return None
        forms = [form for arg in op.args if (form := self._known[arg]) is not None]
        if len(forms) < len(op.args):
            return None
        affine = function.affine_form([form.extent(self.max_seq_len) for form in forms])
        if affine is None:
            return None
        coefficients, constant = affine
        total = PositionForm(Fraction(0), Fraction(0), Fraction(constant))
        for form, coefficient in zip(forms, coefficients, strict=True):
            total = total.plus(form, Fraction(coefficient))
        return total


def _terms(value: SSAValue) -> Sequence[SSAValue]:
    """The s-ops on whose forms the form of an s-op depends."""
    match op := value.owner:
        case AggregateOp():
            return (op.values,)
        case MapOp():
            return op.args
        case _:
            return ()
