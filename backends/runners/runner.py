"""
The interface of runners, which run a model on batches of ids, and the results that they give.

    run = runner.run(ids, wanted={"embed"})     # ids int32 [B, T], BOS first, PAD behind
    run.choices                                 # int [B, T] for each unembed
    run.activations["embed"]                    # float [B, T, d_model]

`runner_factory` makes the runner of a backend.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray


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
