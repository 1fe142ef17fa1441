"""The facts about a model, beside its weights, that every export format writes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from raspc.backends.export.tokenizer_files import Split

TRUTH = "truth.json"
"""The file of the ground truth in the folder of an export."""


@dataclass(frozen=True)
class ModelFacts:
    """
    The proofs, the ground truth and the program of a model.

    Attributes:
        proved_in: the names of the arithmetics in which the model is proved, besides those of its
            certificate.
        truth: the ground truth of the model, of the schema of docs/truth.md; None if it is not
            known.
        source: the program of the model, as IR; None if it is not known.
        split: the parts of a text that the tokenizer makes tokens of, as the user asks; None for
            words, and no tokenizer where none can be right.

    """

    proved_in: Sequence[str] = ()
    truth: Mapping[str, Any] | None = None
    source: str | None = None
    split: Split | None = None

    @property
    def truth_text(self) -> str | None:
        """The ground truth as JSON; None if it is not known."""
        return None if self.truth is None else json.dumps(self.truth, allow_nan=False)
