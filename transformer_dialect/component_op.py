"""Components: the parts of a network, which hold its weights, and their names."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TypeAlias

from numpy.typing import ArrayLike
from xdsl.irdl import IRDLOperation
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.weights import Weight

Entries: TypeAlias = WeightAttr | Weight | ArrayLike
"""What constructors take as a weight: float arrays keep their type, lists become float32."""


class ComponentOp(IRDLOperation, ABC):
    """
    An op that holds weights.

    Its name, with the name of a weight, names a parameter, as in `layer0/head1/W_Q`; parameters
    are known by these names in checkpoints, to the backends and to users.
    """

    @property
    @abstractmethod
    def component(self) -> str:
        """The name of this component: `embed`, `layer0/head1`, `layer0/mlp`, `unembed`."""

    @property
    def weights(self) -> dict[str, WeightAttr]:
        """The weights that are present by their names, in the order of the op's definition."""
        found = {name: self.properties.get(name) for name in self.get_irdl_definition().properties}
        return {name: attr for name, attr in found.items() if isinstance(attr, WeightAttr)}


def check_shape(name: str, weight: WeightAttr, shape: tuple[int, ...], meaning: str) -> None:
    """
    Raise an error unless a weight has the given shape.

    name: the name of the weight, for the message.
    meaning: the shape in words, such as "d_model x d_qk".
    """
    if weight.shape != shape:
        raise VerifyException(
            f"{name} is {weight.data.type_text}; make it {'x'.join(map(str, shape))} ({meaning})"
        )


def check_matrix(name: str, weight: WeightAttr) -> tuple[int, int]:
    """The rows and columns of a weight; an error if it has not two axes."""
    if len(weight.shape) != 2:
        raise VerifyException(f"{name} is {weight.data.type_text}; make it a matrix")
    rows, columns = weight.shape
    return rows, columns


def check_layer(layer: int) -> None:
    """Raise an error unless a layer's number is one."""
    if layer < 0:
        raise VerifyException(f"layer {layer} does not exist; number the layers from 0")
