"""The arithmetic `float32-folded`: covered and right, or not covered where folding goes wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import raspc
from raspc import rasp
from raspc.backends.runners.folded.folded_network import fold
from raspc.backends.runners.token_batch import decode, encode
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.backends.storage.model_file import model_in
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.universe import new_context
from raspc.values.module_parser import ModuleParser
from run_forms import inputs, results

FOLDED = "float32-folded"
GOLDEN = Path(__file__).parents[2] / "lit_tests" / "passes" / "craft-certify" / "folded.mlir"

Op = rasp.Comparison


def thirds() -> rasp.SOp:
    """Means of thirds, which are no floats, of which the head's products round."""
    third = rasp.Map(lambda x: x / 3, rasp.Map(lambda t: {"a": 1, "b": 2}.get(t, 5), rasp.tokens))
    return rasp.Aggregate(rasp.Select(rasp.tokens, rasp.tokens, Op.EQ), third).named("thirds")


def widths() -> rasp.SOp:
    """A function of a width, whose head scores BOS by ln M."""
    same = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, Op.EQ))
    return rasp.Map(lambda w: w * w / 7, same).named("widths")


def scaled() -> rasp.SOp:
    """Means of a large scale, compared with a number of their scale."""
    big = rasp.Map(lambda t: {"a": 1, "b": 2}.get(t, 5) * 10**20, rasp.tokens)
    mean = rasp.Aggregate(rasp.Select(rasp.indices, rasp.indices, Op.LEQ), big)
    return rasp.Map(lambda x: x > 15 * 10**19, mean).named("scaled")


def prefixes() -> rasp.SOp:
    """Means over the keys up to a position, then steps at thirds of the length."""
    before = rasp.Select(rasp.indices, rasp.indices, Op.LEQ)
    isa = rasp.Map(lambda t: 1 if t == "a" else 0, rasp.tokens)
    return rasp.Map(lambda x: x > 1 / 3, rasp.Aggregate(before, isa)).named("prefixes")


@pytest.mark.sample(4)
@pytest.mark.parametrize("make", [thirds, widths, scaled, prefixes])
@pytest.mark.parametrize("causal", [False, True])
def test_rounded_products_are_covered(make: Callable[[], rasp.SOp], causal: bool) -> None:
    program = rasp_module(make(), causal)
    model = raspc.compile(program, validate="off")
    assert FOLDED in model.covered
    assert fold(model.op, allow_more_work=True) is not None
    evaluator = ProgramEvaluator(program)
    cases = inputs(["a", "b", "c"], 6, 120)
    expected = [evaluator(tokens) for tokens in cases]
    assert results(model, cases, "folded") == expected
    batch = encode(model.op, cases)
    assert list(decode(model.op, model.runner.run(batch.ids), batch.lengths)) == expected


def rasp_module(program: rasp.SOp, causal: bool) -> Any:
    from raspc.frontends.python import lower_program

    return lower_program(program, vocab=["a", "b", "c"], max_seq_len=6, causal=causal)


def test_a_result_that_folding_changes_is_not_covered() -> None:
    """A large number and its erasure, read times 0.1: as one coordinate it is 1, exactly."""
    text = GOLDEN.read_text()
    read, large = np.float32(0.1), 8388587
    parts = np.float32(large) * read + np.float32(1 - large) * read
    assert np.float32(1) * read > 0.09  # The logit of the sum, and the other value's logit.
    apart = [
        np.float32(np.float32(v) * read) + np.float32(np.float32(1 - v) * read)
        for v in range(large - 20, large + 1)
    ]
    assert min(apart) < 0.09, "folding rounds no product enough"
    assert parts.dtype == np.float32
    module = ModuleParser(new_context(), text, str(GOLDEN)).parse_module()
    run_passes(module, parse_passes("craft-certify,materialize-weights"))
    model = model_in(module)
    assert model.certificate is not None
    assert FOLDED not in model.certificate.data.arithmetics
    assert XlaRunner(model, form="folded").arithmetic == FOLDED
    ids = np.array([[model.bos_id, 0, 1], [model.bos_id, 1, 1]], np.int32)
    runner = raspc.Model(module).runner
    assert runner.arithmetic == "float32-sum-then-divide"
    assert runner.run(ids).choices[0][:, 1:].tolist() == [[0, 1], [0, 1]]
