"""Encodings with wrong answers, each compared with its coordinates; the errors are printed."""

from math import cos, pi, sin

from raspc import rasp
from raspc.craft_dialect.axis import Axis, LinearForm, check_answers
from raspc.craft_dialect.space import OneHotAxis, ScalarAxis
from raspc.values import RaspcError


class Circle(Axis):
    """Two directions: the number x is the point at the angle x pi / 8."""

    keyword = "circle"

    @property
    def labels(self):
        return (f"{self.name}.cos", f"{self.name}.sin")

    def embed(self, value):
        if value is None:
            return (0.0, 0.0)
        return (cos(float(value) * pi / 8), sin(float(value) * pi / 8))

    def print(self, printer):
        pass

    @classmethod
    def parse(cls, parser, name):
        return cls(name)


class AlmostOne(OneHotAxis):
    def indicator(self, value, values):
        return LinearForm({self.label_of(value): 1 + 2.0**-19})


class LessThanOne(OneHotAxis):
    def indicator(self, value, values):
        return LinearForm({self.label_of(value): 0.75})


class OthersToo(OneHotAxis):
    def indicator(self, value, values):
        return LinearForm({self.label_of(value): 1.0, self.labels[1]: 1.0 if value == 0 else 0.5})


class Constant(OneHotAxis):
    def indicator(self, value, values):
        return LinearForm({self.label_of(value): 0.5}, 0.5 if len(values) == 1 else 2.0**-21)


class Even(Circle):
    def logits(self, values):
        return [LinearForm({self.labels[0]: 1.0}) for _ in values]


class ByVectors(Circle):
    def logits(self, values):
        return [LinearForm(self.vector(value)) for value in values]


class HighUndefined(ByVectors):
    def undefined_logit(self, values):
        return 1.0


class LowUndefined(ByVectors):
    def undefined_logit(self, values):
        return 0.0


class NoUnitVectors(Circle):
    has_direction_per_value = True


class ByCosine(Circle):
    def number_form(self, numbers):
        return {self.labels[0]: 1}


class AlmostNumber(ScalarAxis):
    def number_form(self, numbers):
        return {self.name: 1 + 2.0**-18}


class AllowedNumber(ScalarAxis):
    def number_form(self, numbers):
        return {self.name: 1 + 2.0**-21}


class OnePoint(Circle):
    def embed(self, value):
        return (0.0, 0.0) if value is None else (1.0, 0.0)


class PointOfUndefined(Circle):
    def embed(self, value):
        return (-1.0, 0.0) if value is None else super().embed(value)


class Square(ScalarAxis):
    def coordinate(self, value):
        return (value - 1) ** 2 + super().coordinate(value) / 100


class Falling(ScalarAxis):
    def coordinate(self, value):
        return -super().coordinate(value)


VALUES = (0, 1, 2, 3)


def answer(axis, values=VALUES):
    """Print the error about an axis, or that there is none."""
    try:
        check_answers(axis, values)
        print(f"{type(axis).__name__}: right")
    except RaspcError as error:
        print(f"{type(axis).__name__}: {error.message}; {error.remedy}")


def missing(question, *arguments):
    """Print the error about an answer that an axis lacks."""
    try:
        question(*arguments)
    except RaspcError as error:
        print(f"missing: {error.message}; {error.remedy}")


answer(Circle("x"))
answer(OneHotAxis("x", VALUES))
answer(OneHotAxis("x", ("a", 1)), ("a", 1))
answer(AlmostOne("x", VALUES))
answer(LessThanOne("x", VALUES))
answer(OthersToo("x", VALUES))
answer(Constant("x", (0,)), (0,))
answer(Even("x"))
answer(ByVectors("x"))
answer(HighUndefined("x"))
answer(LowUndefined("x"))
answer(NoUnitVectors("x"))
answer(ByCosine("x"))
answer(ByCosine("x"), (1,))
answer(AlmostNumber("x"))
answer(AllowedNumber("x"))
answer(AllowedNumber("x"), (0,))
answer(OnePoint("x"))
answer(PointOfUndefined("x"))
answer(Square("x"))
answer(Square("x"), (1, 2, 3))
answer(Falling("x"))

circle = Circle("x")
for question in (circle.indicator, circle.logits, circle.undefined_logit):
    missing(question, *([0, VALUES] if question == circle.indicator else [VALUES]))
missing(circle.coordinate, 0)
print(
    circle.number_label, circle.block_labels, circle.is_linear_in_number, circle.number_form(VALUES)
)
print(circle.has_direction_per_value, circle.holds_one_value, circle.is_attention_output)
print(circle.vector(0), circle.vector(None))
for make in (lambda: Circle.of("x", VALUES, 2), lambda: OneHotAxis("x", VALUES).embed(4)):
    try:
        make()
    except ValueError as error:
        print("refused:", error)

program = rasp.tokens
