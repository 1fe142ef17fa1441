"""`rasp-split-comparisons` keeps the results of comparisons, and no model gets larger."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.dialects.builtin import ModuleOp

from random_programs.checks import check_program
from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import PIPELINES
from raspc.tools.pass_statistics import count

SCALES = st.sampled_from([Fraction(-9), Fraction(-1), Fraction(-1, 8), Fraction(1, 9), Fraction(5)])
READERS = ("nobody", "fetch", "fetch the one before", "sum")
LENGTH = 4


def program(
    token: Fraction, index: Fraction, comparison: rasp.Comparison, reader: str, *, causal: bool
) -> ModuleOp:
    keys = rasp.SequenceMap(lambda x, i: token * x + index * i, rasp.tokens, rasp.indices)
    counted = rasp.SelectorWidth(rasp.Select(keys, keys, comparison)).named("counted")
    before = rasp.Map(lambda i: i - 1, rasp.indices)
    results = {
        "nobody": counted,
        "fetch": rasp.Aggregate(
            rasp.Select(counted, rasp.indices, rasp.Comparison.EQ), rasp.tokens, default=0
        ),
        "fetch the one before": rasp.Aggregate(
            rasp.Select(counted, before, rasp.Comparison.EQ), rasp.tokens, default=0
        ),
        "sum": rasp.SequenceMap(lambda a, b: a + b, counted, rasp.tokens),
    }
    return lower_program(
        results[reader], vocab=(0, 1, 2), max_seq_len=LENGTH, causal=causal, name="counted"
    )


def sizes(module: ModuleOp, pipeline: str) -> tuple[int, int]:
    """The numbers of layers and parameters of a module's model by a pipeline."""
    run_passes(module, parse_passes(pipeline))
    found = count(module)
    return found["layers"], found["parameters"]


@pytest.mark.slow
@pytest.mark.parametrize("causal", [False, True])
@settings(max_examples=40, deadline=None)
@given(
    token=SCALES,
    index=SCALES,
    comparison=st.sampled_from(list(rasp.Comparison)),
    reader=st.sampled_from(READERS),
)
def test_compared_pairs(
    causal: bool, token: Fraction, index: Fraction, comparison: rasp.Comparison, reader: str
) -> None:
    module = program(token, index, comparison, reader, causal=causal)
    outcome = check_program(
        module, most_inputs=150, pipeline="default", texts=False, facts=False, every_pass=False
    )
    assert outcome.refused is None
    without = PIPELINES["default"].replace("rasp-split-comparisons,", "")
    split, whole = sizes(module.clone(), "default"), sizes(module.clone(), without)
    assert split[0] <= whole[0]
    assert split[1] <= whole[1]


def test_a_sort_is_smaller_by_it() -> None:
    module = program(Fraction(5), Fraction(1), rasp.Comparison.LT, "fetch", causal=False)
    without = PIPELINES["default"].replace("rasp-split-comparisons,", "")
    split, whole = sizes(module.clone(), "default"), sizes(module.clone(), without)
    assert split[0] == whole[0]
    assert 3 * split[1] < 2 * whole[1]


def test_the_compared_s_op_is_a_sum_and_no_table() -> None:
    module = program(Fraction(5), Fraction(1, 9), rasp.Comparison.LT, "nobody", causal=False)
    assert "rasp.lookup" not in str(module)


@pytest.mark.parametrize("index", [Fraction(-1), Fraction(1)])
@pytest.mark.parametrize("token", [Fraction(3), Fraction(4), Fraction(5)])
def test_orders_of_sums_at_the_limits_of_the_rule(token: Fraction, index: Fraction) -> None:
    """A weight below, at and above the span of the indices, ascending and descending."""
    module = program(token, index, rasp.Comparison.LT, "nobody", causal=False)
    outcome = check_program(
        module, most_inputs=400, pipeline="default", texts=False, facts=False, every_pass=False
    )
    assert outcome.refused is None
