"""
The craft dialect: programs as heads, MLPs and linear maps between spaces of named directions.

A vector lives in a named space; heads, MLPs and linear maps send vectors to vectors. Head sizes,
offsets in the residual stream and layers are absent until a pass assigns them.
"""

from xdsl.ir import Dialect

from raspc.craft_dialect.attributes import (
    MapAttr,
    OffsetsAttr,
    OutputType,
    SpaceAttr,
    VecType,
)
from raspc.craft_dialect.component_ops import HeadOp, MlpOp
from raspc.craft_dialect.erase_op import EraseOp
from raspc.craft_dialect.ops import (
    AddOp,
    EmbedOp,
    LinearOp,
    PositionOp,
    UnembedOp,
)
from raspc.craft_dialect.program_op import ProgramOp, ReturnOp, SpaceOp
from raspc.craft_dialect.variable_op import VariableOp

CRAFT = Dialect(
    "craft",
    [
        ProgramOp,
        SpaceOp,
        ReturnOp,
        EmbedOp,
        PositionOp,
        LinearOp,
        AddOp,
        HeadOp,
        MlpOp,
        EraseOp,
        UnembedOp,
        VariableOp,
    ],
    [
        VecType,
        OutputType,
        SpaceAttr,
        MapAttr,
        OffsetsAttr,
    ],
)
"""The dialect's operations, types and attributes, for registration with xDSL."""
