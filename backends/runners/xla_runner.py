"""
XLA through JAX: the interpreter of the dialect traced with `jax.numpy` and compiled.

    runner = XlaRunner(model)
    runner.run(ids)                                            # compiled once a shape
    logits, = forward(model, runner.parameters, ids)           # pure: jit, vmap, grad as you like
    jax.grad(lambda p: forward(model, p, ids)[0].sum())(runner.parameters)

The weights are arguments of the compiled function, not constants in it. Matrix products run in the
full precision of their type: what a GPU does by default (TF32) is too coarse for a model whose
selectors count on exact scores. `fused` and `folded` say how the network is laid out, `mesh` how it
is divided among devices.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any, Literal, NamedTuple, TypeAlias

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from numpy.typing import NDArray

from raspc.backends.runners.activations import ActivationRequest
from raspc.backends.runners.device_mesh import DATA, MODEL, place_batch, place_parameters
from raspc.backends.runners.folded.folded_network import fold
from raspc.backends.runners.fused_network import FusedFunctions
from raspc.backends.runners.jax_settings import element_types, find_devices
from raspc.backends.runners.logit_choice import choose_fast, choose_plainly
from raspc.backends.runners.runner import Run
from raspc.transformer_dialect.interpreter import TransformerFunctions, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

MOST_ROWS = 256
"""The most sequences that are run at once if nothing is said; larger batches are cut up."""

Form: TypeAlias = Literal["folded", "fused", "plain"]
"""
How a network is laid out. `plain` is op by op as the interpreter has it, `fused` joins products
(see `backends.fused`), `folded` computes beforehand what depends on the weights alone (see
`backends.folded`); where that would not pay, and where activations are asked for, it is `fused`.
"""


def forward(
    model: ModelOp, parameters: Mapping[str, jax.Array], ids: jax.Array
) -> tuple[jax.Array, ...]:
    """
    The logits float [B, T, n_out] of each unembed: a pure function for JAX to transform.

    parameters: the weights by the names of `ModelOp.parameters`, a pytree.
    ids: int [B, T], BOS first and PAD behind.
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
    The logits, and the activations that are wanted.

    wanted: names as `ActivationRequest` takes them; others are not computed for their own sake.
    plain: lay the network out as the interpreter has it, one product for each weight.
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
    """What a runner calls: one function, compiled once for each bucket of batch and length."""

    function: Any
    """From arguments and ids [B, T] to choices and activations, jitted."""

    arguments: Any
    """The weights, or what was folded of them: a pytree."""


class XlaRunner:
    """A model run by XLA on JAX's default device or a mesh, in the element type of its weights."""

    def __init__(
        self,
        model: ModelOp,
        *,
        rows: int | None = None,
        mesh: Mesh | None = None,
        form: Form = "folded",
    ):
        """
        rows: the most sequences that are run at once; `MOST_ROWS` if it is left out.
        mesh: the devices to divide batches and weights among, as `make_mesh` gives it; of one
            machine.
        form: how the network is laid out where no activations are asked for.
        """
        find_devices()  # An error here says what to do, and JAX's own does not.
        if mesh is not None and mesh.is_multi_process:
            raise RaspcError(
                "the mesh spans several machines, and a runner gives arrays of one",
                remedy="give it data_mesh(), or jit raspc.backends.runners.xla_runner.forward as "
                "docs/scaling.md shows",
            )
        self.model = model
        self.mesh = mesh
        self.rows = rows
        self.form: Form = form
        self._compiled: dict[frozenset[str], Compiled] = {}

    @cached_property
    def parameters(self) -> dict[str, jax.Array]:
        """The weights on the device, or divided among those of the mesh."""
        arrays = {name: attr.array for name, attr in self.model.parameters.items()}
        with element_types(self.model.dtype):
            if self.mesh is not None:
                return place_parameters(self.model, arrays, self.mesh)
            # device_put copies; jnp.asarray would compile a program for each shape.
            return jax.device_put(arrays)

    def run(self, ids: NDArray[np.int32], wanted: Collection[str] = ()) -> Run:
        """
        Run the model on ids [B, T]; see `Runner`.

        B and T are rounded up to buckets before the compiled function sees them, so that a few
        compilations serve all shapes.
        """
        most = self.rows or MOST_ROWS
        names = frozenset(wanted)
        if len(ids) <= most:
            return self._run_part(ids, names, most)
        parts = [
            self._run_part(ids[start : start + most], names, most)
            for start in range(0, len(ids), most)
        ]
        choices = zip(*(part.choices for part in parts), strict=True)
        return Run(
            tuple(np.concatenate(each) for each in choices),
            {name: np.concatenate([p.activations[name] for p in parts]) for name in names},
        )

    def _run_part(self, ids: NDArray[np.int32], wanted: frozenset[str], most: int) -> Run:
        rows, length = ids.shape
        longest = self.model.max_length + 1
        sequences = bucket(rows, most)
        if self.mesh is not None:
            sequences += -sequences % self.mesh.shape[DATA]
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
        """The function that gives the choices and the wanted activations, and no others."""
        if wanted not in self._compiled:
            folded = None if wanted else self._folded()
            self._compiled[wanted] = self._traced(wanted) if folded is None else folded
        return self._compiled[wanted]

    def _folded(self) -> Compiled | None:
        """The network folded, if it is to be and can be; each device of a mesh has all of it."""
        if self.form != "folded" or self._divided:
            return None
        program = fold(self.model)
        if program is None:
            return None
        place = None if self.mesh is None else NamedSharding(self.mesh, PartitionSpec())
        constants = jax.device_put(program.constants, place)
        return Compiled(jax.jit(lambda arrays, ids: (program.run(arrays, ids), {})), constants)

    @property
    def _divided(self) -> bool:
        return self.mesh is not None and self.mesh.shape[MODEL] > 1

    def _traced(self, wanted: frozenset[str]) -> Compiled:
        """The network as the interpreter has it, or laid out by `FusedFunctions`."""
        plain = self.form == "plain" or self._divided
        choose_here = choose_plainly if self.form == "plain" else choose_fast

        def run(parameters: Mapping[str, jax.Array], ids: jax.Array) -> Any:
            logits, activations = forward_with_activations(
                self.model, sorted(wanted), parameters, ids, plain=plain
            )
            choices = [
                choose_here(each, unembed.decode.data)
                for each, unembed in zip(logits, self.model.unembeds, strict=True)
            ]
            return choices, activations

        return Compiled(jax.jit(run), self.parameters)


def bucket(size: int, most: int) -> int:
    """The size that a batch of the given size is padded to: a power of two, or the most."""
    return min(1 << max(size - 1, 0).bit_length(), most)


def pad_batch(ids: NDArray[np.int32], rows: int, length: int, pad: int) -> NDArray[np.int32]:
    """Ids [B, T] padded to [rows, length]; no head sees what is added."""
    if ids.shape == (rows, length):
        return ids
    padded = np.full((rows, length), pad, ids.dtype)
    padded[: ids.shape[0], : ids.shape[1]] = ids
    return padded


def _cut(name: str, activation: jax.Array, rows: int, length: int) -> NDArray[Any]:
    """An activation without what padding added to it."""
    cut = np.asarray(activation)[:rows, :length]
    return cut[:, :, :length] if name.endswith("/pattern") else cut
