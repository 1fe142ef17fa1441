"""
Device meshes: the division of batches and weights among devices of one or several machines.

    mesh = make_mesh(data=4, model=2)               # 8 devices
    parameters = place_parameters(model, parameters, mesh)
    ids = place_batch(ids, mesh)
    logits, = jax.jit(lambda p, i: forward(model, p, i))(parameters, ids)

The axis `data` divides the batch. The axis `model` divides the neurons and the dimensions of heads,
of every weight that it divides evenly; JAX inserts the communication. On several machines, call
`jax.distributed.initialize()` first, in a process on each; see docs/scaling.md.
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

DATA_AXIS = "data"
"""The name of the mesh axis that divides the batch."""

MODEL_AXIS = "model"
"""The name of the mesh axis that divides the weights."""

_SPLIT_AXIS = {
    **{"W_Q": 1, "b_Q": 0, "W_K": 1, "b_K": 0, "W_V": 1, "b_V": 0, "W_O": 0},
    **{"W_in": 1, "b_in": 0, "W_out": 0},
}
"""The axis of each weight that indexes its neurons, or the inner dimensions of its head."""


def make_mesh(data: int | None = None, model: int = 1) -> Mesh:
    """
    The mesh of all devices, of shape `data` x `model`.

    Args:
        data: the number of parts of a batch; the number of devices over `model` if None.
        model: the number of parts of the weights.

    Raises:
        RaspcError: if the product of `data` and `model` is not the number of devices.

    """
    devices = find_devices()
    if model < 1 or len(devices) % model or (data is not None and data * model != len(devices)):
        shape = f"{'?' if data is None else data} x {model}"
        raise RaspcError(
            f"a mesh of {shape} does not fit the {len(devices)} devices of {devices[0].platform}",
            remedy=f"choose data and model whose product is {len(devices)}",
        )
    return Mesh(np.array(devices).reshape(-1, model), (DATA_AXIS, MODEL_AXIS))


def data_mesh() -> Mesh | None:
    """The mesh that divides batches among all devices of this machine; None for one device."""
    devices = find_devices(local=True)
    return (
        Mesh(np.array(devices).reshape(-1, 1), (DATA_AXIS, MODEL_AXIS))
        if len(devices) > 1
        else None
    )


def place_batch(ids: NDArray[np.int32], mesh: Mesh) -> jax.Array:
    """
    The ids [B, T], divided among the devices of the axis `data`.

    Raises:
        RaspcError: if the axis does not divide B evenly.

    """
    check_batch(len(ids), mesh)
    return jax.device_put(ids, NamedSharding(mesh, PartitionSpec(DATA_AXIS)))


def check_batch(rows: int, mesh: Mesh) -> None:
    """
    Check that the axis `data` divides a batch of the given number of rows evenly.

    Raises:
        RaspcError: if it does not.

    """
    parts = mesh.shape[DATA_AXIS]
    if rows % parts:
        raise RaspcError(
            f"a batch of {rows} sequences cannot be divided evenly among the {parts} devices of "
            f"the mesh's axis '{DATA_AXIS}'",
            remedy=f"give {rows + -rows % parts}, the next multiple of {parts}, or another mesh",
        )


def place_parameters(
    model: ModelOp, parameters: Mapping[str, Any], mesh: Mesh
) -> dict[str, jax.Array]:
    """The weights by name, each divided along the axis `model` if that axis divides it evenly."""
    return {
        name: _place(array, NamedSharding(mesh, partition(name, np.shape(array), mesh)))
        for name, array in parameters.items()
    }


def _place(array: Any, sharding: NamedSharding) -> jax.Array:
    """The array, equal in all processes, divided among the devices of all processes."""
    if sharding.is_fully_addressable:
        return jax.device_put(array, sharding)
    # device_put would compare the array between processes, which takes a second for each array.
    whole = np.asarray(array)
    return jax.make_array_from_callback(whole.shape, sharding, lambda index: whole[index])


def partition(name: str, shape: tuple[int, ...], mesh: Mesh) -> PartitionSpec:
    """The division of a weight: `layer0/mlp/W_in` by its neurons; none of `unembed/W_U`."""
    axis = _SPLIT_AXIS.get(name.rpartition("/")[2])
    if axis is None or shape[axis] % mesh.shape[MODEL_AXIS]:
        return PartitionSpec()
    return PartitionSpec(*(MODEL_AXIS if i == axis else None for i in range(len(shape))))
