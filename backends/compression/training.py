"""
The training of maps: all runs of a sweep, a width and a seed each, in one compiled program.

    state = Trainer(problem).initial_state()
    state = trainer.advance(state, 500)         # 500 steps of every run

Maps are [R, D, m] with R runs and m the largest width. A narrower run has columns of zeros without
gradient, so that one `vmap` trains runs of all widths. The weights of the model are constants of
the loss. The batch of a step depends on the seed of its run and on its number alone, so an
interrupted run continues as it would have without the interruption.
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
from raspc.backends.runners.device_mesh import DATA_AXIS
from raspc.values.short_repr import guarded, listed, short_repr

Maps = dict[str, jax.Array]
"""The maps `write`, and `read` unless they are tied: [D, m], or [R, D, m] for R runs."""


class TrainingState(NamedTuple):
    """The maps, the state of the optimiser and the number of steps taken."""

    maps: Maps
    optimiser: Any
    step: int

    __repr__ = short_repr


class Trainer:
    """The training of the runs of a problem."""

    def __init__(self, problem: Problem, mesh: Mesh | None = None):
        """
        Prepare the seeds, masks and the optimiser of the runs.

        Args:
            problem: the problem.
            mesh: the devices among which to divide batches, a result of
                `raspc.backends.runners.device_mesh.data_mesh`.

        """
        self.problem = problem
        self.mesh = mesh
        self.options = problem.options
        self.width = max(self.options.d)
        sizes = np.array([d for d, _ in self.options.runs])
        self.masks = jnp.asarray(np.arange(self.width) < sizes[:, None], jnp.float32)[:, None, :]
        """The mask [R, 1, m] of the columns of each run."""
        seeds = np.array([seed for _, seed in self.options.runs])
        self.keys = jax.vmap(jax.random.key)(jnp.asarray(seeds))
        self.optimiser = make_optimiser(self.options)
        totals = np.cumsum(problem.inputs.weights)
        self.totals = jnp.asarray(totals, jnp.float32)
        """The cumulative weights [N] of the inputs, by which batches are drawn."""

    def initial_state(self) -> TrainingState:
        """The state before the first step."""
        runs = [self._initial(d, seed) for d, seed in self.options.runs]
        maps = {"write": _stack([each.write for each in runs])}
        if not self.options.tied:
            maps["read"] = _stack([each.read for each in runs])
        return TrainingState(maps, jax.vmap(self.optimiser.init)(maps), 0)

    def _initial(self, d: int, seed: int) -> ResidualMaps:
        """The initial maps [D, m] of a run."""
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
        """The state after `steps` more steps, and the mean loss [R] of each run in them."""
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
        """The maps, the optimiser's state and the loss of a run after one step."""
        drawn = jax.random.uniform(jax.random.fold_in(key, number), (self.options.batch,))
        rows = jnp.minimum(jnp.searchsorted(self.totals, drawn), len(self.totals) - 1)
        if self.mesh is not None and self.options.batch % self.mesh.shape[DATA_AXIS] == 0:
            divided = NamedSharding(self.mesh, PartitionSpec(DATA_AXIS))
            rows = jax.lax.with_sharding_constraint(rows, divided)

        def loss(maps: Maps) -> jax.Array:
            write, read = both(maps)
            losses = self.problem.batch_losses(write * mask, read * mask, rows)
            return losses.total(self.options, number)

        value, gradient = jax.value_and_grad(loss)(maps)
        updates, optimiser = self.optimiser.update(gradient, optimiser, maps)
        return optax.apply_updates(maps, updates), optimiser, value  # pyright: ignore[reportReturnType]

    def result(self, state: TrainingState, run: int) -> ResidualMaps:
        """The maps [D, d] of the run with the index `run`."""
        d, _ = self.options.runs[run]
        write, read = both({name: maps[run, :, :d] for name, maps in state.maps.items()})
        if self.options.tied:
            return ResidualMaps.tied(np.asarray(write))
        return ResidualMaps(np.asarray(write), np.asarray(read))

    @guarded
    def __repr__(self) -> str:
        return f"<Trainer of {len(self.options.runs):,} runs, widths {listed(self.options.d)}>"


def both(maps: Maps) -> tuple[jax.Array, jax.Array]:
    """The write map and the read map, which are the same array if tied."""
    return maps["write"], maps.get("read", maps["write"])


def make_optimiser(options: CompressionOptions) -> optax.GradientTransformation:
    """The optimiser: AdamW with a schedule of learning rates, after clipping if `clip` is set."""
    clip = optax.clip_by_global_norm(options.clip) if options.clip else optax.identity()
    adamw = partial(optax.adamw, b1=options.beta1, b2=options.beta2)
    return optax.chain(clip, adamw(schedule(options), weight_decay=options.weight_decay))


def schedule(options: CompressionOptions) -> optax.Schedule:
    """The learning rate as a function of the step."""
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
    """The mean losses of maps over all inputs of a problem."""
    return problem.losses(jnp.asarray(maps.write), jnp.asarray(maps.read))


def _stack(arrays: list[np.ndarray]) -> jax.Array:
    return jnp.asarray(np.stack(arrays), jnp.float32)
