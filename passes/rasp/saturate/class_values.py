"""
The values of the classes of an e-graph: of each, the value for every case of the arguments.

    arguments x, y over {0, 1}         class of `add %x, %y`         0, 1, 1, 2

Terms with the same values in all cases are equal for the program, and a rule whose sides differ in
a case does not hold for it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from xdsl.dialects.equivalence import AnyClassOp, ClassOp, ConstantClassOp
from xdsl.ir import Operation, SSAValue

from raspc.values.value import Value, typed_key

Evaluate: TypeAlias = Callable[[Operation, tuple[Value, ...]], Value]
"""The value of an op for values of its operands."""


@dataclass(frozen=True)
class Column:
    """The values of a class, case by case."""

    values: tuple[Value, ...]

    @cached_property
    def key(self) -> tuple[Hashable, ...]:
        """A key that columns share if they are equal, value by value and of the same types."""
        return tuple(map(typed_key, self.values))

    @cached_property
    def truth(self) -> tuple[bool, ...]:
        """The truth of each value; undefined is not true."""
        return tuple(map(bool, self.values))

    @property
    def is_constant(self) -> bool:
        """Whether all values are one value."""
        return all(value == self.key[0] for value in self.key)


def class_of(value: SSAValue) -> AnyClassOp:
    """The class whose value an operand of a term is."""
    assert isinstance(value.owner, (ClassOp, ConstantClassOp))
    return value.owner


@dataclass
class ClassValues:
    """
    The columns of classes, computed as they are asked for.

    Attributes:
        arguments: the column of each argument.
        count: the number of cases.
        evaluate: the meaning of the ops.

    """

    arguments: dict[SSAValue, Column]
    count: int
    evaluate: Evaluate
    _known: dict[AnyClassOp, Column] = field(default_factory=dict[AnyClassOp, Column])

    def of(self, each: AnyClassOp) -> Column:
        """The column of a class: that of its first term."""
        if each not in self._known:
            self._known[each] = self._of_term(each.operands[0])
        return self._known[each]

    def __len__(self) -> int:
        """The number of classes whose columns were asked for."""
        return len(self._known)

    def _of_term(self, term: SSAValue) -> Column:
        if term in self.arguments:
            return self.arguments[term]
        op = term.owner
        assert isinstance(op, Operation)
        evaluate = self.evaluate
        columns: list[Sequence[Value]] = [self.of(class_of(x)).values for x in op.operands]
        if not columns:
            return Column((evaluate(op, ()),) * self.count)
        return Column(tuple([evaluate(op, case) for case in zip(*columns, strict=True)]))
