"""The fused run form: the function of the interpreter by fewer products."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from raspc.backends.runners.fused_network import FusedFunctions
from raspc.backends.runners.jax_settings import cache_executables, cache_folder
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.xla_runner import XlaRunner, forward
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.interpreter import activation_names, run_model


def run_fused(model: Any, ids: Any, xp: ModuleType = np, **options: Any) -> FusedFunctions:
    names = activation_names(model)
    functions = FusedFunctions(xp, np.float32, wanted=frozenset(names), **options)
    run_model(model, ids, functions)
    return functions


@pytest.mark.parametrize("grouped", [False, True])
@pytest.mark.parametrize("lookups", [False, True])
def test_every_activation_is_the_same(networks: ModuleType, lookups: bool, grouped: bool) -> None:
    for seed, layers in ((1, 2), (2, 3), (3, 4)):
        model = networks.model_of(networks.random_module(seed, layers=layers, causal=True))
        ids = networks.random_ids(seed, rows=5)
        expected = NumpyRunner(model).run(ids, activation_names(model)).activations
        functions = run_fused(model, ids, lookups=lookups, grouped=grouped)
        assert set(functions.activations) == set(expected)
        for name, found in functions.activations.items():
            assert found == pytest.approx(expected[name], rel=1e-4, abs=1e-4), name


def test_heads_of_equal_widths_attend_together(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(4, layers=3))
    (attention,) = [op for op in model.components if op.component == "layer3/attn"]
    assert isinstance(attention, AttentionOp)
    shape = attention.heads[0]
    for head in attention.heads[1:]:
        for name in ("W_Q", "W_K", "W_V", "W_O"):
            head.properties[name] = shape.properties[name]
    ids = networks.random_ids(4, rows=3)
    grouped = run_fused(model, ids).activations
    alone = run_fused(model, ids, grouped=False).activations
    for name, found in grouped.items():
        assert found == pytest.approx(alone[name], rel=1e-5, abs=1e-6), name


def products(model: Any, ids: Any, **options: Any) -> int:
    def run(ids: Any) -> Any:
        return run_model(model, ids, FusedFunctions(jnp, np.float32, **options))

    return str(jax.make_jaxpr(run)(ids)).count("dot_general")


def test_there_are_fewer_products(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(5, layers=1))
    ids = networks.random_ids(5, rows=4)
    # One head and two MLPs: (q k v), scores, read, W_O; in and out of each MLP; unembed.
    assert products(model, ids, lookups=False) == 4 + 2 * 2 + 1
    # Products of two tables replace the product with the stream.
    assert products(model, ids) == 5 + 2 * 2 + 1
    # Tables of more rows than the batch has would be more work.
    assert products(model, ids[:1]) == products(model, ids[:1], lookups=False)


@pytest.mark.slow
def test_gradients_are_the_same(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(6))
    ids = networks.random_ids(6, rows=6)
    parameters = XlaRunner(model).parameters

    def plain(parameters: Any) -> Any:
        from raspc.transformer_dialect.interpreter import TransformerFunctions

        functions = TransformerFunctions(jnp, np.float32, parameters=parameters)
        return run_model(model, ids, functions)[0].mean()

    found = jax.grad(lambda p: forward(model, p, ids)[0].mean())(parameters)
    expected = jax.grad(plain)(parameters)
    for name, gradient in expected.items():
        assert np.asarray(found[name]) == pytest.approx(np.asarray(gradient), abs=1e-5), name


@pytest.fixture
def no_cache_of_jax() -> Iterator[None]:
    """JAX without the cache that an earlier test of the process has configured."""
    before = jax.config.jax_compilation_cache_dir
    jax.config.update("jax_compilation_cache_dir", None)
    yield
    jax.config.update("jax_compilation_cache_dir", before)


@pytest.mark.usefixtures("no_cache_of_jax")
def test_where_compiled_programs_are_kept(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RASPC_CACHE_DIR", "")
    assert cache_folder() is None
    assert cache_executables() is None
    monkeypatch.setenv("RASPC_CACHE_DIR", str(tmp_path / "here"))
    assert cache_folder() == tmp_path / "here"
    monkeypatch.delenv("RASPC_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert cache_folder() == tmp_path / "cache" / "raspc" / "xla"


@pytest.mark.slow
def test_a_program_is_compiled_once_for_all_processes(tmp_path: Any) -> None:
    program = str(Path(__file__).resolve().parents[2] / "examples" / "reverse.py")
    command = [sys.executable, "-m", "raspc.cli.main", "run", program, "--input", "a b c"]
    folder = tmp_path / "xla"
    environment = {**os.environ, "RASPC_CACHE_DIR": str(folder)}
    kept: list[set[str]] = []
    for _ in range(2):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        assert done.stdout == "c b a\n"
        names = {file.name for file in folder.iterdir()}
        kept.append({name for name in names if name.endswith("-cache")})
    assert kept[0] == kept[1] and kept[0]
