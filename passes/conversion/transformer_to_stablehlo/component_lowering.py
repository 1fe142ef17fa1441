"""Lowering of each component of a transformer to StableHLO, as `interpreter` runs the component."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

import numpy as np
from xdsl.dialects.builtin import AnyFloat, f16, f32, f64, i32

from raspc.passes.conversion.transformer_to_stablehlo import stablehlo
from raspc.passes.conversion.transformer_to_stablehlo.tensor_builder import Tensor, TensorBuilder
from raspc.transformer_dialect import AttentionOp, EmbedOp, HeadOp, MlpOp, ModelOp, UnembedOp
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
        logits: dict[UnembedOp, Tensor] = {}
        x = self.build.ids
        for op in model.components:
            match op:
                case EmbedOp():
                    x = self.embed(op).named("embed")
                case AttentionOp():
                    if op.heads:
                        written = (self.head(head, x, visible) for head in op.heads)
                        x = self.add(x, reduce(self.add, written)).named("stream")
                case MlpOp():
                    x = self.add(x, self.mlp(op, x)).named("stream")
                case UnembedOp():
                    logits[op] = self.affine(x, self.weight(op, "W_U"), self.bias(op, "b_U"))
                    logits[op].named("logits")
                case _:
                    raise AssertionError(op.name)
        return [logits[op] for op in model.unembeds]

    def bias(self, op: ComponentOp, name: str) -> Tensor | None:
        """A weight that may be absent."""
        return self.weights.get(f"{op.component}/{name}")

    def add(self, x: Tensor, y: Tensor) -> Tensor:
        """The sum of two tensors of one shape."""
        return self.build.binary(stablehlo.AddOp, x, y)

    def affine(self, x: Tensor, matrix: Tensor, bias: Tensor | None) -> Tensor:
        """A matrix and a bias, if there is one: [B, T, m] from [B, T, n]."""
        y = self.build.dot(x, matrix, (2, 0))
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

    def head(self, op: HeadOp, x: Tensor, visible: Tensor) -> Tensor:
        """The addition of a head to the stream: [B, T, d_model]."""
        build = self.build
        queries, keys, values = (
            build.dot(x, self.weight(op, weight), (2, 0)).named(name)
            for weight, name in (("W_Q", "queries"), ("W_K", "keys"), ("W_V", "values"))
        )
        scores = build.dot(queries, keys, (2, 2), batch=(0,)).named("scores")
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
        powers = build.where(visible, build.exp(shifted), zero)
        total = build.reduce(powers, stablehlo.AddOp, zero, 2)
        total = build.where(build.compare(total, "EQ", zero), one, total)
        return build.binary(
            stablehlo.DivideOp, powers, build.broadcast(total, scores.shape, (0, 1))
        )

    def mlp(self, op: MlpOp, x: Tensor) -> Tensor:
        """The addition of the neurons to the stream: [B, T, d_model]."""
        neurons = self.affine(x, self.weight(op, "W_in"), self.bias(op, "b_in"))
        zero = self.build.constant(0.0)
        neurons = self.build.binary(stablehlo.MaximumOp, neurons, zero).named("neurons")
        return self.affine(neurons, self.weight(op, "W_out"), self.bias(op, "b_out"))
