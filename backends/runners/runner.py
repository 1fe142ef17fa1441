"""
The interface of runners, which run a model on batches of ids, and their results.

    run = runner.run(ids, wanted={"embed"})     # ids int32 [B, T], BOS first, PAD last
    run.choices                                 # int [B, T] for each unembedding
    run.activations["embed"]                    # float [B, T, d_model]

`runner_factory` makes the runner of a backend.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from raspc.values.short_repr import short_repr


class Run(NamedTuple):
    """The choices and activations of a model for a batch."""

    choices: tuple[NDArray[np.int32], ...]
    """For each unembedding, the indices [B, T] of the decoded values in its `decode`."""

    activations: dict[str, NDArray[Any]]
    """The requested activations by name; `TransformerFunctions` lists their names and shapes."""

    __repr__ = short_repr


class Runner(Protocol):
    """A model with its weights placed for the computation of batches."""

    @property
    def arithmetic(self) -> str:
        """The name of the arithmetic of runs without activations, a key of `RUN_ARITHMETICS`."""
        ...

    def run(self, ids: NDArray[np.int32], wanted: Collection[str] = ()) -> Run:
        """
        The choices and the wanted activations of the model for a batch.

        Args:
            ids: int32 [B, T], in each row BOS, tokens and PAD; T is at most max_seq_len + 1.
            wanted: the names of the activations to return, names of `ActivationRequest`; other
                activations cost nothing.

        """
        ...
