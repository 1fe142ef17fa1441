"""
The styles of random programs: the values, names and operations that a generator draws from.

`DIFFICULT` is for tests of the compiler: names that clash with those of the compiler, tuples,
strings among numbers, functions that are undefined at some values. `PLAIN` is for sets of models:
every s-op has a name of its own, and functions are of the kinds that people write.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import raspc.rasp_dialect as rasp
from raspc.values import Value, canonical

NUMBERS = (0, 1, 2, -1, 3, 0.5, 1 / 3, -2.5, 7)
STRINGS = ("a", "b", "", "one", "1")


@dataclass(frozen=True)
class ProgramStyle:
    """The options of a generator; the first of a sequence is the simplest, for shrinking."""

    vocabularies: Sequence[Sequence[object]]
    names: Sequence[str | None] | None
    """The names of s-ops and selectors; None for a name of its own for each s-op."""
    values: Sequence[Value]
    """The literals of functions, and the results of lookups."""
    numbers: Sequence[float]
    """The factors and terms of affine functions."""
    defaults: Sequence[Value]
    """The defaults of aggregates."""
    encodings: Sequence[rasp.Encoding | None]
    partial: Sequence[Callable[..., rasp.ScalarOpInterface]]
    """The binary operations that are undefined for certain numbers."""
    logical: Sequence[Callable[..., rasp.ScalarOpInterface]]
    unary: Sequence[Callable[..., rasp.ScalarOpInterface]]
    tuples: bool
    """Whether functions make tuples."""
    undefined: int
    """The percentage of selects that select undefined values."""
    agreeing: int
    """The percentage of aggregates whose selected values must agree."""
    shortest: int
    """The smallest `max_seq_len`."""
    steps: tuple[int, int]
    """The smallest and the largest number of s-ops beside the inputs."""


DIFFICULT_NAMES = (
    *(None,) * 8,
    *("x", "y", "w", "x_mean", "x_categorical"),
    *("one", "tokens", "indices", "residual", "bos", "pad", "padding"),
    *(
        "x:1",
        "tokens:a",
        "indices:0",
        "w_selector_width_attn_output",
        "x[0]",
        'quo"te',
        "two words",
        "3",
        "_1",
    ),
)

DIFFICULT = ProgramStyle(
    vocabularies=(
        ("a", "b"),
        (0, 1, 2),
        ("a", "b", "c"),
        (1, 2, 3),
        (-2, 0, 1),
        (0.5, 1, 0.1),
        (False, True),
        (1, "1", "a"),
        (True, 2, "a"),
        ("one", "tokens", "1"),
        ("a,b", "c", "a", "b,c"),
        ("tokens:a", "a", ""),
        (0, 0.001, 1000),
        ("x",),
        (0,),
        ((1, 2), (1, "a"), "b"),
    ),
    names=DIFFICULT_NAMES,
    values=(*map(canonical, NUMBERS), *STRINGS, True, False, None, (1, "a")),
    numbers=NUMBERS,
    defaults=(None, None, 0, 1, canonical(0.5), -3, "a", "z", True, 1000),
    encodings=(None, None, rasp.Encoding.NUMERICAL, rasp.Encoding.CATEGORICAL),
    partial=(rasp.DivOp, rasp.FloorDivOp, rasp.ModOp, rasp.PowOp),
    logical=(rasp.AndOp, rasp.OrOp, rasp.SeqOp),
    unary=(rasp.NegOp, rasp.AbsOp, rasp.RoundOp, rasp.NotOp, rasp.HoldsOp, rasp.IsDefinedOp),
    tuples=True,
    undefined=15,
    agreeing=8,
    shortest=1,
    steps=(0, 6),
)

PLAIN = ProgramStyle(
    vocabularies=((0, 1, 2), (1, 2, 3, 4), ("a", "b", "c"), ("a", "b"), ("(", ")", "x")),
    names=None,
    values=(0, 1, 2, 3, True, False),
    numbers=(1, 2, -1, 3),
    defaults=(None, 0, 1),
    encodings=(None,),
    partial=(rasp.SubOp, rasp.ModOp),
    logical=(rasp.AndOp, rasp.OrOp),
    unary=(rasp.NegOp, rasp.AbsOp, rasp.NotOp),
    tuples=False,
    undefined=0,
    agreeing=0,
    shortest=3,
    steps=(2, 6),
)

STYLES: dict[str, ProgramStyle] = {"plain": PLAIN, "difficult": DIFFICULT}
"""The styles by name."""
