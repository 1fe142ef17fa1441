"""Names for the ops that together take the place of a named one."""

from __future__ import annotations

from raspc.rasp_dialect import SelectorOp, SOp


def name_with(op: SOp | SelectorOp, suffix: str) -> str | None:
    """The name of an op followed by a suffix; None if the op has no name."""
    return None if op.sop_name is None else op.sop_name.data + suffix
