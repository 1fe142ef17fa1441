"""
The stages of a compilation by name, which `raspc compile --emit STAGE` prints.

A package adds a stage by an entry point in the group `raspc.emit_stages`:

    TABLES = Stage("craft-compose-linear", text=tables_of)      # text: a function of the module
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from raspc.values.extension_registry import ExtensionRegistry

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp


@dataclass(frozen=True)
class Stage:
    """The module after a pass of the pipeline, and its printed form."""

    after: str | None
    """The pass that computes the stage; None for the program before all passes."""

    text: Callable[[ModuleOp], str] | None = None
    """The function of the module that returns the text to print; None for its IR."""


LAST_STAGE = "transformer"
"""The stage whose module includes the effect of the passes after its own."""

STAGES: ExtensionRegistry[Stage] = ExtensionRegistry(
    "raspc.emit_stages",
    "stage",
    Stage,
    {
        "rasp": Stage(None),
        "encodings": Stage("rasp-infer-encodings"),
        "craft": Stage("convert-rasp-to-craft"),
        "layers": Stage("craft-allocate-layers"),
        "residual": Stage("craft-allocate-residual"),
        LAST_STAGE: Stage("materialize-weights"),
    },
)
"""The stages of a compilation by name, each with the pass that computes it."""
