"""
The interpreter of transformer operations, generic in the array namespace.

`TransformerFunctions` is an xDSL interpreter of the dialect. With NumPy it computes; with
`jax.numpy`, called while JAX traces, it stages the network into the function that JAX compiles. No
backend defines the semantics of an operation again.

    logits, = run_model(model, ids, TransformerFunctions())     # ids int [B, T], BOS first

At run time a `!transformer.residual` is a `Stream`: the activations and the mask of visible keys.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from types import ModuleType
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import (
    Interpreter,
    InterpreterFunctions,
    PythonValues,
    ReturnedValues,
    impl,
    impl_callable,
    impl_terminator,
    register_impls,
)
from xdsl.utils.exceptions import InterpretationError

from raspc.transformer_dialect.activation import activate
from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.attributes import Decoding
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.model_op import ModelOp, ReturnOp
from raspc.transformer_dialect.norm_op import Norm, NormOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp
from raspc.transformer_dialect.rotary import turned
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.transformer_dialect.variable_op import VariableOp
from raspc.values import is_number

Array: TypeAlias = Any
"""An array of the namespace that the interpreter computes with."""

NOTHING_CHOSEN = -1
"""The result of `choose` at a position whose logits are not finite."""


class Stream(NamedTuple):
    """The residual stream at run time."""

    x: Array
    """The activations: float [B, T, d_model]."""

    visible: Array
    """The mask of visible keys: bool [B, T, T], queries before keys."""


@register_impls
@dataclass
class TransformerFunctions(InterpreterFunctions):
    """
    The implementations of the transformer operations.

    The activations named in `wanted` are kept:

        embed                   the stream after the embedding        [B, T, d_model]
        layer0/attn             the output of the attention           [B, T, d_model]
        layer0/head1/pattern    the attention pattern of a head       [B, T, T]
        layer0/mlp              the output of the MLP                 [B, T, d_model]
        layer0/mlp/neurons      the neurons, after the activation     [B, T, d_mlp]
        layer0/attn_norm        the output of the norm of that name   [B, T, d_model]
        residual/layer0/attn    the stream after the attention        [B, T, d_model]
        residual/layer0/mlp     the stream after the MLP              [B, T, d_model]
        unembed                 the logits                            [B, T, n_out]
    """

    xp: ModuleType = field(default_factory=lambda: np)
    """The array namespace: `numpy`, `jax.numpy`, or another with their functions."""

    dtype: Any = field(default_factory=lambda: np.float32)
    """The float type of the computation; weights are converted to it."""

    parameters: Mapping[str, Array] | None = None
    """The weights by name, with the names of `ModelOp.parameters`; those of the IR if None."""

    wanted: Container[str] = ()
    """The names of the activations to keep."""

    activations: dict[str, Array] = field(default_factory=dict[str, Any])
    """The kept activations by name."""

    def weight(self, op: ComponentOp, name: str) -> Array:
        """The weight `name` of an operation, as an array of the namespace."""
        if self.parameters is not None:
            return self.parameters[f"{op.component}/{name}"]
        return self.xp.asarray(op.weights[name].array, dtype=self.dtype)

    def keep(self, name: str, activation: Array) -> None:
        """Store an activation if `wanted` names it."""
        if name in self.wanted:
            self.activations[name] = activation

    def softmax(self, scores: Array, visible: Array) -> Array:
        """
        The softmax [..., T] of scores over the visible keys; exactly zero at the other keys.

        A row without a visible key is zero; only a sequence of PAD alone has such rows.
        """
        powers, total = self.powers(scores, visible)
        return powers / total

    def powers(self, scores: Array, visible: Array) -> tuple[Array, Array]:
        """
        The numerators [..., T] of the softmax, and their sums [..., 1]; a sum of 0 is given as 1.

        The keys with the highest score have the numerator 1, exactly. Values are therefore summed
        before the division: the sum of integers weighted by 1 is an integer, without error.
        """
        xp = self.xp
        # Half of the smallest float, so that the difference below does not overflow.
        scores = xp.where(visible, scores, float(xp.finfo(scores.dtype).min) / 2)
        powers = xp.exp(scores - xp.max(scores, axis=-1, keepdims=True))
        powers = xp.where(visible, powers, 0)
        total = xp.sum(powers, axis=-1, keepdims=True)
        return powers, xp.where(total == 0, 1, total)

    def read(self, scores: Array, visible: Array, values: Array, name: str) -> Array:
        """The mean [B, T, d_v] of values for each query, weighted by the softmax of scores."""
        powers, total = self.powers(scores, visible)
        if name in self.wanted:
            self.keep(name, self.softmax(scores, visible))
        return powers @ values / total

    @impl_callable(ModelOp)
    def call_model(self, interpreter: Interpreter, op: ModelOp, args: PythonValues) -> PythonValues:
        """The logits [B, T, n_out] of each unembedding, from ids int [B, T]."""
        return interpreter.run_ssacfg_region(op.body, args, op.sym_name.data)

    @impl_terminator(ReturnOp)
    def run_return(
        self, interpreter: Interpreter, op: ReturnOp, args: PythonValues
    ) -> tuple[ReturnedValues, PythonValues]:
        """The logits, as results of the model."""
        return ReturnedValues(args), ()

    @impl(VariableOp)
    def run_variable(
        self, interpreter: Interpreter, op: VariableOp, args: PythonValues
    ) -> PythonValues:
        """Do nothing: a record computes no activation."""
        return ()

    @impl(EmbedOp)
    def run_embed(self, interpreter: Interpreter, op: EmbedOp, args: PythonValues) -> PythonValues:
        """The stream after the embedding, with the mask of visible keys."""
        return (self.embed(op, args[0]),)

    def embed(self, op: EmbedOp, ids: Array) -> Stream:
        """The stream of ids int [B, T] before the first half-layer."""
        x = self.weight(op, "W_E")[ids] + self.position_rows(op, ids.shape[1])
        model = op.parent_op()
        if not isinstance(model, ModelOp):
            raise InterpretationError(
                "transformer.embed runs inside a transformer.model alone, which defines BOS and PAD"
            )
        self.keep("embed", x)
        return Stream(x, self.visible_keys(model, ids))

    def positions(self, length: int) -> Array:
        """The positions int [T] of ids, 0 for BOS, which subclasses may override."""
        return self.xp.arange(length)

    def position_rows(self, op: EmbedOp, length: int) -> Array:
        """The rows [T, d_model] of the positions of ids, which subclasses may override."""
        return self.weight(op, "W_pos")[:length]

    def visible_keys(self, model: ModelOp, ids: Array) -> Array:
        """The keys bool [B, T, T] that each query sees, which subclasses may override."""
        xp, length = self.xp, ids.shape[1]
        visible = xp.broadcast_to((ids != model.pad_id)[:, None, :], (*ids.shape, length))
        if model.causal is not None:
            visible = visible & xp.tril(xp.ones((length, length), dtype=bool))
        return visible

    @impl(NormOp)
    def run_norm(self, interpreter: Interpreter, op: NormOp, args: PythonValues) -> PythonValues:
        """The stream with the norm of its activations."""
        stream: Stream = args[0]
        normed = self.norm(op, stream.x)
        self.keep(op.component, normed)
        return (stream._replace(x=normed),)

    def norm(self, op: NormOp, x: Array) -> Array:
        """The norm [B, T, d_model] of activations."""
        xp = self.xp
        if op.kind.data is Norm.LAYER:
            x = x - xp.mean(x, axis=-1, keepdims=True)
        square = xp.mean(x * x, axis=-1, keepdims=True)
        normed = x / xp.sqrt(square + xp.asarray(op.epsilon, dtype=x.dtype))
        normed = normed * self.weight(op, "gain")
        return normed if op.shift is None else normed + self.weight(op, "shift")

    @impl(AttentionOp)
    def run_attention(
        self, interpreter: Interpreter, op: AttentionOp, args: PythonValues
    ) -> PythonValues:
        """The stream plus the outputs of the heads."""
        stream: Stream = args[0]
        return (self.add(op, stream, self.run_heads(op, args[-1])),)

    def run_heads(self, op: AttentionOp, stream: Stream) -> Array:
        """The sum [B, T, d_model] of the outputs of the heads and the output bias."""
        added = self.xp.zeros_like(stream.x)
        for head in op.heads:
            added = added + self.run_head(head, stream)
        return added if op.b_O is None else added + self.weight(op, "b_O")

    def run_head(self, op: HeadOp, stream: Stream) -> Array:
        """The output [B, T, d_model] of a head."""
        attention = op.parent_op()
        assert isinstance(attention, AttentionOp)
        queries, keys, values = (self.affine(op, stream.x, name) for name in "QKV")
        if attention.rotary is not None:
            positions = self.positions(queries.shape[1])
            queries = turned(self.xp, attention.rotary, queries, positions)
            keys = turned(self.xp, attention.rotary, keys, positions)
        keys, values = self.attended(op, keys, values)
        scores = queries @ self.xp.swapaxes(keys, -1, -2)
        if attention.scale is not None:
            scores = scores * attention.score_scale
        reading = self.read(scores, stream.visible, values, f"{op.component}/pattern")
        return self.product(reading, self.weight(op, "W_O"))

    def attended(self, op: HeadOp, keys: Array, values: Array) -> tuple[Array, Array]:
        """
        The keys [B, K, d_qk] and values [B, K, d_v] that the queries of a head attend to.

        Those of the positions of the stream, K = T; a subclass may add those of other positions.
        """
        return keys, values

    @impl(MlpOp)
    def run_mlp(self, interpreter: Interpreter, op: MlpOp, args: PythonValues) -> PythonValues:
        """The stream plus the output of the neurons."""
        stream: Stream = args[0]
        read = args[-1].x
        neurons = activate(self.xp, op.act, self.affine(op, read, "in"))
        if op.W_up is not None:
            neurons = neurons * self.product(read, self.weight(op, "W_up"))
        self.keep(f"{op.component}/neurons", neurons)
        return (self.add(op, stream, self.affine(op, neurons, "out")),)

    def affine(self, op: ComponentOp, x: Array, name: str) -> Array:
        """The product [B, T, n] of activations and W_`name`, plus b_`name` if there is one."""
        product = self.product(x, self.weight(op, f"W_{name}"))
        bias = f"b_{name}"
        return product + self.weight(op, bias) if bias in op.weights else product

    def product(self, x: Array, matrix: Array) -> Array:
        """The product [B, T, n] of activations and a weight, which subclasses may override."""
        return x @ matrix

    def add(self, op: AttentionOp | MlpOp, stream: Stream, added: Array) -> Stream:
        """The stream plus the output `added` of a half-layer."""
        x = stream.x + added
        self.keep(op.component, added)
        self.keep(f"residual/{op.component}", x)
        return stream._replace(x=x)

    @impl(UnembedOp)
    def run_unembed(
        self, interpreter: Interpreter, op: UnembedOp, args: PythonValues
    ) -> PythonValues:
        """The logits [B, T, n_out] of the unembedding."""
        logits = self.logits(op, args[0].x)
        if op.b_U is not None:
            logits = logits + self.weight(op, "b_U")
        self.keep(op.component, logits)
        return (logits,)

    def logits(self, op: UnembedOp, x: Array) -> Array:
        """The product [B, T, n_out] of the stream and the matrix of an unembedding."""
        if op.tied is None:
            return self.product(x, self.weight(op, "W_U"))
        if op.gain is not None:
            x = x * self.weight(op, "gain")
        return x @ self.xp.swapaxes(self.weight(op.embedding, "W_E"), -1, -2)


def run_model(model: ModelOp, ids: Array, functions: TransformerFunctions) -> tuple[Array, ...]:
    """
    The logits [B, T, n_out] of each unembedding of a model, for ids int [B, T].

    Args:
        model: the model, in a module or alone.
        ids: int [B, T], BOS first and PAD last.
        functions: the namespace and float type of the computation; holds the kept activations
            after the call.

    """
    module = model.parent_op()
    interpreter = Interpreter(module if isinstance(module, ModuleOp) else ModuleOp([]))
    interpreter.register_implementations(functions)
    return interpreter.call_op(model, (ids,))


def resume_model(
    after: EmbedOp | AttentionOp | MlpOp, stream: Stream, functions: TransformerFunctions
) -> tuple[Array, ...]:
    """
    The logits [B, T, n_out] of each unembedding of a model, from a stage of the stream.

    Args:
        after: the last component of the model before the stage.
        stream: the stream at the stage.
        functions: those of `run_model`.

    """
    interpreter = Interpreter(ModuleOp([]))
    interpreter.register_implementations(functions)
    interpreter.set_values([(after.results[0], stream)])
    op = after.next_op
    while op is not None and not isinstance(op, ReturnOp):
        interpreter.set_values(
            zip(
                op.results, interpreter.run_op(op, interpreter.get_values(op.operands)), strict=True
            )
        )
        op = op.next_op
    assert op is not None
    return interpreter.get_values(op.operands)


def activation_names(model: ModelOp) -> tuple[str, ...]:
    """The names of all activations of a model, in the order of their computation."""
    names: list[str] = []
    for op in model.components:
        match op:
            case AttentionOp():
                names += [f"{head.component}/pattern" for head in op.heads]
                names += [op.component, f"residual/{op.component}"]
            case MlpOp():
                names += [f"{op.component}/neurons", op.component, f"residual/{op.component}"]
            case _:
                names.append(op.component)
    return tuple(names)


def choose(xp: ModuleType, logits: Array, decoding: Decoding) -> Array:
    """
    The index of the decoded value in `decoding.values`: int [B, T] from logits [B, T, n_out].

    The index is `NOTHING_CHOSEN` at a position whose logits are not finite.
    """
    if decoding.kind == "categorical":
        chosen = xp.argmax(logits, axis=-1)
    else:
        numbers = [Fraction(number) for number in decoding.values if is_number(number)]
        midpoints = [float(a + b) / 2 for a, b in pairwise(numbers)]
        # Midpoints are floats of float32 at least, which those of smaller floats lie between.
        finer = xp.promote_types(logits.dtype, np.float32)
        logit = xp.asarray(logits[..., 0], dtype=finer)
        chosen = xp.searchsorted(xp.asarray(midpoints, dtype=finer), logit)
    return xp.where(xp.all(xp.isfinite(logits), axis=-1), chosen, NOTHING_CHOSEN)
