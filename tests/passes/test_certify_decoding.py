"""The order of logits in exact arithmetic, and certificates that prove nothing."""

import json
import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import raspc
from raspc import rasp
from raspc.backends.storage.certificate_part import certificate_part, read_certificate
from raspc.proof.exact_logits import exact_logits
from raspc.transformer_dialect import CertificateAttr
from raspc.values import RaspcError
from raspc.values.certificate import Certificate, Decision

NUMBERS = st.one_of(
    st.integers(-4, 4).map(float),
    st.floats(-2, 2).filter(lambda x: x == 0 or abs(x) > 1e-30),
    st.sampled_from([1.0, 1 + 2.0**-52, 1e-20, 1e20, -1e20, 1 / 3]),
)


def matrices(m: int, n: int) -> st.SearchStrategy[np.ndarray]:
    rows = st.lists(NUMBERS, min_size=n, max_size=n)
    return st.lists(rows, min_size=m, max_size=m).map(np.array)


@given(st.integers(1, 4), st.integers(1, 4), st.integers(2, 4), st.data())
def test_logits_are_ordered_as_rational_numbers(m, r, c, data):
    points, columns = data.draw(matrices(m, r)), data.draw(matrices(r, c))
    found = exact_logits(points, columns)
    for row, point in enumerate(points.tolist()):
        exact = [
            sum(Fraction(x) * Fraction(w) for x, w in zip(point, column, strict=True))
            for column in columns.T.tolist()
        ]
        best = max(exact)
        assert exact[found.top[row]] == best
        others = [x == best and j != found.top[row] for j, x in enumerate(exact)]
        assert found.ties[row].tolist() == others
        for gap, each in zip(found.gaps[row].tolist(), exact, strict=True):
            assert Fraction(gap) <= (best - each) * (1 + Fraction(1, 2**52))
            assert (gap > 0) == (best > each)


def compiled(function) -> raspc.Model:
    program = rasp.Map(function, rasp.tokens)
    return raspc.compile(program, vocab="ab", max_seq_len=2, backend="numpy")


def model_with(certificate: Certificate) -> raspc.Model:
    model = compiled(lambda t: t)
    model.op.certificate = CertificateAttr(certificate)
    return model


@pytest.mark.parametrize(("margin", "bound"), [(math.inf, 0.0), (1.0, 1.0), (1.0, 2.0)])
def test_certificates_that_prove_nothing_are_not_loaded(tmp_path, margin, bound):
    model = model_with(Certificate("float32", (Decision("decode", "p", margin, bound),)))
    part = certificate_part(model.op, model.source, ())
    with pytest.raises(RaspcError, match="the model is not the one that was certified"):
        read_certificate(tmp_path / "m.rmodel", model.op, model.source, part)


def test_a_certificate_that_holds_is_loaded(tmp_path):
    model = model_with(Certificate("float32", (Decision("decode", "p", 1.0, 0.5),)))
    part = certificate_part(model.op, model.source, ())
    assert json.loads(part)["dtype"] == "float32"
    assert read_certificate(tmp_path / "m.rmodel", model.op, model.source, part) == ()


def test_a_single_value_has_no_rival():
    model = compiled(lambda t: 1)
    assert model.certificate is not None
    assert model.certificate.decisions[-1].margin == math.inf
