"""
The op `rasp.lazy_map`: a function of values that are undefined at some positions.

    %2 = rasp.lazy_map(%is_first, %previous) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
    ^bb0(%c: !rasp.value, %x: !rasp.value):
      %0 = rasp.literal "-"
      %1 = rasp.if %c, %0, %x            // "-" at the first position, though %x is undefined there
      rasp.yield %1
    }
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.interfaces import HasCanonicalizationPatternsInterface
from xdsl.ir import Operation, Region, SSAValue
from xdsl.irdl import irdl_op_definition, region_def, traits_def, var_operand_def
from xdsl.pattern_rewriter import RewritePattern
from xdsl.traits import IsolatedFromAbove
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect.assembly_directives import AskedEncoding, Named
from raspc.rasp_dialect.attributes import SOpType, sop_type
from raspc.rasp_dialect.scalar_ops import TakesUndefined
from raspc.rasp_dialect.scalar_region import verify_scalar_region
from raspc.rasp_dialect.sop_ops import GivenEncoding, GivenName, SOp, label_properties


@irdl_op_definition
class LazyMapOp(SOp, HasCanonicalizationPatternsInterface):
    """
    A function, computed by the region, of the values of s-ops at each position, undefined included.

        %1 = rasp.lazy_map(%x) named "known" : (!rasp.sop) -> !rasp.sop {
        ^bb0(%value: !rasp.value):
          %0 = rasp.is_defined %value
          rasp.yield %0
        }

    The region takes a value for each operand and holds scalar ops only. Unlike that of a
    `rasp.map`, the region computes the result also at the positions where an operand is undefined:
    an `if`, `and` or `or` in the region is undefined only where the operands are that Python
    evaluates.
    """

    name = "rasp.lazy_map"

    args = var_operand_def(SOpType)
    body = region_def("single_block")

    custom_directives: ClassVar = (Named, AskedEncoding)
    assembly_format = (
        "`(` $args `)` custom<Named>($sop_name) custom<AskedEncoding>($encoding) attr-dict "
        "`:` functional-type($args, $result) $body"
    )

    traits = traits_def(IsolatedFromAbove(), TakesUndefined())

    def __init__(
        self,
        args: Sequence[SSAValue | Operation],
        body: Region,
        result_type: SOpType | None = None,
        *,
        sop_name: GivenName = None,
        encoding: GivenEncoding = None,
    ):
        super().__init__(
            operands=(args,),
            properties=label_properties(sop_name, encoding),
            result_types=(result_type or sop_type(),),
            regions=[body],
        )

    def verify_(self) -> None:
        """Check the name, and that the region is a function of the operands."""
        super().verify_()
        if not self.args:
            raise VerifyException("a lazy map has at least one operand; use rasp.constant")
        verify_scalar_region(self.body, len(self.args))

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The canonicalisation patterns of the op."""
        from raspc.rasp_dialect.canonicalization import lazy_map_patterns as lazy

        return (
            lazy.StrictLazyMap(),
            lazy.ConstantLazyMap(),
            lazy.ConstantLazyOperand(),
            lazy.RepeatedLazyOperand(),
            lazy.UnusedLazyOperand(),
        )
