"""
Generation in a loop of Python: by NumPy with a cache, or by any runner without a cache.

    NumpyGenerator(model).generate(request)             # one token costs one position
    UncachedGenerator(runner, model).generate(request)  # a run of all positions for each token
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.backends.runners.generation.cached_network import CachedFunctions, GrowingCache
from raspc.backends.runners.generation.generation_parts import in_parts, rows_at_once
from raspc.backends.runners.generation.generation_state import (
    GeneratedIds,
    GenerationRequest,
    append,
    begin,
    is_running,
)
from raspc.backends.runners.run_forms import arithmetic_of
from raspc.backends.runners.runner import Runner
from raspc.transformer_dialect.interpreter import choose, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values.short_repr import guarded

LastChoices: TypeAlias = Callable[[NDArray[np.int32]], NDArray[np.int32]]
"""The choices [B] at the last position of ids [B, T], for ids that grow from call to call."""


def generate_on_host(last_choices: LastChoices, request: GenerationRequest) -> GeneratedIds:
    """The grown sequences of a request; the first call has the shortest prompt's positions."""
    ids, state = request.ids.copy(), begin(np, request)
    if not is_running(state):
        return GeneratedIds(ids, state)
    known = int(state.lengths[state.lengths < request.limits].min())
    while is_running(state):
        choices = last_choices(ids[:, :known])
        ids[:, known], state = append(np, request, state, ids[:, known], choices, known)
        known += 1
    return GeneratedIds(ids, state)


class NumpyGenerator:
    """A `Generator` that computes with NumPy, in the element type of the model's weights."""

    def __init__(self, model: ModelOp):
        self.model = model
        self.parameters = {name: attr.array for name, attr in model.parameters.items()}
        self.dtype = model.dtype

    @property
    def arithmetic(self) -> str:
        """The arithmetic of the run form `plain`; `cached_network` has the reason."""
        return arithmetic_of("plain", self.model)

    def generate(self, request: GenerationRequest) -> GeneratedIds:
        """The grown sequences of a request."""
        # An overflow gives a number that is not finite, and no token: no warning needed.
        with np.errstate(over="ignore", invalid="ignore"):
            return in_parts(request, rows_at_once(self.model), self._generate_part)

    def _generate_part(self, request: GenerationRequest) -> GeneratedIds:
        """The grown sequences of a request that fits into memory."""
        cache = GrowingCache(len(request.ids), request.ids.shape[1])
        (unembed,), computed = self.model.unembeds, 0

        def last_choices(ids: NDArray[np.int32]) -> NDArray[np.int32]:
            nonlocal computed
            functions = CachedFunctions(
                np, self.dtype, parameters=self.parameters, cache=cache, start=computed
            )
            (logits,) = run_model(self.model, ids[:, computed:], functions)
            computed = ids.shape[1]
            return choose(np, logits[:, -1], unembed.decode.data)

        return generate_on_host(last_choices, request)

    @guarded
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.model.sym_name.data} in {self.arithmetic}>"


class UncachedGenerator:
    """A `Generator` that runs the whole sequence for each token, by the runner of any backend."""

    def __init__(self, runner: Runner):
        self.runner = runner

    @property
    def arithmetic(self) -> str:
        """The arithmetic of the runner."""
        return self.runner.arithmetic

    def generate(self, request: GenerationRequest) -> GeneratedIds:
        """The grown sequences of a request."""
        return generate_on_host(lambda ids: self.runner.run(ids).choices[0][:, -1], request)

    @guarded
    def __repr__(self) -> str:
        return f"<UncachedGenerator by {self.runner!r}>"
