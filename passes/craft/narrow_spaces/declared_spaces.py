"""The spaces of a program while `craft-narrow-spaces` declares narrower ones."""

from __future__ import annotations

from collections import Counter

from raspc.craft_dialect import ProgramOp, SpaceOp


class DeclaredSpaces:
    """The spaces of a program, with the number of spaces that have each label."""

    def __init__(self, program: ProgramOp):
        self.by_symbol: dict[str, SpaceOp] = {}
        self._holders: Counter[str] = Counter()
        for space in program.spaces().values():
            self.add(space)

    def add(self, space: SpaceOp) -> None:
        """Add a space that the program has got."""
        self.by_symbol[space.sym_name.data] = space
        self._holders.update(set(space.space.data.labels))

    def others_have(self, label: str, space: SpaceOp) -> bool:
        """Whether a direction of another space has the label."""
        return self._holders[label] > (label in space.space.data.labels)
