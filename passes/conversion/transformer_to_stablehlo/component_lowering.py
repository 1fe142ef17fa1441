"""Lowering of each component of a transformer to StableHLO, as `interpreter` runs the component."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from itertools import chain

import numpy as np
from xdsl.dialects.builtin import AnyFloat, f16, f32, f64, i32
from xdsl.ir import SSAValue

from raspc.passes.conversion.transformer_to_stablehlo import stablehlo
from raspc.passes.conversion.transformer_to_stablehlo.activation_lowering import activation
from raspc.passes.conversion.transformer_to_stablehlo.tensor_builder import Tensor, TensorBuilder
from raspc.transformer_dialect import (
    AttentionOp,
    EmbedOp,
    HeadOp,
    MlpOp,
    ModelOp,
    Norm,
    NormOp,
    RotaryAttr,
    UnembedOp,
)
from raspc.transformer_dialect.component_op import ComponentOp

MIN_FINITE: dict[AnyFloat, float] = {
    f16: float(np.finfo(np.float16).min),
    f32: float(np.finfo(np.float32).min),
    f64: float(np.finfo(np.float64).min),
}
"""The least number of each type."""


class Network:
    """Builds a network component by component; B is the batch, T the length."""

    def __init__(self, build: TensorBuilder, weights: Mapping[str, Tensor]):
        """weights: the arguments that hold the weights, by the names of `ModelOp.parameters`."""
        self.build = build
        self.weights = weights

    def weight(self, op: ComponentOp, name: str) -> Tensor:
        """A weight of a component."""
        return self.weights[f"{op.component}/{name}"]

    def lower(self, model: ModelOp) -> Sequence[Tensor]:
        """The logits [B, T, n_out] of each unembed of a model."""
        visible = self.visible(model).named("visible")
        found: dict[SSAValue, Tensor] = {}
        for op in model.components:
            match op:
                case EmbedOp():
                    found[op.stream] = self.embed(op).named("embed")
                case NormOp():
                    found[op.output] = self.norm(op, found[op.input]).named("normed")
                case AttentionOp() | MlpOp():
                    x = found[op.input]
                    read = x if op.reads is None else found[op.reads]
                    found[op.output] = self.half_layer(op, x, read, visible)
                case UnembedOp():
                    found[op.logits] = self.unembed(op, found[op.input]).named("logits")
                case _:
                    raise AssertionError(op.name)
        return [found[op.logits] for op in model.unembeds]

    def half_layer(
        self, op: AttentionOp | MlpOp, x: Tensor, read: Tensor, visible: Tensor
    ) -> Tensor:
        """The stream after a half-layer, which reads `read` and adds its output to `x`."""
        if isinstance(op, MlpOp):
            return self.add(x, self.mlp(op, read)).named("stream")
        if not op.heads and op.b_O is None:
            return x
        written = (self.head(head, op, read, visible) for head in op.heads)
        constant = (
            self.build.broadcast(self.weight(op, name), x.shape, (2,)) for name in op.weights
        )
        return self.add(x, reduce(self.add, chain(written, constant))).named("stream")

    def norm(self, op: NormOp, x: Tensor) -> Tensor:
        """The norm of each vector of the stream, times gain, plus shift: [B, T, d_model]."""
        build = self.build
        if op.kind.data is Norm.LAYER:
            x = build.binary(
                stablehlo.SubtractOp, x, build.broadcast(self.mean(x), x.shape, (0, 1))
            )
        square = self.mean(build.binary(stablehlo.MultiplyOp, x, x))
        square = build.binary(stablehlo.AddOp, square, build.constant(op.epsilon))
        root = build.broadcast(build.unary(stablehlo.SqrtOp, square), x.shape, (0, 1))
        x = build.binary(stablehlo.DivideOp, x, root)
        gain = build.broadcast(self.weight(op, "gain"), x.shape, (2,))
        x = build.binary(stablehlo.MultiplyOp, x, gain)
        shift = self.bias(op, "shift")
        return x if shift is None else self.add(x, build.broadcast(shift, x.shape, (2,)))

    def unembed(self, op: UnembedOp, x: Tensor) -> Tensor:
        """The logits [B, T, n_out] of a stream; a tied unembedding contracts it with W_E."""
        if op.tied is None:
            return self.affine(x, self.weight(op, "W_U"), self.bias(op, "b_U"))
        if op.gain is not None:
            gain = self.build.broadcast(self.weight(op, "gain"), x.shape, (2,))
            x = self.build.binary(stablehlo.MultiplyOp, x, gain)
        return self.affine(x, self.weight(op.embedding, "W_E"), self.bias(op, "b_U"), axis=1)

    def mean(self, x: Tensor) -> Tensor:
        """The mean over the last axis: [B, T] from [B, T, d_model]."""
        total = self.build.reduce(x, stablehlo.AddOp, self.build.constant(0.0), 2)
        width = x.shape[2]
        assert isinstance(width, int)
        return self.build.binary(stablehlo.DivideOp, total, self.build.constant(float(width)))

    def bias(self, op: ComponentOp, name: str) -> Tensor | None:
        """A weight that may be absent."""
        return self.weights.get(f"{op.component}/{name}")

    def add(self, x: Tensor, y: Tensor) -> Tensor:
        """The sum of two tensors of one shape."""
        return self.build.binary(stablehlo.AddOp, x, y)

    def affine(self, x: Tensor, matrix: Tensor, bias: Tensor | None, axis: int = 0) -> Tensor:
        """A matrix and a bias, if there is one: [B, T, m] from [B, T, n], the matrix's `axis`."""
        y = self.build.dot(x, matrix, (2, axis))
        return y if bias is None else self.add(y, self.build.broadcast(bias, y.shape, (2,)))

    def visible(self, model: ModelOp) -> Tensor:
        """The visible keys of each query: i1 [B, T, T]. PAD is hidden; if causal, the future."""
        build = self.build
        pad = build.constant(model.pad_id, i32)
        not_pad = build.compare(build.ids, "NE", pad)
        visible = build.broadcast(not_pad, ("B", "T", "T"), (0, 2))
        if model.causal is None:
            return visible
        keys, queries = build.iota(("T", "T"), 1), build.iota(("T", "T"), 0)
        past = build.compare(keys, "LE", queries)
        return build.binary(
            stablehlo.AndOp, visible, build.broadcast(past, ("B", "T", "T"), (1, 2))
        )

    def embed(self, op: EmbedOp) -> Tensor:
        """The row of the token and the row of the position: [B, T, d_model]."""
        build = self.build
        tokens = build.rows(self.weight(op, "W_E"), build.ids)
        positions = build.first_rows(self.weight(op, "W_pos"), "T")
        return self.add(tokens, build.broadcast(positions, tokens.shape, (1, 2)))

    def head(self, op: HeadOp, attention: AttentionOp, x: Tensor, visible: Tensor) -> Tensor:
        """The addition of a head of an attention to the stream: [B, T, d_model]."""
        build = self.build
        queries, keys, values = (
            self.affine(x, self.weight(op, f"W_{of}"), self.bias(op, f"b_{of}")).named(name)
            for of, name in (("Q", "queries"), ("K", "keys"), ("V", "values"))
        )
        if attention.rotary is not None:
            model = attention.parent_op()
            assert isinstance(model, ModelOp)
            positions = model.max_length + 1
            queries = self.turned(queries, attention.rotary, positions)
            keys = self.turned(keys, attention.rotary, positions)
        scores = build.dot(queries, keys, (2, 2), batch=(0,))
        if attention.scale is not None:
            factor = build.constant(attention.score_scale)
            scores = build.binary(stablehlo.MultiplyOp, scores, factor)
        scores = scores.named("scores")
        pattern = self.softmax(scores, visible).named("pattern")
        read = build.dot(pattern, values, (2, 1), batch=(0,))
        return build.dot(read, self.weight(op, "W_O"), (2, 0))

    def softmax(self, scores: Tensor, visible: Tensor) -> Tensor:
        """
        The softmax over the visible keys, on the last axis; exactly zero at other keys: [B, T, T].

        A row that sees nothing is all zeros. There is no infinity in the text: xDSL prints one as
        hexadecimal digits, and reads these back as an integer.
        """
        build = self.build
        zero, one = build.constant(0.0), build.constant(1.0)
        lowest = build.constant(MIN_FINITE[build.element])
        # Half the least number, so that the difference below does not overflow.
        hidden = build.constant(MIN_FINITE[build.element] / 2)
        scores = build.where(visible, scores, hidden)
        largest = build.reduce(scores, stablehlo.MaximumOp, lowest, 2)
        shifted = build.binary(
            stablehlo.SubtractOp, scores, build.broadcast(largest, scores.shape, (0, 1))
        )
        powers = build.where(visible, build.unary(stablehlo.ExponentialOp, shifted), zero)
        total = build.reduce(powers, stablehlo.AddOp, zero, 2)
        total = build.where(build.compare(total, "EQ", zero), one, total)
        return build.binary(
            stablehlo.DivideOp, powers, build.broadcast(total, scores.shape, (0, 1))
        )

    def turned(self, x: Tensor, rotary: RotaryAttr, positions: int) -> Tensor:
        """
        Queries or keys [B, T, d] turned by their positions.

        With the halves a and b of a vector: (a, b) cos + (-b, a) sin, where a product with a matrix
        of 1 and -1, which is exact, gives (-b, a).
        """
        build = self.build
        width = x.shape[2]
        assert isinstance(width, int)
        half = np.eye(width // 2)
        nothing = np.zeros_like(half)
        swap = build.matrix(np.block([[nothing, half], [-half, nothing]]))
        angles = np.arange(positions)[:, None] * rotary.frequencies(width)
        cos, sin = (
            build.broadcast(
                build.first_rows(build.matrix(np.hstack([each, each])), "T"), x.shape, (1, 2)
            )
            for each in (np.cos(angles), np.sin(angles))
        )
        crossed = build.dot(x, swap, (2, 0))
        return self.add(
            build.binary(stablehlo.MultiplyOp, x, cos),
            build.binary(stablehlo.MultiplyOp, crossed, sin),
        )

    def mlp(self, op: MlpOp, x: Tensor) -> Tensor:
        """The addition of the neurons to the stream: [B, T, d_model]."""
        neurons = self.affine(x, self.weight(op, "W_in"), self.bias(op, "b_in"))
        neurons = activation(self.build, op, neurons)
        if op.W_up is not None:
            up = self.affine(x, self.weight(op, "W_up"), None)
            neurons = self.build.binary(stablehlo.MultiplyOp, neurons, up)
        neurons = neurons.named("neurons")
        return self.affine(neurons, self.weight(op, "W_out"), self.bias(op, "b_out"))
