"""The folded run form: the choices of the reference, for every combination of row axes of heads."""

import random
from pathlib import Path
from types import ModuleType
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import raspc
from raspc.backends.runners.folded.folded_network import fold
from raspc.backends.runners.folded.row_axes import Axis, Rows, Sequences, Tables
from raspc.backends.runners.logit_choice import choose_by_argmax, choose_by_columns
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.token_batch import encode
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.frontends.python import load_program
from raspc.transformer_dialect.attributes import Decoding
from raspc.transformer_dialect.model_op import ModelOp

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

PROGRAMS = {
    "length.py": {},  # Every key and query is the same: START.
    "hist.py": {},  # Keys and queries by TOKEN.
    "count.py": {},  # Queries along START, keys along TOKEN.
    "sort_unique.py": {},  # Keys that depend on a token and the whole sequence.
    "reverse.py": {},  # Keys along POSITION, queries that depend on the sequence.
    "sort.py": {},  # An MLP of tokens and positions, known in advance.
    "frac_prevs.py": {"causal": True},  # A pattern known in advance.
    "hist.py causal": {"causal": True},  # Scores along TOKEN, a pattern not known in advance.
    "shuffle_dyck.py:shuffle_dyck2": {},  # Several heads, and a layer without heads.
    "shift_by.py:shift_by_1": {"causal": True},
    "nary_sequencemap.py": {"causal": True},  # All results known in advance.
}


def compiled(name: str, pipeline: str = "default", **options: Any) -> ModelOp:
    program = load_program(str(EXAMPLES / name.removesuffix(" causal")), max_seq_len=7)
    return raspc.compile(
        program.sop, vocab=program.vocab, max_seq_len=7, pipeline=pipeline, **options
    ).op


def check(model: ModelOp, rows: int = 120) -> None:
    """Assert that the choices of all sequences of tokens are those of the reference."""
    rng = random.Random(0)
    sequences = [rng.choices(model.vocab, k=rng.randint(1, model.max_length)) for _ in range(rows)]
    batch = encode(model, sequences)
    expected = NumpyRunner(model).run(batch.ids).choices
    for shorter in (0, 3):  # A batch of short sequences cuts the constants.
        kept = [i for i, n in enumerate(batch.lengths) if n <= model.max_length - shorter]
        ids = batch.ids[kept, : model.max_length + 1 - shorter]
        found = XlaRunner(model).run(ids).choices
        read = (ids != model.pad_id) & (np.arange(ids.shape[1]) > 0)
        for ours, theirs in zip(found, expected, strict=True):
            assert np.array_equal(ours[read], theirs[kept, : ids.shape[1]][read])


@pytest.mark.sample(4)
@pytest.mark.parametrize("name", PROGRAMS)
def test_compiled_programs(name: str) -> None:
    model = compiled(name, **PROGRAMS[name])
    assert fold(model) is not None
    check(model)


def test_a_model_of_the_other_pipeline() -> None:
    check(compiled("sort_unique.py", "tracr"))


@pytest.mark.sample(2)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("numerical", [False, True])
def test_networks_without_structure(networks: ModuleType, causal: bool, numerical: bool) -> None:
    """Dense random weights: folding is more work, and gives the choices of the reference."""
    module = networks.random_module(20, layers=1, causal=causal, numerical=numerical)
    model = networks.model_of(module)
    ids = networks.random_ids(7, rows=40)
    run = fold(model, allow_more_work=True)
    assert run is not None
    (found,) = run.run([jnp.asarray(each) for each in run.constants], jnp.asarray(ids))
    (expected,) = NumpyRunner(model).run(ids).choices
    read = (ids != model.pad_id) & (np.arange(ids.shape[1]) > 0)
    assert np.array_equal(np.asarray(found)[read], expected[read])


@pytest.mark.sample(2)
@pytest.mark.parametrize("name", ["hist.py", "sort.py", "frac_prevs.py"])
def test_logits_are_those_of_the_other_forms(name: str) -> None:
    model = compiled(name)
    run = fold(model, decoded=False)
    assert run is not None
    ids = np.array([[model.bos_id, 0, 1, 0], [model.bos_id, 1, model.pad_id, model.pad_id]])
    (found,) = run.run([jnp.asarray(each) for each in run.constants], jnp.asarray(ids))
    name = model.unembeds[0].component
    expected = NumpyRunner(model).run(ids.astype(np.int32), {name}).activations[name]
    real = (ids != model.pad_id) & (np.arange(ids.shape[1]) > 0)
    np.testing.assert_allclose(np.asarray(found)[real], expected[real], rtol=1e-4, atol=1e-4)


def products(model: ModelOp, form: Any) -> int:
    function, arguments = XlaRunner(model, form=form).compiled()
    ids = np.zeros((4, 8), np.int32)
    return str(jax.make_jaxpr(function)(arguments, ids)).count("dot_general")


def test_there_are_fewer_products() -> None:
    assert products(compiled("nary_sequencemap.py", causal=True), "folded") == 0
    for name in ("hist.py", "reverse.py", "sort.py"):
        model = compiled(name)
        assert products(model, "folded") < products(model, "fused") <= products(model, "plain")


def test_what_is_not_folded(networks: ModuleType) -> None:
    double = networks.model_of(networks.random_module(21, dtype=np.float64))
    assert fold(double) is None
    huge = networks.model_of(networks.shift_module())
    unembed = huge.unembeds[0]
    unembed.properties["W_U"] = type(unembed.W_U)(np.full((10, 3), 3e38, np.float32))
    assert fold(huge) is None  # Products of its weights overflow float32.


def test_a_mesh_has_all_constants_on_each_device() -> None:
    from raspc.backends.runners.device_mesh import make_mesh

    model = compiled("hist.py")
    ids = np.array([[model.bos_id, 0, 1, 0]], np.int32)
    runner, alone = XlaRunner(model, mesh=make_mesh()), XlaRunner(model)
    assert np.array_equal(runner.run(ids).choices[0], alone.run(ids).choices[0])


def test_axes() -> None:
    model = compiled("hist.py")
    tables = Tables(model)
    n_ids, length = tables.n_ids, tables.length
    by_id, by_position = np.arange(n_ids)[:, None, None], np.arange(length)[None, :, None]
    nothing = np.zeros((n_ids, length, 1))
    found = {
        Axis.START: tables.rows(nothing + (by_id == tables.bos)),
        Axis.TOKEN: tables.rows(nothing + by_id),
        Axis.POSITION: tables.rows(nothing + by_position),
        Axis.BOTH: tables.rows(by_id * 10.0 + by_position),
    }
    for axis, rows in found.items():
        assert rows.axis == axis
        assert rows.rows.shape == (tables.size(axis), 1)
    assert found[Axis.START].rows.ravel().tolist() == [1, 0]
    assert found[Axis.POSITION].rows.ravel().tolist() == list(range(length))
    assert tables.expand(found[Axis.TOKEN], Axis.POSITION) is None
    along = tables.expand(Rows(Axis.START, np.array([[5.0], [6.0]])), Axis.POSITION)
    assert along is not None
    assert along[:3, 0].tolist() == [5, 6, 6]


def test_sums_along_axes() -> None:
    model = compiled("hist.py")
    tables = Tables(model)
    ids = jnp.asarray([[model.bos_id, 0, 1, 0, model.pad_id]])
    run = Sequences(tables, ids, [])
    numbers = jnp.asarray([[[1.0], [2.0], [4.0], [8.0], [16.0]]])
    by_token = run.total(numbers, Axis.POSITION, Axis.TOKEN)
    assert by_token[0, :, 0].tolist() == [
        {0: 10.0, 1: 4.0, model.bos_id: 1.0}.get(i, 0.0) for i in range(tables.n_ids)
    ]
    behind = run.total(numbers, Axis.POSITION, Axis.START)
    assert behind[0, :, 0].tolist() == [1, 14]
    means = jnp.arange(1.0, tables.n_ids + 1)[:, None]
    counted = run.total(means, Axis.TOKEN, Axis.START)
    assert counted[0, :, 0].tolist() == [model.bos_id + 1, 1 + 2 + 1]


@pytest.mark.parametrize("columns", [1, 5, 200])
def test_choosing(columns: int) -> None:
    logits = np.random.default_rng(0).integers(0, 4, (50, columns)).astype(np.float32)
    logits[3, 0], logits[4, -1] = np.nan, np.inf
    decoding = Decoding("categorical", tuple(range(columns)))
    found = choose_by_columns(jnp.asarray(logits), decoding)
    assert np.array_equal(found, choose_by_argmax(jnp.asarray(logits), decoding))


@pytest.mark.parametrize("large", [1.0, 1e12, 1e30])
@pytest.mark.parametrize("axis", [Axis.TOKEN, Axis.POSITION])
def test_rows_are_compared_exactly(large: float, axis: Axis) -> None:
    """A column that differs along an axis counts, beside columns of much larger numbers."""
    tables = Tables(compiled("hist.py"))
    along = (tables.n_ids, 1) if axis == Axis.TOKEN else (1, tables.length)
    table = np.full((tables.n_ids, tables.length, 2), large)
    table[:, :, 1] = np.random.default_rng(0).permutation(max(along)).reshape(along) / large
    rows = tables.rows(table)
    assert rows.axis == axis
    assert len(np.unique(rows.rows[:, 1])) > 2
