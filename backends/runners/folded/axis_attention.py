"""
The outputs of heads on arrays along row axes: positions of one row of keys are attended together.

    out = (P (n v)) / (P n)

where n is the number of positions that a row of keys represents and v the mean of their values. The
softmax is exact: the largest score of a visible key is subtracted before the exponential.

Exponentials of scores that depend on the rows alone are computed in advance, and so is the pattern
of a causal model that depends on positions alone. If the queries or the keys are known, their
product with the weights of the other side is folded, so that one product gives the scores.
"""

from __future__ import annotations

from typing import NamedTuple

import jax.numpy as jnp
import numpy as np
from jax import Array

from raspc.backends.runners.folded.folded_stream import Compute, Stream, Value
from raspc.backends.runners.folded.row_axes import Axis, Rows, Sequences, Table

MAX_BOS_GAP = 40.0
"""The largest score less that of BOS up to which exponentials are computed in advance."""

HIDDEN_SCORE = float(np.finfo(np.float32).min) / 2
"""The score of a hidden key: half of the smallest float32, so that differences do not overflow."""


class HeadWeights(NamedTuple):
    """The weights of a head, in float64; biases are 0 where the head has none."""

    W_Q: Table
    W_K: Table
    W_V: Table
    W_O: Table
    b_Q: Table
    b_K: Table
    b_V: Table


class Scores(NamedTuple):
    """The scores of queries along one axis for keys along another."""

    queries: Axis
    keys: Axis
    known: Table | None
    """[rows of the queries, rows of the keys], if the scores depend on the weights alone."""
    compute: Compute
    """The scores at run time, [B, rows of the queries, rows of the keys]."""


def attend(stream: Stream, head: HeadWeights, *, causal: bool) -> None:
    """Add the output of a head to the stream."""
    values = stream.read(head.W_V, head.b_V)
    if causal:
        _attend_to_the_past(stream, _along_positions(stream, _scores(stream, head)), values, head)
        return
    scores = _scores(stream, head)
    rows = stream.tables.size(scores.queries) * stream.tables.size(scores.keys)
    stream.work += rows * (head.W_V.shape[1] + 1)
    stream.write(scores.queries, _attention(stream, scores, values), head.W_O)


def _scores(stream: Stream, head: HeadWeights) -> Scores:
    queries, keys = stream.read(head.W_Q, head.b_Q), stream.read(head.W_K, head.b_K)
    if queries.known is not None and keys.known is not None:
        known = queries.known @ keys.known.T
        constant = stream.constants.add(known, queries.axis, keys.axis)
        return Scores(queries.axis, keys.axis, known, constant)
    if keys.known is not None:
        by_key = keys.known.T
        read = stream.read(head.W_Q @ by_key, head.b_Q @ by_key, columns=keys.axis)
        return Scores(read.axis, keys.axis, None, read.compute)
    if queries.known is not None:
        by_query = queries.known.T
        read = stream.read(head.W_K @ by_query, head.b_K @ by_query, columns=queries.axis)
        return Scores(
            queries.axis, read.axis, None, lambda run: jnp.swapaxes(read.compute(run), -1, -2)
        )
    rows = stream.tables.size(queries.axis) * stream.tables.size(keys.axis)
    stream.work += rows * head.W_Q.shape[1]
    return Scores(
        queries.axis,
        keys.axis,
        None,
        lambda run: queries.compute(run) @ jnp.swapaxes(keys.compute(run), -1, -2),
    )


# Models that are not causal: every key but PAD is visible


def _attention(stream: Stream, scores: Scores, values: Value) -> Compute:
    """The mean values, [B, rows of the queries, d_v], that queries attend to."""
    powers = _known_powers(stream, scores)
    if powers is None:
        return lambda run: _divide(_powers(run, scores) @ _weighted(run, scores.keys, values))
    known = _known_values(stream, scores.keys, values)
    if known is None:
        constant = stream.constants.add(powers, scores.queries, scores.keys)
        return lambda run: _divide(constant(run) @ _weighted(run, scores.keys, values))
    products = stream.constants.add(
        np.einsum("qk,kv->kqv", powers, known), scores.keys, scores.queries
    )

    def compute(run: Sequences) -> Array:
        matrix = products(run)
        flat = run.counts(scores.keys) @ matrix.reshape(matrix.shape[0], -1)
        return _divide(flat.reshape(-1, *matrix.shape[1:]))

    return compute


def _known_powers(stream: Stream, scores: Scores) -> Table | None:
    """The exponentials of known scores; None if the exponential at BOS may round to zero."""
    if scores.known is None:
        return None
    first = stream.tables.first(scores.keys)
    largest = scores.known[:, stream.tables.keys(scores.keys)].max(axis=1, keepdims=True)
    if (largest[:, 0] - scores.known[:, first]).max() > MAX_BOS_GAP:
        return None
    powers = np.exp(np.minimum(scores.known - largest, 0.0))
    return np.where(powers < np.finfo(np.float32).tiny, 0.0, powers)


def _known_values(stream: Stream, keys: Axis, values: Value) -> Table | None:
    """Known values along the keys, and a column of ones: [rows of the keys, d_v + 1], or None."""
    if values.known is None:
        return None
    along = stream.tables.expand(Rows(values.axis, values.known), keys)
    return None if along is None else np.concatenate([along, np.ones((len(along), 1))], axis=1)


def _powers(run: Sequences, scores: Scores) -> Array:
    """The exponentials [B, queries, keys] of scores; zero at rows of keys without a position."""
    present = run.counts(scores.keys)[:, None, :] > 0
    visible = jnp.where(present, scores.compute(run), HIDDEN_SCORE)
    return jnp.exp(visible - visible.max(axis=-1, keepdims=True))


def _weighted(run: Sequences, keys: Axis, values: Value) -> Array:
    """The sums of values over the positions of each row of keys, and counts: [B, keys, d_v + 1]."""
    array = values.compute(run)
    counts = run.counts(keys)[:, :, None]
    if values.axis > keys:
        summed = run.total(array, values.axis, keys)
    else:
        summed = run.expand(array, values.axis, keys) * counts
    return jnp.concatenate([summed, counts], axis=-1)


def _divide(sums: Array) -> Array:
    """The sums divided by their last column, which is zero for a sequence of PAD alone."""
    total = sums[..., -1:]
    return sums[..., :-1] / jnp.where(total == 0, 1, total)


# Causal models: the visible keys of a position are itself and the positions before it


def _along_positions(stream: Stream, scores: Scores) -> Scores:
    """The scores along positions on both sides, because the visible keys differ by position."""
    tables, both = stream.tables, (scores.queries, scores.keys)
    if scores.known is not None and Axis.TOKEN not in both:
        index = np.ix_(*(tables.along(axis, Axis.POSITION) for axis in both))
        known = scores.known[index]
        constant = stream.constants.add(known, Axis.POSITION, Axis.POSITION)
        return Scores(Axis.POSITION, Axis.POSITION, known, constant)

    def compute(run: Sequences) -> Array:
        rows = run.expand(scores.compute(run), scores.queries, Axis.POSITION)
        columns = jnp.swapaxes(rows, -1, -2)
        return jnp.swapaxes(run.expand(columns, scores.keys, Axis.POSITION), -1, -2)

    return Scores(Axis.POSITION, Axis.POSITION, None, compute)


def _attend_to_the_past(stream: Stream, scores: Scores, values: Value, head: HeadWeights) -> None:
    """
    Add a causal head to the stream: sums over the keys of each query, divided by their weight.

    Dividing last keeps sums of whole numbers exact, as in the other forms of the network.
    """
    powers = _causal_powers(stream, scores)
    if isinstance(powers, np.ndarray):
        along = None
        if values.known is not None:
            along = stream.tables.expand(Rows(values.axis, values.known), Axis.POSITION)
        if along is not None:
            means = powers @ along / powers.sum(axis=1, keepdims=True)
            stream.known = stream.known + (means @ head.W_O)[None]
            return
        powers = stream.constants.add(powers, Axis.POSITION, Axis.POSITION)
    weights = powers
    stream.work += stream.tables.length**2 * (head.W_V.shape[1] + 1)

    def compute(run: Sequences) -> Array:
        array = run.expand(values.compute(run), values.axis, Axis.POSITION)
        counted = jnp.concatenate([array, jnp.ones_like(array[..., :1])], axis=-1)
        return _divide(weights(run) @ counted)

    stream.write(Axis.POSITION, compute, head.W_O)


def _causal_powers(stream: Stream, scores: Scores) -> Table | Compute:
    """The exponentials of scores along positions: [T, T] if they are known, else [B, T, T]."""
    length = stream.tables.length
    past = np.tril(np.ones((length, length), bool))
    if scores.known is not None:
        visible = np.where(past, scores.known, -np.inf)
        powers = np.exp(visible - visible.max(axis=1, keepdims=True))
        return np.where(powers < np.finfo(np.float32).tiny, 0.0, powers)

    def compute(run: Sequences) -> Array:
        # PAD comes after all tokens, so the causal mask hides it from them.
        visible = jnp.where(past[: run.length, : run.length], scores.compute(run), HIDDEN_SCORE)
        return jnp.exp(visible - visible.max(axis=-1, keepdims=True))

    return compute
