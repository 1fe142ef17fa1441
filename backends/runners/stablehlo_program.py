"""
StableHLO text run by XLA as it is: by the client alone, and as a primitive inside jax.jit.

    program = StablehloProgram(text, weights)       # what convert-transformer-to-stablehlo gives
    logits = program.run(ids)                       # the client: no tracing, no jit
    logits = jax.jit(program.call)(ids)             # inside a computation of yours

Both give a list of logits, float [B, T, n_out], for ids int32 [B, T]. A text with `?` sizes runs on
any batch; what it becomes is compiled once a shape. `call` composes with jit, vmap and sharding,
and not with grad: differentiate `xla_runner.forward`, which is the same network traced.

This is the one file that uses `jax.extend`, whose names may change with JAX.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import ShapedArray
from jax.extend import backend as client_api
from jax.extend.core import Primitive
from jax.extend.mlir import ir, refine_polymorphic_shapes
from jax.extend.mlir.dialects import func
from jax.interpreters import ad, batching, mlir
from numpy.typing import ArrayLike, NDArray

from raspc.backends.runners.jax_settings import element_types, find_devices
from raspc.values import RaspcError

ENTRY = "main"
"""The function that runs."""


class StablehloProgram:
    """A StableHLO module and the weights that are its arguments after the ids."""

    def __init__(self, text: str, weights: Sequence[ArrayLike]):
        """
        text: MLIR in generic form, with a public function @main of ids [B, T] and weights.
        weights: in the order of the arguments, as `ModelOp.parameters` has them.
        """
        find_devices()  # An error here says what to do, and JAX's own does not.
        self.text = text
        check(text)
        arrays = [np.asarray(weight) for weight in weights]
        wide = any(array.dtype == np.float64 for array in arrays)
        self._dtype = np.dtype(np.float64 if wide else np.float32)
        with element_types(self._dtype):
            self.weights = jax.device_put(arrays)
        self._loaded: dict[tuple[int, ...], Any] = {}

    def run(self, ids: NDArray[np.int32]) -> list[NDArray[Any]]:
        """The logits of ids [B, T], by the client of JAX's default backend."""
        if ids.shape not in self._loaded:
            client = client_api.get_backend()
            options = client_api.get_compile_options(num_replicas=1, num_partitions=1)
            module = specialise(self.text, tuple(ids.shape))
            self._loaded[ids.shape] = client.compile_and_load(
                module, client.local_devices()[:1], options
            )
        arguments = [jnp.asarray(ids, jnp.int32), *self.weights]
        with element_types(self._dtype):
            results = self._loaded[ids.shape].execute_sharded(arguments)
        return [np.asarray(shards[0]) for shards in results.disassemble_into_single_device_arrays()]

    def call(self, ids: jax.Array) -> list[jax.Array]:
        """The logits of ids [B, T], as part of what JAX is tracing."""
        with element_types(self._dtype):
            return _call.bind(jnp.asarray(ids, jnp.int32), *self.weights, text=self.text)


def check(text: str) -> None:
    """
    Have jaxlib's own MLIR parse and verify a module.

    Raises `RaspcError` with what MLIR says.
    """
    with mlir.make_ir_context(), ir.Location.unknown():
        _parse(text)


def generic_form(text: str) -> str:
    """A module as jaxlib's MLIR prints it in generic form: what xDSL reads back."""
    with mlir.make_ir_context(), ir.Location.unknown():
        return _parse(text).operation.get_asm(print_generic_op_form=True)


@functools.cache
def specialise(text: str, shape: tuple[int, ...]) -> bytes:
    """
    The module for ids of one shape, as MLIR bytecode.

    `?` sizes become those of the ids, everywhere. Raises `RaspcError` if the text has another
    size than the ids.
    """
    with mlir.make_ir_context(), ir.Location.unknown():
        module = _parse(text)
        entry = _entry(module)
        arguments = entry.regions[0].blocks[0].arguments
        _fit(str(arguments[0].type), tuple(ir.ShapedType(arguments[0].type).shape), shape)
        ids = ir.RankedTensorType.get(shape, ir.IntegerType.get_signless(32))
        arguments[0].set_type(ids)
        results = ir.FunctionType(entry.attributes["function_type"].value).results
        kind = ir.FunctionType.get([argument.type for argument in arguments], results)
        entry.attributes["function_type"] = ir.TypeAttr.get(kind)
        return refine_polymorphic_shapes(mlir.module_to_bytecode(module))


def _fit(text: str, declared: tuple[int, ...], shape: tuple[int, ...]) -> None:
    known = [size if size >= 0 else None for size in declared]
    if len(known) != len(shape) or any(
        size not in (None, given) for size, given in zip(known, shape, strict=True)
    ):
        raise RaspcError(
            f"the program takes ids of type {text}, and these have shape {list(shape)}",
            remedy="leave out batch and length in convert-transformer-to-stablehlo, for any shape",
        )


def _parse(text: str | bytes) -> Any:
    try:
        module = ir.Module.parse(text)
        module.operation.verify()
    except (ir.MLIRError, ValueError) as error:
        raise RaspcError(f"MLIR does not take the module: {' '.join(str(error).split())}") from None
    return module


def _entry(module: Any) -> Any:
    for op in module.body.operations:
        if op.operation.name == "func.func" and op.attributes["sym_name"].value == ENTRY:
            return op
    raise RaspcError(f"the module has no function @{ENTRY}")


# The primitive

_call = Primitive("stablehlo_program")
_call.multiple_results = True


@functools.cache
def _results(text: str, shape: tuple[int, ...]) -> tuple[tuple[tuple[int, ...], Any], ...]:
    """Shape and element type of each result for ids of a shape."""
    with mlir.make_ir_context(), ir.Location.unknown():
        kind = _entry(_parse(specialise(text, shape))).attributes["function_type"].value
        shaped = [ir.ShapedType(each) for each in ir.FunctionType(kind).results]
        types = {"f16": jnp.float16, "f32": jnp.float32, "f64": jnp.float64}
        return tuple((tuple(each.shape), types[str(each.element_type)]) for each in shaped)


def _abstract(ids: Any, *weights: Any, text: str) -> list[Any]:
    return [ShapedArray(*each) for each in _results(text, tuple(ids.shape))]


def _lower(ctx: Any, ids: Any, *weights: Any, text: str) -> Any:
    """Splice the module into the one that JAX is building, and call its function."""
    source = _parse(specialise(text, tuple(ctx.avals_in[0].shape)))
    results = ir.FunctionType(_entry(source).attributes["function_type"].value).results
    name = mlir.merge_mlir_modules(ctx.module_context.module, "stablehlo_program", source)
    return func.CallOp(results, ir.FlatSymbolRefAttr.get(name), [ids, *weights]).results


def _batch(arguments: Sequence[Any], axes: Sequence[Any], *, text: str) -> Any:
    """Mapped ids [N, B, T] are a batch of N x B; mapped weights are taken one after the other."""
    if any(axis is not None for axis in axes[1:]):
        moved = [
            None if axis is None else jnp.moveaxis(each, axis, 0)
            for each, axis in zip(arguments, axes, strict=True)
        ]

        def one(mapped: list[Any]) -> Any:
            both = [a if m is None else m for a, m in zip(arguments, mapped, strict=True)]
            return _call.bind(*both, text=text)

        results = jax.lax.map(one, moved)
    else:
        ids = jnp.moveaxis(arguments[0], axes[0], 0)
        count, rows, length = ids.shape
        flat = _call.bind(ids.reshape(count * rows, length), *arguments[1:], text=text)
        results = [each.reshape(count, rows, *each.shape[1:]) for each in flat]
    return results, [0] * len(results)


def _no_derivative(*_: Any, **__: Any) -> Any:
    raise RaspcError(
        "a StableHLO program has no derivative",
        remedy="differentiate raspc.backends.runners.xla_runner.forward",
    )


@functools.cache
def _jitted(text: str) -> Any:
    return jax.jit(functools.partial(_call.bind, text=text))


_call.def_impl(lambda *arguments, text: _jitted(text)(*arguments))
_call.def_abstract_eval(_abstract)
mlir.register_lowering(_call, _lower)
batching.primitive_batchers[_call] = _batch
ad.primitive_jvps[_call] = _no_derivative
