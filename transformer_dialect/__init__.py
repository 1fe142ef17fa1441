"""
The transformer dialect: a network with the weights that a program was compiled to.

`model_op` holds the model, `ops` and `attention` its components, `attributes` and `types` what
these are made of, `weights` and `weight_text` the weights and how they are written. `interpreter`
runs a model with NumPy or anything that has its functions, `statistics` counts its parts.
"""

from xdsl.ir import Dialect

from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.attributes import (
    CertificateAttr,
    DecodeAttr,
    LabelAttr,
    LabelsAttr,
    VocabAttr,
    WeightAttr,
)
from raspc.transformer_dialect.model_op import ModelOp, ReturnOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp, UnembedOp
from raspc.transformer_dialect.types import LogitsType, ResidualType, TokensType

TRANSFORMER = Dialect(
    "transformer",
    [ModelOp, ReturnOp, EmbedOp, AttentionOp, HeadOp, MlpOp, UnembedOp],
    [
        CertificateAttr,
        WeightAttr,
        VocabAttr,
        DecodeAttr,
        LabelAttr,
        LabelsAttr,
        TokensType,
        ResidualType,
        LogitsType,
    ],
)
"""The transformer dialect."""

__all__ = [
    "TRANSFORMER",
    "AttentionOp",
    "CertificateAttr",
    "DecodeAttr",
    "EmbedOp",
    "HeadOp",
    "LabelAttr",
    "LabelsAttr",
    "LogitsType",
    "MlpOp",
    "ModelOp",
    "ResidualType",
    "ReturnOp",
    "TokensType",
    "UnembedOp",
    "VocabAttr",
    "WeightAttr",
]
