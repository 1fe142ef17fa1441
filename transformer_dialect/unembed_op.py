"""
`transformer.unembed`: the logits at the end of a network, and their decoding.

A tied unembedding has no matrix of its own: it multiplies by the transposed embedding of tokens.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import UnitAttr
from xdsl.interfaces import HasCanonicalizationPatternsInterface
from xdsl.ir import Operation, SSAValue
from xdsl.irdl import (
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.pattern_rewriter import RewritePattern
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect.attributes import DecodeAttr, LabelAttr, WeightAttr
from raspc.transformer_dialect.component_op import (
    ComponentOp,
    Entries,
    check_matrix,
    check_shape,
)
from raspc.transformer_dialect.ops import EmbedOp
from raspc.transformer_dialect.types import LogitsType, ResidualType
from raspc.transformer_dialect.weight_directive import WeightLine


@irdl_op_definition
class UnembedOp(ComponentOp, HasCanonicalizationPatternsInterface):
    """
    The logits x W_U + b_U at the end of the network, and their decoding.

        %o = transformer.unembed %z decode<categorical ["a", "b"]>
          W_U <3x2xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
          b_U <2xf32 dense [0.0, 0.5]> : !transformer.residual<3> -> !transformer.logits<2>

    W_U [d_model, n_out] and b_U [n_out]: n_out is the number of values of a categorical decoding,
    and 1 for a numerical decoding. The label names the output, in a model of several outputs.

    A tied unembedding has the logits (x * gain) W_E^T + b_U, with the W_E of the embedding, a
    column for each id. gain [d_model] multiplies the directions, by 1 if it is absent:

        %o = transformer.unembed %z tied decode<categorical ["a", "bos", "pad"]>
          gain <3xf32 dense [0.0, 1.0, 2.0]> : !transformer.residual<3> -> !transformer.logits<3>

    (Press and Wolf, Using the Output Embedding to Improve Language Models, 2017.)
    """

    name = "transformer.unembed"

    input = operand_def(ResidualType)
    tied = opt_prop_def(UnitAttr)
    W_U = opt_prop_def(WeightAttr)
    gain = opt_prop_def(WeightAttr)
    b_U = opt_prop_def(WeightAttr)
    decode = prop_def(DecodeAttr)
    label = opt_prop_def(LabelAttr)
    logits = result_def(LogitsType)

    custom_directives = (WeightLine,)
    assembly_format = (
        "$input (`tied` $tied^)? `decode` `` $decode (`label` `` $label^)? "
        "custom<WeightLine>($W_U) custom<WeightLine>($gain) custom<WeightLine>($b_U) "
        "attr-dict `:` type($input) `->` type($logits)"
    )
    traits = traits_def(Pure())

    def __init__(
        self,
        input: SSAValue | Operation,
        W_U: Entries | None,
        decode: DecodeAttr,
        b_U: Entries | None = None,
        *,
        label: str | LabelAttr | None = None,
        gain: Entries | None = None,
    ):
        """
        Build an unembedding.

        Args:
            input: the stream.
            W_U: [d_model, n_out]; None for a tied unembedding.
            decode: the decoding of the logits.
            b_U: [n_out]; None for zeros.
            label: the name of the output.
            gain: [d_model], for a tied unembedding; None for ones.

        """
        weight = None if W_U is None else WeightAttr.of(W_U)
        n_out = decode.data.n_columns if weight is None else weight.shape[-1]
        super().__init__(
            operands=[input],
            properties={
                "tied": UnitAttr() if weight is None else None,
                "W_U": weight,
                "gain": None if gain is None else WeightAttr.of(gain),
                "b_U": None if b_U is None else WeightAttr.of(b_U),
                "decode": decode,
                "label": None if label is None else LabelAttr.get(label),
            },
            result_types=[LogitsType(n_out)],
        )

    @property
    def component(self) -> str:
        """The name of the unembedding: `unembed`, or `unembed0`, ... in a model of several."""
        block = self.parent
        siblings = [op for op in block.ops if isinstance(op, UnembedOp)] if block else [self]
        return f"unembed{siblings.index(self)}" if len(siblings) > 1 else "unembed"

    @property
    def embedding(self) -> EmbedOp:
        """The embedding of the model of a tied unembedding."""
        block = self.parent
        embed = None if block is None else block.first_op
        assert isinstance(embed, EmbedOp)
        return embed

    @property
    def matrix(self) -> NDArray[Any]:
        """The matrix [d_model, n_out] of the logits: W_U, or W_E^T with its rows times gain."""
        if self.W_U is not None:
            return self.W_U.array
        transposed: NDArray[Any] = np.ascontiguousarray(self.embedding.W_E.array.T)
        return transposed if self.gain is None else self.gain.array[:, None] * transposed

    def verify_(self) -> None:
        """Check the weights against the stream and the decoding, and for one matrix alone."""
        d_model = SSAValue.get(self.input, type=ResidualType).type.d_model
        n_out = self.logits.type.n_out
        if (self.W_U is None) != (self.tied is not None):
            raise VerifyException(
                "an unembedding has a W_U or is tied; give it W_U, or write `tied` without W_U"
            )
        if self.gain is not None and self.tied is None:
            raise VerifyException("only a tied unembedding has a gain; multiply it into W_U")
        if self.W_U is not None:
            check_matrix("W_U", self.W_U)
            check_shape("W_U", self.W_U, (d_model, n_out), "d_model x n_out")
        if self.gain is not None:
            check_shape("gain", self.gain, (d_model,), "d_model")
        if self.b_U is not None:
            check_shape("b_U", self.b_U, (n_out,), "n_out, one entry per column of logits")
        if self.decode.data.n_columns != n_out:
            columns = "one column per value" if self.decode.kind == "categorical" else "one column"
            remedy = "give W_U" if self.tied is None else "give the type"
            raise VerifyException(
                f"a {self.decode.kind} decoding of {len(self.decode.values)} values does not fit "
                f"logits of width {n_out}; {remedy} {columns}"
            )

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The pattern that removes biases of zeros."""
        from raspc.transformer_dialect.canonicalization import DropZeroBiases

        return (DropZeroBiases(),)
