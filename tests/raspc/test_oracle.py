"""The batch evaluator of programs gives the results of the interpreter for each input."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from random_programs.checks import inputs_of
from random_programs.choices import RandomChoices
from random_programs.programs import programs, random_program
from raspc import rasp
from raspc.frontends.python import load_program, lower_program
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator, find_program
from raspc.values import RaspcError
from raspc.values.value import typed_key
from raspc.verification.oracle.batch_evaluator import BatchEvaluator
from raspc.verification.oracle.exact_means import aggregate
from raspc.verification.oracle.value_numbering import Numbering

EXAMPLES = Path(__file__).parents[2] / "examples"
SEEDS = 60
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def batch_of(program, inputs):
    """The inputs as indices in the vocabulary, and their lengths."""
    tokens = np.full((len(inputs), max(map(len, inputs))), -1)
    for row, values in zip(tokens, inputs, strict=True):
        row[: len(values)] = [program.vocab.data.index(value) for value in values]
    return tokens, np.array([len(values) for values in inputs])


def check_equal(module, inputs):
    evaluator = BatchEvaluator(module)
    single = ProgramEvaluator(module)
    tokens, lengths = batch_of(evaluator.program, inputs)
    results = evaluator(tokens, lengths)
    for i, values in enumerate(inputs):
        try:
            expected = single.exact(values)
        except RaspcError:
            assert results.in_error[i], values
            continue
        assert not results.in_error[i], values
        expected = expected if isinstance(expected, tuple) else (expected,)
        for ids, right in zip(results.ids, expected, strict=True):
            actual = [evaluator.numbering.values[j] for j in ids[i, : len(values)].tolist()]
            assert list(map(typed_key, right)) == list(map(typed_key, actual)), values


@settings(max_examples=settings.default.max_examples, suppress_health_check=SLOW)
@given(module=programs(4))
def test_as_the_interpreter(module):
    check_equal(module, inputs_of(find_program(module), 40))


def test_a_fixed_selection_as_the_interpreter():
    for seed in range(SEEDS):
        module = random_program(RandomChoices(seed), longest=5)
        check_equal(module, inputs_of(find_program(module), 40, seed=seed))


@pytest.mark.parametrize("name", ["sort.py", "frac_prevs.py", "shuffle_dyck.py", "sort_freq.py"])
def test_examples(name):
    loaded = load_program(str(EXAMPLES / name), max_seq_len=30)
    module = lower_program(loaded.sop, vocab=loaded.vocab, max_seq_len=30)
    check_equal(module, inputs_of(find_program(module), 40))


def test_an_input_is_told_from_what_is_behind_it():
    nowhere = ~rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
    module = lower_program(rasp.SelectorWidth(nowhere), vocab=["a"], max_seq_len=4)
    results = BatchEvaluator(module)(np.zeros((2, 4), int), np.array([2, 4]))
    assert [ids[:2].tolist() for ids in results.ids[0]] != []
    check_equal(module, [["a"] * 2, ["a"] * 4])


def test_large_batches_are_cut_up(monkeypatch):
    monkeypatch.setattr("raspc.verification.oracle.batch_evaluator.MAX_PAIRS", 40)
    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    module = lower_program(rasp.SelectorWidth(same_token), vocab=["a", "b"], max_seq_len=6)
    check_equal(module, inputs_of(find_program(module), 126))


@pytest.mark.parametrize("large", [2**20, 2**45, 2**70])
def test_means_of_large_numbers(large):
    numbering = Numbering()
    ids = numbering.ids([large + 1, large + 2, large + 4])[None]
    selected = np.ones((1, 3, 3), bool)
    means, no_mean = aggregate(selected, ids, 0, numbering)
    assert not no_mean.any()
    assert all(numbering.values[i] * 3 == 3 * large + 7 for i in means[0])


def test_several_strings_have_no_mean():
    numbering = Numbering()
    ids = numbering.ids(["a", "b", 1, 2])[None]
    rows = [[1, 0, 0, 0], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0]]
    means, no_mean = aggregate(np.array([rows], bool), ids, 0, numbering)
    assert no_mean.tolist() == [[False, True, False, True]]
    assert numbering.values[means[0, 0]] == "a"
    assert numbering.values[means[0, 2]] * 2 == 3
