"""
Generation by XLA: one compiled loop over positions, with a cache of fixed shape.

    XlaGenerator(model).generate(request)

The loop has a step for each position, prompts included: the step reads one id, extends the cache of
max_seq_len + 1 positions at an index, and appends a token to the sequences that are at their end.
No shape depends on the position or on the length of a prompt, so XLA compiles the loop once for
each number of sequences in `BATCHES`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from raspc.backends.runners.generation.cached_network import CachedFunctions
from raspc.backends.runners.generation.generation_parts import in_parts, padded, rows_at_once
from raspc.backends.runners.generation.generation_state import (
    GeneratedIds,
    GenerationRequest,
    GenerationState,
    append,
    begin,
    is_running,
)
from raspc.backends.runners.jax_settings import element_types, find_devices
from raspc.backends.runners.logit_choice import choose_by_columns
from raspc.backends.runners.run_forms import arithmetic_of
from raspc.transformer_dialect.attention_ops import HeadOp
from raspc.transformer_dialect.interpreter import Array, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values.short_repr import guarded

Arrays = dict[str, jax.Array]
"""The arrays of a cache by name."""


@dataclass
class FixedCache:
    """A `Cache` of arrays [B, positions, d], all of whose rows attention reads under a mask."""

    positions: int
    """The number of positions, BOS counted."""

    arrays: Arrays
    """The arrays by name, which tracing replaces."""

    def extend(self, name: str, start: Array | int, rows: Array) -> Array:
        """The array of all positions, with the new rows."""
        index = (jnp.zeros_like(start), start, jnp.zeros_like(start))
        self.arrays[name] = jax.lax.dynamic_update_slice(self.arrays[name], rows, index)
        return self.arrays[name]

    def size(self, positions: Array | int) -> int:
        """The number of all positions."""
        return self.positions


class _Loop(NamedTuple):
    """The state of the compiled loop: `known` positions of `ids` are known."""

    known: jax.Array
    ids: jax.Array
    cache: Arrays
    state: GenerationState


class XlaGenerator:
    """A `Generator` on JAX's default device, in the element type of the model's weights."""

    def __init__(self, model: ModelOp):
        """
        Prepare a model; the loop is compiled at the first generation.

        Raises:
            RaspcError: if JAX has no device.

        """
        find_devices()
        self.model = model

    @property
    def arithmetic(self) -> str:
        """The arithmetic of the run form `plain`; `cached_network` has the reason."""
        return arithmetic_of("plain", self.model)

    @cached_property
    def parameters(self) -> Arrays:
        """The weights by name, on the device."""
        with element_types(self.model.dtype):
            return jax.device_put({name: a.array for name, a in self.model.parameters.items()})

    @cached_property
    def loop(self) -> Any:
        """The jitted function from weights and a request to ids and state."""
        return jax.jit(self._run)

    def generate(self, request: GenerationRequest) -> GeneratedIds:
        """The grown sequences of a request."""
        return in_parts(request, rows_at_once(self.model), self._generate_part)

    def _generate_part(self, request: GenerationRequest) -> GeneratedIds:
        """The grown sequences of a request that fits into memory."""
        with element_types(self.model.dtype):
            ids, state = self.loop(self.parameters, padded(request, self.model))
        rows = len(request.ids)
        return GeneratedIds(
            np.asarray(ids)[:rows], GenerationState(*(np.asarray(each)[:rows] for each in state))
        )

    def _run(
        self, parameters: Mapping[str, jax.Array], request: GenerationRequest
    ) -> tuple[jax.Array, GenerationState]:
        """The grown ids and the state, of a request whose arrays are traced."""
        one = jnp.ones((), jnp.int32)
        cache = self._empty_cache(request.ids.shape)
        first = _Loop(one, jnp.asarray(request.ids), cache, begin(jnp, request))
        last = jax.lax.while_loop(
            lambda loop: is_running(loop.state),
            lambda loop: self._step(parameters, request, loop),
            first,
        )
        return last.ids, last.state

    def _step(
        self, parameters: Mapping[str, jax.Array], request: GenerationRequest, loop: _Loop
    ) -> _Loop:
        """The loop after the network has run at position `known - 1`."""
        cache = FixedCache(request.ids.shape[1], dict(loop.cache))
        at = loop.known - 1
        functions = CachedFunctions(
            jnp, self.model.dtype, parameters=parameters, cache=cache, start=at
        )
        with jax.default_matmul_precision("highest"):
            (logits,) = run_model(self.model, _column(loop.ids, at)[:, None], functions)
        choices = choose_by_columns(logits[:, 0], self.model.unembeds[0].decode.data)
        column = _column(loop.ids, loop.known)
        column, state = append(jnp, request, loop.state, column, choices, loop.known)
        ids = jax.lax.dynamic_update_index_in_dim(loop.ids, column, loop.known, axis=1)
        return _Loop(loop.known + 1, ids, cache.arrays, state)

    def _empty_cache(self, shape: tuple[int, ...]) -> Arrays:
        """Arrays of zeros [B, positions, d] for the keys and values of each head."""
        arrays: Arrays = {}
        for op in self.model.body.walk():
            if isinstance(op, HeadOp):
                arrays[f"{op.component}/keys"] = jnp.zeros((*shape, op.d_qk), self.model.dtype)
                arrays[f"{op.component}/values"] = jnp.zeros((*shape, op.d_v), self.model.dtype)
        return arrays

    @guarded
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.model.sym_name.data} in {self.arithmetic}>"


def _column(ids: jax.Array, position: jax.Array) -> jax.Array:
    """The ids [B] of a position."""
    return jax.lax.dynamic_index_in_dim(ids, position, axis=1, keepdims=False)
