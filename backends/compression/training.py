"""
Training maps: all runs of a sweep, each a width and a seed, in one compiled program.

    state = Trainer(problem).initial_state()
    state = trainer.advance(state, 500)         # 500 steps of every run

Maps are [R, D, m] with R runs and m the largest width; a narrower run has columns of zeros, which
get no gradient, so that runs of all widths are one `vmap`. The weights of the model are constants
of the loss: only maps are trained. What a step draws depends on its seed and number alone, so a run
that was interrupted goes on as if it had not been.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.sharding import Mesh, NamedSharding, PartitionSpec

from raspc.backends.compression.initial_maps import initial_maps
from raspc.backends.compression.losses import Losses
from raspc.backends.compression.problem import Problem
from raspc.backends.compression.residual_maps import ResidualMaps
from raspc.backends.compression.training_options import CompressionOptions
from raspc.backends.runners.device_mesh import DATA

Maps = dict[str, jax.Array]
"""`write`, and `read` unless they are tied: [D, m] each, or [R, D, m]."""


class TrainingState(NamedTuple):
    """All that changes in training."""

    maps: Maps
    optimiser: Any
    step: int
    """The steps that were taken."""


class Trainer:
    """What trains the runs of a problem."""

    def __init__(self, problem: Problem, mesh: Mesh | None = None):
        """mesh: the devices to divide batches among, as `device_mesh.data_mesh` gives them."""
        self.problem = problem
        self.mesh = mesh
        self.options = problem.options
        self.width = max(self.options.d)
        sizes = np.array([d for d, _ in self.options.runs])
        self.masks = jnp.asarray(np.arange(self.width) < sizes[:, None], jnp.float32)[:, None, :]
        """[R, 1, m]: the columns that a run has."""
        seeds = np.array([seed for _, seed in self.options.runs])
        self.keys = jax.vmap(jax.random.key)(jnp.asarray(seeds))
        self.optimiser = make_optimiser(self.options)
        totals = np.cumsum(problem.inputs.weights)
        self.totals = jnp.asarray(totals, jnp.float32)
        """[N]: the cumulative weights of the inputs, which batches are drawn by."""

    def initial_state(self) -> TrainingState:
        """The state before the first step."""
        runs = [self._initial(d, seed) for d, seed in self.options.runs]
        maps = {"write": _stack([each.write for each in runs])}
        if not self.options.tied:
            maps["read"] = _stack([each.read for each in runs])
        return TrainingState(maps, jax.vmap(self.optimiser.init)(maps), 0)

    def _initial(self, d: int, seed: int) -> ResidualMaps:
        """The maps of one run, [D, m]."""
        options, problem = self.options, self.problem
        maps = initial_maps(
            options.initial,
            d,
            seed,
            written=problem.written,
            read=problem.read,
            noise=options.noise,
            tied=options.tied,
        )
        fill = ((0, 0), (0, self.width - d))
        return ResidualMaps(np.pad(maps.write, fill), np.pad(maps.read, fill))

    def advance(self, state: TrainingState, steps: int) -> tuple[TrainingState, np.ndarray]:
        """Take some steps; also the mean loss of each run in them, [R]."""
        numbers = jnp.arange(state.step, state.step + steps)
        maps, optimiser, losses = self._steps(state.maps, state.optimiser, numbers)
        return TrainingState(maps, optimiser, state.step + steps), np.asarray(losses)

    @cached_property
    def _steps(self) -> Callable[..., Any]:
        one: Any = jax.vmap(self._step, in_axes=(0, 0, 0, 0, None))

        def take(maps: Maps, optimiser: Any, numbers: jax.Array) -> Any:
            def body(carry: Any, number: jax.Array) -> Any:
                maps, optimiser, loss = one(*carry, self.masks, self.keys, number)
                return (maps, optimiser), loss

            (maps, optimiser), losses = jax.lax.scan(body, (maps, optimiser), numbers)
            return maps, optimiser, jnp.mean(losses, axis=0)

        return jax.jit(take)

    def _step(
        self, maps: Maps, optimiser: Any, mask: jax.Array, key: jax.Array, number: jax.Array
    ) -> tuple[Maps, Any, jax.Array]:
        """One step of one run."""
        drawn = jax.random.uniform(jax.random.fold_in(key, number), (self.options.batch,))
        rows = jnp.minimum(jnp.searchsorted(self.totals, drawn), len(self.totals) - 1)
        if self.mesh is not None and self.options.batch % self.mesh.shape[DATA] == 0:
            divided = NamedSharding(self.mesh, PartitionSpec(DATA))
            rows = jax.lax.with_sharding_constraint(rows, divided)

        def loss(maps: Maps) -> jax.Array:
            write, read = both(maps)
            losses = self.problem.batch_losses(write * mask, read * mask, rows)
            return losses.total(self.options, number)

        value, gradient = jax.value_and_grad(loss)(maps)
        updates, optimiser = self.optimiser.update(gradient, optimiser, maps)
        return optax.apply_updates(maps, updates), optimiser, value  # pyright: ignore[reportReturnType]

    def result(self, state: TrainingState, run: int) -> ResidualMaps:
        """The maps [D, d] of a run."""
        d, _ = self.options.runs[run]
        write, read = both({name: maps[run, :, :d] for name, maps in state.maps.items()})
        if self.options.tied:
            return ResidualMaps.tied(np.asarray(write))
        return ResidualMaps(np.asarray(write), np.asarray(read))


def both(maps: Maps) -> tuple[jax.Array, jax.Array]:
    """The write map and the read map; the same where they are tied."""
    return maps["write"], maps.get("read", maps["write"])


def make_optimiser(options: CompressionOptions) -> optax.GradientTransformation:
    """AdamW with a learning rate that falls, after clipping if that is asked for."""
    clip = optax.clip_by_global_norm(options.clip) if options.clip else optax.identity()
    adamw = partial(optax.adamw, b1=options.beta1, b2=options.beta2)
    return optax.chain(clip, adamw(schedule(options), weight_decay=options.weight_decay))


def schedule(options: CompressionOptions) -> optax.Schedule:
    """The learning rate at each step."""
    first, last = options.learning_rate, options.final_learning_rate
    steps = max(1, round(options.steps * options.decay))
    match options.schedule:
        case "linear":
            return optax.linear_schedule(first, last, steps)
        case "cosine":
            return optax.cosine_decay_schedule(first, steps, alpha=last / first)
        case "constant":
            return optax.constant_schedule(first)


def losses_of(problem: Problem, maps: ResidualMaps) -> Losses:
    """The losses of maps over all inputs."""
    return problem.losses(jnp.asarray(maps.write), jnp.asarray(maps.read))


def _stack(arrays: list[np.ndarray]) -> jax.Array:
    return jnp.asarray(np.stack(arrays), jnp.float32)
