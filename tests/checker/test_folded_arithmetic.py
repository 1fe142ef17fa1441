"""The checker's arithmetic `float32-folded`: proofs, rejected edits, parts read by themselves."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from checked_models import ARITHMETIC, Case, edited
from raspc.certification import certify
from raspc_check.check import check
from raspc_check.roundoff import ARITHMETICS, units_of_floats
from raspc_check.stored_model import model_of
from raspc_check.value_domains import Rejected

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FOLDED = "float32-folded"

PROGRAMS = ["count", "detect_pattern", "frac_prevs", "hist", "length", "pair_balance", "reverse"]
DEEPER = ["shift_by", "shuffle_dyck", "sort", "sort_unique"]


@pytest.mark.sample(6)
@pytest.mark.parametrize("name", [*PROGRAMS, *DEEPER])
def test_examples_are_proved(name: str) -> None:
    case = Case(str(EXAMPLES / f"{name}.py"), 4)
    folded, plain = (case.check(arithmetic=each).decoded for each in (FOLDED, ARITHMETIC))
    for ours, theirs in zip(folded, plain, strict=True):
        assert theirs.error <= ours.error < ours.margin


@pytest.mark.parametrize("name", ["hist", "frac_prevs", "sort_unique"])
def test_an_edit_that_changes_an_output_is_rejected(name: str) -> None:
    case = Case(str(EXAMPLES / f"{name}.py"), 3)
    random = np.random.default_rng(len(name))
    changed = 0
    for _ in range(20):
        weights = edited(case.weights, random)
        if case.changes_outputs(weights):
            changed += 1
            with pytest.raises(Rejected):
                case.check(weights, FOLDED)
    assert changed > 3


def with_a_number_that_cancels(case: Case, large: float) -> tuple[dict[str, Any], dict[str, Any]]:
    """
    Witness and weights of a model with one more direction, which the unembedding reads.

    The first MLP adds a number to the direction, the second its negative.
    """
    width = case.witness["network"]["d_model"]
    w_e = case.weights["embed/W_E"]
    (one, *_) = np.flatnonzero((w_e[:-2] == 1.0).all(axis=0))
    weights = {
        name: np.pad(array, [(0, int(size == width)) for size in array.shape])
        for name, array in case.weights.items()
    }
    mlps = [name.removesuffix("/W_in") for name in weights if name.endswith("/W_in")]
    assert len(mlps) == 2
    for mlp, written in zip(mlps, (large, -large), strict=True):
        reads, writes = weights[f"{mlp}/W_in"], weights[f"{mlp}/W_out"]
        weights[f"{mlp}/W_in"] = np.pad(reads, [(0, 0), (0, 1)])
        weights[f"{mlp}/W_out"] = np.pad(writes, [(0, 1), (0, 0)])
        weights[f"{mlp}/W_in"][one, -1] = 1.0
        weights[f"{mlp}/W_out"][-1, width] = written
    weights["unembed/W_U"][width, 0] = 0.1
    network = case.witness["network"] | {
        "d_model": width + 1,
        "weights": {name: list(array.shape) for name, array in weights.items()},
    }
    holds = [[*state, []] for state in case.witness["holds"]]
    return case.witness | {"network": network, "holds": holds}, weights


def test_parts_that_cancel_are_read_by_themselves() -> None:
    case = Case(str(EXAMPLES / "sort.py"), 4)
    small = model_of(*with_a_number_that_cancels(case, 1.0))
    assert check(small, FOLDED).decoded
    large = model_of(*with_a_number_that_cancels(case, 2.0**23 - 21))
    assert check(large, ARITHMETIC).decoded  # Their sum is 0, exactly.
    with pytest.raises(Rejected, match="may be decoded as"):
        check(large, FOLDED)


def test_inexact_numbers_of_float64_have_no_unit() -> None:
    middle, radius = np.array([1.0, 1.0, 3.0]), np.array([0.0, 0.25, 0.25])
    is_soft = np.array([True, True, False])
    assert units_of_floats(middle, radius, 24, is_soft).tolist() == [1.0, 0.0, 2.0**-22]


def test_certification_proves_what_runs_by_default() -> None:
    model = Case(str(EXAMPLES / "hist.py"), 4).model
    assert [proof["arithmetic"] for proof in certify(model.op, model.source)] == [
        ARITHMETIC,
        FOLDED,
    ]
    assert ARITHMETICS[FOLDED].folded


def test_a_reason_shows_fractions_as_the_program_does(tmp_path: Path) -> None:
    text = "program = rasp.Map(lambda x: 1 / (x + 2), rasp.tokens)\nvocab = [0, 1]\n"
    (tmp_path / "shares.py").write_text(f"from raspc import rasp\n{text}")
    case = Case(str(tmp_path / "shares.py"), 2)
    with pytest.raises(Rejected, match="the value 1/2 may be decoded as 1/3: the margin is 0 and"):
        case.check(case.weights | {"unembed/W_U": 0.0 * case.weights["unembed/W_U"]})
