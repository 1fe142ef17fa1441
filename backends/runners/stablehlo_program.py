"""
StableHLO text run by XLA unchanged: by the client alone, or as a primitive inside jax.jit.

    program = StablehloProgram(text, weights)       # text of convert-transformer-to-stablehlo
    logits = program.run(ids)                       # the client: no tracing, no jit
    logits = jax.jit(program.call)(ids)             # part of another JAX computation

Both give a list of logits, float [B, T, n_out], for ids int32 [B, T]. A text with `?` sizes runs on
any batch and is compiled once for each shape. `call` composes with jit, vmap and sharding, but not
with grad: `raspc.backends.runners.xla_runner.forward` computes the same logits and has a gradient.

No other file uses `jax.extend`, whose names may change with JAX.
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
from raspc.values.short_repr import guarded

ENTRY_FUNCTION = "main"
"""The name of the module's function that computes the logits."""


class StablehloProgram:
    """A StableHLO module, and the weights that are its arguments after the ids."""

    def __init__(self, text: str, weights: Sequence[ArrayLike]):
        """
        Verify a module and place the weights on the device.

        Args:
            text: MLIR in generic form, with a public function @main of ids [B, T] and weights.
            weights: the weights in the order of the arguments, which is `ModelOp.parameters`'s.

        Raises:
            RaspcError: if MLIR does not accept the text, or JAX has no device.

        """
        find_devices()  # Raises an error with a remedy, before JAX raises one without.
        self.text = text
        check(text)
        arrays = [np.asarray(weight) for weight in weights]
        wide = any(array.dtype == np.float64 for array in arrays)
        self._dtype = np.dtype(np.float64 if wide else np.float32)
        with element_types(self._dtype):
            self.weights = jax.device_put(arrays)
        self._loaded: dict[tuple[int, ...], Any] = {}

    def run(self, ids: NDArray[np.int32]) -> list[NDArray[Any]]:
        """The logits for ids [B, T], by the client of JAX's default backend."""
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
        """The logits for ids [B, T], as a part of the computation that JAX traces."""
        with element_types(self._dtype):
            return _call.bind(jnp.asarray(ids, jnp.int32), *self.weights, text=self.text)

    @guarded
    def __repr__(self) -> str:
        return f"<StablehloProgram of {len(self.weights):,} weights, {len(self.text):,} characters>"


def check(text: str) -> None:
    """
    Parse and verify a module with jaxlib's own MLIR.

    Raises:
        RaspcError: with MLIR's message, if MLIR does not accept the module.

    """
    with mlir.make_ir_context(), ir.Location.unknown():
        _parse(text)


def generic_form(text: str) -> str:
    """The generic form of a module, printed by jaxlib's MLIR, which xDSL parses."""
    with mlir.make_ir_context(), ir.Location.unknown():
        return _parse(text).operation.get_asm(print_generic_op_form=True)


@functools.cache
def specialise(text: str, shape: tuple[int, ...]) -> bytes:
    """
    The module for ids of the given shape, as MLIR bytecode, every `?` size replaced by a number.

    Raises:
        RaspcError: if the text declares ids of another shape.

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
            f"the program takes ids of type {text}, but the ids have shape {list(shape)}",
            remedy="leave out batch and length in convert-transformer-to-stablehlo, for any shape",
        )


def _parse(text: str | bytes) -> Any:
    try:
        module = ir.Module.parse(text)
        module.operation.verify()
    except (ir.MLIRError, ValueError) as error:
        message = " ".join(str(error).split())
        raise RaspcError(f"MLIR does not accept the module: {message}") from None
    return module


def _entry(module: Any) -> Any:
    for op in module.body.operations:
        name = op.operation.name
        if name == "func.func" and op.attributes["sym_name"].value == ENTRY_FUNCTION:
            return op
    raise RaspcError(f"the module has no function @{ENTRY_FUNCTION}")


# The JAX primitive of a StableHLO module

_call = Primitive("stablehlo_program")
_call.multiple_results = True


@functools.cache
def _results(text: str, shape: tuple[int, ...]) -> tuple[tuple[tuple[int, ...], Any], ...]:
    """The shape and element type of each result, for ids of the given shape."""
    with mlir.make_ir_context(), ir.Location.unknown():
        # A name holds the module: its ops are invalid once the module is freed.
        module = _parse(specialise(text, shape))
        kind = _entry(module).attributes["function_type"].value
        shaped = [ir.ShapedType(each) for each in ir.FunctionType(kind).results]
        types = {"f16": jnp.float16, "f32": jnp.float32, "f64": jnp.float64}
        return tuple((tuple(each.shape), types[str(each.element_type)]) for each in shaped)


def _abstract(ids: Any, *weights: Any, text: str) -> list[Any]:
    return [ShapedArray(*each) for each in _results(text, tuple(ids.shape))]


def _lower(ctx: Any, ids: Any, *weights: Any, text: str) -> Any:
    """The results of a call to the module's function, the module merged into that of JAX."""
    source = _parse(specialise(text, tuple(ctx.avals_in[0].shape)))
    results = ir.FunctionType(_entry(source).attributes["function_type"].value).results
    name = mlir.merge_mlir_modules(ctx.module_context.module, "stablehlo_program", source)
    return func.CallOp(results, ir.FlatSymbolRefAttr.get(name), [ids, *weights]).results


def _batch(arguments: Sequence[Any], axes: Sequence[Any], *, text: str) -> Any:
    """The batching rule: ids [N, B, T] are one batch of N x B rows; mapped weights run in turn."""
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
