"""The order of the expressions that an s-op consists of."""

from __future__ import annotations

from raspc.frontends.python import RASPExpr


def in_order(root: RASPExpr) -> list[RASPExpr]:
    """An expression and the expressions below it, each after its operands."""
    ordered: dict[int, RASPExpr] = {}
    pending = [root]
    while pending:
        missing = [child for child in pending[-1].children if id(child) not in ordered]
        if missing:
            pending += missing
        else:
            expr = pending.pop()
            ordered[id(expr)] = expr
    return list(ordered.values())
