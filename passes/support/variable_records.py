"""Changes of the records of variables that follow changes of craft vectors."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.ir import SSAValue

from raspc.craft_dialect import LinearOp, MapAttr, ProgramOp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_op import space_of
from raspc.craft_dialect.variable_op import VariableOp, variables_in
from raspc.values.variable_fate import FateKind


def end_variables(program: ProgramOp, labels: Sequence[str], kind: FateKind, by: str) -> None:
    """Give a fate to the variables that some of the directions hold, or that are read from them."""
    for record in variables_in(program, labels):
        record.lose(kind, by)


def move_variables(
    program: ProgramOp,
    labels: Sequence[str],
    write: LinearMap,
    read: Callable[[LinearMap], LinearMap],
    by: str,
) -> None:
    """
    Rewrite the records of variables for a change of the directions of a vector.

    Args:
        program: the program.
        labels: the labels of the directions before.
        write: from the directions before to those after.
        read: the change of the rows of a map that reads the directions.
        by: the name of the pass, for the fate of a variable that can no longer be read.

    """
    for record in variables_in(program, labels):
        if record.reading is None:
            _move_image(record, labels, write, by)
        else:
            _move_reading(record, labels, write, read, by)


def _move_image(record: VariableOp, labels: Sequence[str], write: LinearMap, by: str) -> None:
    """Compose the change into the image of the values, unless another vector is added to it."""
    before = record.image
    image = LinearMap.identity(record.coordinates) if before is None else before.data
    after = image.then(write)
    foreign = write.without_rows(record.coordinates).cols
    if not len(after):
        record.lose("unread", by)
    elif not set(foreign).isdisjoint(after.cols):
        record.lose("narrowed", by)
    elif record.image is not None or after != image:
        record.image = MapAttr(after)


def _move_reading(
    record: VariableOp,
    labels: Sequence[str],
    write: LinearMap,
    read: Callable[[LinearMap], LinearMap],
    by: str,
) -> None:
    """Read the variable from the new directions, if these determine the old reading exactly."""
    assert record.reading is not None
    before = record.reading.data
    after = read(before)
    kept = before.without_rows(labels)
    through = LinearMap.concatenate([write.then(after), kept])
    if _entries(through) == _entries(before):
        record.reading = MapAttr(after)
    else:
        record.lose("narrowed", by)


def _entries(map: LinearMap) -> dict[tuple[str, str], float]:
    return {(row, col): entry for row, col, entry in map.items()}


def read_variables_through(program: ProgramOp, linear: LinearOp) -> None:
    """
    Rewrite the records of variables in the result of a linear map, before the map is erased.

    They become readable from the operands of the map.
    """
    labels = space_of(linear.vec, linear).labels
    if _is_written_elsewhere(program, linear.vec):
        return
    for record in variables_in(program, labels):
        if record.reading is None:
            wanted = LinearMap.identity(record.coordinates)
            others = LinearMap.of([])
        else:
            others = record.reading.data.without_rows(labels)
            wanted = record.reading.data
        reading = LinearMap.concatenate([linear.map.data.then(wanted), others])
        if len(reading):
            record.read_through(reading)
        else:
            record.lose("folded", "craft-compose-linear")


def _is_written_elsewhere(program: ProgramOp, vec: SSAValue) -> bool:
    """Whether another vector of the program is in the space of a vector."""
    vectors = [value for op in program.body.block.ops for value in op.results]
    return any(other.type == vec.type and other is not vec for other in vectors)
