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

from xdsl.interfaces import HasCanonicalizationPatternsInterface
from xdsl.irdl import irdl_op_definition, traits_def
from xdsl.pattern_rewriter import RewritePattern
from xdsl.traits import IsolatedFromAbove

from raspc.rasp_dialect.scalar_ops import TakesUndefined
from raspc.rasp_dialect.sop_ops import RegionMap


@irdl_op_definition
class LazyMapOp(RegionMap, HasCanonicalizationPatternsInterface):
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

    traits = traits_def(IsolatedFromAbove(), TakesUndefined())

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
