"""Random programs are right or refused, in analyses, every pass and text; see `make fuzz`."""

import pytest
from hypothesis import HealthCheck, given, settings

from random_programs.checks import check_program
from random_programs.choices import RandomChoices
from random_programs.programs import programs, random_program

SEEDS = 10
"""The number of programs of the seeded generator in each case."""

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@pytest.mark.parametrize("pipeline", ["tracr", "default"])
@settings(max_examples=settings.default.max_examples // 5, suppress_health_check=SLOW)
@given(module=programs())
def test_right_or_refused(pipeline, module):
    check_program(module, most_inputs=30, craft_inputs=3, pipeline=pipeline)


@pytest.mark.sample(2)
@pytest.mark.parametrize("first", range(0, 4 * SEEDS, SEEDS))
@pytest.mark.parametrize("pipeline", ["tracr", "default"])
def test_a_fixed_selection_is_right_or_refused(pipeline, first):
    refused = 0
    for seed in range(first, first + SEEDS):
        module = random_program(RandomChoices(seed), longest=3)
        outcome = check_program(
            module, most_inputs=30, craft_inputs=3, pipeline=pipeline, texts=seed % 4 == 0
        )
        refused += outcome.refused is not None
    assert refused < SEEDS * 3 / 4, "many programs should compile, or little is tested"
