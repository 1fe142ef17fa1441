"""
Evidence that a program has no causal mask, for the facts that hold without one alone.

    unmasked = Unmasked.of(program)         # None for a causal program
    if unmasked is not None:
        is_rank(sop, facts, unmasked)

With a causal mask a query at position i sees i + 1 keys: the width of a selector of everything is
no length, a mean of the indices over everything is i / 2, and a count of smaller keys ranks
nothing. A rule that needs all keys therefore takes an `Unmasked`, and only a program without mask
has one to give.
"""

from __future__ import annotations

from dataclasses import dataclass

from raspc.rasp_dialect.program_ops import ProgramOp


@dataclass(frozen=True)
class Unmasked:
    """A program whose queries see every key of the sequence; made by `of` alone."""

    program: ProgramOp

    @staticmethod
    def of(program: ProgramOp) -> Unmasked | None:
        """The evidence that a program has no causal mask; None if it has one."""
        return None if program.is_causal else Unmasked(program)
