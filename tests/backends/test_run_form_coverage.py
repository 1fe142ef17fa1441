"""The run forms of certified models: the fastest that is covered, or an error with a remedy."""

import json
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import raspc
from raspc import rasp
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.run_forms import FORMS, arithmetic_of, choose_form
from raspc.backends.runners.runner_factory import make_runner
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.backends.storage.archive import write_archive
from raspc.backends.storage.model_file import FORMAT, FORMAT_VERSION
from raspc.model import UncertifiedWarning
from raspc.transformer_dialect import CertificateAttr
from raspc.values import RaspcError
from raspc.values.certificate import Certificate, Coverage, Decision
from raspc.values.run_arithmetic import COVERED, RUN_ARITHMETICS

PLAIN = "float32-sum-then-divide"
FOLDED = "float32-folded"


def compiled(dtype: str = "float32") -> raspc.Model:
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    program = rasp.Aggregate(same, rasp.indices)
    return raspc.compile(program, vocab="ab", max_seq_len=3, name="mean", dtype=dtype)


def covering(*others: Coverage, dtype: str = "float32") -> raspc.Model:
    """A model whose certificate covers the arithmetics of a dtype, and others."""
    model = compiled()
    certificate = Certificate(dtype, (Decision("decode", "mean", 1.0, 0.5),), others)
    model.op.certificate = CertificateAttr(certificate)
    return raspc.Model(model.module, source=model.source)


def test_every_form_has_an_arithmetic_by_name() -> None:
    for dtype in ("float32", "float64"):
        model = compiled(dtype).op
        for form in FORMS["jax"]:
            assert arithmetic_of(form, model) in RUN_ARITHMETICS
    assert {name for names in COVERED.values() for name in names} <= RUN_ARITHMETICS.keys()


def test_runners_declare_their_arithmetic() -> None:
    single, double = compiled().op, compiled("float64").op
    assert NumpyRunner(single).arithmetic == PLAIN
    assert XlaRunner(single, form="plain").arithmetic == PLAIN
    assert XlaRunner(single, form="fused").arithmetic == PLAIN
    assert XlaRunner(single, form="folded").arithmetic == FOLDED
    assert XlaRunner(double, form="folded").arithmetic == "float64-sum-then-divide"


def test_the_fastest_covered_form_runs() -> None:
    assert covering().runner.arithmetic == PLAIN
    assert covering(Coverage(FOLDED, 0.25)).runner.arithmetic == FOLDED
    for dtype in ("tf32", "bfloat16"):
        assert covering(dtype=dtype).runner.arithmetic == PLAIN


@pytest.mark.parametrize("form", ["fused", "plain"])
def test_a_covered_form_may_be_named(form: str) -> None:
    model = covering(Coverage(FOLDED, 0.25))
    model.form = form
    runner = model.runner
    assert isinstance(runner, XlaRunner)
    assert runner.form == form


def test_an_uncovered_form_is_an_error_with_a_remedy() -> None:
    with pytest.raises(RaspcError) as caught:
        make_runner(covering().op, "jax", form="folded")
    assert str(caught.value) == (
        "the certificate of 'mean' does not cover the run form 'folded', whose arithmetic is "
        "float32-folded; choose fused or plain, or prove it with `raspc certify MODEL --arithmetic "
        "float32-folded`"
    )
    with pytest.raises(
        RaspcError, match="backend 'numpy' has no run form 'folded'; choose from pl"
    ):
        make_runner(covering().op, "numpy", form="folded")
    with pytest.raises(RaspcError, match="backend 'jax' has no run form 'fast'; choose from folde"):
        make_runner(covering().op, "jax", form="fast")


def test_a_model_that_is_proved_in_no_form_does_not_run() -> None:
    with pytest.raises(RaspcError, match="covers no run form of backend 'numpy': it covers float3"):
        choose_form(compiled().op, "numpy", FORMS["numpy"], None, {FOLDED})


def test_a_proof_of_the_checker_covers_its_arithmetic() -> None:
    model = covering()
    model.proofs = ({"arithmetic": FOLDED},)
    assert model.covered[-1] == FOLDED
    assert model.runner.arithmetic == FOLDED


def test_a_model_without_a_certificate_runs_and_says_so_once() -> None:
    model = compiled()
    model.op.certificate = None
    model = raspc.Model(model.module)
    with pytest.warns(UncertifiedWarning) as said:
        model.apply(["a"])
    assert str(said[0].message) == (
        "'mean' has no certificate: its results in float32-folded are not proved"
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model.apply(["b"])
        model.apply_batch([["a"], ["b"]])
    assert model.runner.arithmetic == FOLDED


def test_a_model_that_was_changed_runs_as_uncertified() -> None:
    model = covering()
    unembed = model.op.unembeds[0]
    unembed.properties["W_U"] = type(unembed.W_U)(np.array(unembed.W_U.array) * np.float32(1.5))
    assert not model.covered
    with pytest.warns(UncertifiedWarning):
        model.apply(["a"])


def test_a_file_lists_the_arithmetics(tmp_path: Path) -> None:
    path = tmp_path / "mean.rmodel"
    model = covering(Coverage(FOLDED, 0.25))
    model.save(path)
    with zipfile.ZipFile(path) as archive:
        part = json.loads(archive.read("certificate.json"))
    assert part["schema"] == "raspc-certificate/2"
    assert part["arithmetics"] == [PLAIN, "float64-sum-then-divide", FOLDED]
    assert raspc.load(path).covered == model.covered
    with pytest.raises(RaspcError, match="backend 'numpy' has no run form 'folded'"):
        raspc.load(path, backend="numpy", form="folded")


def test_loading_refuses_a_form_that_is_not_covered(tmp_path: Path) -> None:
    path = tmp_path / "mean.rmodel"
    covering().save(path)
    with pytest.raises(RaspcError, match="does not cover the run form 'folded'"):
        raspc.load(path, form="folded")


def edit_certificate(path: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    """Edit certificate.json of a model file, and write the file again with new digests."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    del parts["manifest.json"]
    content = json.loads(parts["certificate.json"])
    edit(content)
    parts["certificate.json"] = json.dumps(content).encode()
    write_archive(path, parts, format_name=FORMAT, format_version=FORMAT_VERSION)


def test_a_file_that_lists_an_unproved_arithmetic_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mean.rmodel"
    covering().save(path)
    edit_certificate(path, lambda content: content.update(arithmetics=[PLAIN, FOLDED]))
    with pytest.raises(RaspcError, match="lists arithmetics in which it proves nothing"):
        raspc.load(path)


def test_files_of_the_earlier_schema_are_read(tmp_path: Path) -> None:
    path = tmp_path / "mean.rmodel"
    covering().save(path)

    def earlier(content: dict[str, Any]) -> None:
        content["schema"] = "raspc-certificate/1"
        del content["arithmetics"]

    edit_certificate(path, earlier)
    assert PLAIN in raspc.load(path).covered


def test_a_bound_above_its_margin_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mean.rmodel"
    covering(Coverage(FOLDED, 1.25)).save(path)
    with pytest.raises(RaspcError, match="has a bound that is not below its margin"):
        raspc.load(path)
