"""
The optimisation problem of a compression: a model, its inputs, and its targets for them.

    problem = Problem.of(model, options)
    problem.losses(write, read)         # over all inputs
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from raspc.backends.compression.compressed_forward import ForwardRun, compressed_forward
from raspc.backends.compression.initial_maps import Matrix, read_gram, written_gram
from raspc.backends.compression.losses import Losses, Targets, sequence_losses
from raspc.backends.compression.training_inputs import Inputs, all_inputs
from raspc.backends.compression.training_options import CompressionOptions
from raspc.backends.runners.jax_settings import find_devices
from raspc.transformer_dialect.interpreter import TransformerFunctions, choose, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError
from raspc.values.short_repr import short_repr


@dataclass(frozen=True)
class Problem:
    """The model, options, inputs and targets for which maps are trained."""

    model: ModelOp
    options: CompressionOptions
    inputs: Inputs
    parameters: dict[str, jax.Array]
    """The weights of the compiled model, which training does not change."""

    targets: Targets
    """The outputs and activations of the compiled model for all inputs."""

    __repr__ = short_repr

    @staticmethod
    def of(model: ModelOp, options: CompressionOptions) -> Problem:
        """
        The problem of a model, whose targets are computed by running the model on all inputs.

        Raises:
            RaspcError: if a width exceeds the model's number of directions, the model takes no
                input, or JAX has no device.

        """
        D = model.d_model
        for d in options.d:
            if d > D:
                raise RaspcError(
                    f"d is {d}, but '{model.sym_name.data}' has {D} directions",
                    remedy=f"give 1 to {D}",
                )
        find_devices()  # Raises an error with a remedy, before JAX raises one without.
        inputs = all_inputs(model, distinct=options.distinct, limit=options.inputs)
        parameters = {name: jnp.asarray(attr.array) for name, attr in model.parameters.items()}
        eye = jnp.eye(D, dtype=model.dtype)
        ids = jnp.asarray(inputs.ids)

        def original(eye: jax.Array, ids: jax.Array) -> ForwardRun:
            return compressed_forward(model, parameters, eye, eye, ids)

        # Arrays are arguments: XLA would spend time on folding a run on constants.
        run = jax.jit(original)(eye, ids)
        choices = tuple(
            choose(jnp, logits, unembed.decode.data)
            for logits, unembed in zip(run.logits, model.unembeds, strict=True)
        )
        targets = Targets(
            ids,
            run.logits,
            choices,
            run.layers,
            run.patterns,
            run.neurons,
            jnp.asarray(inputs.token_mask),
            jnp.asarray(inputs.visible_mask),
        )
        return Problem(model, options, inputs, parameters, targets)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kind of each output's decoding."""
        return tuple(unembed.decode.kind for unembed in self.model.unembeds)

    def forward(self, write: jax.Array, read: jax.Array, ids: jax.Array) -> ForwardRun:
        """The run of the model with maps for ids; see `compressed_forward`."""
        return compressed_forward(self.model, self.parameters, write, read, ids)

    def batch_losses(self, write: jax.Array, read: jax.Array, rows: jax.Array) -> Losses:
        """The mean losses over the inputs with the indices `rows`, int [B]."""
        targets = jax.tree.map(lambda array: array[rows], self.targets)
        run = self.forward(write, read, targets.ids)
        losses = sequence_losses(run, targets, self.kinds, self.options)
        return Losses(*(jnp.mean(each) for each in losses))

    def losses(self, write: jax.Array, read: jax.Array) -> Losses:
        """The mean losses over all inputs, in which each length has the same weight."""
        run = self.forward(write, read, self.targets.ids)
        losses = sequence_losses(run, self.targets, self.kinds, self.options)
        weights = jnp.asarray(self.inputs.weights, losses.layer.dtype)
        return Losses(*(each @ weights for each in losses))

    @cached_property
    def streams(self) -> tuple[NDArray[Any], NDArray[np.float64]]:
        """
        The streams [n, D] of the compiled model, and their weights [n] with sum 1.

        A stream is taken after every half-layer, at every position that is not PAD.
        """
        names = ["embed", *(f"residual/{name}" for name in self.targets.layers)]
        functions = TransformerFunctions(
            np,
            self.model.dtype,
            parameters={name: np.asarray(array) for name, array in self.parameters.items()},
            wanted=frozenset(names),
        )
        run_model(self.model, self.inputs.ids, functions)
        mask = self.inputs.visible_mask
        x = np.concatenate([functions.activations[name][mask] for name in names])
        shares = self.inputs.weights / mask.sum(axis=1)
        weights = np.tile(np.broadcast_to(shares[:, None], mask.shape)[mask], len(names))
        return x, weights / weights.sum()

    @cached_property
    def written(self) -> Matrix:
        """The Gram matrix [D, D] of the streams."""
        return written_gram(*self.streams)

    @cached_property
    def read(self) -> Matrix:
        """The Gram matrix [D, D] of the reading weights."""
        return read_gram({name: np.asarray(array) for name, array in self.parameters.items()})
