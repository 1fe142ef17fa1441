"""An encoding that a package adds: wrong and missing answers are errors that name the method."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

import pytest
from xdsl.parser import AttrParser
from xdsl.printer import Printer

import raspc
from raspc import rasp
from raspc.craft_dialect.axis import Axis, LinearForm, check_answers
from raspc.craft_dialect.ordinal_axis import OrdinalAxis
from raspc.craft_dialect.space import (
    AXIS_KINDS,
    BlockedAxis,
    OneHotAxis,
    ReciprocalAxis,
    ScalarAxis,
)
from raspc.frontends.python import SOp, annotate
from raspc.rasp_dialect.encoding import ENCODINGS, Encoding
from raspc.values import RaspcError
from raspc.values.value import Number, Value

VALUES = (0, 1, 2, 3)


@dataclass(frozen=True)
class CircleAxis(Axis):
    """Two directions: the number x is the point at the angle x pi / 8."""

    keyword = "circle"

    @classmethod
    def of(cls, name: str, values: Sequence[Value], bos_weight: int) -> "CircleAxis":
        return cls(name)

    @property
    def labels(self) -> tuple[str, ...]:
        return (f"{self.name}.cos", f"{self.name}.sin")

    def embed(self, value: Value) -> tuple[float, ...]:
        if value is None:
            return (0.0, 0.0)
        return (cos(float(value) * pi / 8), sin(float(value) * pi / 8))

    def print(self, printer: Printer) -> None:
        pass

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> "CircleAxis":
        return cls(name)


@pytest.fixture
def circle(monkeypatch: pytest.MonkeyPatch) -> Encoding:
    encoding = Encoding("circle", axis="circle")
    monkeypatch.setitem(ENCODINGS.own, "circle", encoding)
    monkeypatch.setitem(AXIS_KINDS.own, "circle", CircleAxis)
    return encoding


def _shifted(indices: SOp) -> SOp:
    before = rasp.Select(indices, rasp.indices, lambda key, query: key == query - 1)
    return rasp.Aggregate(before, rasp.tokens)


@pytest.mark.parametrize(
    ("program", "missing"),
    [
        (lambda indices: indices, "logits; define `logits` in its class CircleAxis"),
        (_shifted, "neurons for single values; define `indicator`"),
        (lambda indices: rasp.Map(lambda x: x % 2, indices), "neurons for single values"),
    ],
    ids=["a result", "keys", "an operand"],
)
def test_a_missing_answer(program, missing: str, circle: Encoding) -> None:
    indices = annotate(rasp.indices, encoding=circle)
    with pytest.raises(RaspcError) as caught:
        raspc.compile(program(indices), vocab=range(3), max_seq_len=4, backend="numpy")
    assert f"': the encoding 'circle' has no {missing}" in str(caught.value)


class WrongIndicator(CircleAxis):
    def indicator(self, value: Value, values: Sequence[Value]) -> LinearForm:
        return LinearForm(self.vector(value))


class PositiveIndicator(CircleAxis):
    def indicator(self, value: Value, values: Sequence[Value]) -> LinearForm:
        return LinearForm({}, 1.0)


class WrongLogits(CircleAxis):
    def logits(self, values: Sequence[Value]) -> list[LinearForm]:
        return [LinearForm({self.labels[0]: 1.0}) for _ in values]


class HighUndefined(CircleAxis):
    def logits(self, values: Sequence[Value]) -> list[LinearForm]:
        return [LinearForm(self.vector(value)) for value in values]

    def undefined_logit(self, values: Sequence[Value]) -> float:
        return 1.5


class LowUndefined(HighUndefined):
    def undefined_logit(self, values: Sequence[Value]) -> float:
        return 0.0


class NotUnitVectors(CircleAxis):
    has_direction_per_value = True


class WrongNumber(CircleAxis):
    def number_form(self, numbers: Sequence[Number]) -> dict[str, Number]:
        return {self.labels[0]: 1}


class TwoValuesOneVector(CircleAxis):
    def embed(self, value: Value) -> tuple[float, ...]:
        return (1.0, 0.0) if value is not None else (0.0, 0.0)


class NotZeroForUndefined(CircleAxis):
    def embed(self, value: Value) -> tuple[float, ...]:
        return (-1.0, 0.0) if value is None else super().embed(value)


class NotMonotone(ScalarAxis):
    def coordinate(self, value: Number):
        return (value - 1) ** 2 + super().coordinate(value) / 100


@pytest.mark.parametrize(
    ("axis", "fault"),
    [
        (WrongIndicator, "`indicator` of the encoding 'circle' does not single out 0"),
        (PositiveIndicator, "`indicator` of the encoding 'circle' does not single out 0"),
        (WrongLogits, "`logits` of the encoding 'circle' does not decode 0"),
        (HighUndefined, "`undefined_logit` of the encoding 'circle' is not below the logit of 0"),
        (LowUndefined, "`undefined_logit` of the encoding 'circle' is not above all logits"),
        (NotUnitVectors, "`has_direction_per_value` of the encoding 'circle' is true"),
        (WrongNumber, "`number_form` of the encoding 'circle' gives 1 for 0"),
        (TwoValuesOneVector, "`embed` of the encoding 'circle' gives two values one vector"),
        (NotZeroForUndefined, "`embed` of the encoding 'circle' gives undefined a vector"),
        (NotMonotone, "`coordinate` of the encoding 'scalar' neither grows nor falls"),
    ],
)
def test_a_wrong_answer(axis: type[CircleAxis], fault: str) -> None:
    with pytest.raises(RaspcError) as caught:
        check_answers(axis("x"), VALUES)
    assert f"axis 'x': {fault}" in str(caught.value)
    assert "correct `" in str(caught.value)


@pytest.mark.parametrize(
    "axis",
    [
        OneHotAxis("x", VALUES),
        ScalarAxis("x"),
        ReciprocalAxis("x", 3),
        BlockedAxis("x", ScalarAxis("x"), (0, 2)),
        CircleAxis("x"),
        OrdinalAxis("x", VALUES),
    ],
    ids=lambda axis: axis.keyword,
)
def test_the_answers_of_raspc(axis: Axis) -> None:
    check_answers(axis, VALUES)
