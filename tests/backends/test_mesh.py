"""Meshes: eight devices of one CPU, in a process of their own, give the results of one device."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DEVICES = 8

SCRIPT = """
import importlib.util, sys
import jax, jax.numpy as jnp, numpy as np
from jax.sharding import NamedSharding, PartitionSpec as P

from raspc.backends.runners.device_mesh import make_mesh, partition, place_batch, place_parameters
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.xla_runner import XlaRunner, forward
from raspc.values import RaspcError

spec = importlib.util.spec_from_file_location("networks", sys.argv[1])
networks = importlib.util.module_from_spec(spec)
spec.loader.exec_module(networks)
assert len(jax.devices()) == 8

module = networks.with_attention_biases(
    networks.random_module(5, layers=1, d_model=8, causal=True)
)
model = networks.model_of(module)
ids = networks.random_ids(1, rows=16)
arrays = {name: weight.array for name, weight in model.parameters.items()}
expected = NumpyRunner(model).run(ids, {"unembed"})

for data, parts in ((8, 1), (2, 4)):
    mesh = make_mesh(data, parts)
    assert dict(mesh.shape) == {"data": data, "model": parts}
    parameters, placed = place_parameters(model, arrays, mesh), place_batch(ids, mesh)
    assert len({str(shard.index) for shard in placed.addressable_shards}) == data
    (logits,) = jax.jit(lambda p, i: forward(model, p, i))(parameters, placed)
    assert np.allclose(logits, expected.activations["unembed"], rtol=1e-4, atol=1e-5), (data, parts)
    # The runner takes any batch.
    run = XlaRunner(model, mesh=mesh).run(ids[:13], ["layer0/head0/pattern"])
    real = ids[:13] != model.pad_id
    assert np.array_equal(run.choices[0][real], expected.choices[0][:13][real])
    assert run.activations["layer0/head0/pattern"].shape == (13, 8, 8)

# Weights are divided where that is even.
mesh = make_mesh(4, 2)
assert partition("layer0/mlp/W_in", (8, 6), mesh) == P(None, "model")
assert partition("layer0/mlp/W_out", (6, 8), mesh) == P("model", None)
assert partition("layer0/mlp/W_in", (8, 5), mesh) == P()
assert partition("layer0/head0/b_Q", (4,), mesh) == P("model")
assert partition("layer0/attn/b_O", (8,), mesh) == P()
assert partition("embed/W_E", (8, 8), mesh) == P()

# Gradients and vmap over a mesh.
mesh = make_mesh(8)
parameters = place_parameters(model, arrays, mesh)
loss = lambda p, i: forward(model, p, i)[0].mean()
alone = jax.grad(loss)({name: jnp.asarray(a) for name, a in arrays.items()}, ids)
divided = jax.jit(jax.grad(loss))(parameters, place_batch(ids, mesh))
for name in alone:
    assert np.allclose(alone[name], divided[name], rtol=1e-3, atol=1e-5), name
for call, message in (
    (lambda: place_batch(ids[:10], mesh), "a batch of 10 sequences cannot be divided evenly among "
     "the 8 devices of the mesh's axis 'data'; give 16, the next multiple of 8, or another mesh"),
    (lambda: make_mesh(3), "a mesh of 3 x 1 does not fit the 8 devices of cpu; "
     "choose data and model whose product is 8"),
    (lambda: make_mesh(model=3), "a mesh of ? x 3 does not fit"),
):
    try:
        call()
    except RaspcError as error:
        assert str(error).startswith(message), error
    else:
        raise AssertionError(message)

# A dataset and what verification runs are divided among all devices.
from raspc.backends.dataset.model_rows import draw, run_rows
from raspc.backends.runners.runner_factory import make_runner
inputs = draw(model, 100, seed=(0,), shortest=1, longest=7)
one = run_rows(model, XlaRunner(model), inputs)
runner = make_runner(model, "jax", rows=64)
assert dict(runner.mesh.shape) == {"data": 8, "model": 1}
assert np.array_equal(one["outputs"], run_rows(model, runner, inputs)["outputs"])
import raspc
from raspc import rasp
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
program = rasp.Aggregate(earlier, rasp.numerical(rasp.tokens)).named("mean")
compiled = raspc.compile(rasp.numerical(program), vocab={1, 2}, max_seq_len=3, causal=True)
function, arguments = make_runner(compiled.op, "jax").compiled()
text = function.lower(arguments, place_batch(np.zeros((8, 4), np.int32), mesh)).as_text()
assert "sdy.sharding" in text or "mhlo.sharding" in text
answers = compiled.apply_batch([[1, 2, 2], [2]])
assert [float(each) for each in answers[0]] == [1.0, 1.5, 5 / 3] and answers[1] == [2]
print("done")
"""


def run_on_eight(script: str, argument: str) -> None:
    """Run a script in a process whose JAX divides the CPU into eight devices."""
    flags = f"--xla_force_host_platform_device_count={DEVICES}"
    done = subprocess.run(
        [sys.executable, "-c", script, argument],
        env={**os.environ, "XLA_FLAGS": flags, "JAX_PLATFORMS": "cpu"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.split() == ["done"]


@pytest.mark.slow
def test_eight_devices() -> None:
    run_on_eight(SCRIPT, str(Path(__file__).parents[1] / "transformer_dialect" / "networks.py"))


def test_one_device_is_a_mesh() -> None:
    from raspc.backends.runners.device_mesh import check_batch, make_mesh
    from raspc.values import RaspcError

    mesh = make_mesh(1)
    check_batch(7, mesh)
    with pytest.raises(RaspcError, match="does not fit the 1 devices"):
        make_mesh(2)
    assert np.size(mesh.devices) == 1


COMPRESSION = """
import jax, numpy as np
from raspc.frontends.python import load_program
import raspc, sys
from raspc.backends.compression.training_options import CompressionOptions
from raspc.backends.compression.problem import Problem
from raspc.backends.compression.training import Trainer
from raspc.backends.runners.device_mesh import data_mesh

loaded = load_program(sys.argv[1], max_seq_len=3)
model = raspc.compile(loaded.sop, vocab={"h", "l"}, max_seq_len=3, pipeline="tracr")
options = CompressionOptions.recipe("fast", d=(3,), seeds=1, steps=20, batch=16)
problem = Problem.of(model.op, options)
alone, divided = Trainer(problem), Trainer(problem, data_mesh())
_, expected = alone.advance(alone.initial_state(), 5)
state, found = divided.advance(divided.initial_state(), 5)
assert np.allclose(found, expected, rtol=1e-4), (found, expected)
numbers = jax.numpy.arange(5)
start = divided.initial_state()
text = divided._steps.lower(start.maps, start.optimiser, numbers).compile().as_text()
assert "all-reduce" in text  # Each device has a part of the batch, and gradients are summed.
print("done")
"""


@pytest.mark.slow
def test_compression_on_eight_devices() -> None:
    pytest.importorskip("optax")
    run_on_eight(COMPRESSION, str(EXAMPLES / "frac_prevs.py"))
