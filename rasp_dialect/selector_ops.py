"""
Selector ops: for each position (the query) the positions that it selects (the keys).

    %0 = rasp.select keys(%indices) queries(%length) : !rasp.sop, !rasp.sop {
    ^bb0(%key: !rasp.value, %query: !rasp.value):
      %1 = rasp.cmp lt %key, %query
      rasp.yield %1
    }
    %2 = rasp.selector_not %0
    %3 = rasp.selector_and %0, %2

In a causal program each of these ops selects no key to the right of its query.
"""

from __future__ import annotations

from abc import ABC
from typing import ClassVar

from xdsl.dialects.builtin import StringAttr, UnitAttr
from xdsl.interfaces import HasCanonicalizationPatternsInterface, HasFolderInterface
from xdsl.ir import Operation, Region, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    region_def,
    result_def,
    traits_def,
)
from xdsl.pattern_rewriter import RewritePattern
from xdsl.traits import IsolatedFromAbove, Pure

from raspc.rasp_dialect.assembly_directives import Named
from raspc.rasp_dialect.attributes import SelectorType, SOpType
from raspc.rasp_dialect.scalar_region import verify_scalar_region
from raspc.rasp_dialect.sop_ops import GivenName, name_attribute, verify_name


class SelectorOp(IRDLOperation, ABC):
    """
    The base class of ops that compute a selector.

    `sop_name` is the name that the program gave to the selector (`named "pairs"`).
    """

    sop_name = opt_prop_def(StringAttr)

    result = result_def(SelectorType())

    custom_directives: ClassVar = (Named,)

    traits = traits_def(Pure())

    def verify_(self) -> None:
        """Check that the name can be printed."""
        verify_name(self.sop_name)


@irdl_op_definition
class SelectOp(SelectorOp, HasCanonicalizationPatternsInterface):
    """
    Selects each key whose value satisfies the predicate with the value at the query.

        %0 = rasp.select keys(%tokens) queries(%tokens) named "same" : !rasp.sop, !rasp.sop {
        ^bb0(%key: !rasp.value, %query: !rasp.value):
          %1 = rasp.cmp eq %key, %query
          rasp.yield %1
        }

    The region takes the value at the key, then the value at the query. A pair is selected if the
    region's value is true in Python's sense; an undefined value is not. A pair with an undefined
    value at the key or the query is selected only if the op has the flag `selects_none`.

    The flag `nearest` does not change the selected pairs. It states that each query accepts at most
    one key value, so that a lowering may score keys by distances on a line.
    """

    name = "rasp.select"

    keys = operand_def(SOpType)
    queries = operand_def(SOpType)
    selects_none = opt_prop_def(UnitAttr)
    nearest = opt_prop_def(UnitAttr)
    predicate = region_def("single_block")

    assembly_format = (
        "`keys` `(` $keys `)` `queries` `(` $queries `)` (`selects_none` $selects_none^)? "
        "(`nearest` $nearest^)? "
        "custom<Named>($sop_name) attr-dict `:` type($keys) `,` type($queries) $predicate"
    )

    traits = traits_def(IsolatedFromAbove())

    def __init__(
        self,
        keys: SSAValue | Operation,
        queries: SSAValue | Operation,
        predicate: Region,
        *,
        selects_none: bool = False,
        sop_name: GivenName = None,
    ):
        super().__init__(
            operands=(keys, queries),
            properties={
                "selects_none": UnitAttr() if selects_none else None,
                "sop_name": name_attribute(sop_name),
            },
            result_types=(SelectorType(),),
            regions=[predicate],
        )

    def verify_(self) -> None:
        """Check the name, and that the region is a function of a key and a query."""
        super().verify_()
        verify_scalar_region(self.predicate, 2)

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The canonicalisation patterns of the op."""
        from raspc.rasp_dialect.canonicalization import selector_patterns as selectors

        return (
            selectors.LiteralPredicate(),
            selectors.PredicateTruth(),
            selectors.PointlessSelectsNone(),
        )


class _BinarySelectorOp(SelectorOp, HasFolderInterface, ABC):
    """A selector computed from two selectors, pair by pair."""

    lhs = operand_def(SelectorType())
    rhs = operand_def(SelectorType())

    assembly_format = "$lhs `,` $rhs custom<Named>($sop_name) attr-dict"

    def __init__(
        self, lhs: SSAValue | Operation, rhs: SSAValue | Operation, *, sop_name: GivenName = None
    ):
        super().__init__(
            operands=(lhs, rhs),
            properties={"sop_name": name_attribute(sop_name)},
            result_types=(SelectorType(),),
        )

    def fold(self) -> tuple[SSAValue] | None:
        """The operand, if both operands are the same and the program did not name the result."""
        if self.lhs is self.rhs and self.sop_name is None:
            return (self.lhs,)
        return None


@irdl_op_definition
class SelectorAndOp(_BinarySelectorOp):
    """
    Selects the pairs that both operands select.

        %2 = rasp.selector_and %0, %1
    """

    name = "rasp.selector_and"


@irdl_op_definition
class SelectorOrOp(_BinarySelectorOp):
    """
    Selects the pairs that at least one operand selects.

        %2 = rasp.selector_or %0, %1
    """

    name = "rasp.selector_or"


class _UnarySelectorOp(SelectorOp, ABC):
    """A selector made of one selector."""

    operand = operand_def(SelectorType())

    assembly_format = "$operand custom<Named>($sop_name) attr-dict"

    def __init__(self, operand: SSAValue | Operation, *, sop_name: GivenName = None):
        super().__init__(
            operands=(operand,),
            properties={"sop_name": name_attribute(sop_name)},
            result_types=(SelectorType(),),
        )


@irdl_op_definition
class SelectorSingleOp(_UnarySelectorOp):
    """
    Selects the pairs that the operand selects, of which there is at most one for each query.

        %1 = rasp.selector_single %0

    The program states the fact, and is in error on an input on which a query selects several keys.
    """

    name = "rasp.selector_single"


@irdl_op_definition
class SelectorNotOp(_UnarySelectorOp, HasFolderInterface):
    """
    Selects the pairs that the operand does not select.

        %1 = rasp.selector_not %0
    """

    name = "rasp.selector_not"

    def fold(self) -> tuple[SSAValue] | None:
        """The operand of a negated negation, if the program did not name the result."""
        inner = self.operand.owner
        if isinstance(inner, SelectorNotOp) and self.sop_name is None:
            return (inner.operand,)
        return None
