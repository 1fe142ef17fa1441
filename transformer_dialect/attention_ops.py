"""
The attention half-layer of a transformer, and the heads in it.

B is the number of sequences, T their length with BOS and padding, and weights multiply from the
right: `x @ W` with x [B, T, d_model].
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from xdsl.dialects.builtin import I64, FloatAttr, IntegerAttr, f64, i64
from xdsl.interfaces import HasCanonicalizationPatternsInterface, HasFolderInterface
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.irdl import (
    VarConstraint,
    base,
    irdl_op_definition,
    lazy_traits_def,
    operand_def,
    opt_operand_def,
    opt_prop_def,
    prop_def,
    region_def,
    result_def,
    traits_def,
)
from xdsl.pattern_rewriter import RewritePattern
from xdsl.traits import HasParent, NoTerminator, Pure
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect.attributes import LabelAttr, WeightAttr
from raspc.transformer_dialect.component_op import (
    ComponentOp,
    Entries,
    check_layer,
    check_matrix,
    check_shape,
)
from raspc.transformer_dialect.rotary import RotaryAttr
from raspc.transformer_dialect.types import ResidualType
from raspc.transformer_dialect.weight_directive import WeightLine


@irdl_op_definition
class HeadOp(ComponentOp, HasCanonicalizationPatternsInterface):
    """
    A head of the attention half-layer that holds the operation.

        transformer.head<"reverse">
          W_Q <43x6xf32 packed "...">
          b_Q <6xf32 sparse {2 : 1.0}>
          W_K <43x6xf32 packed "...">
          W_V <43x4xf32 packed "...">
          W_O <4x43xf32 packed "...">

    pattern [B, T, T] = softmax of (x W_Q + b_Q)(x W_K + b_K)^T over the visible keys: not PAD, and
    in a causal model not later than the query. The scores have the factor `scale` of the
    attention, 1 if it has none.
    The head adds pattern (x W_V + b_V) W_O to the stream. b_Q and b_K [d_qk] and b_V [d_v] are
    zero if absent. The heads of an attention may differ in d_qk and d_v. The label names the s-op
    that the head computes.
    """

    name = "transformer.head"

    label = prop_def(LabelAttr)
    W_Q = prop_def(WeightAttr)
    b_Q = opt_prop_def(WeightAttr)
    W_K = prop_def(WeightAttr)
    b_K = opt_prop_def(WeightAttr)
    W_V = prop_def(WeightAttr)
    b_V = opt_prop_def(WeightAttr)
    W_O = prop_def(WeightAttr)

    custom_directives = (WeightLine,)
    assembly_format = (
        "`` $label custom<WeightLine>($W_Q) custom<WeightLine>($b_Q) custom<WeightLine>($W_K) "
        "custom<WeightLine>($b_K) custom<WeightLine>($W_V) custom<WeightLine>($b_V) "
        "custom<WeightLine>($W_O) attr-dict"
    )
    traits = lazy_traits_def(lambda: (HasParent(AttentionOp),))

    def __init__(
        self,
        label: str | LabelAttr,
        W_Q: Entries,
        W_K: Entries,
        W_V: Entries,
        W_O: Entries,
        *,
        b_Q: Entries | None = None,
        b_K: Entries | None = None,
        b_V: Entries | None = None,
    ):
        weights = {"W_Q": W_Q, "b_Q": b_Q, "W_K": W_K, "b_K": b_K, "W_V": W_V, "b_V": b_V}
        given = {name: each for name, each in weights.items() if each is not None}
        super().__init__(
            properties={
                "label": LabelAttr.get(label),
                **{name: WeightAttr.of(entries) for name, entries in given.items()},
                "W_O": WeightAttr.of(W_O),
            }
        )

    @property
    def component(self) -> str:
        """The name of the head, `layer0/head1`: its index in the attention, from 0."""
        attention = self.parent_op()
        if not isinstance(attention, AttentionOp):
            return "head"
        return f"layer{attention.layer_index}/head{attention.heads.index(self)}"

    @property
    def d_model(self) -> int:
        """The number of directions of the stream that the head reads."""
        return self.W_Q.shape[0]

    @property
    def d_qk(self) -> int:
        """The number of dimensions of queries and keys."""
        return self.W_Q.shape[-1]

    @property
    def d_v(self) -> int:
        """The number of dimensions of the values."""
        return self.W_V.shape[-1]

    def verify_(self) -> None:
        """Check that the shapes of the weights agree."""
        d_model, d_qk = check_matrix("W_Q", self.W_Q)
        check_shape("W_K", self.W_K, (d_model, d_qk), "d_model x d_qk, as W_Q")
        _, d_v = check_matrix("W_V", self.W_V)
        check_shape("W_V", self.W_V, (d_model, d_v), "d_model x d_v, with the d_model of W_Q")
        check_shape("W_O", self.W_O, (d_v, d_model), "d_v x d_model, the reverse of W_V")
        for name, bias in (("b_Q", self.b_Q), ("b_K", self.b_K)):
            if bias is not None:
                check_shape(name, bias, (d_qk,), "d_qk, one entry per column of W_Q")
        if self.b_V is not None:
            check_shape("b_V", self.b_V, (d_v,), "d_v, one entry per column of W_V")

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The pattern that removes biases of zeros."""
        return _bias_patterns()


@irdl_op_definition
class AttentionOp(ComponentOp, HasFolderInterface, HasCanonicalizationPatternsInterface):
    """
    The attention half-layer: the stream plus the output of each head, plus b_O.

        %y = transformer.attention %x layer 0 {
          transformer.head<"reverse"> ...
        } : !transformer.residual<43>

    All heads read `%x`, or the norm that is named:

        %y = transformer.attention %x reads %n layer 0
          scale 2.500000e-01 : f64 rotary <base 10000.0 factor 1.0> { ... }

    `scale` multiplies scores; `rotary` turns queries and keys by their positions, after their
    biases are added. The output bias b_O [d_model] is zero if absent:

        %y = transformer.attention %x layer 0
          b_O <43xf32 sparse {7 : 0.5}> { ... }

    An attention without heads and without b_O folds to its input.
    """

    name = "transformer.attention"

    T: ClassVar = VarConstraint("T", base(ResidualType))

    input = operand_def(T)
    reads = opt_operand_def(T)
    layer = prop_def(IntegerAttr[I64])
    scale = opt_prop_def(FloatAttr)
    rotary = opt_prop_def(RotaryAttr)
    b_O = opt_prop_def(WeightAttr)
    body = region_def()
    output = result_def(T)

    custom_directives = (WeightLine,)
    assembly_format = (
        "$input (`reads` $reads^)? `layer` $layer (`scale` $scale^)? (`rotary` $rotary^)? "
        "custom<WeightLine>($b_O) $body attr-dict `:` type($output)"
    )
    traits = traits_def(Pure(), NoTerminator())

    def __init__(
        self,
        input: SSAValue | Operation,
        heads: Sequence[HeadOp],
        layer: int,
        *,
        scale: float | None = None,
        rotary: RotaryAttr | None = None,
        b_O: Entries | None = None,
        reads: SSAValue | None = None,
    ):
        input = SSAValue.get(input)
        super().__init__(
            operands=[input, reads],
            properties={
                "layer": IntegerAttr(layer, i64),
                "scale": None if scale is None else FloatAttr(scale, f64),
                "rotary": rotary,
                "b_O": None if b_O is None else WeightAttr.of(b_O),
            },
            regions=[Region(Block(heads) if heads else ())],
            result_types=[input.type],
        )

    @property
    def component(self) -> str:
        """The name of the attention, `layer0/attn`."""
        return f"layer{self.layer_index}/attn"

    @property
    def layer_index(self) -> int:
        """The index of the layer, from 0."""
        return self.layer.value.data

    @property
    def score_scale(self) -> float:
        """The factor of the scores, 1 if none is given."""
        return 1.0 if self.scale is None else self.scale.value.data

    @property
    def heads(self) -> tuple[HeadOp, ...]:
        """The heads, in the order of their indices."""
        return tuple(op for block in self.body.blocks for op in block.ops if isinstance(op, HeadOp))

    def verify_(self) -> None:
        """Check that the body holds heads alone, whose d_model is that of the stream."""
        check_layer(self.layer_index)
        if any(block.args for block in self.body.blocks):
            raise VerifyException("the body has block arguments; remove them, heads read the input")
        d_model = self.output.type.d_model
        if not 0.0 < self.score_scale < float("inf"):
            raise VerifyException(f"scale is {self.score_scale}; give a finite number above 0")
        if self.b_O is not None:
            check_shape("b_O", self.b_O, (d_model,), "d_model, one entry per direction")
        for op in self.body.ops if self.body.blocks else ():
            if not isinstance(op, HeadOp):
                raise VerifyException(f"the body holds {op.name}; move it out of the attention")
            if op.d_model != d_model:
                raise VerifyException(
                    f"head '{op.label.data}' reads {op.d_model} directions, but the stream has "
                    f"{d_model}; give its W_Q, W_K and W_V {d_model} rows"
                )
            if self.rotary is not None and op.d_qk % 2:
                raise VerifyException(
                    f"head '{op.label.data}' has {op.d_qk} query dimensions, which rotary "
                    "positions turn in pairs; give W_Q and W_K an even number of columns"
                )

    def fold(self) -> Sequence[SSAValue | Attribute] | None:
        """The input, if the attention has neither heads nor an output bias."""
        return None if self.heads or self.b_O is not None else (self.input,)

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The pattern that removes biases of zeros."""
        return _bias_patterns()


def _bias_patterns() -> tuple[RewritePattern, ...]:
    from raspc.transformer_dialect.canonicalization import DropZeroBiases

    return (DropZeroBiases(),)
