"""The base class of components, the ops that hold weights, and checks of weight shapes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TypeAlias

from numpy.typing import ArrayLike
from xdsl.irdl import IRDLOperation
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.weights import Weight

Entries: TypeAlias = WeightAttr | Weight | ArrayLike
"""A weight as constructors accept it: float arrays keep their type, lists become float32."""


class ComponentOp(IRDLOperation, ABC):
    """
    An op that holds weights.

    The name of the component and the name of a weight give the name of a parameter, as in
    `layer0/head1/W_Q`, in checkpoints, backends and the API.
    """

    @property
    @abstractmethod
    def component(self) -> str:
        """The name of the component: `embed`, `layer0/head1`, `layer0/mlp`, `unembed`."""

    @property
    def weights(self) -> dict[str, WeightAttr]:
        """The weights of the op by name, in the order of its definition; absent biases omitted."""
        found = {name: self.properties.get(name) for name in self.get_irdl_definition().properties}
        return {name: attr for name, attr in found.items() if isinstance(attr, WeightAttr)}


def check_shape(name: str, weight: WeightAttr, shape: tuple[int, ...], meaning: str) -> None:
    """
    Check that a weight has the given shape.

    Args:
        name: the name of the weight, for the message.
        weight: the weight.
        shape: the expected shape.
        meaning: the expected shape in words, for the message: "d_model x d_qk".

    Raises:
        VerifyException: if the shape differs.

    """
    if weight.shape != shape:
        raise VerifyException(
            f"{name} is {weight.data.type_text}; make it {'x'.join(map(str, shape))} ({meaning})"
        )


def check_matrix(name: str, weight: WeightAttr) -> tuple[int, int]:
    """
    The numbers of rows and columns of the weight `name`.

    Raises:
        VerifyException: if the weight is a vector.

    """
    if len(weight.shape) != 2:
        raise VerifyException(f"{name} is {weight.data.type_text}; make it a matrix")
    rows, columns = weight.shape
    return rows, columns


def check_layer(layer: int) -> None:
    """
    Check the index of a layer.

    Raises:
        VerifyException: if the index is negative.

    """
    if layer < 0:
        raise VerifyException(f"layer {layer} does not exist; number the layers from 0")


def layer_and_part(component: str) -> tuple[int, str]:
    """The number of the layer of a component, and its name there: `attn`, `mlp`, `head1`."""
    layer, _, part = component.removeprefix("layer").partition("/")
    return int(layer), part


def stage_key(component: str) -> tuple[int, int]:
    """The place of a component in the network, for comparisons: `embed`, `layer0/attn`, ..."""
    if component == "embed":
        return -1, 1
    layer, part = layer_and_part(component)
    return layer, int(part == "mlp")
