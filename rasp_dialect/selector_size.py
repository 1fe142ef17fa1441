"""
The sizes of selectors that are written out: each selector in place of its name, as often as read.

A selector that reads another one twice, as an exclusive or does, doubles the size; 30 such
selectors would have a formula of 10^9 conditions, which no pass can look at.
"""

from __future__ import annotations

from xdsl.ir import Block, SSAValue

from raspc.rasp_dialect.attributes import SelectorType

MAX_SELECTOR_SIZE = 1 << 14
"""The largest number of selector ops in a selector that is written out."""


def size_problem(body: Block) -> str | None:
    """The complaint about a selector that is too large written out; None if there is none."""
    sizes: dict[SSAValue, int] = {}
    for op in body.ops:
        for result in op.results:
            if not isinstance(result.type, SelectorType):
                continue
            size = sizes[result] = 1 + sum(sizes.get(operand, 0) for operand in op.operands)
            if size > MAX_SELECTOR_SIZE:
                return (
                    f"the selector %{result.name_hint or op.name} has more than "
                    f"{MAX_SELECTOR_SIZE} parts, since it reads others several times that do so "
                    "too; compute a part of the condition by a map"
                )
    return None
