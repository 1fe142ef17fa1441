"""
`make bench`, second part: the throughput of compiled models; writes docs/throughput.md.

    python benchmarks/throughput.py --write                     all programs, about five minutes
    python benchmarks/throughput.py reverse --max-seq-len 10    printed only
    python benchmarks/throughput.py --device gpu --batch 16384 --write      throughput-gpu.md

The pipelines `tracr` and `default` compile each program. `tracr plain` is the network of `tracr`
run op by op, with a product for each weight, as a Tracr model runs. The other columns are the
network of `default` in the run forms of `XlaRunner`: `plain`, `fused`, and `folded`, the default.
All forms are timed by alternating calls of `XlaRunner.run`, from ids in NumPy to choices in NumPy,
on a batch of sequences of full length. A measurement is a tenth of a second of consecutive calls;
the figure is the shortest time, after the compilation by XLA. On a CPU it is the processor time of
all threads of the process, without other load on the machine: a second is a second of one core, and
several cores give more tokens per second of elapsed time. The conversion of tokens to ids and of
choices to values is not included.

`of peak` is the fraction of the machine's matrix speed that a form reaches: two operations for each
multiplication in its matrix products, against one large product of float32 matrices timed in the
same way. Small models do little arithmetic for each number that they move.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import geometric_mean
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from measure import EXAMPLES, Example, examples
from measurement_log import MeasurementLog, add_log_options
from page_output import table_rows

import raspc
from raspc.backends.runners.folded.folded_network import fold, plain_work
from raspc.backends.runners.run_forms import Form
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.transformer_dialect import ModelOp
from raspc.values import RaspcError

DOCS = EXAMPLES.parent / "docs"
LENGTHS = (10, 40)
BATCH = 256
MAX_SECONDS = 3.0
"""The time after which a measurement is not repeated."""

ROW_SECONDS = 0.1
"""
The time of the consecutive calls in a measurement. Clocks of processor time lag by up to some
milliseconds on running threads, so that a single call can appear to take half its time.
"""

FORMS: tuple[tuple[str, Form], ...] = (
    ("tracr", "plain"),
    ("default", "plain"),
    ("default", "fused"),
    ("default", "folded"),
)
"""The measured pipelines and run forms; the first is the reference of the others."""

ROUNDS = 5
"""The largest number of measurements of a form."""


@dataclass(frozen=True)
class Throughput:
    """The throughput of a program at one length, in each form."""

    program: str
    max_seq_len: int
    tokens_per_second: dict[str, float]
    """The number of positions per second, BOS included, by the names of `FORMS`."""
    of_peak: dict[str, float]
    agree: bool
    """Whether all forms give the same values."""

    @property
    def gain(self) -> float:
        """The speed of the last form of `FORMS` over that of the first."""
        return self.tokens_per_second[_name(*FORMS[-1])] / self.tokens_per_second[_name(*FORMS[0])]


def _name(pipeline: str, form: str) -> str:
    return f"{pipeline} {form}"


def measure(example: Example, batch: int, peak: float) -> Throughput | None:
    """The throughput of a program in all forms; None if a pipeline does not compile it."""
    try:
        module = {pipeline: example.module() for pipeline, _ in FORMS}
        models = {name: raspc.compile(each, pipeline=name).op for name, each in module.items()}
    except RaspcError:
        return None
    calls: dict[str, Callable[[], Any]] = {}
    work: dict[str, int] = {}
    for pipeline, form in FORMS:
        model, name = models[pipeline], _name(pipeline, form)
        runner = XlaRunner(model, rows=batch, form=form)
        ids = random_ids(model, example.vocab, batch)
        calls[name] = lambda runner=runner, ids=ids: runner.run(ids).choices
        folded = fold(model) if form == "folded" else None
        work[name] = plain_work(model) if folded is None else folded.work
    results = [
        decoded(models[pipeline], calls[_name(pipeline, form)]()) for pipeline, form in FORMS
    ]
    agree = all(result == results[0] for result in results)
    tokens = batch * (example.max_seq_len + 1)
    seconds = best_times(calls)
    return Throughput(
        example.title,
        example.max_seq_len,
        {name: tokens / each for name, each in seconds.items()},
        {name: 2 * batch * work[name] / each / peak for name, each in seconds.items()},
        agree,
    )


def decoded(model: ModelOp, choices: Sequence[Any]) -> list[list[Any]]:
    """The values [B][T] of the first result, without BOS, for its choices [B, T + 1]."""
    values = model.unembeds[0].decode.values
    return [[values[i] for i in row] for row in choices[0][:, 1:]]


def random_ids(model: ModelOp, vocab: Sequence[object], rows: int) -> Any:
    """Ids int32 [rows, max_seq_len + 1] of random sequences, the same sequences for all models."""
    places = np.array([model.tokens.data.index(token) for token in vocab], np.int32)  # type: ignore
    dice = np.random.default_rng(0)
    ids = places[dice.integers(0, len(vocab), (rows, model.max_length + 1))]
    ids[:, 0] = model.bos_id
    return ids


def best_times(calls: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """The shortest measured time of each call, of alternating measurements."""
    repeats = {name: _repeats(call) for name, call in calls.items()}
    best = dict.fromkeys(calls, float("inf"))
    begin = time.perf_counter()
    clock = time.process_time if by_core() else time.perf_counter
    for _ in range(ROUNDS):
        for name, call in calls.items():
            start = clock()
            for _ in range(repeats[name]):
                call()
            best[name] = min(best[name], (clock() - start) / repeats[name])
        if time.perf_counter() - begin > MAX_SECONDS:
            break
    return best


def by_core() -> bool:
    """Whether times are processor times of one core, rather than elapsed times."""
    device: Any = jax.config.jax_default_device  # pyright: ignore[reportAttributeAccessIssue]
    return (device or jax.devices()[0]).platform == "cpu"


def _repeats(call: Callable[[], Any]) -> int:
    """The number of consecutive calls that take about `ROW_SECONDS`."""
    call()  # XLA compiles
    start = time.perf_counter()
    call()
    return max(1, round(ROW_SECONDS / (time.perf_counter() - start)))


def peak_speed(size: int) -> float:
    """The operations per second of one product of two float32 matrices in full precision."""
    matrix = jnp.ones((size, size), jnp.float32)
    product = jax.jit(lambda a: jnp.matmul(a, a, precision="highest"))
    call = {"peak": lambda: jax.block_until_ready(product(matrix))}
    return 2 * size**3 / best_times(call)["peak"]


def document(rows: Sequence[Throughput], programs: Sequence[str], run: dict[str, Any]) -> str:
    """
    The text of the page docs/throughput.md.

    Args:
        rows: the measurements.
        programs: the programs to measure; the page names those without a measurement.
        run: the machine, device, batch and load of the run.

    """
    introduction = (__doc__ or "").split("\n\n", 2)[2]
    parts = [
        "# Throughput\n",
        "`python benchmarks/throughput.py --write`, which `make bench` calls, writes this page.\n",
        introduction,
        f"Measured on {run['machine']}, {run['device']}, jax {run['jax']}: batches of "
        f"{run['batch']} sequences; matrix products reach {run['peak'] / 1e9:,.0f} GFLOP/s"
        f"{' a core' if run['by_core'] else ''}; the load average was {run['load'][0]:.1f} at the "
        f"start and {run['load'][1]:.1f} at the end. Cells are tokens per second"
        f"{' of one core' if run['by_core'] else ''} and `of peak`.\n",
    ]
    for length in sorted({row.max_seq_len for row in rows}):
        group = [row for row in rows if row.max_seq_len == length]
        mean = geometric_mean(row.gain for row in group)
        parts += [
            f"## max_seq_len {length}\n",
            f"`default folded` is **{mean:.1f} times** as fast as `tracr plain`: the geometric "
            f"mean of {len(group)} programs.\n",
            _table(group),
        ]
        missing = [name for name in programs if name not in {row.program for row in group}]
        if missing:
            parts.append(f"Not measured at this length: {', '.join(missing)}.\n")
    return "\n".join(parts)


def _table(rows: Sequence[Throughput]) -> str:
    names = [_name(*each) for each in FORMS]
    lines = [["program", *names, "gain"], ["---", *["---:"] * (len(names) + 1)]]
    for row in rows:
        cells = [f"{row.tokens_per_second[n]:,.0f} ({row.of_peak[n]:.1%})" for n in names]
        mark = "" if row.agree else " (the forms differ)"
        lines.append([row.program + mark, *cells, f"{row.gain:.1f}×"])
    return table_rows(lines)


def row_of(example: Example, batch: int, peak: float) -> dict[str, Any] | None:
    """The throughput of a program's models as an object for JSON, None if it is left out."""
    row = measure(example, batch, peak)
    return None if row is None else asdict(row)


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print or write the page."""
    parser = argparse.ArgumentParser(description="Measure the throughput of compiled models.")
    parser.add_argument("programs", nargs="*", help="names of programs (default: all)")
    parser.add_argument("--device", choices=("cpu", "gpu", "tpu"), help="a platform of JAX")
    parser.add_argument("--max-seq-len", type=int, nargs="+", default=LENGTHS, metavar="N")
    parser.add_argument("--batch", type=int, default=BATCH, help="sequences in a batch")
    parser.add_argument("--write", action="store_true", help="write the page, not print it")
    parser.add_argument("--output", type=Path, default=DOCS, metavar="DIRECTORY", help="docs")
    add_log_options(parser, "throughput")
    arguments = parser.parse_args(argv)
    try:
        device = jax.devices(arguments.device)[0] if arguments.device else jax.devices()[0]
    except RuntimeError:
        sys.exit(f"JAX finds no {arguments.device} here: it has {jax.default_backend()}")
    programs = dict.fromkeys(each.title for each in examples([1], arguments.programs))
    unknown = [name for name in arguments.programs if name not in programs]
    if unknown:
        known = ", ".join(dict.fromkeys(each.title for each in examples([1])))
        sys.exit(f"there is no program {unknown[0]}; choose from {known}")
    before = os.getloadavg()[0]
    rows: list[Throughput] = []
    settings = {"batch": arguments.batch, "device": device.device_kind}
    log = MeasurementLog(arguments.log, settings, resume=arguments.resume)
    with log.stops_cleanly(), jax.default_device(device):
        peak = peak_speed(1024 if device.platform == "cpu" else 8192)
        for example in examples(arguments.max_seq_len, arguments.programs):
            title = f"{example.title} at {example.max_seq_len}"
            kept = log.measured(title, partial(row_of, example, arguments.batch, peak))
            row = None if kept is None else Throughput(**kept)
            note = "left out" if row is None else f"{row.gain:.1f}×"
            print(f"{example.title} at {example.max_seq_len}: {note}", file=sys.stderr)
            rows += [] if row is None else [row]
        processor = by_core()
    run = {
        "machine": f"{platform.machine()} {platform.system()} with {os.cpu_count()} processors",
        "device": device.device_kind,
        "jax": jax.__version__,
        "batch": arguments.batch,
        "peak": peak,
        "by_core": processor,
        "load": [before, os.getloadavg()[0]],
    }
    text = document(rows, list(programs), run)
    if not arguments.write:
        print(text)
        return
    name = "throughput" if device.platform == "cpu" else f"throughput-{device.platform}"
    (arguments.output / f"{name}.md").write_text(text, encoding="utf-8")
    raw = json.dumps({"run": run, "rows": [asdict(row) for row in rows]}, indent=1)
    (arguments.output / f"{name}.json").write_text(raw + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
