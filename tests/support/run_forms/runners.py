"""The runners of a model in each run form, and in bfloat16 and TF32, emulated."""

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
    """The runner of a run form, or of the emulated `bfloat16`, `bfloat16-numpy` or `tf32`."""
    match form:
        case "bfloat16-numpy":
            return RoundingRunner(model, Bfloat16)
        case "numpy":
            return NumpyRunner(model)
        case "bfloat16":
            return Bfloat16Runner(model)
        case "tf32":
            return RoundingRunner(model, Tf32)
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


class Rounding(np.ndarray[Any, Any]):
    """A float32 array whose operations round what a subclass says."""

    @staticmethod
    def factor(array: Any) -> Any:
        """A factor of a matrix product."""
        return array

    @staticmethod
    def result(array: Any) -> Any:
        """The result of an operation."""
        return array

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        plain = [_plain(each) for each in inputs]
        if ufunc is np.matmul:
            plain = [self.factor(each) for each in plain]
        options = {
            name: tuple(map(_plain, value)) if name == "out" else value
            for name, value in options.items()
        }
        found = getattr(ufunc, method)(*plain, **options)
        if not isinstance(found, np.ndarray):
            return found
        return (self.result(found) if found.dtype == np.float32 else found).view(type(self))

    def __array_function__(self, func: Any, types: Any, args: Any, kwargs: Any) -> Any:
        found = super().__array_function__(func, types, args, kwargs)
        # `np.where` alone returns an array without the class of its operands.
        return found.view(type(self)) if func is np.where else found


class Tf32(Rounding):
    """A float32 array whose matrix products cut their factors to `KEPT_BITS` fraction bits."""

    @staticmethod
    def factor(array: Any) -> Any:
        """The array with its entries rounded to nearest in `KEPT_BITS` fraction bits."""
        mantissa, exponent = np.frexp(np.asarray(array, np.float64))
        scale = 2.0 ** (KEPT_BITS + 1)
        return np.ldexp(np.round(mantissa * scale) / scale, exponent).astype(np.float32)


class Bfloat16(Rounding):
    """A float32 array of bfloat16 numbers, to which every result is rounded."""

    @staticmethod
    def result(array: Any) -> Any:
        """The array with its entries rounded to nearest, ties to even."""
        return array.astype(jnp.bfloat16).astype(np.float32)


def _plain(array: Any) -> Any:
    return array.view(np.ndarray) if isinstance(array, Rounding) else array


class RoundingRunner:
    """A float32 model by NumPy, in an arithmetic that rounds more."""

    def __init__(self, model: ModelOp, kind: type[Rounding]):
        self.model = model
        self.weights = {
            name: kind.result(np.array(weight.array, np.float32)).view(kind)
            for name, weight in model.parameters.items()
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
