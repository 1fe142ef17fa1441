"""S-ops and selectors of constant entries, as in scripts for Tracr."""

import pytest

import raspc
from raspc import rasp

ROWS = [[1, 0, 1], [0, 0, 0], [0, 1, 0]]


def test_a_constant_sop_has_the_values_given() -> None:
    assert rasp.ConstantSOp(["h", "e", "y"])([0, 0, 0]) == ["h", "e", "y"]


def test_past_the_end_it_is_undefined() -> None:
    assert rasp.ConstantSOp(["h"], check_length=False)([0, 0]) == ["h", None]


@pytest.mark.parametrize(
    "constant", [rasp.ConstantSOp([1, 2, 5]), rasp.ConstantSelector(ROWS).named("rows")]
)
def test_an_input_of_another_length_is_refused(constant: rasp.RASPExpr) -> None:
    assert constant.check_length
    reader = rasp.SelectorWidth(constant) if isinstance(constant, rasp.Selector) else constant + 1
    with pytest.raises(ValueError, match="is given for 3 positions, and the input has 2"):
        reader([0, 0])


def test_a_constant_selector_has_the_rows_given() -> None:
    assert rasp.ConstantSelector(ROWS)([0, 0, 0]) == ROWS
    rows = rasp.ConstantSelector(ROWS, check_length=False)
    assert rows([0] * 4) == [[*row, 0] for row in ROWS] + [[0] * 4]


def test_they_compile() -> None:
    rows = rasp.ConstantSelector(ROWS, check_length=False)
    values = rasp.ConstantSOp([1, 2, 5], check_length=False)
    program = rasp.Aggregate(rows, values, default=7)
    model = raspc.compile(program, vocab={0}, max_seq_len=3)
    assert model.apply([0, 0, 0]).decoded == program([0, 0, 0]) == [3, 7, 2]
    assert model.apply([0, 0]).decoded == program([0, 0]) == [1, 7]


def test_names_that_tracr_has_besides() -> None:
    doubled = rasp.Map(lambda x: 2 * x, rasp.tokens).named("doubled")
    assert doubled.label == f"doubled_{doubled.unique_id}"
    assert doubled.inner is rasp.tokens
    assert doubled.copy().unique_id != doubled.unique_id
    assert doubled.named("twice").label != f"twice_{doubled.unique_id}"
    assert rasp.tokens.label == "tokens"
    assert rasp.numerical(rasp.tokens).label != "tokens"
