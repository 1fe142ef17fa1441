"""The craft dialect: how a program is computed, as linear algebra on named directions.

A vector lives in a named space; heads, MLPs and linear maps send vectors to vectors. Nothing
here has a size, an offset or a layer until a pass says so.
"""

from xdsl.ir import Dialect

from craft_dialect.attributes import (
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
from craft_dialect.components import HeadOp, MlpOp
from craft_dialect.erase import EraseOp
from craft_dialect.ops import (
    AddOp,
    EmbedOp,
    LinearOp,
    PositionOp,
    UnembedOp,
)
from craft_dialect.program import ProgramOp, ReturnOp, SpaceOp

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
