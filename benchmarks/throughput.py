"""Tokens a second of compiled models, and the part of the machine's matrix speed that this is.

    python benchmarks/throughput.py --device gpu

Each program is compiled by the pipelines `tracr` and `default` and run in these forms, taken in
turn so that all meet the same machine, and the best time of each counts:

    plain     the interpreter as it is, a product for each weight
    joined    the queries, keys and values of all heads of a layer in one product
    grouped   heads of equal widths attend together, too
    lookup    the products of the first half-layer looked up by token and position, too

`flop/token` is what the plain form computes for a token (two for each multiplication of its matrix
products), whatever the form really does. `of peak` is that work a second, of what this machine does
in one large product of float32 matrices in full precision, measured in the same run. Sequences are
all of full length. Needs jax, numpy, xdsl and safetensors, and the repository on the path.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

import raspc  # noqa: E402
from backends.fused import FusedFunctions  # noqa: E402
from frontends.python import load_program  # noqa: E402
from transformer_dialect import AttentionOp, MlpOp, ModelOp, UnembedOp  # noqa: E402
from transformer_dialect.interpreter import (  # noqa: E402
    TransformerFunctions,
    choose,
    run_model,
)

PROGRAMS = ("reverse", "hist", "sort_unique", "frac_prevs", "shuffle_dyck")
PIPELINES = ("tracr", "default")

FORMS: dict[str, tuple[type[TransformerFunctions], dict[str, bool]]] = {
    "plain": (TransformerFunctions, {}),
    "joined": (FusedFunctions, {"grouped": False, "lookups": False}),
    "grouped": (FusedFunctions, {"grouped": True, "lookups": False}),
    "lookup": (FusedFunctions, {"grouped": True, "lookups": True}),
}


def flops(model: ModelOp, length: int) -> int:
    """What the plain form computes for a token of a sequence of some length, BOS counted."""
    total = 0
    for op in model.components:
        if isinstance(op, AttentionOp):
            for head in op.heads:
                weights = sum(weight.data.size for weight in head.weights.values())
                total += weights + length * (head.d_qk + head.d_v)
        elif isinstance(op, MlpOp):
            total += op.W_in.data.size + op.W_out.data.size
        elif isinstance(op, UnembedOp):
            total += op.W_U.data.size
    return 2 * total


def compiled(model: ModelOp, form: str) -> Callable[..., Any]:
    """A model in one of the forms: parameters and ids [B, T] to choices [B, T]."""
    kind, options = FORMS[form]

    def run(parameters: dict[str, Any], ids: Any) -> list[Any]:
        functions = kind(jnp, np.float32, parameters=parameters, **options)
        with jax.default_matmul_precision("highest"):
            logits = run_model(model, ids, functions)
        pairs = zip(logits, model.unembeds, strict=True)
        return [choose(jnp, each, unembed.decode.data) for each, unembed in pairs]

    return jax.jit(run)


def best_times(calls: dict[str, Callable[[], Any]], repeats: int) -> dict[str, float]:
    """The least seconds that each call takes, of calls taken in turn."""
    for call in calls.values():
        jax.block_until_ready(call())  # XLA compiles
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(repeats):
        for name, call in calls.items():
            begin = time.perf_counter()
            jax.block_until_ready(call())
            seconds[name].append(time.perf_counter() - begin)
    return {name: min(each) for name, each in seconds.items()}


def peak(device: Any, size: int, repeats: int) -> float:
    """Operations a second of one product of two float32 matrices in full precision."""
    matrix = jax.device_put(np.ones((size, size), np.float32), device)

    def product(a: Any) -> Any:
        return jnp.matmul(a, a, precision="highest")

    multiply = jax.jit(product)
    (seconds,) = best_times({"peak": lambda: multiply(matrix)}, repeats).values()
    return 2 * size**3 / seconds


def random_ids(model: ModelOp, rows: int) -> Any:
    """Sequences of full length: int32 [rows, max_seq_len + 1]."""
    dice = np.random.default_rng(0)
    ids = dice.integers(0, len(model.vocab), (rows, model.max_length + 1)).astype(np.int32)
    tokens = [i for i in range(len(model.tokens.data)) if i not in (model.bos_id, model.pad_id)]
    ids = np.asarray(tokens, np.int32)[ids]
    ids[:, 0] = model.bos_id
    return ids


def measure(name: str, pipeline: str, arguments: argparse.Namespace, device: Any) -> dict[str, Any]:
    """The forms of one program compiled by one pipeline."""
    program = load_program(str(ROOT / "examples" / f"{name}.py"), max_seq_len=arguments.max_seq_len)
    assert program.vocab is not None
    model = raspc.compile(
        program.sop,
        vocab=program.vocab,
        max_seq_len=arguments.max_seq_len,
        causal=bool(program.causal),
        pipeline=pipeline,
    ).op
    arrays = {name: weight.array for name, weight in model.parameters.items()}
    parameters = jax.device_put(arrays, device)
    ids = jax.device_put(random_ids(model, arguments.batch), device)
    functions = {form: compiled(model, form) for form in FORMS}
    calls = {form: lambda f=f: f(parameters, ids) for form, f in functions.items()}
    results = {form: np.asarray(call()[0]) for form, call in calls.items()}
    agree = all(np.array_equal(result, results["plain"]) for result in results.values())
    times = best_times(calls, arguments.repeats)
    work = flops(model, ids.shape[1])
    return {
        "program": name,
        "pipeline": pipeline,
        "d_model": model.d_model,
        "flop/token": work,
        "tokens/s": {form: ids.size / seconds for form, seconds in times.items()},
        "forms agree": agree,
    }


def table(rows: Sequence[dict[str, Any]], best: float) -> str:
    """The results as text; each speed with its part of the peak in brackets."""
    head = f"{'program':<14}{'pipeline':<10}{'d_model':>8}{'flop/token':>12}"
    lines = [head + "".join(f"{form + ' tok/s (of peak)':>26}" for form in FORMS)]
    for row in rows:
        line = (
            f"{row['program']:<14}{row['pipeline']:<10}{row['d_model']:>8}{row['flop/token']:>12}"
        )
        for speed in row["tokens/s"].values():
            part = speed * row["flop/token"] / best
            cell = f"{speed:,.0f} ({part:.1%})"
            line += f"{cell:>26}"
        lines.append(line + ("" if row["forms agree"] else "   the forms differ"))
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description="Measure the throughput of compiled models.")
    parser.add_argument("programs", nargs="*", default=PROGRAMS, help="names in examples/")
    parser.add_argument("--device", choices=("cpu", "gpu", "tpu"), help="JAX's default, if not")
    parser.add_argument("--max-seq-len", type=int, default=20, metavar="N")
    parser.add_argument("--batch", type=int, help="sequences run at once")
    parser.add_argument("--repeats", type=int, default=10, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the numbers there, too")
    arguments = parser.parse_args(argv)
    try:
        device = jax.devices(arguments.device)[0] if arguments.device else jax.devices()[0]
    except RuntimeError:
        sys.exit(f"JAX finds no {arguments.device} here: it has {jax.default_backend()}")
    on_cpu = device.platform == "cpu"
    arguments.batch = arguments.batch or (1024 if on_cpu else 16384)
    with jax.default_device(device):
        best = peak(device, 1024 if on_cpu else 8192, arguments.repeats)
        print(
            f"{device.device_kind} ({device.platform}), Python {platform.python_version()}, "
            f"jax {jax.__version__}; {arguments.batch} sequences of {arguments.max_seq_len}; "
            f"matrix products reach {best / 1e9:,.0f} GFLOP/s"
        )
        rows = [
            measure(name, pipeline, arguments, device)
            for name in arguments.programs
            for pipeline in PIPELINES
        ]
    print(table(rows, best))
    if arguments.json is not None:
        found = {"device": device.device_kind, "peak_flops": best, "rows": rows}
        arguments.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
