"""Weights that a pass computes, rounded to the element type of a model."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import WeightAttr
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.values.diagnostic import error_at


def rounded(
    op: ComponentOp, name: str, entries: NDArray[np.float64], dtype: np.dtype[Any]
) -> WeightAttr:
    """
    The weight with the given entries, rounded to an element type.

    Args:
        op: the component of the weight, for the message.
        name: the name of the weight, for the message.
        entries: the entries.
        dtype: the element type.

    Raises:
        RaspcError: if an entry overflows.

    """
    with np.errstate(over="ignore"):
        array = entries.astype(dtype)
    if not np.isfinite(array).all():
        raise error_at(
            op,
            f"{name} of {op.component} does not fit {dtype}",
            "give weights of a wider type",
        )
    return WeightAttr(array)
