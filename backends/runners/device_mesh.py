"""
Meshes: a model on many devices, of one machine or of several.

    mesh = make_mesh(data=4, model=2)               # 8 devices
    parameters = place_parameters(model, parameters, mesh)
    ids = place_batch(ids, mesh)
    logits, = jax.jit(lambda p, i: forward(model, p, i))(parameters, ids)

The axis `data` divides the batch, the axis `model` the neurons and the widths of heads, where it
divides them evenly; JAX puts in the communication. On several machines call
`jax.distributed.initialize()` first, in a process on each: docs/scaling.md shows how.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jax
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from numpy.typing import NDArray

from raspc.backends.runners.jax_settings import find_devices
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

DATA = "data"
"""The axis that divides the batch."""

MODEL = "model"
"""The axis that divides the weights."""

_SPLIT_AXIS = {"W_Q": 1, "W_K": 1, "W_V": 1, "W_O": 0, "W_in": 1, "b_in": 0, "W_out": 0}
"""The axis of each weight along which its neurons, or the widths of its head, lie."""


def make_mesh(data: int | None = None, model: int = 1) -> Mesh:
    """
    A mesh of all devices: `data` x `model`.

    data: the parts of the batch; as many as the devices allow if it is left out.
    model: the parts of the weights.
    """
    devices = find_devices()
    if model < 1 or len(devices) % model or (data is not None and data * model != len(devices)):
        shape = f"{'?' if data is None else data} x {model}"
        raise RaspcError(
            f"a mesh of {shape} does not fit the {len(devices)} devices of {devices[0].platform}",
            remedy=f"choose data and model whose product is {len(devices)}",
        )
    return Mesh(np.array(devices).reshape(-1, model), (DATA, MODEL))


def data_mesh() -> Mesh | None:
    """All devices of this machine to divide batches among; None if there is one only."""
    devices = find_devices(local=True)
    return Mesh(np.array(devices).reshape(-1, 1), (DATA, MODEL)) if len(devices) > 1 else None


def place_batch(ids: NDArray[np.int32], mesh: Mesh) -> jax.Array:
    """
    Ids [B, T], divided among the devices of the axis `data`.

    Raises `RaspcError` if the batch cannot be divided evenly.
    """
    check_batch(len(ids), mesh)
    return jax.device_put(ids, NamedSharding(mesh, PartitionSpec(DATA)))


def check_batch(rows: int, mesh: Mesh) -> None:
    """Raise an error unless a batch of some rows can be divided evenly."""
    parts = mesh.shape[DATA]
    if rows % parts:
        raise RaspcError(
            f"a batch of {rows} sequences cannot be divided evenly among the {parts} devices of "
            f"the mesh's axis '{DATA}'",
            remedy=f"give {rows + -rows % parts}, the next multiple of {parts}, or another mesh",
        )


def place_parameters(
    model: ModelOp, parameters: Mapping[str, Any], mesh: Mesh
) -> dict[str, jax.Array]:
    """Weights by their names, each divided along the axis `model` if that divides it evenly."""
    return {
        name: _place(array, NamedSharding(mesh, partition(name, np.shape(array), mesh)))
        for name, array in parameters.items()
    }


def _place(array: Any, sharding: NamedSharding) -> jax.Array:
    """An array that all processes have, divided among the devices of all of them."""
    if sharding.is_fully_addressable:
        return jax.device_put(array, sharding)
    # device_put would have the processes compare the array, which takes a second for each.
    whole = np.asarray(array)
    return jax.make_array_from_callback(whole.shape, sharding, lambda index: whole[index])


def partition(name: str, shape: tuple[int, ...], mesh: Mesh) -> PartitionSpec:
    """How a weight is divided: `layer0/mlp/W_in` by its neurons, `unembed/W_U` not at all."""
    axis = _SPLIT_AXIS.get(name.rpartition("/")[2])
    if axis is None or shape[axis] % mesh.shape[MODEL]:
        return PartitionSpec()
    return PartitionSpec(*(MODEL if i == axis else None for i in range(len(shape))))
