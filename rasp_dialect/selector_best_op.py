"""
The op `rasp.selector_best`: of the keys that a selector selects, those with the best values.

    %1 = rasp.selector_best %same, %indices ["greatest"] : !rasp.sop          // the last such key
    %2 = rasp.selector_best %all, %score, %indices ["least", "least"] : !rasp.sop, !rasp.sop
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from xdsl.dialects.builtin import ArrayAttr, StringAttr
from xdsl.ir import Operation, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, var_operand_def
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect.assembly_directives import Named
from raspc.rasp_dialect.attributes import SelectorType, SOpType
from raspc.rasp_dialect.selector_ops import SelectorOp
from raspc.rasp_dialect.sop_ops import GivenName, name_attribute
from raspc.values.value import Value, sort_key

BY_GREATEST = "greatest"
BY_LEAST = "least"


@irdl_op_definition
class SelectorBestOp(SelectorOp):
    """
    Selects, of the keys that the operand selects for a query, those with the best values.

        %1 = rasp.selector_best %0, %x, %i ["greatest", "least"] : !rasp.sop, !rasp.sop

    The first s-op decides: its greatest or its least value is the best. The second decides between
    keys with the same value of the first, and so on. Keys with the same values of all s-ops are
    selected together. A key at which an s-op is undefined is not selected. Values are in the order
    of sets of values: numbers, then strings, then tuples.
    """

    name = "rasp.selector_best"

    selector = operand_def(SelectorType())
    scores = var_operand_def(SOpType)
    orders = prop_def(ArrayAttr[StringAttr])

    custom_directives: ClassVar = (Named,)
    assembly_format = (
        "$selector `,` $scores $orders custom<Named>($sop_name) attr-dict `:` type($scores)"
    )

    def __init__(
        self,
        selector: SSAValue | Operation,
        scores: Sequence[SSAValue | Operation],
        orders: Iterable[str],
        *,
        sop_name: GivenName = None,
    ):
        super().__init__(
            operands=(selector, scores),
            properties={
                "orders": ArrayAttr([StringAttr(order) for order in orders]),
                "sop_name": name_attribute(sop_name),
            },
            result_types=(SelectorType(),),
        )

    @property
    def least(self) -> tuple[bool, ...]:
        """For each s-op, whether the least value is the best, not the greatest."""
        return tuple(order.data == BY_LEAST for order in self.orders)

    def verify_(self) -> None:
        """Check the name, and that each s-op has an order."""
        super().verify_()
        if not self.scores:
            raise VerifyException("a choice of the best keys needs an s-op to compare them by")
        if len(self.orders) != len(self.scores) or any(
            order.data not in (BY_GREATEST, BY_LEAST) for order in self.orders
        ):
            raise VerifyException(
                f'each s-op that keys are compared by has an order, "{BY_GREATEST}" or "{BY_LEAST}"'
            )


def best_of(keys: Sequence[Sequence[Value]], least: Sequence[bool]) -> list[int]:
    """
    The places of the best keys.

    Args:
        keys: for each key the values of the s-ops that decide.
        least: for each of the s-ops, whether the least value is the best.
    """
    found = [i for i, values in enumerate(keys) if None not in values]
    for place, is_least in enumerate(least):
        if found:
            ranks = [sort_key(keys[i][place]) for i in found]
            best = min(ranks) if is_least else max(ranks)
            found = [i for i, rank in zip(found, ranks, strict=True) if rank == best]
    return found
