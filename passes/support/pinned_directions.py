"""
The directions of the residual stream that `transformer-insert-norms` pins to constants.

    pins = pinned(model)                    # {"norm:high": Pin(direction=17, constant=16384.0)}
    read_constant(mlp, "W_up", 1.0, pins)   # the weights of mlp read 1 there
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from raspc.passes.support.stream_directions import set_rows, written_directions
from raspc.transformer_dialect import EmbedOp, ModelOp, NormOp
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.values.diagnostic import error_at

HIGH = "norm:high"
"""The label of the direction that holds the large constant C."""

LOW = "norm:low"
"""The label of the direction that holds -C, for layer norms."""

NULL = "norm:null"
"""The label of the direction that holds 0, from which layer norms are read."""


class Pin(NamedTuple):
    """A direction of the stream that holds a constant."""

    direction: int
    constant: float


def pinned(model: ModelOp) -> dict[str, Pin]:
    """
    The directions that hold constants, by label: none in a model without norms.

    A variable may have the label of a pinned direction too, so that the constants are compared with
    the weights: every token has the constant, and no position and no half-layer adds to it.
    """
    if not any(isinstance(op, NormOp) for op in model.components):
        return {}
    embed = model.body.block.first_op
    assert isinstance(embed, EmbedOp)
    pins: dict[str, Pin] = {}
    written = written_directions(model, but=("W_E",))
    for direction, label in enumerate(model.residual_labels.data):
        if label in (HIGH, LOW):
            column = embed.W_E.array[:, direction]
            if column[0] and (column == column[0]).all() and not written[direction]:
                pins[label] = Pin(direction, float(column[0]))
    return pins


def read_constant(op: ComponentOp, name: str, constant: ArrayLike, pins: Mapping[str, Pin]) -> None:
    """
    Add the weights that read a constant to the rows of the pinned directions.

    Between C and -C the constant is halved, so that the weights of a reader still add up to 0.

    Args:
        op: the component.
        name: the weight, whose rows are directions of the stream.
        constant: the constant of each column of the weight.
        pins: the pinned directions.

    Raises:
        RaspcError: if the model has no pinned direction.

    """
    if HIGH not in pins:
        raise error_at(
            op,
            f"{name} of {op.component} would read a constant from a pinned direction, which the "
            "model lacks",
            "run transformer-insert-norms first",
        )
    weight = op.weights[name].array
    share = np.asarray(constant, weight.dtype) / weight.dtype.type(len(pins))
    rows = {pin.direction: weight[pin.direction] + share / pin.constant for pin in pins.values()}
    set_rows(op, name, rows)
