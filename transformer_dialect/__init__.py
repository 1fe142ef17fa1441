"""
The transformer dialect: a network of attention and MLPs with the weights of a compiled program.

`model_op` defines the model, `ops` and `attention_ops` its components, `attributes` and `types`
their parts, `weights` and `weight_text` the weights and their text form. `interpreter` runs a model
on the arrays of NumPy, JAX or another namespace with their functions; `model_size` counts layers,
heads, neurons and parameters; `model_content` tells whether a model has changed.
"""

from xdsl.ir import Dialect

from raspc.transformer_dialect.activation import Activation, ActivationAttr
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
from raspc.transformer_dialect.norm_op import Norm, NormAttr, NormOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp
from raspc.transformer_dialect.rotary import RotaryAttr
from raspc.transformer_dialect.types import LogitsType, ResidualType, TokensType
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.transformer_dialect.variable_op import FateAttr, StageAttr, ValueSetAttr, VariableOp

TRANSFORMER = Dialect(
    "transformer",
    [ModelOp, ReturnOp, EmbedOp, NormOp, AttentionOp, HeadOp, MlpOp, UnembedOp, VariableOp],
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
        ValueSetAttr,
        FateAttr,
        StageAttr,
        ActivationAttr,
        NormAttr,
        RotaryAttr,
    ],
)
"""The dialect's operations, types and attributes, for registration with xDSL."""

__all__ = [
    "TRANSFORMER",
    "Activation",
    "ActivationAttr",
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
    "Norm",
    "NormAttr",
    "NormOp",
    "ResidualType",
    "ReturnOp",
    "RotaryAttr",
    "TokensType",
    "UnembedOp",
    "VariableOp",
    "VocabAttr",
    "WeightAttr",
]
