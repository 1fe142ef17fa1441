"""`craft-print-bounds`: the ideal values and error bounds of a padded program, as comments."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from raspc.craft_dialect import HeadOp, MlpOp, ProgramOp
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.values.short_repr import counted
from raspc.values.text import value_text

if TYPE_CHECKING:
    from raspc.proof.attention_leakage import Selection
    from raspc.proof.program_bounds import Analysis
    from raspc.proof.vector_bounds import Array, Vector

MAX_PRINTED_POINTS = 12
"""The most points of a vector that are printed."""

IDEAL_DIGITS = 9
"""The decimal places of ideal values, fewer than the order of their sums changes."""

ERROR_DIGITS = 6
"""The significant digits of errors and margins."""


@dataclass(frozen=True)
class CraftPrintBounds(ProgramPass[ProgramOp]):
    """
    Print the bounds that craft-certify goes by.

    The module is left as it is. The lines go to the standard output as comments. For each
    direction that an operation writes they have the range of the ideal value, which exact
    arithmetic and hard attention give, and the largest error, both at all positions but BOS and
    at BOS; for each head the attention that goes astray; then the decisions, with all digits.
    Where the first bound is unknown, the reason is the last line.

    Before:
    ```
    craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" { ... }
    ```
    After, the same module and this text:
    ```
    // @p in float32
    //   the token embedding: known in advance, 2 points
    //     one: 1, error 0; at BOS 1, error 0, never negative
    //     x: 0, error 0; at BOS 30, error 0, never negative
    //   w: uniform, 3 points
    //     w: 10 to 30, error 8.22545e-05; at BOS 30, error 30.0001, never negative
    //   head "w": stray 0, skew 0, drift 1.33227e-15, BOS weighs 1, single, prefixes, equal
    //   select "w": margin inf, bound 0
    //   decode "p": margin 2.5, bound 8.40426e-05
    ```

    Options:
      arithmetic: that of the bounds; "float32-folded" is the run form of folded weights.
      points: whether to print the values that an operation can write, each with its errors.
    """

    name = "craft-print-bounds"

    arithmetic: Literal["float64", "float32", "tf32", "bfloat16", "float32-folded"] = "float32"
    points: bool = False

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        from raspc.proof.float_arithmetic import ARITHMETICS
        from raspc.proof.program_bounds import Analysis

        analysis = Analysis(program, ARITHMETICS[self.arithmetic])
        title = f"@{program.sym_name.data} in {self.arithmetic}"
        for line in (title, *_Bounds(analysis, self.points).lines()):
            sys.stdout.write(f"// {line}\n")
        sys.stdout.flush()


class _Bounds:
    """The lines on the operations of one program."""

    def __init__(self, analysis: Analysis, with_points: bool):
        self.analysis = analysis
        self.with_points = with_points
        self.printed: set[tuple[str, tuple[str, ...]]] = set()
        """The source and the directions of the vectors so far."""
        self.residue: dict[int, float] = {}
        self.found = 0
        """The number of decisions so far."""

    def lines(self) -> Iterator[str]:
        """The text, line by line."""
        from raspc.proof.unfollowed_values import Unknown

        try:
            for _ in self.analysis.steps():
                yield from self._step()
        except Unknown as unknown:
            yield from self._step()
            label = unknown.op.label.data if isinstance(unknown.op, (HeadOp, MlpOp)) else None
            where = "" if label is None else f' for "{label}"'
            yield f"  not known{where}: {unknown.reason}"

    def _step(self) -> Iterator[str]:
        """What the last operation has added."""
        for vector in self.analysis.stream.vectors:
            if (vector.source, vector.labels) not in self.printed:
                self.printed.add((vector.source, vector.labels))
                yield from _vector(vector, self.with_points)
        residue = self.analysis.stream.residue
        for dimension, left in residue.items():
            if self.residue.get(dimension) != left:
                yield f"  erasing leaves {_error(left)} in dimension {dimension}"
        self.residue = residue
        for finding in self.analysis.findings[self.found :]:
            decision = finding.decision
            if isinstance(finding.op, HeadOp) and decision.kind == "select":
                selection = self.analysis.selections[finding.op]
                yield f"  head {value_text(decision.label)}: {_attention(selection)}"
            yield (
                f"  {decision.kind} {value_text(decision.label)}: "
                f"margin {_error(decision.margin)}, bound {_error(decision.bound)}"
            )
        self.found = len(self.analysis.findings)


def _vector(vector: Vector, with_points: bool) -> Iterator[str]:
    """The lines on what one operation writes."""
    facts = ["uniform"] * vector.uniform + ["known in advance"] * vector.known
    if vector.points is not None:
        facts.append(counted(len(vector.points), "point"))
    elif vector.means is not None:
        facts.append("means")
    yield f"  {vector.source}: {', '.join(facts) if facts else 'a range'}"
    for label, i in vector.index.items():
        low, high = _ideal(vector.low[i]), _ideal(vector.high[i])
        ideal = low if low == high else f"{low} to {high}"
        sign = (
            ", never negative" if vector.nonnegative is not None and vector.nonnegative[i] else ""
        )
        yield (
            f"    {label}: {ideal}, error {_error(vector.error[i])}; "
            f"at BOS {_ideal(vector.bos[i])}, error {_error(vector.bos_error[i])}{sign}"
        )
    if with_points and vector.points is not None:
        yield from _points(vector, vector.points)


def _points(vector: Vector, points: Array) -> Iterator[str]:
    """A line for each of the first points: its coordinates, their errors, and where it occurs."""
    errors = [vector.error] * len(points) if vector.noise is None else vector.noise.errors
    for number, point in enumerate(points[:MAX_PRINTED_POINTS]):
        ideal = ", ".join(map(_ideal, point))
        off = ", ".join(map(_error, errors[number]))
        yield f"      ({ideal}) with errors ({off}){_places(vector, number)}"
    if len(points) > MAX_PRINTED_POINTS:
        yield f"      and {len(points) - MAX_PRINTED_POINTS} more"


def _places(vector: Vector, number: int) -> str:
    """The indices and lengths at which a point occurs, if they are listed."""
    places = vector.places
    if places is None or not places.listed:
        return ""
    if not places.possible[number]:
        return " nowhere"
    ends = (int(each[number]) for each in places.ranges)
    return " at index {} to {} of lengths {} to {}".format(*ends)


def _attention(selection: Selection) -> str:
    """The facts about the selections of a head."""
    numbers = [
        f"stray {_error(selection.stray)}",
        f"skew {_error(selection.skew)}",
        f"drift {_error(selection.drift)}",
        f"BOS weighs {', '.join(map(_ideal, sorted(selection.weights))) or 'nothing'}",
    ]
    facts = ("single", "prefixes", "may_miss", "equal", "others")
    held = [fact.replace("_", " ") for fact in facts if getattr(selection, fact)]
    return ", ".join([*numbers, *held])


def _ideal(value: float) -> str:
    """An ideal value as text."""
    return f"{round(float(value), IDEAL_DIGITS) + 0.0:.9g}"


def _error(value: float) -> str:
    """An error or a margin as text."""
    return f"{float(value):.{ERROR_DIGITS}g}"
