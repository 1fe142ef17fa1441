"""Right programs whose certificates need what relates values: they compile, and are right."""

import pytest

from raspc import rasp
from raspc.compiler import front_end
from raspc.craft_dialect import ProgramOp
from raspc.frontends.rasp_language import load_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.proof.float_arithmetic import ARITHMETICS
from raspc.proof.program_bounds import Analysis
from run_forms import check_forms

ALL = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
FAR = rasp.Select(rasp.indices, rasp.indices, lambda k, q: k * q > 2)

ONES = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, lambda k, q: k == 1))

UNIFORM = {
    "a length that may be undefined": rasp.Fill(rasp.Aggregate(FAR, rasp.length), 1),
    "a mean of a mean of the length": rasp.Aggregate(ALL, rasp.Aggregate(ALL, rasp.length)),
    "numerical means of the length": rasp.numerical(
        rasp.Aggregate(ALL, rasp.numerical(rasp.Aggregate(ALL, rasp.numerical(rasp.length))))
    ),
    "a count that may be undefined": rasp.Fill(rasp.Aggregate(FAR, ONES), 9),
}


@pytest.mark.sample(3)
@pytest.mark.parametrize("length", [3, 4, 6])
@pytest.mark.parametrize("program", UNIFORM)
def test_values_that_are_the_same_everywhere(program, length):
    assert check_forms(UNIFORM[program], (0, 1), length, most=60) is None


@pytest.mark.parametrize(("causal", "uniform"), [(False, True), (True, False)])
def test_a_mean_is_the_same_everywhere_without_a_causal_mask(causal, uniform):
    mean = rasp.numerical(rasp.Aggregate(ALL, rasp.tokens))
    module = front_end(mean, vocab=(0, 1), max_seq_len=3, causal=causal)
    specs = parse_passes("default")
    padded = [spec.name for spec in specs].index("craft-certify")
    run_passes(module, specs[:padded])
    program = next(iter(module.ops))
    assert isinstance(program, ProgramOp)
    analysis = Analysis(program, ARITHMETICS["float32"])
    analysis.run()
    found = {vector.source: vector.uniform for vector in analysis.stream.vectors}
    assert found.pop("aggregate") == uniform
    assert not any(found.values())


def test_numbers_near_one_in_float64():
    number = rasp.SequenceMap(lambda t, i: 1 + (t + i) * 1e-9, rasp.tokens, rasp.indices)
    assert check_forms(rasp.numerical(number), (0, 1, 2, 3), 3, most=84, dtype="float64") is None


ADDITION = """
add_index = aggregate(select(tokens, "+", ==), indices);
t = indices + length - add_index;
r = aggregate(select(t, indices, ==), indices, 0);
"""


@pytest.mark.slow
def test_means_of_positions_as_queries(tmp_path):
    path = tmp_path / "addition.rasp"
    path.write_text(ADDITION)
    program = load_program(f"{path}:r", max_seq_len=11, vocab=("a", "b", "+"))
    assert check_forms(program.sop, "ab+", 11, most=80, dtype="float64") is None


SUMS = """
plus = aggregate(select(tokens, "+", ==), indices);
digits = "0123456789";
value = -1;
for k in range(10) {
    value = k if tokens == digits[k] else value;
}
second = value if indices > plus else 0;
first = aggregate(select(indices + length - plus, indices, ==), value, 0);
stops = round(aggregate(select(indices, indices, <), indicator(first + second < 9)) * indices);
passing = select(indices, indices, >) and select(stops, stops, ==);
reached = aggregate(passing, indicator(first + second > 9)) > 0;
carries = first + second > 9 or (first + second == 9 and reached);
received = aggregate(select(indices, indices + 1, ==), carries, False);
sums = first + second + indicator(received);
sum = sums if sums < 10 else sums - 10;
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("result", "length"), [("sums", 5), pytest.param("sum", 7, marks=pytest.mark.slow)]
)
def test_a_long_addition(tmp_path, result, length):
    """Positions of the sign are fractions, for inputs with several signs."""
    path = tmp_path / "sums.rasp"
    path.write_text(SUMS)
    program = load_program(f"{path}:{result}", max_seq_len=length, vocab=tuple("0123456789+"))
    assert check_forms(program.sop, "0123456789+", length, most=80) is None
