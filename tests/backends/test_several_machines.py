"""The code of docs/scaling.md for several machines, in two processes of two devices each."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

NETWORKS = Path(__file__).parents[1] / "transformer_dialect" / "networks.py"

SCRIPT = """
import importlib.util, sys
import jax
path, number, address = sys.argv[1], int(sys.argv[2]), sys.argv[3]
jax.distributed.initialize(coordinator_address=address, num_processes=2, process_id=number)
import numpy as np
from raspc.backends.runners.device_mesh import data_mesh, make_mesh, place_parameters
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.xla_runner import XlaRunner, forward
from raspc.values import RaspcError

spec = importlib.util.spec_from_file_location("networks", path)
networks = importlib.util.module_from_spec(spec)
spec.loader.exec_module(networks)
model = networks.model_of(networks.random_module(5, layers=0, d_model=8, causal=True))
arrays = {name: weight.array for name, weight in model.parameters.items()}
everything = networks.random_ids(1, rows=8)
expected = NumpyRunner(model).run(everything, {"unembed"}).activations["unembed"]
assert (jax.local_device_count(), len(jax.devices())) == (2, 4)

for model_parts in (1, 2):
    mesh = make_mesh(model=model_parts)
    parameters = place_parameters(model, arrays, mesh)
    local_ids = everything[4 * number : 4 * number + 4]
    sharding = jax.sharding.NamedSharding(mesh, jax.sharding.PartitionSpec("data"))
    ids = jax.make_array_from_process_local_data(sharding, local_ids)
    assert ids.shape == everything.shape
    (logits,) = jax.jit(lambda p, i: forward(model, p, i))(parameters, ids)
    for shard in logits.addressable_shards:
        assert np.allclose(shard.data, expected[shard.index], rtol=1e-4, atol=1e-5)
    loss = lambda p, i: (forward(model, p, i)[0] ** 2).sum()
    divided = jax.jit(jax.grad(loss))(parameters, ids)["unembed/W_U"]
    alone = jax.jit(jax.grad(loss))(arrays, everything)["unembed/W_U"]
    for shard in divided.addressable_shards:
        assert np.allclose(shard.data, alone[shard.index], rtol=1e-3, atol=1e-4)

# A runner gives arrays of this machine, and takes its devices alone.
try:
    XlaRunner(model, mesh=mesh)
except RaspcError as error:
    assert "the mesh spans several machines" in str(error), error
else:
    raise AssertionError
local = XlaRunner(model, mesh=data_mesh()).run(everything, {"unembed"}).activations["unembed"]
assert np.allclose(local, expected, rtol=1e-4, atol=1e-5)
print("done")
"""


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@pytest.mark.slow
def test_two_processes() -> None:
    flags = "--xla_force_host_platform_device_count=2"
    environment = {**os.environ, "XLA_FLAGS": flags, "JAX_PLATFORMS": "cpu"}
    address = f"127.0.0.1:{free_port()}"
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(NETWORKS), str(number), address],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(2)
    ]
    try:
        results = [process.communicate(timeout=1200) for process in processes]
    finally:
        for process in processes:
            process.kill()
    for process, (output, errors) in zip(processes, results, strict=True):
        assert process.returncode == 0, errors[-3000:]
        assert output.splitlines()[-1] == "done"
