"""The growth of error bounds with the length: compiled and refused programs."""

from fractions import Fraction
from itertools import pairwise

import pytest
from xdsl.dialects import test

import raspc
from raspc import rasp
from raspc.proof.number_precision import DECODING_MARGIN, FLOAT32, FORMATS, ROUNDOFF, Precision
from raspc.rasp_dialect import SOpType
from raspc.values import RaspcError, canonical
from run_forms import check_forms


def value():
    return test.TestOp(result_types=[SOpType()]).results[0]


@pytest.mark.parametrize("n", [5, 256, 1024])
def test_a_mean_of_flags_is_rounded_once_whatever_the_length(n):
    precision, source, mean = Precision(n), value(), value()
    precision.embedded(source, [0, 1])
    precision.averaged(mean, source, [0, 1], 0, equal=True)
    assert precision.error(mean) < 4 * ROUNDOFF
    smallest_gap = Fraction(1, n * (n - 1))
    assert precision.error(mean) + 2 * ROUNDOFF < DECODING_MARGIN * smallest_gap


@pytest.mark.parametrize(
    "numbers, equal",
    [
        ([0, 1], False),  # Scores that differ by rounding.
        ([0, Fraction(1, 3)], True),  # Rounded numbers.
        ([0, 1 << 20], True),  # Rounded sums.
    ],
)
def test_other_means_have_the_error_of_any_sum(numbers, equal):
    precision, source, mean = Precision(1000), value(), value()
    precision.embedded(source, numbers)
    precision.averaged(mean, source, numbers, 0, equal=equal)
    assert precision.error(mean) > 1000 * ROUNDOFF * max(numbers)


def hist():
    return rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ))


def test_widths_are_told_apart_up_to_about_1200():
    assert raspc.compile(hist(), vocab="ab", max_seq_len=1200, backend="numpy").max_seq_len == 1200
    with pytest.raises(RaspcError, match="too close to be told apart in float32"):
        raspc.compile(hist(), vocab="ab", max_seq_len=1400)


def test_bounds_stay_cheap_to_add_up() -> None:
    # Sums of 200 steps, whose widths have different denominators.
    precision, stepped = Precision(8), value()
    points = [Fraction(k) + Fraction(1, 2 * k + 3) for k in range(200)]
    outputs = [{"x": float(k % 2)} for k in range(200)]
    precision.stepped(stepped.owner, stepped, Fraction(0), points, outputs, None)
    error = precision.error(stepped)
    assert error.denominator <= FLOAT32.grid
    exact = 4 * ROUNDOFF
    for low, high in pairwise(points):
        exact += 6 * ROUNDOFF * (points[-1] + points[-1] - points[0]) / (high - low)
    assert exact <= error <= exact + Fraction(400, FLOAT32.grid)


def close_numbers(scale, off):
    """The numbers scale (1 + k off), exactly."""
    scale, off = Fraction(scale), Fraction(off)
    number = rasp.SequenceMap(
        lambda t, i: canonical(scale * (1 + (t + i) * off)), rasp.tokens, rasp.indices
    )
    return rasp.numerical(number)


@pytest.mark.sample(3)
@pytest.mark.parametrize("scale", [1e-20, 1.0, 1e20])
@pytest.mark.parametrize(("dtype", "off"), [("float32", 1e-4), ("float64", 1e-9)])
def test_each_dtype_tells_its_own_numbers_apart(dtype, off, scale):
    program = close_numbers(scale, off)
    assert check_forms(program, (0, 1, 2), 2, most=12, dtype=dtype) is None
    message = check_forms(close_numbers(scale, off * 1e-7), (0, 1, 2), 2, dtype=dtype)
    assert message is not None
    assert f"too close to be told apart in {dtype}" in message


@pytest.mark.parametrize("dtype", FORMATS)
def test_refusals_name_their_dtype_and_a_finer_one(dtype):
    with pytest.raises(RaspcError) as refused:
        raspc.compile(close_numbers(1.0, 1e-18), vocab=(0, 1), max_seq_len=2, dtype=dtype)
    assert f"too close to be told apart in {dtype}" in refused.value.message
    finer = {"float64": None, "float32": "float64"}.get(dtype, "float32")
    remedy = refused.value.remedy or ""
    assert remedy.startswith("keep the s-ops" if finer is None else f"{finer} is more exact; ")


def test_numbers_that_are_close_can_be_left_to_the_user():
    model = raspc.compile(
        close_numbers(1.0, 1e-8),
        vocab=(0, 1),
        max_seq_len=2,
        allow_uncertified=True,
        validate="off",
    )
    assert model.certificate is None
