"""
XLA through JAX: the interpreter of the dialect traced with `jax.numpy` and compiled.

    runner = XlaRunner(model)
    runner.run(ids)                                            # compiled once a shape
    logits, = forward(model, runner.parameters, ids)           # pure: jit, vmap, grad as you like
    jax.grad(lambda p: forward(model, p, ids)[0].sum())(runner.parameters)

The weights are arguments of the compiled function, not constants in it. Matrix products run in the
full precision of their type: what a GPU does by default (TF32) is too coarse for a model whose
selectors count on exact scores.

A StableHLO route (the model lowered by our own passes and given to XLA as text) would be a runner
beside this one. It has `XlaRunner`'s constructor and `run`, takes its weights in the order of
`ModelOp.parameters`, and can share `bucket` and `pad_batch`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from backends.runner import Run
from transformer_dialect.interpreter import TransformerFunctions, choose, run_model
from transformer_dialect.model_op import ModelOp

MOST_ROWS = 256
"""The most sequences that are run at once; larger batches are cut up."""


def forward(
    model: ModelOp, parameters: Mapping[str, jax.Array], ids: jax.Array
) -> tuple[jax.Array, ...]:
    """
    The logits float [B, T, n_out] of each unembed: a pure function for JAX to transform.

    parameters: the weights by the names of `ModelOp.parameters`, a pytree.
    ids: int [B, T], BOS first and PAD behind.
    """
    logits, _ = _forward(model, frozenset(), parameters, ids)
    return logits


def _forward(
    model: ModelOp, wanted: frozenset[str], parameters: Mapping[str, jax.Array], ids: jax.Array
) -> tuple[tuple[jax.Array, ...], dict[str, jax.Array]]:
    """The logits, and the activations that are wanted."""
    functions = TransformerFunctions(jnp, model.dtype, parameters=parameters, wanted=wanted)
    with jax.default_matmul_precision("highest"):
        logits = run_model(model, ids, functions)
    return logits, functions.activations


class XlaRunner:
    """A model run by XLA on JAX's default device, in the element type of its weights."""

    def __init__(self, model: ModelOp):
        self.model = model
        with self._types():
            self.parameters = {
                name: jnp.asarray(attr.array) for name, attr in model.parameters.items()
            }
        self._compiled: dict[frozenset[str], Callable[..., Any]] = {}

    def run(self, ids: NDArray[np.int32], wanted: Collection[str] = ()) -> Run:
        """
        Run the model on ids [B, T]; see `Runner`.

        B and T are rounded up to buckets before the compiled function sees them, so that a few
        compilations serve all shapes.
        """
        parts = [
            self._run_part(ids[start : start + MOST_ROWS], frozenset(wanted))
            for start in range(0, max(len(ids), 1), MOST_ROWS)
        ]
        choices = zip(*(part.choices for part in parts), strict=True)
        return Run(
            tuple(np.concatenate(each) for each in choices),
            {name: np.concatenate([p.activations[name] for p in parts]) for name in wanted},
        )

    def _run_part(self, ids: NDArray[np.int32], wanted: frozenset[str]) -> Run:
        rows, length = ids.shape
        longest = self.model.max_length + 1
        padded = pad_batch(ids, bucket(rows, MOST_ROWS), bucket(length, longest), self.model.pad_id)
        with self._types():
            choices, activations = self._function(wanted)(self.parameters, padded)
        return Run(
            tuple(np.asarray(choice)[:rows, :length] for choice in choices),
            {name: _cut(name, array, rows, length) for name, array in activations.items()},
        )

    def _function(self, wanted: frozenset[str]) -> Callable[..., Any]:
        """The compiled function that gives the wanted activations and no others."""
        if wanted not in self._compiled:

            def run(parameters: Mapping[str, jax.Array], ids: jax.Array) -> Any:
                logits, activations = _forward(self.model, wanted, parameters, ids)
                choices = [
                    choose(jnp, each, unembed.decode.data).astype(jnp.int32)
                    for each, unembed in zip(logits, self.model.unembeds, strict=True)
                ]
                return choices, activations

            self._compiled[wanted] = jax.jit(run)
        return self._compiled[wanted]

    def _types(self) -> AbstractContextManager[Any]:
        """Where JAX knows the element type of the weights: float64 is off by default."""
        return jax.enable_x64(True) if self.model.dtype == np.float64 else nullcontext()


def bucket(size: int, most: int) -> int:
    """The size that a batch of the given size is padded to: a power of two, or the most."""
    return min(1 << max(size - 1, 0).bit_length(), most)


def pad_batch(ids: NDArray[np.int32], rows: int, length: int, pad: int) -> NDArray[np.int32]:
    """Ids [B, T] padded to [rows, length]; no head sees what is added."""
    added = ((0, rows - ids.shape[0]), (0, length - ids.shape[1]))
    return np.pad(ids, added, constant_values=pad)


def _cut(name: str, activation: jax.Array, rows: int, length: int) -> NDArray[Any]:
    """An activation without what padding added to it."""
    cut = np.asarray(activation)[:rows, :length]
    return cut[:, :, :length] if name.endswith("/pattern") else cut
