"""The lifetimes of spaces: the half-layers in which the residual stream must hold their vectors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xdsl.ir import SSAValue

from raspc.craft_dialect import AddOp, EraseOp, HeadOp, MlpOp, ProgramOp, SpaceOp, VecType
from raspc.craft_dialect.analysis.dataflow import Component

SOURCE = -1
"""The half-layer of the embedding, before all others."""

FOREVER = 1 << 30
"""The half-layer of an output, after all others."""


@dataclass(frozen=True)
class SpaceUse:
    """
    The writers and readers of the vectors of one space.

    Attributes:
        space: the declaration of the space.
        value: the vector that contains all writes to the space, their sum if there are several;
            None if the program has no such vector.
        from_source: whether an embedding writes to the space.
        writers, readers: the components that write to the space, and that read it.
        kept: whether an output reads the space, so that the stream must hold it to the end.

    """

    space: SpaceOp
    value: SSAValue | None
    from_source: bool
    writers: tuple[Component, ...]
    readers: tuple[Component, ...]
    kept: bool

    def lifetime(self, half: Callable[[Component], int]) -> Lifetime:
        """The lifetime of the space, for the half-layer that `half` returns for each component."""
        written = [half(op) for op in self.writers] + [SOURCE] * self.from_source
        read = [half(op) for op in self.readers] + [FOREVER] * self.kept
        last = max(written, default=SOURCE)
        return Lifetime(self, min(written, default=SOURCE), last, max(read, default=last))


@dataclass(frozen=True)
class Lifetime:
    """The half-layers of a space's first write, last write and last read."""

    use: SpaceUse
    born: int
    written: int
    read: int

    @property
    def freed(self) -> int:
        """
        The first half-layer that can erase the space; past the end if none can.

        Only an MLP half-layer after the last write can. It may be the half-layer of the last read,
        because components read the stream before their half-layer.
        """
        return max(self.read, self.written + 1) | 1


def uses_of_spaces(program: ProgramOp) -> list[SpaceUse]:
    """The uses of every space of a program, in the order of the spaces."""
    vectors: dict[str, list[SSAValue]] = {name: [] for name in program.spaces()}
    for op in program.body.block.ops:
        for value in op.results:
            if isinstance(value.type, VecType) and not isinstance(op, EraseOp):
                vectors[value.type.space].append(value)
    return [_use(space, vectors[name]) for name, space in program.spaces().items()]


def _use(space: SpaceOp, values: list[SSAValue]) -> SpaceUse:
    owners = [value.owner for value in values]
    writers = [op for op in owners if isinstance(op, (HeadOp, MlpOp))]
    from_source = any(not isinstance(op, (HeadOp, MlpOp, AddOp)) for op in owners)
    readers: dict[Component, None] = {}
    kept = False
    wholes: list[SSAValue] = []
    for value in values:
        users = [use.operation for use in value.uses]
        if not any(isinstance(user, AddOp) for user in users):
            wholes.append(value)
        readers.update((user, None) for user in users if isinstance(user, (HeadOp, MlpOp)))
        kept |= any(not isinstance(user, (HeadOp, MlpOp, AddOp, EraseOp)) for user in users)
    whole = wholes[0] if len(wholes) == 1 else None
    return SpaceUse(
        space, whole, from_source, tuple(writers), tuple(readers), kept or whole is None
    )
