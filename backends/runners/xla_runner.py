"""
The XLA runner: the interpreter of the dialect traced with `jax.numpy` and compiled by JAX.

    runner = XlaRunner(model)
    runner.run(ids)                                            # compiled once for each shape
    logits, = forward(model, runner.parameters, ids)           # pure, for jit, vmap and grad
    jax.grad(lambda p: forward(model, p, ids)[0].sum())(runner.parameters)

The weights are arguments of the compiled function, not constants in it. Matrix products run in the
full precision of their type: the default of a GPU (TF32) is too coarse for scores that select by a
margin. `form` chooses the run form of the network, `mesh` its division among devices.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from numpy.typing import NDArray

from raspc.backends.runners.activations import ActivationRequest
from raspc.backends.runners.device_mesh import (
    DATA_AXIS,
    MODEL_AXIS,
    place_batch,
    place_parameters,
)
from raspc.backends.runners.folded.folded_network import fold
from raspc.backends.runners.fused_network import FusedFunctions
from raspc.backends.runners.jax_settings import element_types, find_devices
from raspc.backends.runners.logit_choice import choose_by_argmax, choose_by_columns
from raspc.backends.runners.run_forms import Form, arithmetic_of
from raspc.backends.runners.runner import Run
from raspc.transformer_dialect.interpreter import TransformerFunctions, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError
from raspc.values.short_repr import guarded

MAX_ROWS = 256
"""The default of the largest number of sequences in one computation; larger batches are divided."""


def forward(
    model: ModelOp, parameters: Mapping[str, jax.Array], ids: jax.Array
) -> tuple[jax.Array, ...]:
    """
    The logits float [B, T, n_out] of each unembedding, as a pure function for JAX to transform.

    Args:
        model: the model; its weights are not used.
        parameters: the weights by the names of `ModelOp.parameters`, a pytree.
        ids: int [B, T], BOS first and PAD last.

    """
    logits, _ = forward_with_activations(model, (), parameters, ids)
    return logits


def forward_with_activations(
    model: ModelOp,
    wanted: Collection[str],
    parameters: Mapping[str, jax.Array],
    ids: jax.Array,
    *,
    plain: bool = False,
) -> tuple[tuple[jax.Array, ...], dict[str, jax.Array]]:
    """
    The logits float [B, T, n_out] of each unembedding, and the wanted activations by name.

    Args:
        model: the model; its weights are not used.
        wanted: names of `ActivationRequest`.
        parameters: the weights by the names of `ModelOp.parameters`, a pytree.
        ids: int [B, T], BOS first and PAD last.
        plain: whether to compute op by op, with one product for each weight.

    """
    request = ActivationRequest.of(model, wanted)
    functions = (
        TransformerFunctions(jnp, model.dtype, parameters=parameters, wanted=request.kept)
        if plain
        else FusedFunctions(
            jnp,
            model.dtype,
            parameters=parameters,
            wanted=request.kept,
            grouped=jax.default_backend() != "cpu",
        )
    )
    with jax.default_matmul_precision("highest"):
        logits = run_model(model, ids, functions)
    return logits, request.take(functions.activations)


class Compiled(NamedTuple):
    """A jitted function of a runner, compiled once for each bucket of batch and length."""

    function: Any
    """The jitted function from arguments and ids [B, T] to choices and activations."""

    arguments: Any
    """The weights, or the constants folded from them: a pytree."""


class XlaRunner:
    """A `Runner` on JAX's default device or a mesh, in the element type of the model's weights."""

    def __init__(
        self,
        model: ModelOp,
        *,
        rows: int | None = None,
        mesh: Mesh | None = None,
        form: Form = "folded",
    ):
        """
        Prepare a model; weights are placed and functions compiled at the first run.

        Args:
            model: the model.
            rows: the largest number of sequences in one computation; `MAX_ROWS` if None.
            mesh: the devices of one machine among which to divide batches and weights, a result
                of `make_mesh` or `data_mesh`.
            form: the run form for runs without activations.

        Raises:
            RaspcError: if JAX has no device, or the mesh spans several machines.

        """
        find_devices()  # Raises an error with a remedy, before JAX raises one without.
        if mesh is not None and mesh.is_multi_process:
            raise RaspcError(
                "the mesh spans several machines, but a runner runs on one",
                remedy="give data_mesh(), or jit raspc.backends.runners.xla_runner.forward as "
                "docs/scaling.md shows",
            )
        self.model = model
        self.mesh = mesh
        self.rows = rows
        self.form: Form = form
        self._compiled: dict[frozenset[str], Compiled] = {}

    @cached_property
    def parameters(self) -> dict[str, jax.Array]:
        """The weights by name, on the device or divided among the devices of the mesh."""
        arrays = {name: attr.array for name, attr in self.model.parameters.items()}
        with element_types(self.model.dtype):
            if self.mesh is not None:
                return place_parameters(self.model, arrays, self.mesh)
            # device_put copies; jnp.asarray would compile a program for each shape.
            return jax.device_put(arrays)

    def run(self, ids: NDArray[np.int32], wanted: Collection[str] = ()) -> Run:
        """
        The choices and the wanted activations for ids [B, T]; see `Runner.run`.

        Ids are padded to a bucket of B and T, so that few compilations serve all shapes.
        """
        max_rows = self.rows or MAX_ROWS
        names = frozenset(wanted)
        if len(ids) <= max_rows:
            return self._run_part(ids, names, max_rows)
        parts = [
            self._run_part(ids[start : start + max_rows], names, max_rows)
            for start in range(0, len(ids), max_rows)
        ]
        choices = zip(*(part.choices for part in parts), strict=True)
        return Run(
            tuple(np.concatenate(each) for each in choices),
            {name: np.concatenate([p.activations[name] for p in parts]) for name in names},
        )

    def _run_part(self, ids: NDArray[np.int32], wanted: frozenset[str], max_rows: int) -> Run:
        rows, length = ids.shape
        longest = self.model.max_length + 1
        sequences = bucket(rows, max_rows)
        if self.mesh is not None:
            sequences += -sequences % self.mesh.shape[DATA_AXIS]
        padded = pad_batch(ids, sequences, bucket(length, longest), self.model.pad_id)
        placed = padded if self.mesh is None else place_batch(padded, self.mesh)
        compiled = self.compiled(wanted)
        with element_types(self.model.dtype):
            choices, activations = compiled.function(compiled.arguments, placed)
        return Run(
            tuple(np.asarray(choice)[:rows, :length] for choice in choices),
            {name: _cut(name, array, rows, length) for name, array in activations.items()},
        )

    def compiled(self, wanted: frozenset[str] = frozenset()) -> Compiled:
        """The jitted function that returns the choices and the wanted activations alone."""
        if wanted not in self._compiled:
            folded = None if wanted else self._folded()
            self._compiled[wanted] = self._traced(wanted) if folded is None else folded
        return self._compiled[wanted]

    def _folded(self) -> Compiled | None:
        """The folded network, copied to each device of a mesh; None if `fold` gives none."""
        if self.form != "folded" or self._divided:
            return None
        program = fold(self.model)
        if program is None:
            return None
        place = None if self.mesh is None else NamedSharding(self.mesh, PartitionSpec())
        constants = jax.device_put(program.constants, place)
        return Compiled(jax.jit(lambda arrays, ids: (program.run(arrays, ids), {})), constants)

    @property
    def arithmetic(self) -> str:
        """The arithmetic of runs without activations; runs with activations are not folded."""
        folds = self.form == "folded" and not self._divided and fold(self.model) is not None
        return arithmetic_of("folded" if folds else "plain", self.model)

    @property
    def _divided(self) -> bool:
        return self.mesh is not None and self.mesh.shape[MODEL_AXIS] > 1

    def _traced(self, wanted: frozenset[str]) -> Compiled:
        """The jitted network in the form `plain`, or in the form `fused`."""
        plain = self.form == "plain" or self._divided
        choose = choose_by_argmax if self.form == "plain" else choose_by_columns

        def run(parameters: Mapping[str, jax.Array], ids: jax.Array) -> Any:
            logits, activations = forward_with_activations(
                self.model, sorted(wanted), parameters, ids, plain=plain
            )
            choices = [
                choose(each, unembed.decode.data)
                for each, unembed in zip(logits, self.model.unembeds, strict=True)
            ]
            return choices, activations

        return Compiled(jax.jit(run), self.parameters)

    @guarded
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.model.sym_name.data} in {self.arithmetic}>"


def bucket(size: int, maximum: int) -> int:
    """The smallest power of two that is at least `size`, but at most `maximum`."""
    return min(1 << max(size - 1, 0).bit_length(), maximum)


def pad_batch(ids: NDArray[np.int32], rows: int, length: int, pad: int) -> NDArray[np.int32]:
    """Ids [B, T] padded to [rows, length] with PAD, which attention masks."""
    if ids.shape == (rows, length):
        return ids
    padded = np.full((rows, length), pad, ids.dtype)
    padded[: ids.shape[0], : ids.shape[1]] = ids
    return padded


def _cut(name: str, activation: jax.Array, rows: int, length: int) -> NDArray[Any]:
    """An activation without the rows and positions of padding."""
    cut = np.asarray(activation)[:rows, :length]
    return cut[:, :, :length] if name.endswith("/pattern") else cut
