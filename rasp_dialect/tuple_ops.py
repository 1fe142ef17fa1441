"""
Ops on tuples and sets of values, and functions given by a table.

    %0 = rasp.tuple %x, %y
    %1 = rasp.item %0[1]
    %2 = rasp.in %x, {"a", "b"}
    %3 = rasp.lookup %x, %y {(0, "a") : "A", (1, "a") : 1/2}
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from xdsl.dialects.builtin import I64, IntegerAttr, i64
from xdsl.ir import Operation, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, traits_def, var_operand_def
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect.assembly_directives import BareSet, BareTable
from raspc.rasp_dialect.attributes import DomainAttr, TableAttr, ValueType
from raspc.rasp_dialect.scalar_ops import GivesBool, StrictOp
from raspc.values import Domain, Value


@irdl_op_definition
class TupleOp(StrictOp):
    """
    A tuple of values; undefined if an element is undefined.

        %2 = rasp.tuple %0, %1
    """

    name = "rasp.tuple"

    items = var_operand_def(ValueType())

    assembly_format = "$items attr-dict"

    def __init__(self, *items: SSAValue | Operation):
        super().__init__(operands=(items,), result_types=(ValueType(),))

    def compute(self, *args: Value) -> Value:
        """The tuple."""
        return args


@irdl_op_definition
class ItemOp(StrictOp):
    """
    An element of a tuple, or a character of a string.

        %1 = rasp.item %0[1]

    Negative indices count from the end, as in Python. The result is undefined if the index is out
    of range.
    """

    name = "rasp.item"

    container = operand_def(ValueType())
    index = prop_def(IntegerAttr[I64])

    assembly_format = "$container `[` $index `]` attr-dict"

    def __init__(self, container: SSAValue | Operation, index: int):
        super().__init__(
            operands=(container,),
            properties={"index": IntegerAttr(index, i64)},
            result_types=(ValueType(),),
        )

    def compute(self, *args: Value) -> Value:
        """Python's indexing."""
        (container,) = args
        if not isinstance(container, (str, tuple)):
            raise TypeError("cannot be indexed")
        return container[self.index.value.data]


@irdl_op_definition
class InOp(StrictOp):
    """
    The truth of the membership of a value in a set.

        %1 = rasp.in %0, {0 to 5, "a"}
    """

    name = "rasp.in"

    traits = traits_def(GivesBool())

    element = operand_def(ValueType())
    domain = prop_def(DomainAttr)

    custom_directives: ClassVar = (BareSet,)
    assembly_format = "$element `,` custom<BareSet>($domain) attr-dict"

    def __init__(self, element: SSAValue | Operation, domain: Domain | DomainAttr):
        if isinstance(domain, Domain):
            domain = DomainAttr(domain)
        super().__init__(
            operands=(element,), properties={"domain": domain}, result_types=(ValueType(),)
        )

    def compute(self, *args: Value) -> Value:
        """Python's `in`."""
        return args[0] in self.domain.data


@irdl_op_definition
class LookupOp(StrictOp):
    """
    A function of values given by a table; undefined for operands without an entry.

        %2 = rasp.lookup %0, %1 {(0, "a") : "A", (1, "a") : none}

    A key holds a value for each operand.
    """

    name = "rasp.lookup"

    args = var_operand_def(ValueType())
    table = prop_def(TableAttr)

    custom_directives: ClassVar = (BareTable,)
    assembly_format = "$args custom<BareTable>($table) attr-dict"

    def __init__(
        self,
        args: Sequence[SSAValue | Operation],
        table: TableAttr | Mapping[tuple[Value, ...], Value],
    ):
        if not isinstance(table, TableAttr):
            table = TableAttr.of(table)
        super().__init__(operands=(args,), properties={"table": table}, result_types=(ValueType(),))

    def compute(self, *args: Value) -> Value:
        """The value of the entry whose key is the operands."""
        return self.table.function.get(args)

    def verify_(self) -> None:
        """Check that each key has a value for each operand."""
        if not self.args:
            raise VerifyException("a table is looked up by at least one value; use rasp.literal")
        arity = self.table.arity
        if arity is not None and arity != len(self.args):
            raise VerifyException(
                f"the number of operands is {len(self.args)}, but each key of the table holds "
                f"{arity} values; give one operand for each"
            )
