"""
Embeddings and MLPs of a transformer.

`attention_ops` defines attention, `unembed_op` unembeddings, and `model_op` the chain of
components. B is the number of sequences, T their length with BOS and padding, and weights multiply
from the right: `x @ W` with x [B, T, d_model].
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from xdsl.dialects.builtin import I64, IntegerAttr, i64
from xdsl.interfaces import HasCanonicalizationPatternsInterface, HasFolderInterface
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.irdl import (
    VarConstraint,
    base,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
)
from xdsl.pattern_rewriter import RewritePattern
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect.activation import Activation, ActivationAttr
from raspc.transformer_dialect.attributes import LabelsAttr, WeightAttr
from raspc.transformer_dialect.component_op import (
    ComponentOp,
    Entries,
    check_layer,
    check_matrix,
    check_shape,
)
from raspc.transformer_dialect.types import ResidualType, TokensType
from raspc.transformer_dialect.weight_directive import WeightLine


@irdl_op_definition
class EmbedOp(ComponentOp):
    """
    The initial stream: the sum of the token's row of W_E and the position's row of W_pos.

        %x = transformer.embed %tokens
          W_E <4x3xf32 sparse {(0, 0) : 1.0, (1, 1) : 1.0}>
          W_pos <3x3xf32 sparse {(1, 2) : 1.0}> : !transformer.residual<3>

    W_E [len(tokens), d_model], a row for each id; W_pos [max_seq_len + 1, d_model], row 0 for BOS.
    """

    name = "transformer.embed"

    tokens = operand_def(TokensType)
    W_E = prop_def(WeightAttr)
    W_pos = prop_def(WeightAttr)
    stream = result_def(ResidualType)

    custom_directives = (WeightLine,)
    assembly_format = (
        "$tokens custom<WeightLine>($W_E) custom<WeightLine>($W_pos) attr-dict `:` type($stream)"
    )
    traits = traits_def(Pure())

    def __init__(self, tokens: SSAValue | Operation, W_E: Entries, W_pos: Entries):
        tokens_weight = WeightAttr.of(W_E)
        super().__init__(
            operands=[tokens],
            properties={"W_E": tokens_weight, "W_pos": WeightAttr.of(W_pos)},
            result_types=[ResidualType(tokens_weight.shape[-1])],
        )

    @property
    def component(self) -> str:
        """The name of the embedding, `embed`."""
        return "embed"

    def verify_(self) -> None:
        """Check that both weights have d_model columns; `model_op` checks the rows."""
        d_model = self.stream.type.d_model
        for name, weight in self.weights.items():
            rows, _ = check_matrix(name, weight)
            check_shape(name, weight, (rows, d_model), f"{rows} x d_model")


@irdl_op_definition
class MlpOp(ComponentOp, HasFolderInterface, HasCanonicalizationPatternsInterface):
    """
    The MLP half-layer: the stream plus act(x W_in + b_in) W_out + b_out.

        %z = transformer.mlp %y layer 0 neurons<"length > 1", "length > 2">
          W_in <3x2xf32 sparse {(0, 0) : 1.0, (0, 1) : 1.0}>
          b_in <2xf32 dense [-1.0, -2.0]>
          W_out <2x3xf32 sparse {(0, 2) : 2.0}> : !transformer.residual<3>

    W_in [d_model, d_mlp], b_in [d_mlp], W_out [d_mlp, d_model], b_out [d_model]; an absent bias is
    zero. The activation act is the ReLU if absent. An MLP with W_up [d_model, d_mlp] is gated: the
    neurons are act(x W_in + b_in) times x W_up, element by element (Shazeer, GLU Variants Improve
    Transformer, 2020). An MLP that reads a norm `%n` adds to `%y` what the neurons give at `%n`:

        %z = transformer.mlp %y reads %n layer 0 activation silu neurons<"a"> ...

    Each neuron has a label. An MLP without neurons and without b_out folds to its input.
    """

    name = "transformer.mlp"

    T: ClassVar = VarConstraint("T", base(ResidualType))

    input = operand_def(T)
    reads = opt_operand_def(T)
    layer = prop_def(IntegerAttr[I64])
    activation = opt_prop_def(ActivationAttr)
    W_in = prop_def(WeightAttr)
    b_in = opt_prop_def(WeightAttr)
    W_up = opt_prop_def(WeightAttr)
    W_out = prop_def(WeightAttr)
    b_out = opt_prop_def(WeightAttr)
    neurons = prop_def(LabelsAttr)
    output = result_def(T)

    custom_directives = (WeightLine,)
    assembly_format = (
        "$input (`reads` $reads^)? `layer` $layer (`activation` $activation^)? "
        "`neurons` `` $neurons custom<WeightLine>($W_in) custom<WeightLine>($b_in) "
        "custom<WeightLine>($W_up) custom<WeightLine>($W_out) custom<WeightLine>($b_out) "
        "attr-dict `:` type($output)"
    )
    traits = traits_def(Pure())

    def __init__(
        self,
        input: SSAValue | Operation,
        W_in: Entries,
        W_out: Entries,
        neurons: LabelsAttr | Iterable[str],
        layer: int,
        *,
        b_in: Entries | None = None,
        b_out: Entries | None = None,
        W_up: Entries | None = None,
        activation: Activation = Activation.RELU,
        reads: SSAValue | None = None,
    ):
        input = SSAValue.get(input)
        super().__init__(
            operands=[input, reads],
            properties={
                "layer": IntegerAttr(layer, i64),
                "activation": None if activation is Activation.RELU else ActivationAttr(activation),
                "W_in": WeightAttr.of(W_in),
                "b_in": None if b_in is None else WeightAttr.of(b_in),
                "W_up": None if W_up is None else WeightAttr.of(W_up),
                "W_out": WeightAttr.of(W_out),
                "b_out": None if b_out is None else WeightAttr.of(b_out),
                "neurons": neurons if isinstance(neurons, LabelsAttr) else LabelsAttr(neurons),
            },
            result_types=[input.type],
        )

    @property
    def component(self) -> str:
        """The name of the MLP, `layer0/mlp`."""
        return f"layer{self.layer_index}/mlp"

    @property
    def layer_index(self) -> int:
        """The index of the layer, from 0."""
        return self.layer.value.data

    @property
    def act(self) -> Activation:
        """The activation function of the neurons."""
        return Activation.RELU if self.activation is None else self.activation.data

    @property
    def d_mlp(self) -> int:
        """The number of neurons."""
        return self.W_in.shape[-1]

    def verify_(self) -> None:
        """Check the shapes of the weights against the stream, and the number of labels."""
        check_layer(self.layer_index)
        d_model = self.output.type.d_model
        _, d_mlp = check_matrix("W_in", self.W_in)
        check_shape("W_in", self.W_in, (d_model, d_mlp), "d_model x d_mlp")
        check_shape("W_out", self.W_out, (d_mlp, d_model), "d_mlp x d_model, the reverse of W_in")
        if self.b_in is not None:
            check_shape("b_in", self.b_in, (d_mlp,), "d_mlp, one entry per neuron")
        if self.W_up is not None:
            check_shape("W_up", self.W_up, (d_model, d_mlp), "d_model x d_mlp, as W_in")
        if self.b_out is not None:
            check_shape("b_out", self.b_out, (d_model,), "d_model, one entry per direction")
        if len(self.neurons.data) != d_mlp:
            raise VerifyException(
                f"neurons lists {len(self.neurons.data)}, but W_in has columns for {d_mlp}; "
                "give one label for each neuron"
            )

    def fold(self) -> Sequence[SSAValue | Attribute] | None:
        """The input, if the MLP has neither neurons nor an output bias."""
        return None if self.d_mlp or self.b_out is not None else (self.input,)

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The pattern that removes biases of zeros."""
        from raspc.transformer_dialect.canonicalization import DropZeroBiases

        return (DropZeroBiases(),)
