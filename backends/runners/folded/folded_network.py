"""
The folding of a model, component by component, into a program that computes choices from ids.

    program = fold(model)                       # None if folding is more work
    program.run(constants, ids)                 # the choices [B, L] of each unembedding
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from numpy.typing import NDArray

from raspc.backends.runners.folded.axis_attention import HeadWeights, attend
from raspc.backends.runners.folded.folded_stream import Compute, Stream
from raspc.backends.runners.folded.row_axes import Axis, Sequences, Table, Tables
from raspc.backends.runners.logit_choice import choose_by_columns
from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.interpreter import choose
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp
from raspc.transformer_dialect.plain_architecture import is_plain
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.values.run_arithmetic import MAX_FOLDED_ENTRIES


@dataclass(frozen=True)
class FoldedProgram:
    """A folded network: its constants, and the computation of each output from them and ids."""

    tables: Tables
    constants: list[NDArray[np.float32]]
    results: list[Compute]
    work: int
    """The number of multiplications in matrix products, for a sequence of full length."""

    def run(self, constants: list[Array], ids: Array) -> list[Array]:
        """
        The choices int32 [B, L] of each unembedding for ids int [B, L], BOS first, PAD last.

        The logits float32 [B, L, n_out], for a network that was folded without its decodings.
        """
        run = Sequences(self.tables, ids, constants)
        with jax.default_matmul_precision("highest"):
            return [result(run) for result in self.results]


def fold(
    model: ModelOp, *, allow_more_work: bool = False, decoded: bool = True
) -> FoldedProgram | None:
    """
    The folded network of a model.

    None if the model is not plain, a table has more than MAX_FOLDED_ENTRIES entries, the weights
    are not float32, a folded constant overflows float32, or the folded products are more work than
    the model's own.

    Args:
        model: the model.
        allow_more_work: whether to fold even if the folded products are more work.
        decoded: whether the results are choices, or logits.

    """
    if not is_plain(model):
        return None
    tables = Tables(model)
    entries = tables.n_ids * max(tables.length * model.d_model, tables.n_ids)
    if entries > MAX_FOLDED_ENTRIES or model.dtype != np.float32:
        return None
    with np.errstate(all="ignore"):
        stream, results = _walk(model, tables, _result if decoded else _logits)
    if not all(np.isfinite(array).all() for array in stream.constants.arrays):
        return None
    if not allow_more_work and stream.work > plain_work(model):
        return None
    return FoldedProgram(tables, stream.constants.arrays, results, stream.work)


def _walk(
    model: ModelOp, tables: Tables, result: Callable[[Stream, UnembedOp], Compute]
) -> tuple[Stream, list[Compute]]:
    stream = Stream(tables, np.zeros((1, 1, 1)))
    results: list[Compute] = []
    for op in model.components:
        match op:
            case EmbedOp():
                embedded = _weight(op, "W_E")[:, None] + _weight(op, "W_pos")[None]
                stream = Stream(tables, embedded)
            case AttentionOp():
                heads = [_head(head) for head in op.heads]
                _attention(stream, heads, causal=model.causal is not None)
                stream.known = stream.known + _bias(op, "b_O")
            case MlpOp():
                _mlp(stream, op)
            case UnembedOp():
                results.append(result(stream, op))
            case _:
                raise AssertionError(op.name)
    return stream, results


def _weight(op: ComponentOp, name: str) -> Table:
    return np.asarray(op.weights[name].array, np.float64)


def _bias(op: ComponentOp, name: str) -> Table | float:
    return _weight(op, name) if name in op.weights else 0.0


def _head(op: HeadOp) -> HeadWeights:
    matrices = [_weight(op, f"W_{name}") for name in "QKVO"]
    sizes = {"b_Q": op.d_qk, "b_K": op.d_qk, "b_V": op.d_v}
    return HeadWeights(*matrices, *(_bias(op, name) + np.zeros(n) for name, n in sizes.items()))


def _attention(stream: Stream, heads: list[HeadWeights], *, causal: bool) -> None:
    """Add the outputs of all heads to the stream; every head reads the stream before the sum."""
    known, writers = stream.known, list(stream.writers)
    written: list[Any] = []
    added: list[Table] = []
    for head in heads:
        stream.known, stream.writers = known, list(writers)
        attend(stream, head, causal=causal)
        added.append(stream.known - known)
        written += stream.writers[len(writers) :]
    stream.known = sum(added, known)
    stream.writers = writers + written


def _mlp(stream: Stream, op: MlpOp) -> None:
    W_in, W_out, b_in = _weight(op, "W_in"), _weight(op, "W_out"), _bias(op, "b_in")
    table = stream.table(W_in, b_in)
    if table is not None:
        stream.known = stream.known + np.maximum(table, 0) @ W_out + _bias(op, "b_out")
        return
    neurons = stream.read(W_in, b_in)
    stream.known = stream.known + _bias(op, "b_out")
    stream.write(neurons.axis, lambda run: jnp.maximum(neurons.compute(run), 0), W_out)


def _result(stream: Stream, op: UnembedOp) -> Compute:
    """The choices int32 [B, L] of an unembedding."""
    tables, decoding = stream.tables, op.decode.data
    W_U, b_U = _weight(op, "W_U"), _bias(op, "b_U")
    table = stream.table(W_U, b_U)
    if table is not None:
        chosen = choose(np, table.astype(np.float32), decoding).astype(np.float64)
        axis, rows = tables.rows(chosen[:, :, None])
        constant = stream.constants.add(rows, None if axis == Axis.BOTH else axis)
        return lambda run: _everywhere(run, constant(run), axis)
    logits = stream.read(W_U, b_U)
    return lambda run: _everywhere(
        run, choose_by_columns(logits.compute(run), decoding)[..., None], logits.axis
    )


def _logits(stream: Stream, op: UnembedOp) -> Compute:
    """The logits float32 [B, L, n_out] of an unembedding."""
    logits = stream.read(_weight(op, "W_U"), _bias(op, "b_U"))

    def compute(run: Sequences) -> Array:
        found = run.expand(logits.compute(run), logits.axis, Axis.POSITION)
        return jnp.broadcast_to(found, (*run.ids.shape, found.shape[-1]))

    return compute


def _everywhere(run: Sequences, choices: Array, axis: Axis) -> Array:
    """The choices int32 [B, L] at each position, from choices [rows, 1] or [B, rows, 1]."""
    expanded = run.expand(choices, axis, Axis.POSITION)[..., 0].astype(jnp.int32)
    return jnp.broadcast_to(expanded, run.ids.shape)


def plain_work(model: ModelOp) -> int:
    """The number of multiplications of the interpreter, for a sequence of full length."""
    length, total = model.max_length + 1, 0
    for op in model.components:
        if isinstance(op, AttentionOp):
            for head in op.heads:
                total += sum(weight.data.size for weight in head.weights.values())
                total += length * (head.d_qk + head.d_v)
        elif isinstance(op, (MlpOp, UnembedOp)):
            total += sum(weight.data.size for weight in op.weights.values())
    return length * total
