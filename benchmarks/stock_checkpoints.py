"""
`make stock`: every program of examples/index.json as a stock checkpoint of transformers.

    python benchmarks/stock_checkpoints.py             all programs at 10 and 40
    python benchmarks/stock_checkpoints.py hist sort   programs whose file or name contains a word

Causal programs become GPT-2 and Llama, and GPT-NeoX at 10, others BERT, where the default pipeline
certifies the program. Each checkpoint is loaded by transformers in a process that cannot import
raspc, and its results are compared with the interpreter's. Writes docs/stock_checkpoints.md.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from measurement_log import MeasurementLog, add_log_options
from stock_report import write

import raspc
from corpus_programs.index import Entry, entries_with, expected
from raspc.stock_models import export_stock_model
from raspc.time_limit import time_limit
from raspc.transformer_dialect import ModelOp
from raspc.values import RaspcError, canonical

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "stock_checkpoints.md"
READER = Path(__file__).with_name("stock_reader.py")

LENGTHS = (10, 40)
"""The values of `max_seq_len`."""

SECONDS = 120
"""The default limit of `--seconds`."""


def architectures_of(entry: Entry, length: int) -> tuple[str, ...]:
    """The architectures for a program at a `max_seq_len`; GPT-NeoX at the shortest alone."""
    if not entry.causal:
        return ("bert",)
    return ("gpt2", "llama", "neox") if length == LENGTHS[0] else ("gpt2", "llama")


def measure(
    entry: Entry, length: int, arch: str, inputs: int, seconds: int = SECONDS
) -> dict[str, Any]:
    """The outcome for a program: its sizes and wrong rows, or the reason of a refusal."""
    try:
        with time_limit(seconds):
            return _measured(entry, length, arch, inputs)
    except (MemoryError, TimeoutError) as error:
        return {"refused": f"{type(error).__name__}: {error}"}


def _measured(entry: Entry, length: int, arch: str, inputs: int) -> dict[str, Any]:
    try:
        module = entry.module(length)
        model = raspc.compile(module, backend="numpy", validate="off")
    except RaspcError as error:
        return {"uncompiled": str(error)}
    begin = time.perf_counter()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "checkpoint"
        try:
            stock = export_stock_model(model, arch, path)
        except RaspcError as error:
            return {"refused": str(error), "plain": model.stats.n_params}
        seconds = time.perf_counter() - begin
        cases = expected(module, entry.inputs(length, inputs))
        wrong = _wrong(stock.model.op, path, Path(folder) / "ids.npz", cases)
    sizes = stock.model.stats
    decoded = stock.model.proofs[0]["decoded"][0]
    return {
        "head": stock.head,
        "plain": model.stats.n_params,
        "parameters": sizes.n_params,
        "layers": sizes.n_layers,
        "d_model": sizes.d_model,
        "margin": decoded["margin"],
        "error": decoded["error"],
        "seconds": seconds,
        "inputs": len(cases),
        "wrong": wrong,
    }


def _wrong(model: ModelOp, folder: Path, file: Path, cases: Sequence[Any]) -> int:
    """The number of inputs with a wrong result of the checkpoint in a folder."""
    token = {value: i for i, value in enumerate(model.tokens.data)}
    label = {value: i for i, value in enumerate(model.unembeds[0].decode.values)}
    width = model.max_length + 1
    ids = np.full((len(cases), width), model.pad_id, np.int64)
    labels = np.full((len(cases), width), -1, np.int64)
    ids[:, 0] = model.bos_id
    for row, (tokens, results) in enumerate(cases):
        ids[row, 1 : len(tokens) + 1] = [token[canonical(each)] for each in tokens]
        labels[row, 1 : len(tokens) + 1] = [label[canonical(each)] for each in results]
    np.savez(file, ids=ids, labels=labels)
    asked, answered = _reader().stdin, _reader().stdout
    assert asked is not None
    assert answered is not None
    print(folder, file, sep="\t", file=asked, flush=True)
    return int(answered.readline())


@cache
def _reader() -> subprocess.Popen[str]:
    """The process that runs checkpoints without raspc."""
    return subprocess.Popen(
        [sys.executable, str(READER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Measure all programs or some, and write or print the page; 1 if a result is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*", help="words in the files or names of programs to run")
    parser.add_argument("--inputs", type=int, default=10_000, help="inputs of each checkpoint")
    parser.add_argument("--lengths", type=int, nargs="+", default=LENGTHS, metavar="N")
    parser.add_argument(
        "--seconds",
        type=int,
        default=SECONDS,
        metavar="N",
        help="processor time of a program in an architecture, without that of transformers",
    )
    parser.add_argument("--output", type=Path, default=DOCUMENT, metavar="FILE")
    add_log_options(parser, "stock_checkpoints")
    arguments = parser.parse_args(argv)
    log = MeasurementLog(arguments.log, {"inputs": arguments.inputs}, resume=arguments.resume)
    with log.stops_cleanly():
        return _measure_all(arguments, log)


def _measure_all(arguments: argparse.Namespace, log: MeasurementLog) -> int:
    found: list[tuple[Entry, int, str, dict[str, Any]]] = []
    for length in arguments.lengths:
        for entry in entries_with(arguments.words):
            for arch in architectures_of(entry, length):
                name = f"{entry.key} at {length} as {arch}"
                one = partial(measure, entry, length, arch, arguments.inputs, arguments.seconds)
                result = log.measured(name, one)
                found.append((entry, length, arch, result))
                print(f"{name}: {_outcome(result)}", file=sys.stderr, flush=True)
    document = write(found)
    if arguments.words:
        print(document)
    else:
        arguments.output.write_text(document, encoding="utf-8")
    return 1 if any(result.get("wrong") for *_, result in found) else 0


def _outcome(result: dict[str, Any]) -> str:
    if "parameters" not in result:
        return str(result.get("refused") or result.get("uncompiled"))[:200]
    right = result["inputs"] - result["wrong"]
    return f"{result['parameters']} parameters, {right} of {result['inputs']} right"


if __name__ == "__main__":
    sys.exit(main())
