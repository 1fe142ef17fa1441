"""
Axes: the encodings of the craft dialect, and the questions that lowerings and proofs ask of them.

An axis contributes named directions to a space, and defines the coordinates of a value. The
methods of `Axis` after `parse` are the questions that lowerings ask: which map of a vector gives
the number that it holds, a neuron for a value, or the logits of all values. An axis that has no
answer inherits an error with a remedy. `check_answers` compares the answers with the coordinates.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.values.diagnostic import RaspcError
from raspc.values.value import Number, Value


@dataclass(frozen=True)
class LinearForm:
    """A linear function of a vector: coefficients by label, and a constant."""

    coefficients: Mapping[str, float]
    constant: float = 0.0

    def __call__(self, vector: Mapping[str, float]) -> Fraction:
        """The exact value of the form for a vector by label."""
        terms = (Fraction(c) * Fraction(vector.get(at, 0.0)) for at, c in self.coefficients.items())
        return sum(terms, Fraction(self.constant))


@dataclass(frozen=True)
class Axis(ABC):
    """The directions that hold one s-op, of which `name` is the name."""

    name: str
    keyword: ClassVar[str]
    """The keyword of the encoding in the text form, after the axis's name."""

    has_direction_per_value: ClassVar[bool] = False
    """Whether the i-th value is the i-th unit vector; true of `OneHotAxis` and its subclasses."""

    holds_one_value: ClassVar[bool] = False
    """
    Whether the vector is always that of one value, never a mean of the vectors of several.

    True of an axis of which `is_linear_in_number` and `is_attention_output` are false, because
    `convert-rasp-to-craft` writes no mean of different values to it. Proofs then enumerate values.
    """

    is_attention_output: ClassVar[bool] = False
    """Whether the coordinate is the output of the head of a selector width, which is smooth."""

    @property
    @abstractmethod
    def labels(self) -> tuple[str, ...]:
        """The labels of the axis's directions, in the order of the coordinates."""

    @abstractmethod
    def embed(self, value: Value) -> tuple[float, ...]:
        """
        The coordinates of `value` on the axis, one for each label; zero for `None`, undefined.

        Raises:
            ValueError: if the encoding cannot hold the value.

        """

    def vector(self, value: Value) -> dict[str, float]:
        """
        The nonzero coordinates of `value` by label.

        Raises:
            ValueError: if the encoding cannot hold the value.
        """
        coordinates = zip(self.labels, self.embed(value), strict=True)
        return {label: c for label, c in coordinates if c != 0.0}

    @abstractmethod
    def print(self, printer: Printer) -> None:
        """Print the axis's parameters, which follow the name and the keyword, after a space."""

    @classmethod
    @abstractmethod
    def parse(cls, parser: AttrParser, name: str) -> Axis:
        """Parse the axis's parameters, which follow the name and the keyword."""

    @classmethod
    def of(cls, name: str, values: Sequence[Value], bos_weight: int) -> Axis:
        """
        The axis of an s-op.

        name: the name of the axis, which its labels begin with.
        values: the values of the s-op that are defined.
        bos_weight: the weight of BOS in the heads of selector widths.

        Raises:
            ValueError: if the axis cannot be made of these alone, or cannot hold a value.
        """
        raise ValueError(f"the encoding '{cls.keyword}' is made by one pass alone")

    @property
    def number_label(self) -> str | None:
        """The direction whose coordinate grows or falls with the number held; None without."""
        return None

    @property
    def is_linear_in_number(self) -> bool:
        """Whether the coordinate of `number_label` is the number: means are means of numbers."""
        return False

    @property
    def block_labels(self) -> tuple[str, ...]:
        """The directions of the blocks of numbers, in the order of blocks; none without blocks."""
        return ()

    def coordinate(self, value: Number) -> Fraction:
        """The exact coordinate of a number on `number_label`, before rounding to a float."""
        raise self._has_no("steps of a number", "number_label` and `coordinate")

    def number_form(self, numbers: Sequence[Number]) -> Mapping[str, Number] | None:
        """
        The exact coefficients of the number held, as a linear form of the vector.

        numbers: the numbers that the axis may hold, in the order of its values; none undefined.

        None if the number is no linear form of the vector.
        """
        return None

    def indicator(self, value: Value, values: Sequence[Value]) -> LinearForm:
        """
        The linear form of a neuron for a value: 1 at the value, at most 0 at any other of `values`.

        At the zero vector, that of undefined and of BOS, it is at most 0 too.
        """
        raise self._has_no("neurons for single values", "indicator")

    def logits(self, values: Sequence[Value]) -> Sequence[LinearForm]:
        """The linear forms that decode: that of the value held is the greatest, by a margin."""
        raise self._has_no("logits", "logits")

    def undefined_logit(self, values: Sequence[Value]) -> float:
        """The logit of undefined: below that of a held value, above all of the zero vector."""
        raise self._has_no("logit of undefined", "undefined_logit")

    def _has_no(self, what: str, method: str) -> RaspcError:
        return RaspcError(
            f"axis '{self.name}': the encoding '{self.keyword}' has no {what}",
            remedy=f"define `{method}` in its class {type(self).__name__}, or convert the s-op to "
            "another encoding",
        )


ROUNDING = Fraction(1, 1 << 20)
"""The largest relative error of an answer: a few roundings of float32 coordinates."""


def check_answers(axis: Axis, values: Sequence[Value]) -> None:
    """
    Compare the answers of an axis with the coordinates of the values that it holds.

    Questions without an answer are left to the lowering that asks them.

    Raises:
        RaspcError: if an answer is wrong; the message names the method and the value.

    """
    vectors = [axis.vector(value) for value in values]
    if len({frozenset(vector.items()) for vector in vectors}) < len(values):
        raise _wrong(axis, "embed", "gives two values one vector")
    if axis.vector(None) if axis.number_label is None else {}:
        raise _wrong(axis, "embed", "gives undefined a vector that is not zero")
    if axis.has_direction_per_value and any(
        vector != {label: 1.0} for vector, label in zip(vectors, axis.labels, strict=True)
    ):
        raise _wrong(axis, "has_direction_per_value", "is true, but vectors are not unit vectors")
    _check_numbers(axis, values, vectors)
    if _answers(axis, "indicator"):
        for value, vector in zip(values, vectors, strict=True):
            form = axis.indicator(value, values)
            others = [each for each in vectors if each is not vector]
            if abs(form(vector) - 1) > ROUNDING or any(form(each) > ROUNDING for each in others):
                raise _wrong(axis, "indicator", f"does not single out {value!r}")
            if form.constant > 0:
                raise _wrong(axis, "indicator", "is positive where no value is held")
    if _answers(axis, "logits"):
        _check_logits(axis, values, vectors)


def _check_numbers(
    axis: Axis, values: Sequence[Value], vectors: Sequence[Mapping[str, float]]
) -> None:
    """Check that coordinates are monotone in the number, and that `number_form` gives it."""
    numbers = [Fraction(value) for value in values if isinstance(value, (int, Fraction))]
    if not numbers or len(numbers) < len(values):
        return
    label = axis.number_label
    if label is not None:
        points = [axis.coordinate(number) for number in sorted(numbers)]
        if points not in (sorted(set(points)), sorted(set(points), reverse=True)):
            raise _wrong(axis, "coordinate", "neither grows nor falls with the number")
    form = axis.number_form(numbers)
    if form is None:
        return
    size = max(map(abs, numbers))
    for number, vector in zip(numbers, vectors, strict=True):
        found = LinearForm({at: float(c) for at, c in form.items()})(vector)
        if abs(found - number) > ROUNDING * size:
            raise _wrong(axis, "number_form", f"gives {float(found):.6g} for {number}")


def _check_logits(
    axis: Axis, values: Sequence[Value], vectors: Sequence[Mapping[str, float]]
) -> None:
    """Check that the greatest logit is that of the value, or of undefined at the zero vector."""
    forms = axis.logits(values)
    undefined = None
    if _answers(axis, "undefined_logit"):
        undefined = Fraction(axis.undefined_logit(values))
        if any(form.constant >= undefined for form in forms):
            raise _wrong(axis, "undefined_logit", "is not above all logits of the zero vector")
    for place, vector in enumerate(vectors):
        logits = [form(vector) for form in forms]
        if any(logit >= logits[place] for i, logit in enumerate(logits) if i != place):
            raise _wrong(axis, "logits", f"does not decode {values[place]!r}")
        if undefined is not None and undefined >= logits[place]:
            raise _wrong(axis, "undefined_logit", f"is not below the logit of {values[place]}")


def _answers(axis: Axis, method: str) -> bool:
    return getattr(type(axis), method) is not getattr(Axis, method)


def _wrong(axis: Axis, method: str, fault: str) -> RaspcError:
    return RaspcError(
        f"axis '{axis.name}': `{method}` of the encoding '{axis.keyword}' {fault}",
        remedy=f"correct `{method}` of its class {type(axis).__name__}",
    )
