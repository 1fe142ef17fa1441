"""Comparisons of pairs, split or not, mean after every pass what they meant before."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontends.python import lower_program
from random_programs.checks import check_program
from raspc import rasp

SCALES = st.sampled_from([Fraction(-9), Fraction(-1), Fraction(-1, 8), Fraction(1, 9), Fraction(5)])


@pytest.mark.parametrize("causal", [False, True])
@settings(max_examples=25, deadline=None)
@given(token=SCALES, index=SCALES, comparison=st.sampled_from(list(rasp.Comparison)))
def test_widths_of_compared_pairs(
    causal: bool, token: Fraction, index: Fraction, comparison: rasp.Comparison
) -> None:
    keys = rasp.SequenceMap(lambda x, i: token * x + index * i, rasp.tokens, rasp.indices)
    counted = rasp.SelectorWidth(rasp.Select(keys, keys, comparison)).named("counted")
    module = lower_program(counted, vocab=(0, 1, 2), max_seq_len=4, causal=causal, name="counted")
    outcome = check_program(
        module, most_inputs=150, pipeline="default", texts=False, facts=False, every_pass=False
    )
    assert outcome.refused is None
