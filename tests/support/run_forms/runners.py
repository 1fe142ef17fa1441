"""The runners of a model in each run form, and in emulated bfloat16 and TF32."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from raspc.backends.runners.logit_choice import choose_by_columns
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.runner import Run, Runner
from raspc.backends.runners.xla_runner import XlaRunner, forward
from raspc.transformer_dialect.interpreter import TransformerFunctions, choose, run_model
from raspc.transformer_dialect.model_op import ModelOp

KEPT_BITS = 10
"""The fraction bits that TF32 keeps of a factor, of the 23 of float32."""


def runner_of(model: ModelOp, form: str) -> Runner:
    """The runner of a run form, or of the emulated `bfloat16` or `tf32`."""
    match form:
        case "numpy":
            return NumpyRunner(model)
        case "bfloat16":
            return Bfloat16Runner(model)
        case "tf32":
            return Tf32Runner(model)
        case _:
            return XlaRunner(model, form=form)  # pyright: ignore[reportArgumentType]


class Bfloat16Runner:
    """A model whose weights and activations are bfloat16, by XLA."""

    def __init__(self, model: ModelOp):
        self.model = model
        self.weights = {
            name: jnp.asarray(weight.array, jnp.bfloat16)
            for name, weight in model.parameters.items()
        }
        self._forward = jax.jit(partial(forward, model))

    def run(self, ids: NDArray[np.int32], wanted: Collection[str] = ()) -> Run:
        """The choices for ids; see `Runner.run`."""
        logits = self._forward(self.weights, jnp.asarray(ids))
        choices = tuple(
            np.asarray(choose_by_columns(each.astype(jnp.float32), op.decode.data))
            for each, op in zip(logits, self.model.unembeds, strict=True)
        )
        return Run(choices, {})


class Tf32(np.ndarray[Any, Any]):
    """A float32 array whose matrix products cut their factors to `KEPT_BITS` fraction bits."""

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        plain = [_plain(each) for each in inputs]
        if ufunc is np.matmul:
            plain = [_cut(each) for each in plain]
        options = {
            name: tuple(map(_plain, value)) if name == "out" else value
            for name, value in options.items()
        }
        found = getattr(ufunc, method)(*plain, **options)
        return found.view(Tf32) if isinstance(found, np.ndarray) else found


def _plain(array: Any) -> Any:
    return array.view(np.ndarray) if isinstance(array, Tf32) else array


def _cut(array: Any) -> Any:
    """The array with its entries rounded to nearest in `KEPT_BITS` fraction bits."""
    mantissa, exponent = np.frexp(np.asarray(array, np.float64))
    scale = 2.0 ** (KEPT_BITS + 1)
    return np.ldexp(np.round(mantissa * scale) / scale, exponent).astype(np.float32)


class Tf32Runner:
    """A float32 model with matrix products in emulated TF32, by NumPy."""

    def __init__(self, model: ModelOp):
        self.model = model
        self.weights = {
            name: np.array(weight.array).view(Tf32) for name, weight in model.parameters.items()
        }

    def run(self, ids: NDArray[np.int32], wanted: Collection[str] = ()) -> Run:
        """The choices for ids; see `Runner.run`."""
        functions = TransformerFunctions(np, np.float32, parameters=self.weights)
        with np.errstate(over="ignore", invalid="ignore"):
            logits = run_model(self.model, ids, functions)
        choices = tuple(
            np.asarray(choose(np, _plain(each), op.decode.data)).astype(np.int32)
            for each, op in zip(logits, self.model.unembeds, strict=True)
        )
        return Run(choices, {})
