"""S-ops and selectors of constant entries, as in scripts for Tracr."""

import raspc
from raspc import rasp

ROWS = [[1, 0, 1], [0, 0, 0], [0, 1, 0]]


def test_a_constant_sop_has_the_values_given() -> None:
    assert rasp.ConstantSOp(["h", "e", "y"])([0, 0, 0]) == ["h", "e", "y"]


def test_past_the_end_it_is_undefined() -> None:
    assert rasp.ConstantSOp(["h"])([0, 0]) == ["h", None]


def test_a_constant_selector_has_the_rows_given() -> None:
    assert rasp.ConstantSelector(ROWS)([0, 0, 0]) == ROWS
    assert rasp.ConstantSelector(ROWS)([0] * 4) == [[*row, 0] for row in ROWS] + [[0] * 4]


def test_they_compile() -> None:
    program = rasp.Aggregate(rasp.ConstantSelector(ROWS), rasp.ConstantSOp([1, 2, 5]), default=7)
    model = raspc.compile(program, vocab={0}, max_seq_len=3)
    assert model.apply([0, 0, 0]).decoded == program([0, 0, 0]) == [3, 7, 2]
    assert model.apply([0, 0]).decoded == program([0, 0]) == [1, 7]


def test_names_that_tracr_has_besides() -> None:
    doubled = rasp.Map(lambda x: 2 * x, rasp.tokens).named("doubled")
    assert doubled.label == "doubled"
    assert doubled.inner is rasp.tokens
    assert doubled.copy().unique_id != doubled.unique_id
