"""The facts about values that the rules for selectors ask of an analysis of values."""

from __future__ import annotations

from typing import Protocol

from xdsl.ir import SSAValue

from raspc.rasp_dialect.analysis.attention_mask import Unmasked
from raspc.values.domain import Domain


class KnowsDomains(Protocol):
    """The facts about values that the rules need."""

    @property
    def unmasked(self) -> Unmasked | None:
        """The evidence that the program has no causal mask; None if it has one."""
        ...

    @property
    def max_seq_len(self) -> int:
        """The length of the longest sequence."""
        ...

    def domain(self, value: SSAValue) -> Domain:
        """The values that an s-op can take."""
        ...
