"""Bounds that are infinite or NaN end in a refusal, and are dropped by no comparison."""

import math

import numpy as np
import pytest

import raspc
from raspc import rasp
from raspc.proof.attention_leakage import Selection
from raspc.proof.decoding_margins import Margin
from raspc.proof.float_arithmetic import ARITHMETICS
from raspc.proof.score_bounds import Scores
from raspc.proof.shared_errors import Noise
from raspc.proof.stream_bounds import Stream
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.vector_bounds import Vector
from raspc.values.certificate import Decision
from raspc_check.attended_keys import Attended
from raspc_check.value_domains import Rejected

UNBOUNDED = [math.nan, math.inf]


def vector(**changed):
    numbers = {"low": 0.0, "high": 1.0, "error": 0.0, "bos": 0.0, "bos_error": 0.0} | changed
    arrays = {name: np.array([number]) for name, number in numbers.items()}
    return Vector("x", ("x",), None, **arrays)


def scores(**changed):
    shapes = {"ideal": (1, 2), "error": (1, 2), "bos": 1, "bos_error": 1, "doubt": 1}
    numbers = {name: np.full(shapes[name], changed.get(name, 0.0)) for name in shapes}
    flags = {name: np.ones((1, 2), bool) for name in ("met", "seen")}
    return Scores(**numbers, **flags, index=np.arange(2))


def noise(**changed):
    numbers = {"own": 0.0, "rest": 0.0, "errors": 0.0} | changed
    return Noise(weights=np.ones((1, 1)), **{k: np.full((1, 1), v) for k, v in numbers.items()})


@pytest.mark.parametrize("number", UNBOUNDED)
@pytest.mark.parametrize(
    ("make", "field"),
    [
        *((vector, field) for field in ("low", "high", "error", "bos", "bos_error")),
        *((scores, field) for field in ("ideal", "error", "bos", "bos_error", "doubt")),
        *((noise, field) for field in ("own", "rest", "errors")),
    ],
)
def test_no_container_holds_it(make, field, number):
    make(**{field: 0.5})
    with pytest.raises(Unknown, match="grows without limit"):
        make(**{field: number})


@pytest.mark.parametrize("number", UNBOUNDED)
def test_no_selection_notes_it(number):
    found = Selection(4)
    found.note(20.0, 1.0)
    for note in (lambda: found.note(20.0, number), lambda: found.note(number, number)):
        with pytest.raises(Unknown):
            note()
    for method in (found.note_spread, found.note_drift):
        with pytest.raises(Unknown):
            method(number)


@pytest.mark.parametrize("number", UNBOUNDED)
def test_the_checker_accepts_no_such_attention(number):
    with pytest.raises(Rejected, match="is not bounded"):
        Attended(0.0, 0.0, 0.0, number, 0.0)


def test_no_margin_and_no_decision_is_nan():
    for margin, bound in ((math.nan, 0.0), (1.0, math.nan)):
        with pytest.raises(Unknown):
            Margin(margin, bound)
        with pytest.raises(ValueError, match="a decision with the margin"):
            Decision("decode", "p", margin, bound)


@pytest.mark.parametrize(("dtype", "held"), [("float32", False), ("float64", True)])
def test_a_stream_holds_numbers_of_its_dtype(dtype, held):
    """A coordinate of 2^127 is too near to the overflow of float32."""

    def stream():
        return Stream([vector(high=2.0**127)], {"x": 0}, {}, ARITHMETICS[dtype])

    if held:
        stream()
    else:
        with pytest.raises(Unknown, match="may be too large for the dtype"):
            stream()


def test_sums_of_too_many_terms_have_no_bound():
    assert ARITHMETICS["bfloat16"].gamma(2.0**23) == math.inf


@pytest.mark.slow
@pytest.mark.filterwarnings("error")
def test_errors_that_grow_with_depth():
    """In a folded network errors double with each of 110 choices; the bound overflows quietly."""
    earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
    ones = rasp.numerical(rasp.Map(lambda t: 1 if t == "a" else 0, rasp.tokens))
    means = [rasp.numerical(rasp.Aggregate(earlier, v)) for v in (ones, rasp.indices)]
    number = means[0]
    for depth in range(110):
        condition = rasp.Map(lambda i, depth=depth: (i + depth) % 3 == 0, rasp.indices)
        number = rasp.numerical(rasp.where(condition, means[depth % 2], number))
    model = raspc.compile(number, vocab="ab", max_seq_len=3)
    assert "float32-folded" not in model.certificate.arithmetics
