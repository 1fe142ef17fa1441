"""
The rasp dialect: programs of s-ops, selectors and functions of values.

    rasp.program @last vocab {"a", "b"} max_seq_len 5 {
      %tokens = rasp.tokens : !rasp.sop
      %length = rasp.length : !rasp.sop
      %indices = rasp.indices : !rasp.sop
      %last = rasp.select keys(%indices) queries(%length) : !rasp.sop, !rasp.sop {
      ^bb0(%key: !rasp.value, %query: !rasp.value):
        %one = rasp.literal 1
        %wanted = rasp.sub %query, %one
        %selected = rasp.cmp eq %key, %wanted
        rasp.yield %selected
      }
      %result = rasp.aggregate %last, %tokens named "last" : !rasp.sop -> !rasp.sop
      rasp.return %result : !rasp.sop
    }

`attributes` defines attributes and types; `program_ops`, `sop_ops`, `lazy_map_op`, `fill_op` and
`selector_ops` the ops of programs; `scalar_ops`, `arithmetic_ops`, `logic_ops` and `tuple_ops` the
ops on values. `interpreter` gives the ops their meaning, and `program_evaluator` runs programs on
Python values.
"""

from xdsl.dialect_interfaces.constant_materialization import ConstantMaterializationInterface
from xdsl.ir import Attribute, Dialect, Operation

from raspc.rasp_dialect.aggregate_sum_op import AggregateSumOp
from raspc.rasp_dialect.arithmetic_ops import (
    AbsOp,
    AddOp,
    DivOp,
    FloorDivOp,
    MaxOp,
    MinOp,
    ModOp,
    MulOp,
    NegOp,
    PowOp,
    RoundOp,
    SubOp,
)
from raspc.rasp_dialect.attributes import (
    DomainAttr,
    EncodingAttr,
    SelectorType,
    SOpType,
    TableAttr,
    ValueAttr,
    ValueType,
    sop_type,
)
from raspc.rasp_dialect.encoding import Encoding
from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.logic_ops import (
    AndOp,
    CmpOp,
    Comparison,
    ComparisonAttr,
    HoldsOp,
    IfOp,
    IsDefinedOp,
    NotOp,
    OrOp,
    SeqOp,
)
from raspc.rasp_dialect.program_ops import DomainOp, ProgramOp, ReturnOp
from raspc.rasp_dialect.scalar_ops import LiteralOp, ScalarOpInterface, YieldOp
from raspc.rasp_dialect.selector_best_op import SelectorBestOp
from raspc.rasp_dialect.selector_ops import (
    SelectOp,
    SelectorAndOp,
    SelectorNotOp,
    SelectorOp,
    SelectorOrOp,
    SelectorSingleOp,
)
from raspc.rasp_dialect.sop_ops import (
    AggregateOp,
    ConstantOp,
    IndicesOp,
    LengthOp,
    MapOp,
    SelectorWidthOp,
    SOp,
    TokensOp,
)
from raspc.rasp_dialect.tuple_ops import InOp, ItemOp, LookupOp, TupleOp
from raspc.rasp_dialect.variable_op import FateAttr, VariableOp


class RaspConstants(ConstantMaterializationInterface):
    """The constants that folding asks for, as xDSL's interface for materialising them."""

    def materialize_constant(self, value: Attribute, type: Attribute) -> Operation | None:
        """A new op that computes the value: a literal or a constant; None for other types."""
        if isinstance(value, ValueAttr):
            if isinstance(type, ValueType):
                return LiteralOp(value)
            if isinstance(type, SOpType):
                return ConstantOp(value, type)
        return None


RASP = Dialect(
    "rasp",
    [
        ProgramOp,
        DomainOp,
        ReturnOp,
        TokensOp,
        IndicesOp,
        LengthOp,
        ConstantOp,
        MapOp,
        LazyMapOp,
        FillOp,
        AggregateOp,
        AggregateSumOp,
        SelectorWidthOp,
        SelectOp,
        SelectorAndOp,
        SelectorOrOp,
        SelectorNotOp,
        VariableOp,
        SelectorSingleOp,
        SelectorBestOp,
        LiteralOp,
        AddOp,
        SubOp,
        MulOp,
        DivOp,
        FloorDivOp,
        ModOp,
        PowOp,
        MinOp,
        MaxOp,
        NegOp,
        AbsOp,
        RoundOp,
        CmpOp,
        HoldsOp,
        IsDefinedOp,
        NotOp,
        AndOp,
        OrOp,
        SeqOp,
        IfOp,
        TupleOp,
        ItemOp,
        InOp,
        LookupOp,
        YieldOp,
    ],
    [
        ValueAttr,
        DomainAttr,
        TableAttr,
        EncodingAttr,
        ComparisonAttr,
        SOpType,
        SelectorType,
        ValueType,
        FateAttr,
    ],
    [RaspConstants()],
)

__all__ = [
    "RASP",
    "AbsOp",
    "AddOp",
    "AggregateOp",
    "AggregateSumOp",
    "AndOp",
    "CmpOp",
    "Comparison",
    "ComparisonAttr",
    "ConstantOp",
    "DivOp",
    "DomainAttr",
    "DomainOp",
    "Encoding",
    "EncodingAttr",
    "FillOp",
    "FloorDivOp",
    "HoldsOp",
    "IfOp",
    "InOp",
    "IndicesOp",
    "IsDefinedOp",
    "ItemOp",
    "LazyMapOp",
    "LengthOp",
    "LiteralOp",
    "LookupOp",
    "MapOp",
    "MaxOp",
    "MinOp",
    "ModOp",
    "MulOp",
    "NegOp",
    "NotOp",
    "OrOp",
    "PowOp",
    "ProgramOp",
    "ReturnOp",
    "RoundOp",
    "SOp",
    "SOpType",
    "ScalarOpInterface",
    "SelectOp",
    "SelectorAndOp",
    "SelectorBestOp",
    "SelectorNotOp",
    "SelectorOp",
    "SelectorOrOp",
    "SelectorSingleOp",
    "SelectorType",
    "SelectorWidthOp",
    "SeqOp",
    "SubOp",
    "TableAttr",
    "TokensOp",
    "sop_type",
    "TupleOp",
    "ValueAttr",
    "ValueType",
    "YieldOp",
]
