"""A check that spaces in shared dimensions of the residual stream are live one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from raspc.craft_dialect import ProgramOp
from raspc.craft_dialect.analysis.dataflow import erasures_of, half_layer
from raspc.craft_dialect.analysis.liveness import FOREVER, Lifetime
from raspc.craft_dialect.program_op import space_op_of
from raspc.values.diagnostic import error_at

AGAIN = "run craft-allocate-residual again"


def check_shared_dimensions(program: ProgramOp, lifetimes: Sequence[Lifetime]) -> None:
    """
    Check that every dimension is erased between two spaces, and not while a space is live.

    Args:
        program: a program with layers and offsets.
        lifetimes: the lifetimes of its spaces, in the order of their first writes.

    Raises:
        RaspcError: a dimension is written while another space is live, or erased wrongly.
    """
    erased = _erasing_halves(program, lifetimes)
    holders: dict[int, str] = {}
    for lifetime in lifetimes:
        space = lifetime.use.space
        assert space.offsets is not None
        for label, dimension in zip(space.space.data.labels, space.offsets.data, strict=True):
            if dimension in holders:
                before = holders[dimension]
                if erased.get(before, FOREVER) > lifetime.born:
                    raise error_at(
                        space,
                        f"'{label}' is written to dimension {dimension} of the residual stream "
                        f"while '{before}' is there",
                        AGAIN,
                    )
            holders[dimension] = label


def _erasing_halves(program: ProgramOp, lifetimes: Sequence[Lifetime]) -> dict[str, int]:
    """The half-layer in which each direction is erased, by label."""
    by_space = {lifetime.use.space: lifetime for lifetime in lifetimes}
    erased: dict[str, int] = {}
    for op in erasures_of(program):
        lifetime = by_space[space_op_of(op.input, op)]
        half = half_layer(op)
        for label in op.directions.data:
            if label in erased or op.input is not lifetime.use.value:
                raise error_at(op, f"'{label}' is erased in parts or more than once", AGAIN)
            if half < lifetime.freed:
                raise error_at(
                    op,
                    f"'{label}' is erased in layer {half // 2}, but it is needed later",
                    AGAIN,
                )
            erased[label] = half
    return erased
