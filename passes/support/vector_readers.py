"""The readers of a vector, their maps, and the replacement of the vector by another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import Rewriter

from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.vector_reader import Reading, VectorReader
from raspc.passes.support.rewriting import copy_location

MapChange: TypeAlias = Callable[[LinearMap], LinearMap]
"""A change of the rows of a map through which a vector is read."""


def maps_reading(op: VectorReader, value: SSAValue) -> list[LinearMap]:
    """The maps through which an op reads a vector, with the directions of the vector as rows."""
    return [map for vectors, map in op.readings if value in vectors]


def readers_of(value: SSAValue) -> list[VectorReader] | None:
    """The distinct `VectorReader` users of a vector; None if it has any other user."""
    found: dict[VectorReader, None] = {}
    for use in value.uses:
        if not isinstance(use.operation, VectorReader):
            return None
        found[use.operation] = None
    return list(found)


def rebuild(
    op: VectorReader, renamed: Mapping[SSAValue, SSAValue | None], change: MapChange
) -> VectorReader:
    """
    Replace an operation by one that reads other vectors.

    Args:
        op: the reader, which is erased.
        renamed: the vectors to read in place of others; None leaves an operand out.
        change: applied to every map that reads a vector to be replaced.
    """

    def changed(reading: Reading) -> Reading:
        vectors, map = reading
        if not any(value in renamed for value in vectors):
            return reading
        new = (renamed.get(value, value) for value in vectors)
        kept = list(dict.fromkeys(value for value in new if value is not None))
        return Reading(kept, change(map))

    new = op.reading_through(changed)
    copy_location(op, new)
    Rewriter.replace_op(op, new)
    return new


def drop_unused_spaces(program: Operation) -> None:
    """Erase the spaces that no vector of a program is in."""
    from raspc.craft_dialect import ProgramOp, VecType

    assert isinstance(program, ProgramOp)
    types = [result.type for op in program.body.block.ops for result in op.results]
    used = {t.space for t in types if isinstance(t, VecType)}
    for name, space in program.spaces().items():
        if name not in used:
            program.body.block.erase_op(space)
