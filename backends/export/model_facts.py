"""The facts about a model, beside its weights, that every export format writes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

TRUTH = "truth.json"
"""The file of the ground truth in the folder of an export."""


@dataclass(frozen=True)
class ModelFacts:
    """
    The proofs and the ground truth of a model.

    Attributes:
        proved_in: the names of the arithmetics in which the model is proved, besides those of its
            certificate.
        truth: the ground truth of the model, of the schema of docs/truth.md; None if it is not
            known.

    """

    proved_in: Sequence[str] = ()
    truth: Mapping[str, Any] | None = None

    @property
    def truth_text(self) -> str | None:
        """The ground truth as JSON; None if it is not known."""
        return None if self.truth is None else json.dumps(self.truth, allow_nan=False)
