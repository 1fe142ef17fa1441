"""Certificates of models: bounds above measured errors, and none for damaged weights."""

from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

from corpus_programs.index import entry_of
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.storage.model_file import model_in
from raspc.compiler import certified_for
from raspc.craft_dialect import HeadOp, MapAttr, MlpOp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import COMPILING, PIPELINES
from raspc.transformer_dialect.interpreter import activation_names
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError
from raspc.verification.verify_model import verify

PROGRAMS = {
    "reverse": "reverse.py:program",
    "hist": "hist.py:program",
    "sort_unique": "sort_unique.py:program",
    "sort_freq": "sort_freq.py:program",
    "frac_prevs": "frac_prevs.py:program",
    "shuffle_dyck2": "shuffle_dyck.py:shuffle_dyck2",
    "dyck1_ptf": "rasp_paper/dyck1_ptf.rasp:dyck1_ptf",
    "sorted": "rasp_paper/sort.rasp:sorted",
}


def halves(pipeline: str, dtype: str = "float32") -> tuple[Any, Any]:
    """The passes of a pipeline before the certificate, and the remaining passes."""
    specs = certified_for(parse_passes(PIPELINES[pipeline]), dtype)
    at = [spec.name for spec in specs].index("craft-certify")
    return specs[:at], specs[at:]


def compiled(key: str, length: int, pipeline: str, dtype: str = "float32") -> ModelOp:
    module = entry_of(key).module(length)
    for part in halves(pipeline, dtype):
        run_passes(module, part)
    return model_in(module)


def sample(model: ModelOp, rows: int) -> np.ndarray[Any, Any]:
    """Random ids, BOS first, of all lengths."""
    rng = np.random.default_rng(0)
    length = model.max_length
    ids = rng.integers(0, len(model.vocab), (rows, length + 1)).astype(np.int32)
    ends = 1 + np.arange(rows) % length
    ids[np.arange(length + 1)[None, :] > ends[:, None]] = model.pad_id
    ids[:, 0] = model.bos_id
    return ids


@pytest.mark.sample(5)
@pytest.mark.parametrize(
    "name, pipeline",
    # Tracr's construction of the fractions of dyck1_ptf is refused from length 6 on.
    [
        (name, pipe)
        for name in PROGRAMS
        for pipe in COMPILING
        if (name, pipe) != ("dyck1_ptf", "tracr")
    ],
)
def test_bounds_are_above_what_is_seen(name: str, pipeline: str) -> None:
    """The difference of logits in float32 and in float64 of one program is below the bound."""
    length = 6
    model = compiled(PROGRAMS[name], length, pipeline)
    exact = compiled(PROGRAMS[name], length, pipeline, "float64")
    assert model.certificate is not None and model.certificate.data.holds
    ids = sample(model, 60)
    last = [each for each in activation_names(model) if each.startswith("residual/")][-1]
    streams = [
        NumpyRunner(each).run(ids, [last]).activations[last].astype(np.float64)
        for each in (model, exact)
    ]
    real = ids != model.pad_id
    real[:, 0] = False
    unembed = model.unembeds[0]
    off = np.abs(streams[0] - streams[1])[real] @ np.abs(unembed.W_U.array.astype(np.float64))
    decode = model.certificate.data.decisions[-1]
    assert decode.kind == "decode"
    # The bound, but not the difference, includes the rounding of the column in float32.
    assert off.max() <= decode.bound + 1e-12
    assert decode.bound < decode.margin


def scaled(map: LinearMap, factor: float, only: int | None = None) -> MapAttr:
    entries = map.entries.copy()
    entries[slice(None) if only is None else only] *= factor
    return MapAttr(LinearMap(map.rows, map.cols, map.row_ids, map.col_ids, entries))


def break_slopes(module: ModuleOp) -> None:
    """Change the slopes of every MLP's steps, so that they rise within the noise."""
    for op in module.walk():
        if isinstance(op, MlpOp):
            op.in_map = scaled(op.in_map.data, 0.25)


def break_scale(module: ModuleOp) -> None:
    """Change the scores, so that softmax spreads attention."""
    for op in module.walk():
        if isinstance(op, HeadOp):
            op.qk = scaled(op.qk.data, 1 / 100)


def break_entry(module: ModuleOp) -> None:
    """Change one output weight of the last head or MLP."""
    last = [op for op in module.walk() if isinstance(op, (HeadOp, MlpOp))][-1]
    if isinstance(last, HeadOp):
        last.ov = scaled(last.ov.data, -1.0, only=0)
    else:
        last.out_map = scaled(last.out_map.data, -1.0, only=0)


def caught(key: str, length: int, damage: Any) -> str:
    """The check that detects changed weights: the certificate, a comparison, or none."""
    program = entry_of(key).module(length)
    module = program.clone()
    before, after = halves("default")
    run_passes(module, before)
    damage(module)
    try:
        run_passes(module, after)
    except RaspcError as error:
        return "certificate" if "be told apart" in str(error) else str(error)
    return "comparison" if verify(program, model_in(module), budget=2000).wrong else "nothing"


@pytest.mark.sample(1)
@pytest.mark.parametrize("name", ["sort_freq", "sort_unique", "dyck1_ptf", "sorted"])
def test_broken_slopes_are_caught(name: str) -> None:
    assert caught(PROGRAMS[name], 5, break_slopes) in ("certificate", "comparison")


@pytest.mark.sample(3)
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_broken_scale_is_caught_by_the_certificate(name: str) -> None:
    assert caught(PROGRAMS[name], 5, break_scale) == "certificate"


@pytest.mark.sample(2)
@pytest.mark.parametrize("name", PROGRAMS)
def test_one_broken_entry_is_caught(name: str) -> None:
    assert caught(PROGRAMS[name], 5, break_entry) in ("certificate", "comparison")


@pytest.mark.sample(2)
@pytest.mark.parametrize("name", PROGRAMS)
def test_nothing_is_caught_where_nothing_is_broken(name: str) -> None:
    assert caught(PROGRAMS[name], 4, lambda module: None) == "nothing"


def test_weights_in_float32_have_no_certificate_of_float64() -> None:
    module = entry_of("hist.py:program").module(4)
    run_passes(module, certified_for(halves("default")[0], "float64"))
    run_passes(module, parse_passes("craft-certify{dtype=float64},materialize-weights"))
    assert model_in(module).certificate is None


def test_a_changed_basis_has_no_certificate() -> None:
    module = entry_of("hist.py:program").module(4)
    run_passes(module, parse_passes("default,transformer-rotate-basis{seed=1}"))
    assert model_in(module).certificate is None


def test_a_layer_that_is_too_large_to_follow_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("raspc.proof.neuron_bounds.WEIGHTS", 50)
    with pytest.raises(RaspcError, match="6 directions, too many to follow; compile it without"):
        compiled("hist.py:program", 5, "tracr")
    monkeypatch.setattr("raspc.proof.neuron_bounds.WEIGHTS", 100)
    assert compiled("hist.py:program", 5, "tracr").certificate is not None
