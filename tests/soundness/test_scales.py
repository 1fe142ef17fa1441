"""Programs whose numbers are multiples of a scale: right at every scale, in every run form."""

from fractions import Fraction

import pytest

from raspc import rasp
from raspc.values import canonical
from run_forms import check_forms


def some_slow(values, fast):
    """Parameters of tests, of which those that are not in `fast` are slow."""
    marks = {True: (), False: (pytest.mark.slow,)}
    return [pytest.param(value, marks=marks[value in fast]) for value in values]


SCALES = some_slow([1e-29, 1e-20, 1e-10, 1 / 3, 1e10, 1e20, 1e29], fast=(1e-29, 1 / 3, 1e20))


def positions(scale):
    return rasp.numerical(rasp.Map(lambda i: i * scale, rasp.indices))


def tokens(scale):
    return rasp.numerical(rasp.Map(lambda t: t * scale, rasp.tokens))


ALL = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)

NUMBERS = {
    "a sum of one-hot vectors": lambda s: rasp.numerical(
        rasp.SequenceMap(lambda t, i: (t + i) * s, rasp.tokens, rasp.indices)
    ),
    "a map of a one-hot vector": tokens,
    "a sum of maps": lambda s: rasp.numerical(
        rasp.SequenceMap(lambda t, i: t - i, tokens(s), positions(s))
    ),
    "a mean": lambda s: rasp.numerical(rasp.Aggregate(ALL, tokens(s), 0)),
    "a difference of a mean": lambda s: rasp.numerical(
        rasp.SequenceMap(lambda t, m: t - m, tokens(s), rasp.Aggregate(ALL, tokens(s), 0))
    ),
}


@pytest.mark.sample(3)
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("program", NUMBERS)
def test_numbers_of_any_scale(program, scale):
    assert check_forms(NUMBERS[program](scale), (0, 1, 2, 3), 3, most=84) is None


CATEGORIES = {
    "a sum of one-hot vectors": lambda s: rasp.SequenceMap(
        lambda t, i: (t + i) * s, rasp.tokens, rasp.indices
    ),
    "a mean": lambda s: rasp.Aggregate(ALL, tokens(s), 0),
    "two results": lambda s: {
        "small": rasp.Map(lambda t: t * s, rasp.tokens),
        "large": rasp.SequenceMap(lambda t, i: (t - i) / s, rasp.tokens, rasp.indices),
    },
}


@pytest.mark.sample(3)
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("program", CATEGORIES)
def test_categories_of_any_scale(program, scale):
    assert check_forms(CATEGORIES[program](scale), (0, 1, 2), 3, most=40) is None


@pytest.mark.parametrize("scale", [1e-25, 1e-12, 1e-6, 1e-4, 1e-3, 1.0, 1e12, 1e25])
@pytest.mark.parametrize("dtype", ["bfloat16", "tf32"])
def test_results_closer_than_the_dtype_tells_apart(scale, dtype):
    program = rasp.SequenceMap(lambda t, i: (t + 10 * i) * scale, rasp.tokens, rasp.indices)
    message = check_forms(program, range(10), 10, dtype=dtype)
    assert message is not None
    assert f"may not be told apart in {dtype}" in message


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    "scale", some_slow([1e-25, 1e-12, 1e-3, 1.0, 1e12, 1e25], fast=(1e-25, 1.0))
)
@pytest.mark.parametrize("program", CATEGORIES)
def test_bfloat16_of_any_scale(program, scale):
    """Right in weights and activations of bfloat16, or refused."""
    check_forms(CATEGORIES[program](scale), (0, 1, 2), 2, most=40, dtype="bfloat16")


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    "exponent", some_slow([-25, -13, -12, -10, 10, 12, 13, 16, 25], fast=(-12, 13, 25))
)
@pytest.mark.parametrize("order", [1, -1])
def test_two_results_of_one_head(exponent, order):
    """One head reads two s-ops, of which one has much larger numbers than the other."""
    scaled = rasp.numerical(
        rasp.Map(lambda t: canonical(t * Fraction(10) ** exponent), rasp.tokens)
    )
    results = {
        "scaled": rasp.numerical(rasp.Aggregate(ALL, scaled, 0)),
        "mean": rasp.numerical(rasp.Aggregate(ALL, rasp.indices, 0)),
    }
    program = dict(list(results.items())[::order])
    assert check_forms(program, (0, 1, 2, 3), 4, most=60) is None
