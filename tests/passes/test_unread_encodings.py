"""An encoding that a package adds and no lowering reads: an error that names the s-op."""

from dataclasses import dataclass
from math import cos, pi, sin

import pytest
from xdsl.parser import AttrParser
from xdsl.printer import Printer

import raspc
from raspc import rasp
from raspc.craft_dialect.space import Axis, OneHotAxis, ScalarAxis
from raspc.frontends.python import Selector, SOp
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import Conversion
from raspc.rasp_dialect import IndicesOp
from raspc.rasp_dialect import SOp as SOpOp
from raspc.values import RaspcError
from raspc.values.value import Value, is_number


@dataclass(frozen=True)
class UnitCircleAxis(Axis):
    """Two directions: the number x is the point at the angle x pi / 8."""

    keyword = "unit_circle"

    @property
    def labels(self) -> tuple[str, ...]:
        return (f"{self.name}.cos", f"{self.name}.sin")

    def embed(self, value: Value) -> tuple[float, ...]:
        assert is_number(value)
        return (cos(float(value) * pi / 8), sin(float(value) * pi / 8))

    def print(self, printer: Printer) -> None:
        pass

    @classmethod
    def parse(cls, parser: AttrParser, name: str) -> "UnitCircleAxis":
        return cls(name)


def _shifted() -> SOp:
    before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
    return rasp.Aggregate(before, rasp.tokens)


def _same_tokens() -> Selector:
    return rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)


@pytest.mark.parametrize(
    "program",
    [
        lambda: rasp.indices,
        _shifted,
        lambda: rasp.SequenceMap(lambda x, y: x * y % 3, rasp.indices, rasp.indices + rasp.tokens),
        lambda: rasp.Aggregate(
            rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ), rasp.indices
        ),
    ],
    ids=["a result", "keys", "an operand", "values"],
)
def test_the_error_names_the_encoding(program: type[SOp], monkeypatch: pytest.MonkeyPatch) -> None:
    original = Conversion._axis_named  # pyright: ignore[reportPrivateUsage]

    def axis_named(self: Conversion, name: str, op: SOpOp) -> OneHotAxis | ScalarAxis:
        axis = original(self, name, op)
        return UnitCircleAxis(name) if isinstance(op, IndicesOp) else axis  # type: ignore[return-value]

    monkeypatch.setattr(Conversion, "_axis_named", axis_named)
    with pytest.raises(RaspcError) as caught:
        raspc.compile(program(), vocab=range(3), max_seq_len=4, backend="numpy")
    message = str(caught.value)
    assert "it reads 'indices', whose encoding 'unit_circle' has no lowering here" in message
