"""Programs whose numbers are multiples of a scale: right at every scale, in every run form."""

import pytest
from run_forms import check_forms

from raspc import rasp

SCALES = [1e-29, 3e-20, 1e-12, 1e-10, 1 / 3, 1e10, 7e20, 1e29]


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
}


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("program", NUMBERS)
def test_numbers_of_any_scale(program, scale):
    assert check_forms(NUMBERS[program](scale), (0, 1, 2, 3), 3, most=84) is None
