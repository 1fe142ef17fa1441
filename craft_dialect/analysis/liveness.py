"""For how long the residual stream must hold the vectors of each space."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xdsl.ir import SSAValue

from raspc.craft_dialect import AddOp, EraseOp, HeadOp, MlpOp, ProgramOp, SpaceOp, VecType
from raspc.craft_dialect.analysis.dataflow import Component

SOURCE = -1
"""The half-layer of the embedding: before all others."""

FOREVER = 1 << 30
"""The half-layer of a reader after all others: an output."""


@dataclass(frozen=True)
class SpaceUse:
    """
    What writes and reads the vectors of one space.

    Attributes:
        space: its declaration.
        value: the one vector that holds all that is written there, the sum if it is written in
            parts; None if there is no such vector.
        from_source: whether an embedding writes there.
        writers, readers: the components that do so.
        kept: whether it must be held to the end, because an output reads it.

    """

    space: SpaceOp
    value: SSAValue | None
    from_source: bool
    writers: tuple[Component, ...]
    readers: tuple[Component, ...]
    kept: bool

    def lifetime(self, half: Callable[[Component], int]) -> Lifetime:
        """When the space is written and read, given the half-layer of each component."""
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
        The first half-layer that can erase the space; past the end if none may.

        That is an MLP half after the last write. It may be that of the last read: what runs in
        one half-layer reads the stream as it was before.
        """
        return max(self.read, self.written + 1) | 1

    def held_after(self, half: int) -> bool:
        """Whether the stream holds the space after a half-layer, if it is erased once it may be."""
        return self.born <= half < self.freed


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
