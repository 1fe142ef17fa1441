"""
The names that Tracr gives to s-ops and directions.

    opp_idx:3                                opp_idx_4:3        the fourth expression of the program
    length_selector_width_attn_output        length_5_selector_width_attn_output
    share:1/3                                share_2:0.3333333333333333

Expressions are numbered breadth first from the result, from 1. Tracr continues the count from one
program to the next; here the count starts at 1 for every program, as for Tracr's first program.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from fractions import Fraction

from raspc.frontends.python import IndicesType, LengthType, RASPExpr, SOp, TokensType
from raspc.frontends.python.rasp_builder import Lowering, empty_program
from raspc.values import Domain

_WIDTH = "_selector_width_attn_output"
_FRACTION = re.compile(r"-?\d+/\d+")


def tracr_labels(program: SOp) -> dict[str, str]:
    """Tracr's label of each named s-op of a program, by its name in raspc."""
    numbers: dict[int, int] = {}
    exprs: list[RASPExpr] = []
    waiting: deque[RASPExpr] = deque([program])
    while waiting:
        expr = waiting.popleft()
        if id(expr) in numbers:
            continue
        if not isinstance(expr, (TokensType, IndicesType, LengthType)):
            numbers[id(expr)] = len(numbers) + 1
            exprs.append(expr)
        waiting.extend(expr.children)
    # The names depend on the program alone, not on vocabulary and length.
    unused = empty_program("names", [0], 1, causal=False)
    names = Lowering(unused, [program], lambda _: Domain.of([])).names
    return {names[expr]: f"{expr.name}_{numbers[id(expr)]}" for expr in exprs if expr in names}


def tracr_residual_label(label: str, labels: dict[str, str]) -> str:
    """Tracr's label of a direction; `labels` is the result of `tracr_labels`."""
    for name in sorted(labels, key=len, reverse=True):
        if label in (name, f"{name}{_WIDTH}"):
            return labels[name] + label.removeprefix(name)
        if label.startswith(f"{name}:"):
            return f"{labels[name]}:{_value(label.removeprefix(f'{name}:'))}"
    return label


def _value(text: str) -> str:
    """The text of a value in Tracr's labels, where a fraction is a float."""
    return str(float(Fraction(text))) if _FRACTION.fullmatch(text) else text


def residual_order(labels: Sequence[str]) -> list[int]:
    """
    The order of directions in Tracr: by name, and for each name by value.

    labels: the labels of all directions, with the values of each name in order, except for tokens.
    """

    def key(place: int) -> tuple[str, int, str, int]:
        name, _, value = labels[place].rpartition(":")
        name = name or value
        if name != "tokens":
            return name, 0, "", place
        return (name, 0, "", place) if _is_number(value) else (name, 1, value, place)

    return sorted(range(len(labels)), key=key)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(/\d+)?|True|False", text) is not None
