"""
The index of the decoded value at each position, from logits: by argmax, or faster by columns.

XLA compiles argmax over a short last axis to a scalar loop on CPUs: for 41 logits at 10,000
positions it takes 1.6 ms, and the comparison column by column 0.1 ms.
"""

from __future__ import annotations

import jax.numpy as jnp
from jax import Array

from raspc.transformer_dialect.attributes import Decoding
from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN, choose

MAX_COMPARED_COLUMNS = 128
"""The largest number of logits compared column by column, by an XLA operation for each column."""


def choose_by_argmax(logits: Array, decoding: Decoding) -> Array:
    """The choices int32 [...] of the interpreter's `choose`, from logits [..., n_out]."""
    return choose(jnp, logits, decoding).astype(jnp.int32)


def choose_by_columns(logits: Array, decoding: Decoding) -> Array:
    """
    The choices int32 [...] of `choose_by_argmax`, from logits [..., n_out], computed faster.

    Numerical decodings, and more than MAX_COMPARED_COLUMNS columns, use `choose_by_argmax`.
    """
    columns = logits.shape[-1]
    if decoding.kind != "categorical" or columns > MAX_COMPARED_COLUMNS:
        return choose_by_argmax(logits, decoding)
    largest = logits[..., 0]
    chosen = jnp.zeros(largest.shape, jnp.int32)
    finite = jnp.isfinite(largest)
    for column in range(1, columns):
        logit = logits[..., column]
        larger = logit > largest
        largest = jnp.where(larger, logit, largest)
        chosen = jnp.where(larger, column, chosen)
        finite &= jnp.isfinite(logit)
    return jnp.where(finite, chosen, NOTHING_CHOSEN)
