"""The runners: JAX against the NumPy reference, for all forms, batches and element types."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from raspc.backends.runners import xla_runner as xla
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.run_forms import Form
from raspc.backends.runners.runner_factory import make_runner
from raspc.backends.runners.xla_runner import XlaRunner, bucket, forward
from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN, activation_names
from raspc.values import RaspcError


@pytest.mark.sample(2)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("numerical", [False, True])
def test_jax_agrees_with_numpy(networks: ModuleType, numerical: bool, causal: bool) -> None:
    module = networks.random_module(10, causal=causal, numerical=numerical)
    model = networks.model_of(module)
    names = activation_names(model)
    ids = networks.random_ids(1, rows=9)
    expected, found = NumpyRunner(model).run(ids, names), XlaRunner(model).run(ids, names)
    real = ids != model.pad_id
    assert np.array_equal(found.choices[0][real], expected.choices[0][real])
    assert set(found.activations) == set(expected.activations) == set(names)
    for name in names:
        assert found.activations[name].shape == expected.activations[name].shape
        assert found.activations[name] == pytest.approx(
            expected.activations[name], rel=2e-5, abs=2e-5
        ), name


def test_jax_keeps_float64(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(11, dtype=np.float64))
    names = activation_names(model)
    ids = networks.random_ids(2, rows=3)
    expected, found = NumpyRunner(model).run(ids, names), XlaRunner(model).run(ids, names)
    for name in names:
        assert found.activations[name].dtype == np.float64
        assert found.activations[name] == pytest.approx(
            expected.activations[name], rel=1e-12, abs=1e-12
        ), name
    assert jnp.asarray(1.0).dtype == np.float32  # The setting has not leaked.


@pytest.mark.parametrize("runner", [NumpyRunner, XlaRunner])
def test_activations_are_those_asked_for(networks: ModuleType, runner: type[XlaRunner]) -> None:
    model = networks.model_of(networks.random_module(12))
    ids = networks.random_ids(3, rows=2)
    assert runner(model).run(ids).activations == {}
    wanted = {"layer2/head1/pattern", "unembed"}
    assert set(runner(model).run(ids, wanted).activations) == wanted


def test_what_is_not_asked_for_is_not_compiled(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(12))
    runner = XlaRunner(model)
    ids = np.full((1, 8), 3, np.int32)

    def outputs(wanted: frozenset[str]) -> int:
        compiled = runner.compiled(wanted)
        return len(jax.tree.leaves(compiled.function.lower(compiled.arguments, ids).out_info))

    assert outputs(frozenset()) == 1
    assert outputs(frozenset({"embed"})) == 2


@pytest.mark.sample(3)
@pytest.mark.parametrize("runner", [NumpyRunner, XlaRunner])
@pytest.mark.parametrize("shape", [(1, 2), (3, 5), (5, 8)])
def test_results_have_the_shape_of_the_batch(
    networks: ModuleType, runner: type[XlaRunner], shape: tuple[int, int]
) -> None:
    model = networks.model_of(networks.random_module(13))
    ids = networks.random_ids(4, rows=shape[0])[:, : shape[1]]
    run = runner(model).run(ids, {"layer0/head0/pattern", "residual/layer2/mlp"})
    assert run.choices[0].shape == shape
    assert run.choices[0].dtype == np.int32
    assert run.activations["layer0/head0/pattern"].shape == (*shape, shape[1])
    assert run.activations["residual/layer2/mlp"].shape == (*shape, 6)


def test_buckets_are_powers_of_two_up_to_the_most() -> None:
    assert [bucket(n, 11) for n in range(1, 12)] == [1, 2, 4, 4, 8, 8, 8, 8, 11, 11, 11]
    assert bucket(0, 256) == 1


def test_a_bucket_is_compiled_once(networks: ModuleType) -> None:
    runner = XlaRunner(networks.model_of(networks.random_module(14)))
    for length in (5, 6, 7, 8):
        runner.run(np.full((3, length), 3, np.int32))
    assert runner.compiled().function._cache_size() == 1
    runner.run(np.full((3, 4), 3, np.int32))
    assert runner.compiled().function._cache_size() == 2


def test_a_large_batch_is_cut_up_and_put_together(
    networks: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = networks.model_of(networks.random_module(15))
    ids = networks.random_ids(5, rows=11)
    whole = XlaRunner(model).run(ids, {"embed"})
    monkeypatch.setattr(xla, "MAX_ROWS", 4)
    parts = XlaRunner(model).run(ids, {"embed"})
    assert np.array_equal(parts.choices[0], whole.choices[0])
    assert np.array_equal(parts.activations["embed"], whole.activations["embed"])


@pytest.mark.slow
def test_forward_composes_with_jit_vmap_and_grad(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(16, layers=0))
    runner = XlaRunner(model)
    ids = jnp.asarray(networks.random_ids(6, rows=4))
    (logits,) = forward(model, runner.parameters, ids)
    logits = np.asarray(logits)
    (compiled,) = jax.jit(lambda p, i: forward(model, p, i))(runner.parameters, ids)
    mapped = jax.jit(jax.vmap(lambda i: forward(model, runner.parameters, i[None])[0][0]))(ids)
    for other in (compiled, mapped):
        assert np.asarray(other) == pytest.approx(logits, rel=1e-4, abs=1e-5)

    @jax.jit
    def loss(parameters: dict[str, jax.Array]) -> jax.Array:
        return jnp.sum(forward(model, parameters, ids)[0] ** 2)

    gradient = jax.jit(jax.grad(loss))(runner.parameters)
    assert set(gradient) == set(model.parameters)
    assert all(bool(jnp.all(jnp.isfinite(g))) for g in gradient.values())
    step = 1e-3
    moved = dict(runner.parameters)
    moved["unembed/W_U"] = moved["unembed/W_U"].at[0, 0].add(step)
    slope = (loss(moved) - loss(runner.parameters)) / step
    assert float(slope) == pytest.approx(float(gradient["unembed/W_U"][0, 0]), rel=2e-2)


@pytest.mark.parametrize("form", ["folded", "fused", "plain"])
def test_products_are_asked_for_in_full_precision(networks: ModuleType, form: Form) -> None:
    model = networks.model_of(networks.random_module(17, layers=0))
    compiled = XlaRunner(model, form=form).compiled()
    ids = np.full((1, 8), 3, np.int32)
    text = compiled.function.lower(compiled.arguments, ids).as_text()
    products = [line for line in text.splitlines() if "dot_general" in line]
    assert products
    assert all("precision = [HIGHEST, HIGHEST]" in line for line in products)


@pytest.mark.parametrize("runner", [NumpyRunner, XlaRunner])
def test_overflow_decodes_to_nothing(networks: ModuleType, runner: type[XlaRunner]) -> None:
    model = networks.model_of(networks.shift_module())
    unembed = model.unembeds[0]
    unembed.properties["W_U"] = type(unembed.W_U)(np.full((10, 3), 3e38, np.float32))
    run = runner(model).run(np.array([[2, 0, 1]], np.int32))
    assert run.choices[0][0].tolist() == [NOTHING_CHOSEN] * 3


@pytest.mark.parametrize("backend", ["numpy", "jax"])
def test_runners_by_name(networks: ModuleType, backend: str) -> None:
    model = networks.model_of(networks.shift_module())
    run = make_runner(model, backend).run(np.array([[2, 0, 1, 1]], np.int32))
    assert run.choices[0][0, 1:].tolist() == [2, 0, 1]


def test_an_unknown_backend(networks: ModuleType) -> None:
    with pytest.raises(RaspcError, match="no backend 'torch'; choose from jax, numpy"):
        make_runner(networks.model_of(networks.shift_module()), "torch")


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    "command",
    [
        "run PROGRAM --input a --stage jax",
        "verify PROGRAM",
        "dataset PROGRAM -o data --rows 10",
        "compile PROGRAM -o model.stablehlo",
        pytest.param("export PROGRAM --to equinox -o folder", marks=pytest.mark.needs("equinox")),
        "compress PROGRAM -d 4 --recipe fast -o small.rmodel",
    ],
)
def test_a_missing_gpu_is_one_line(command: str, tmp_path: Path) -> None:
    program = str(Path(__file__).resolve().parents[2] / "examples" / "reverse.py")
    arguments = [program if word == "PROGRAM" else word for word in command.split()]
    done = subprocess.run(
        [sys.executable, "-m", "raspc.cli.main", *arguments],
        env={**os.environ, "JAX_PLATFORMS": "cuda"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "JAX finds no device of the platform 'cuda'" in done.stderr.splitlines()[-1]
    assert "or set JAX_PLATFORMS=cpu" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
