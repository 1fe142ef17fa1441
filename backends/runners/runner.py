"""
Runners: what runs a model on a batch of ids.

    runner = make_runner(model, "jax")
    run = runner.run(ids, wanted={"embed"})     # ids int32 [B, T], BOS first, PAD behind
    run.choices                                 # int [B, T] for each unembed
    run.activations["embed"]                    # float [B, T, d_model]

A runner that takes another way to the hardware, such as a StableHLO module compiled as it is, is a
file beside `xla` with a class of this shape and a line in `make_runner`.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, cast, get_args

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

BackendName: TypeAlias = Literal["jax", "numpy"]


class Run(NamedTuple):
    """What a model gives for a batch."""

    choices: tuple[NDArray[np.int32], ...]
    """For each unembed, the positions [B, T] of the decoded values in its `decode`."""

    activations: dict[str, NDArray[Any]]
    """The activations that were asked for; see `TransformerFunctions` for their names."""


class Runner(Protocol):
    """A model made ready to run."""

    def run(self, ids: NDArray[np.int32], wanted: Collection[str] = ()) -> Run:
        """
        Run the model.

        ids: int32 [B, T], of which each row is BOS, tokens, and PAD behind; T is at most
        max_seq_len + 1.
        wanted: the names of the activations to give, as `ActivationRequest` takes them; those that
            are not asked for cost nothing.
        """
        ...


def make_runner(model: ModelOp, backend: str, *, rows: int | None = None) -> Runner:
    """
    Make a model ready to run with a backend, which is imported here and not before.

    `jax` divides batches among all devices of this machine.

    rows: the most sequences that are run at once, if the backend cuts large batches up.
    """
    match cast(BackendName, backend):
        case "jax":
            from raspc.backends.runners.device_mesh import data_mesh
            from raspc.backends.runners.jax_settings import cache_executables
            from raspc.backends.runners.xla_runner import XlaRunner

            cache_executables()
            return XlaRunner(model, rows=rows, mesh=data_mesh())
        case "numpy":
            from raspc.backends.runners.numpy_runner import NumpyRunner

            return NumpyRunner(model)
        case _:
            raise RaspcError(
                f"there is no backend '{backend}'",
                remedy=f"choose from {', '.join(get_args(BackendName))}",
            )
