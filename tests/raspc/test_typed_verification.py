"""Verification tells True from 1: a model that returns the equal value of another type is wrong."""

import warnings

import numpy as np
import pytest

import raspc
from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values.value import typed_key
from raspc.verification.confused_values import ConfusedValues
from raspc.verification.fault_bisection import find_fault
from raspc.verification.level_runners import same
from raspc.verification.model_validator import WrongModelError, validate_model
from raspc.verification.oracle.batch_evaluator import BatchEvaluator
from raspc.verification.oracle.value_numbering import Numbering
from raspc.verification.verify_model import verify

ONE = rasp.Map(lambda x: 1 if x == "a" else "z", rasp.tokens)
TRUTH = rasp.Map(lambda x: True if x == "a" else "z", rasp.tokens)
MIXED = rasp.Map(lambda x, i: x == "a" if i else 1, rasp.tokens, rasp.indices)


def model_of(sop: rasp.SOp, pipeline: str = "default") -> raspc.Model:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return raspc.compile(sop, vocab="ab", max_seq_len=2, backend="numpy", pipeline=pipeline)


def op_of(model: raspc.Model) -> ModelOp:
    (op,) = (op for op in model.module.ops if isinstance(op, ModelOp))
    return op


def test_numbers_of_equal_values() -> None:
    numbering = Numbering()
    ids = numbering.ids([1, True, (1, "a"), (True, "a"), 0, False, True])
    assert ids.tolist() == [1, 2, 3, 4, 5, 6, 2]
    assert numbering.classes(ids).tolist() == [1, 1, 3, 3, 5, 5, 1]


def test_keys_of_tuples_and_truth_values() -> None:
    assert typed_key(("bool", 1)) != typed_key(True)


@pytest.mark.parametrize(("right", "wrong"), [(TRUTH, ONE), (ONE, TRUTH)], ids=["true", "one"])
def test_a_model_of_the_other_type_is_wrong(right: rasp.SOp, wrong: rasp.SOp) -> None:
    program = lower_program(right, vocab="ab", max_seq_len=2)
    model = op_of(model_of(wrong))
    verdict = verify(program, model, backend="numpy")
    assert verdict.wrong == 4 and verdict.tried == 6
    found = verdict.counterexample
    assert found is not None and repr(found.expected) != repr(found.actual)
    with pytest.raises(WrongModelError, match="and the model gives"):
        validate_model(program, model)
    fault = find_fault(program, "default", ["a"], model)
    assert fault.stage == "weights"


def test_a_result_of_both_under_tracr() -> None:
    """Of a result that can be true and 1, the model of the pipeline tracr returns one for both."""
    program = lower_program(MIXED, vocab="ab", max_seq_len=2)
    verdict = verify(program, op_of(model_of(MIXED, "tracr")), backend="numpy")
    assert verdict.wrong == 0 and verdict.tried == 6
    confused = ConfusedValues(find_program(program))
    assert same(([1, 0],), ([True, 0],), confused)
    assert not same(([1, 0],), ([True, False],), confused)
    assert not same(([1, 0],), ([True, 0],))


def test_values_that_a_program_takes_for_equal() -> None:
    """Selectors that compare, and means, take True for 1; the mean has the type of the first."""
    sops = {
        "eq": rasp.SelectorWidth(rasp.Select(MIXED, MIXED, rasp.Comparison.EQ)),
        "geq": rasp.SelectorWidth(rasp.Select(MIXED, MIXED, rasp.Comparison.GEQ)),
        "mean": rasp.Aggregate(rasp.Select(MIXED, MIXED, rasp.Comparison.EQ), MIXED),
    }
    program = lower_program(sops, vocab="ab", max_seq_len=2)
    evaluator = BatchEvaluator(program)
    results = evaluator(np.array([[0, 0]]), np.array([2]))
    values = evaluator.numbering.values
    assert repr([[values[i] for i in ids[0]] for ids in results.ids]) == "[[2, 2], [2, 2], [1, 1]]"
