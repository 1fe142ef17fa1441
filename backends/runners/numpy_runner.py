"""The NumPy runner, the reference for the other runners: a model run op by op on the CPU."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from raspc.backends.runners.activations import ActivationRequest
from raspc.backends.runners.run_forms import arithmetic_of
from raspc.backends.runners.runner import Run
from raspc.transformer_dialect.interpreter import TransformerFunctions, choose, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values.short_repr import guarded


class NumpyRunner:
    """A `Runner` that computes with NumPy, in the element type of the model's weights."""

    def __init__(self, model: ModelOp):
        self.model = model
        self.parameters = {name: attr.array for name, attr in model.parameters.items()}

    @property
    def arithmetic(self) -> str:
        """The arithmetic of all runs."""
        return arithmetic_of("plain", self.model)

    def run(self, ids: NDArray[np.int32], wanted: Collection[str] = ()) -> Run:
        """The choices and the wanted activations for ids [B, T]; see `Runner.run`."""
        request = ActivationRequest.of(self.model, wanted)
        functions = TransformerFunctions(
            np, self.model.dtype, parameters=self.parameters, wanted=request.kept
        )
        # An overflow gives a number that is not finite and decodes to no value: no warning needed.
        with np.errstate(over="ignore", invalid="ignore"):
            results = run_model(self.model, ids, functions)
            choices = tuple(
                choose(np, logits, unembed.decode.data).astype(np.int32)
                for logits, unembed in zip(results, self.model.unembeds, strict=True)
            )
        return Run(choices, request.take(functions.activations))

    @guarded
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.model.sym_name.data} in {self.arithmetic}>"
