"""
Counts the inputs with wrong results of compiled models, and writes docs/exactness.md.

    python benchmarks/exactness.py                         # all programs: hours
    python benchmarks/exactness.py --program reverse --max-seq-len 64

The default pipeline compiles each program to float32, in the mode that examples/index.json lists.
The default run form of the default backend, the fastest that the certificate covers, runs the model
on all inputs, or on 10,000 inputs chosen to be hard, as `raspc verify` does; NumPy runs it on a
tenth of them. The measurements are added to those in docs/exactness.json.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import sys
import time
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "docs" / "exactness.json"
DOCUMENT = ROOT / "docs" / "exactness.md"

PROGRAMS: dict[str, str] = {
    "length": "examples/length.py",
    "hist": "examples/hist.py",
    "reverse": "examples/reverse.py",
    "sort_unique": "examples/sort_unique.py",
    "shift_by": "examples/shift_by.py",
    "frac_prevs": "examples/frac_prevs.py",
    "sort": "examples/sort.py",
    "shuffle_dyck2": "examples/shuffle_dyck.py:shuffle_dyck2",
    "shuffle_dyck2 (RASP)": "examples/rasp_paper/shuffle_dyck.rasp:shuffle_dyck2",
    "dyck1_ptf": "examples/rasp_paper/dyck1_ptf.rasp",
}
"""The file, and the name in the file, of each program."""

NUMPY_SHARE = 10
"""NumPy runs a model on the budget, divided by this number."""

LENGTHS = (10, 64, 256, 1024)

SHORT_LENGTHS = (2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 40, 64)
"""The lengths at which other dtypes are tried, until the compiler refuses one."""

OTHER_DTYPES = ("bfloat16", "tf32")
"""The dtypes for which the largest lengths are measured."""

PIPELINES_TRIED = ("default", "bfloat16")
"""The pipelines by which programs are compiled for these."""

SAMPLED = 64
"""The number of inputs on which a model is compared with the same model in float64."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--program", action="append", choices=PROGRAMS, help="a program (default: all)"
    )
    parser.add_argument("--max-seq-len", action="append", type=int, metavar="N")
    parser.add_argument("--budget", type=int, default=10_000, help="inputs a program (10000)")
    parser.add_argument("--dtypes", action="store_true", help="measure lengths of other dtypes")
    parser.add_argument("--only-write", action="store_true", help="write the page, measure nothing")
    options = parser.parse_args()
    if options.dtypes:
        found = {name: reaches(name) for name in options.program or PROGRAMS}
        store("dtypes", stored().get("dtypes", {}) | found)
    elif not options.only_write:
        for longest in options.max_seq_len or LENGTHS:
            for name in options.program or PROGRAMS:
                result = measured_apart(name, longest, options.budget)
                print(json.dumps(result), flush=True)
                remember(result)
    DOCUMENT.write_text(document(known_results()))
    return 0


def measured_apart(name: str, longest: int, budget: int) -> dict[str, Any]:
    """The result of `measure` in a process of its own, which frees its memory."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measure, (name, longest, budget))


def measure(name: str, longest: int, budget: int) -> dict[str, Any]:
    """The measurements of a program for inputs of up to `longest` tokens, or its refusal."""
    from raspc.backends.runners.runner_factory import make_runner
    from raspc.backends.storage.model_file import model_in
    from raspc.cli.program_files import lower, read_program
    from raspc.transformer_dialect.model_size import ModelStatistics
    from raspc.values import RaspcError
    from raspc.verification.verify_model import verify

    result: dict[str, Any] = {"program": name, "max_seq_len": longest}
    options = options_for(name, longest)
    program = read_program(str(ROOT / PROGRAMS[name]), options)
    result["causal"] = bool(options.causal)
    begin = time.perf_counter()
    try:
        model = model_in(lower(program.clone(), "transformer", options))
    except Exception as error:  # xDSL wraps errors of passes in errors of its own.
        cause = error if isinstance(error, RaspcError) else error.__cause__
        reason = cause.message if isinstance(cause, RaspcError) else str(error).splitlines()[-1]
        return result | {"refused": " ".join(reason.split())[:300]}
    stats, compiled = ModelStatistics.of(model), time.perf_counter() - begin
    certificate = model.certificate.data if model.certificate is not None else None
    if certificate is not None and certificate.tightest is not None:
        tightest, decode = certificate.tightest, certificate.decisions[-1]
        result |= {
            "tightest": f"{tightest.kind} {tightest.label}",
            "used": float(f"{tightest.used:.2g}"),
            "decode_margin": decode.margin,
            "decode_bound": decode.bound,
            "decode_seen": largest_error(program, model, options),
        }
    result |= {
        "compile_s": round(compiled, 1),
        "layers": stats.n_layers,
        "d_model": stats.d_model,
        "parameters": stats.n_params,
    }
    runner = make_runner(model, "jax")
    verdict = verify(program, model, budget=budget, backend=runner)
    beside = verify(program, model, budget=max(1, budget // NUMPY_SHARE), backend="numpy")
    result |= {
        "form": getattr(runner, "form", ""),
        "arithmetic": runner.arithmetic,
        "numpy_tried": beside.tried,
        "numpy_wrong": beside.wrong,
        "tried": verdict.tried,
        "exhaustive_length": verdict.plan.exhaustive_length,
        "in_error": verdict.in_error,
        "wrong": verdict.wrong,
        "verify_s": round(verdict.seconds, 1),
    }
    if verdict.counterexample is not None:
        result["counterexample"] = [str(token) for token in verdict.counterexample.tokens]
    return result


def options_for(
    name: str, longest: int, dtype: str | None = None, pipeline: str | None = None
) -> argparse.Namespace:
    """The options of a compilation: the length, and the mode that examples/index.json lists."""
    file, _, output = PROGRAMS[name].removeprefix("examples/").partition(":")
    entries = json.loads((ROOT / "examples" / "index.json").read_text(encoding="utf-8"))
    causal = any(
        entry["causal"]
        for entry in entries
        if entry["file"] == file and output in ("", entry["name"])
    )
    return argparse.Namespace(
        vocab=None, max_seq_len=longest, causal=causal or None, pipeline=pipeline, dtype=dtype
    )


def largest_error(program: Any, model: Any, options: argparse.Namespace) -> float:
    """
    The largest error of the logits on SAMPLED inputs in the default form, against float64.

    For a categorical result, the error of the difference between two logits.
    """
    from raspc.backends.runners.numpy_runner import NumpyRunner
    from raspc.backends.storage.model_file import model_in
    from raspc.cli.program_files import lower
    from raspc.verification.verification_inputs import plan_inputs

    options = argparse.Namespace(**{**vars(options), "dtype": "float64"})
    exact = model_in(lower(program.clone(), "transformer", options))
    ids = np.full((SAMPLED, model.max_length + 1), model.pad_id, np.int32)
    ids[:, 0], filled = model.bos_id, 0
    for part in plan_inputs(len(model.vocab), model.max_length, SAMPLED).chunks(seed=1):
        for row, length in zip(part.tokens, part.lengths, strict=True):
            ids[filled, 1 : length + 1] = row[:length]
            filled += 1
    ids, real = ids[:filled], ids[:filled, 1:] != model.pad_id
    name = model.unembeds[0].component
    expected = NumpyRunner(exact).run(ids, [name]).activations[name]
    off = (logits_of(model, ids) - expected)[:, 1:][real]
    if model.unembeds[0].decode.data.kind == "categorical":
        return float(f"{(off.max(axis=-1) - off.min(axis=-1)).max():.3g}")
    return float(f"{np.abs(off).max():.3g}")


def logits_of(model: Any, ids: Any) -> Any:
    """The logits of the first result in the default run form of the default backend."""
    import jax
    import jax.numpy as jnp

    from raspc.backends.runners.folded.folded_network import fold
    from raspc.backends.runners.runner_factory import make_runner

    runner, name = make_runner(model, "jax"), model.unembeds[0].component
    if runner.arithmetic != "float32-folded":
        return np.asarray(runner.run(ids, [name]).activations[name], np.float64)
    folded = fold(model, decoded=False)
    assert folded is not None
    constants = [jnp.asarray(each) for each in folded.constants]
    return np.asarray(jax.jit(folded.run)(constants, jnp.asarray(ids))[0], np.float64)


def reaches(name: str) -> dict[str, dict[str, Any]]:
    """
    The largest certified length of a program and the next refusal, by dtype and pipeline.

    The keys are words such as "bfloat16 by default".
    """
    from raspc.cli.program_files import lower, read_program
    from raspc.values import RaspcError

    found: dict[str, dict[str, Any]] = {}
    for dtype, pipeline in product(OTHER_DTYPES, PIPELINES_TRIED):
        reach = found[f"{dtype} by {pipeline}"] = {"reached": 0}
        for longest in SHORT_LENGTHS:
            options = options_for(name, longest, dtype, pipeline)
            try:
                lower(read_program(str(ROOT / PROGRAMS[name]), options), "transformer", options)
            except RaspcError as error:
                reach["then"] = f"at {longest}: {error.message}"
                break
            reach["reached"] = longest
    print(name, json.dumps(found), flush=True)
    return found


def stored() -> dict[str, Any]:
    """The contents of docs/exactness.json."""
    return json.loads(RESULTS.read_text()) if RESULTS.exists() else {}


def store(key: str, value: Any) -> None:
    """Replace a part of docs/exactness.json."""
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    beside = RESULTS.with_suffix(".json.new")
    beside.write_text(json.dumps({**stored(), "machine": machine, key: value}, indent=1) + "\n")
    beside.replace(RESULTS)


def known_results() -> list[dict[str, Any]]:
    """The stored measurements of programs."""
    return stored().get("results", [])


def remember(result: dict[str, Any]) -> None:
    """Store a measurement in place of an older one of the same program and length."""
    key = (result["program"], result["max_seq_len"])
    others = [r for r in known_results() if (r["program"], r["max_seq_len"]) != key]
    order = list(PROGRAMS)
    results = sorted([*others, result], key=lambda r: (order.index(r["program"]), r["max_seq_len"]))
    store("results", results)


HEAD = """# Exactness, measured

Models compiled by the default pipeline, in float32, on a CPU ({machine}), against the rasp
interpreter. n is `max_seq_len`, and *causal* a program that is compiled so, as
[index.json](../examples/index.json) lists it. An input counts as wrong if the result is wrong at
one of its positions. Inputs are those of `raspc verify`: all of the smallest lengths, and random
inputs of every length and of kinds that are hard for attention (few different tokens, counts that
differ by one, a single different token, brackets that nearly balance). *wrong* is that of the
default run form of the default backend, XLA: the fastest *form* that the certificate covers.
*NumPy* is the number of wrong inputs of those that NumPy ran, a tenth as many.
`python benchmarks/exactness.py` measures again. Rows without a form are older, and ran in the
fastest form, covered or not, with `frac_prevs` and `shift_by` not causal; times of the others are
those of a machine with other work.

Every model has a certificate (docs/numerics.md). *used* is the largest part of a margin that an
error bound takes, with its decision. *bound* and *seen* are errors of the logits: the bound of the
certificate, and the largest error on {sampled} inputs, in the form that was verified, against the
same model in float64; *margin* is the error at which decoding may go wrong.

"""


COLUMNS = (
    *("program", "n", "form", "wrong", "inputs", "NumPy", "all up to", "layers", "d_model"),
    *("parameters", "compiled", "verified", "used", "margin", "bound", "seen"),
)


def document(results: list[dict[str, Any]]) -> str:
    """The text of docs/exactness.md."""
    machine = json.loads(RESULTS.read_text())["machine"] if RESULTS.exists() else "?"
    lines = [row(result) for result in results if "wrong" in result]
    table = f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}\n"
    text = HEAD.format(machine=machine, sampled=SAMPLED) + table + "\n".join(lines) + "\n"
    refused = [result for result in results if "refused" in result]
    if refused:
        text += "\n## Refused\n\n"
        text += "\n".join(
            f"- {r['program']} at {r['max_seq_len']:,}: {r['refused']}" for r in refused
        )
        text += "\n"
    return text + other_dtypes(stored().get("dtypes", {}))


def other_dtypes(found: dict[str, Any]) -> str:
    """The section of the page on dtypes other than float32; empty without measurements."""
    if not found:
        return ""
    tried = list(product(OTHER_DTYPES, PIPELINES_TRIED))
    titles = [f"{dtype}, `{pipeline}`" for dtype, pipeline in tried]
    text = f"""
## bfloat16 and TF32

The largest `max_seq_len`, of {", ".join(map(str, SHORT_LENGTHS))}, at which a program is certified
for bfloat16 (values stored in bfloat16, products summed in float32) and for TF32 (float32, with
the factors of products rounded to TF32 by the hardware), by the pipelines `default` and `bfloat16`;
and the refusal of the next length in bfloat16. `--dtype` and `--pipeline` choose them;
`python benchmarks/exactness.py --dtypes` measures again.
[numerics.md](numerics.md#floats-of-few-bits) derives the limits.

| program | {" | ".join(titles)} | the next in bfloat16 by `bfloat16` is refused |
|{"---|" * (len(titles) + 2)}
"""
    for name, reach in found.items():
        why = reach["bfloat16 by bfloat16"].get("then", "").partition("; ")[0]
        lengths = " | ".join(str(reach[f"{d} by {p}"]["reached"]) for d, p in tried)
        text += f"| {name} | {lengths} | {why} |\n"
    return text


def row(result: dict[str, Any]) -> str:
    """The row of a measurement in the table."""
    beside = f"{result['numpy_wrong']:,} of {result['numpy_tried']:,}" if "form" in result else ""
    cells = [
        result["program"] + (" (causal)" if result.get("causal") else ""),
        f"{result['max_seq_len']:,}",
        "folded" if result.get("arithmetic") == "float32-folded" else result.get("form", ""),
        f"{result['wrong']:,}",
        f"{result['tried']:,}",
        beside,
        f"{result['exhaustive_length']}",
        f"{result['layers']}",
        f"{result['d_model']:,}",
        f"{result['parameters']:,}",
        f"{result['compile_s']} s",
        f"{result['verify_s']} s",
        f"{result['used']:g} ({result['tightest']})" if "used" in result else "",
        *(f"{result.get(f'decode_{key}', ''):g}" for key in ("margin", "bound", "seen")),
    ]
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
