"""
The craft dialect: how a program is computed, as linear algebra on named directions.

A vector lives in a named space; heads, MLPs and linear maps send vectors to vectors. Nothing
here has a size, an offset or a layer until a pass says so.
"""

from xdsl.ir import Dialect

from raspc.craft_dialect.attributes import (
    CertificateAttr,
    DecodingAttr,
    LabelAttr,
    LabelsAttr,
    MapAttr,
    OffsetsAttr,
    OutputType,
    SpaceAttr,
    ValuesAttr,
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
    ],
    [
        VecType,
        OutputType,
        SpaceAttr,
        MapAttr,
        DecodingAttr,
        LabelAttr,
        LabelsAttr,
        ValuesAttr,
        OffsetsAttr,
        CertificateAttr,
    ],
)
"""The dialect, as xDSL registers it."""
