"""
Running a model: the meaning of every op, written against an array namespace.

`TransformerFunctions` is an xDSL interpreter of the dialect. With NumPy it computes; with
`jax.numpy`, called while JAX traces, it stages the network into the function that JAX compiles.
There is no second definition of what a model means.

    logits, = run_model(model, ids, TransformerFunctions())     # ids int [B, T], BOS first

At run time a `!transformer.residual` is a `Stream`: the activations and what the heads may see.
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

from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.attributes import Decoding
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.model_op import ModelOp, ReturnOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp, UnembedOp
from raspc.values import is_number

Array: TypeAlias = Any
"""An array of the namespace that the interpreter runs with."""

NOTHING_CHOSEN = -1
"""What `choose` gives where the logits are not finite."""


class Stream(NamedTuple):
    """The residual stream at run time."""

    x: Array
    """The activations: float [B, T, d_model]."""

    visible: Array
    """Whether a query may see a key: bool [B, T, T], queries before keys."""


@register_impls
@dataclass
class TransformerFunctions(InterpreterFunctions):
    """
    The implementations of the transformer ops.

    Activations are kept by name, as far as they are asked for:

        embed                   the stream after the embedding        [B, T, d_model]
        layer0/attn             what the attention adds to it         [B, T, d_model]
        layer0/head1/pattern    where a head looks                    [B, T, T]
        layer0/mlp              what the MLP adds to it               [B, T, d_model]
        layer0/mlp/neurons      the neurons, after the ReLU           [B, T, d_mlp]
        residual/layer0/attn    the stream after the attention        [B, T, d_model]
        residual/layer0/mlp     the stream after the MLP              [B, T, d_model]
        unembed                 the logits                            [B, T, n_out]
    """

    xp: ModuleType = field(default_factory=lambda: np)
    """The array namespace: `numpy`, `jax.numpy`, or another with their functions."""

    dtype: Any = field(default_factory=lambda: np.float32)
    """The type to compute in; weights are converted to it."""

    parameters: Mapping[str, Array] | None = None
    """The weights by their names, as `ModelOp.parameters` has them; the IR's own if None."""

    wanted: Container[str] = ()
    """The names of the activations to keep."""

    activations: dict[str, Array] = field(default_factory=dict[str, Any])
    """The activations that were kept."""

    def weight(self, op: ComponentOp, name: str) -> Array:
        """A weight of an op as an array to compute with."""
        if self.parameters is not None:
            return self.parameters[f"{op.component}/{name}"]
        return self.xp.asarray(op.weights[name].array, dtype=self.dtype)

    def keep(self, name: str, activation: Array) -> None:
        """Remember an activation if it is wanted."""
        if name in self.wanted:
            self.activations[name] = activation

    def softmax(self, scores: Array, visible: Array) -> Array:
        """
        The softmax over the last axis of what is visible, exactly zero elsewhere.

        A row that sees nothing, which only a sequence of nothing but PAD has, is all zeros.
        """
        powers, total = self.powers(scores, visible)
        return powers / total

    def powers(self, scores: Array, visible: Array) -> tuple[Array, Array]:
        """
        The numerators of the softmax [..., T], and their sums [..., 1], or 1 where that is 0.

        The keys with the highest score have the power 1, exactly. So what a head reads is best
        summed before it is divided: the sum of integers is an integer then, without error.
        """
        xp = self.xp
        # Half the least number, so that the difference below does not overflow.
        scores = xp.where(visible, scores, float(xp.finfo(scores.dtype).min) / 2)
        powers = xp.exp(scores - xp.max(scores, axis=-1, keepdims=True))
        powers = xp.where(visible, powers, 0)
        total = xp.sum(powers, axis=-1, keepdims=True)
        return powers, xp.where(total == 0, 1, total)

    def read(self, scores: Array, visible: Array, values: Array, name: str) -> Array:
        """What queries read: the mean [B, T, d_v] of values, weighted by the softmax of scores."""
        powers, total = self.powers(scores, visible)
        if name in self.wanted:
            self.keep(name, self.softmax(scores, visible))
        return powers @ values / total

    @impl_callable(ModelOp)
    def call_model(self, interpreter: Interpreter, op: ModelOp, args: PythonValues) -> PythonValues:
        """Ids int [B, T] to one logits array [B, T, n_out] for each unembed."""
        return interpreter.run_ssacfg_region(op.body, args, op.sym_name.data)

    @impl_terminator(ReturnOp)
    def run_return(
        self, interpreter: Interpreter, op: ReturnOp, args: PythonValues
    ) -> tuple[ReturnedValues, PythonValues]:
        """Hand the logits to the caller."""
        return ReturnedValues(args), ()

    @impl(EmbedOp)
    def run_embed(self, interpreter: Interpreter, op: EmbedOp, args: PythonValues) -> PythonValues:
        """Look the rows up; this is also where it is settled who sees whom."""
        return (self.embed(op, args[0]),)

    def embed(self, op: EmbedOp, ids: Array) -> Stream:
        """The stream of ids int [B, T] before the first half-layer."""
        xp, length = self.xp, ids.shape[1]
        x = self.weight(op, "W_E")[ids] + self.weight(op, "W_pos")[:length]
        model = op.parent_op()
        if not isinstance(model, ModelOp):
            raise InterpretationError(
                "transformer.embed runs inside a transformer.model only, which says what BOS and "
                "PAD are"
            )
        visible = xp.broadcast_to((ids != model.pad_id)[:, None, :], (*ids.shape, length))
        if model.causal is not None:
            visible = visible & xp.tril(xp.ones((length, length), dtype=bool))
        self.keep("embed", x)
        return Stream(x, visible)

    @impl(AttentionOp)
    def run_attention(
        self, interpreter: Interpreter, op: AttentionOp, args: PythonValues
    ) -> PythonValues:
        """Add what the heads give."""
        stream: Stream = args[0]
        return (self.add(op, stream, self.run_heads(op, stream)),)

    def run_heads(self, op: AttentionOp, stream: Stream) -> Array:
        """What the heads add together: [B, T, d_model]."""
        added = self.xp.zeros_like(stream.x)
        for head in op.heads:
            added = added + self.run_head(head, stream)
        return added

    def run_head(self, op: HeadOp, stream: Stream) -> Array:
        """What a head adds: [B, T, d_model]."""
        queries = stream.x @ self.weight(op, "W_Q")
        keys = stream.x @ self.weight(op, "W_K")
        scores = queries @ self.xp.swapaxes(keys, -1, -2)
        values = stream.x @ self.weight(op, "W_V")
        reading = self.read(scores, stream.visible, values, f"{op.component}/pattern")
        return reading @ self.weight(op, "W_O")

    @impl(MlpOp)
    def run_mlp(self, interpreter: Interpreter, op: MlpOp, args: PythonValues) -> PythonValues:
        """Add what the neurons give."""
        stream: Stream = args[0]
        neurons = self.product(stream.x, self.weight(op, "W_in"))
        if op.b_in is not None:
            neurons = neurons + self.weight(op, "b_in")
        neurons = self.xp.maximum(neurons, 0)
        self.keep(f"{op.component}/neurons", neurons)
        added = neurons @ self.weight(op, "W_out")
        if op.b_out is not None:
            added = added + self.weight(op, "b_out")
        return (self.add(op, stream, added),)

    def product(self, x: Array, matrix: Array) -> Array:
        """What a half-layer reads of the stream: [B, T, n]. For subclasses that know better."""
        return x @ matrix

    def add(self, op: AttentionOp | MlpOp, stream: Stream, added: Array) -> Stream:
        """The stream after a half-layer has added to it."""
        x = stream.x + added
        self.keep(op.component, added)
        self.keep(f"residual/{op.component}", x)
        return stream._replace(x=x)

    @impl(UnembedOp)
    def run_unembed(
        self, interpreter: Interpreter, op: UnembedOp, args: PythonValues
    ) -> PythonValues:
        """Logits [B, T, n_out]."""
        stream: Stream = args[0]
        logits = stream.x @ self.weight(op, "W_U")
        if op.b_U is not None:
            logits = logits + self.weight(op, "b_U")
        self.keep(op.component, logits)
        return (logits,)


def run_model(model: ModelOp, ids: Array, functions: TransformerFunctions) -> tuple[Array, ...]:
    """
    The logits [B, T, n_out] of each unembed of a model, for ids int [B, T].

    functions: what to compute with; afterwards it holds the activations that it was to keep.
    """
    module = model.parent_op()
    interpreter = Interpreter(module if isinstance(module, ModuleOp) else ModuleOp([]))
    interpreter.register_implementations(functions)
    return interpreter.call_op(model, (ids,))


def activation_names(model: ModelOp) -> tuple[str, ...]:
    """The names of all activations of a model, in the order in which they are computed."""
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
    The position of the decoded value in `decoding.values`: int [B, T] from logits [B, T, n_out].

    Logits that are not finite decode to nothing: `NOTHING_CHOSEN`.
    """
    if decoding.kind == "categorical":
        chosen = xp.argmax(logits, axis=-1)
    else:
        numbers = [Fraction(number) for number in decoding.values if is_number(number)]
        midpoints = [float(a + b) / 2 for a, b in pairwise(numbers)]
        chosen = xp.searchsorted(xp.asarray(midpoints, dtype=logits.dtype), logits[..., 0])
    return xp.where(xp.all(xp.isfinite(logits), axis=-1), chosen, NOTHING_CHOSEN)
