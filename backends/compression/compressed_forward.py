"""
The forward pass of a model with a map at every write and read, for JAX to differentiate.

    run = compressed_forward(model, parameters, write, read, ids)
    run.logits                          # an array [B, T, n_out] for each unembedding
    run.layers["layer0/attn"]           # the output of the half-layer, before `write`  [B, T, D]

Operations have the semantics of `TransformerFunctions`; the stream between them is narrower.
Outputs of half-layers are in the directions of the original, for comparison with its outputs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from xdsl.interpreter import Interpreter, PythonValues, impl, register_impls

from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.change_of_basis import READING_WEIGHTS, WRITING_WEIGHTS
from raspc.transformer_dialect.interpreter import Array, Stream, TransformerFunctions, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import MlpOp
from raspc.values.short_repr import short_repr


class ForwardRun(NamedTuple):
    """The logits and activations of a compressed model for a batch."""

    logits: tuple[jax.Array, ...]
    """The logits [B, T, n_out] of each unembedding."""

    layers: dict[str, jax.Array]
    """The output of each half-layer in the original's directions: [B, T, D] by `layer0/attn`."""

    patterns: dict[str, jax.Array]
    """The logarithm of each head's attention pattern: [B, T, T] by `layer0/head0`, ..."""

    neurons: dict[str, jax.Array]
    """The neurons before their ReLU: [B, T, d_mlp] by `layer0/mlp`, ..."""

    __repr__ = short_repr


@register_impls
@dataclass
class CompressedFunctions(TransformerFunctions):
    """The interpreter with a stream of width d, to which half-layers write through a map."""

    write: Array = None
    """The map [D, d] of half-layers' outputs; other maps are multiplied into the weights."""

    patterns: dict[str, Array] = field(default_factory=dict[str, Any])
    """The logarithms of the patterns of heads, by head."""

    neurons: dict[str, Array] = field(default_factory=dict[str, Any])
    """The neurons before their ReLU, by MLP."""

    @impl(AttentionOp)
    def run_attention(
        self, interpreter: Interpreter, op: AttentionOp, args: PythonValues
    ) -> PythonValues:
        """The stream plus the mapped outputs of the heads; the stream itself if all are padding."""
        stream: Stream = args[0]
        if op.component not in self.wanted:
            return (stream,)
        outputs = [self.run_head(head, stream) for head in op.heads]
        if op.b_O is not None:
            outputs.append(self.weight(op, "b_O"))
        shape = (*stream.x.shape[:-1], self.write.shape[0])
        return (self.add(op, stream, sum(outputs, self.xp.zeros(shape, stream.x.dtype))),)

    def run_head(self, op: HeadOp, stream: Stream) -> Array:
        """The output [B, T, D] of a head, whose log-pattern is stored."""
        queries, keys, values = (self.affine(op, stream.x, name) for name in "QKV")
        scores = queries @ jnp.swapaxes(keys, -1, -2)
        # A large negative score instead of minus infinity, whose gradient is undefined.
        scores = jnp.where(stream.visible, scores, jnp.finfo(scores.dtype).min / 4)
        log_pattern = jax.nn.log_softmax(scores, axis=-1)
        self.patterns[op.component] = log_pattern
        return jnp.exp(log_pattern) @ values @ self.weight(op, "W_O")

    @impl(MlpOp)
    def run_mlp(self, interpreter: Interpreter, op: MlpOp, args: PythonValues) -> PythonValues:
        """The stream plus the mapped output of the neurons, which are stored, unless padding."""
        if op.component not in self.wanted:
            return args
        self.neurons[op.component] = self.affine(op, args[0].x, "in")
        return super().run_mlp(interpreter, op, args).values

    def add(self, op: AttentionOp | MlpOp, stream: Stream, added: Array) -> Stream:
        """The stream plus the output `added` [B, T, D] of a half-layer, through the map."""
        self.keep(op.component, added)
        x = stream.x + added @ self.write
        self.keep(f"residual/{op.component}", x)
        return stream._replace(x=x)


def half_layer(head: str) -> str:
    """The name of a head's half-layer: `layer0/attn` for `layer0/head1`."""
    return f"{head.partition('/')[0]}/attn"


def layer_names(model: ModelOp) -> tuple[str, ...]:
    """The names of the half-layers that are not padding: `layer0/attn`, `layer0/mlp`, ..."""
    names = [
        op.component
        for op in model.components
        if (isinstance(op, AttentionOp) and (op.heads or op.b_O is not None))
        or (isinstance(op, MlpOp) and op.d_mlp)
    ]
    padding = {
        op.component
        for op in model.components
        if isinstance(op, (AttentionOp, MlpOp)) and _writes_nothing(op)
    }
    return tuple(name for name in names if name not in padding)


def _writes_nothing(op: AttentionOp | MlpOp) -> bool:
    """Whether a half-layer is padding: all weights by which it writes are zero."""
    parts = (op, *op.heads) if isinstance(op, AttentionOp) else (op,)
    writes = [
        w.data for part in parts for name, w in part.weights.items() if name in WRITING_WEIGHTS
    ]
    return all(weight.n_nonzero == 0 for weight in writes)


def compressed_forward(
    model: ModelOp,
    parameters: Mapping[str, jax.Array],
    write: jax.Array,
    read: jax.Array,
    ids: jax.Array,
) -> ForwardRun:
    """
    The logits and activations of a model with maps, as a pure function for jit, vmap and grad.

    Args:
        model: the compiled model, of D directions.
        parameters: the weights of the model, by the names of `ModelOp.parameters`.
        write, read: [D, d], the maps.
        ids: int [B, T], BOS first and PAD last.

    """
    weights = dict(parameters)
    for name, weight in parameters.items():
        kind = name.rpartition("/")[2]
        if kind in READING_WEIGHTS:
            weights[name] = read.T @ weight
        elif kind in ("W_E", "W_pos"):
            weights[name] = weight @ write
    names = layer_names(model)
    functions = CompressedFunctions(
        jnp, model.dtype, parameters=weights, wanted=frozenset(names), write=write
    )
    with jax.default_matmul_precision("highest"):
        logits = run_model(model, ids, functions)
    return ForwardRun(
        logits,
        {name: functions.activations[name] for name in names},
        {
            name: functions.patterns[name]
            for name in functions.patterns
            if half_layer(name) in names
        },
        {name: functions.neurons[name] for name in functions.neurons if name in names},
    )
