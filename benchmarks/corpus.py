"""
`make corpus`: compiles and runs every program of examples/index.json, and writes docs/corpus.md.

    make corpus                                   all programs, about a quarter of an hour
    make corpus RESUME=--resume                   the programs that an interrupted run lacks
    python benchmarks/corpus.py rover induction   programs whose file or name contains a word

The default pipeline compiles each program at its own max_seq_len and at twice that. The model
decodes all inputs, or 500 random inputs, and the results are compared with those of the rasp
interpreter. With words, the page is printed instead of written.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Sequence
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

from corpus_report import Result, write
from measurement_log import MeasurementLog, add_log_options

import raspc
from corpus_programs.index import EXAMPLES, Entry, entries_with, expected
from raspc.time_limit import time_limit
from raspc.tools.pass_statistics import count
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.values import RaspcError

DOCUMENT = EXAMPLES.parent / "docs" / "corpus.md"

MAX_INPUTS = 500
"""The largest number of inputs that a model decodes."""

MAX_SECONDS = 240
"""The time limit of a program at one length."""


def measure(entry: Entry, max_seq_len: int) -> Result:
    """The size of a program's model, and its wrong results, at one `max_seq_len`."""
    try:
        with time_limit(MAX_SECONDS):
            begin = time.perf_counter()
            module = entry.module(max_seq_len)
            uncertified = entry.uncertified is not None
            model = raspc.compile(
                module, backend="numpy", allow_uncertified=uncertified, validate="off"
            )
            seconds = time.perf_counter() - begin
            cases = expected(module, entry.inputs(max_seq_len, MAX_INPUTS))
            decoded = model.apply_batch([tokens for tokens, _ in cases])
    except RaspcError as error:
        return Result(entry, max_seq_len, refused=_without_folder(str(error)))
    except (MemoryError, TimeoutError) as error:
        return Result(entry, max_seq_len, refused=str(error) or "out of memory")
    sizes = count(model.module)
    return Result(
        entry,
        max_seq_len,
        layers=sizes["layers"],
        heads=sizes["heads"],
        d_model=sizes["d_model"],
        neurons=sizes["neurons"],
        parameters=sizes["parameters"],
        attention_layers=sum(isinstance(op, AttentionOp) for op in model.op.components),
        seconds=seconds,
        inputs=len(cases),
        wrong=sum(right != found for (_, right), found in zip(cases, decoded, strict=True)),
    )


def fields_of(entry: Entry, max_seq_len: int) -> dict[str, Any]:
    """The measurements of a program as an object for JSON, without the program."""
    result = measure(entry, max_seq_len)
    return {
        each.name: getattr(result, each.name) for each in fields(Result) if each.name != "entry"
    }


def _without_folder(message: str) -> str:
    return re.sub(rf"^{re.escape(str(EXAMPLES))}/", "", message)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure all programs or some, and write or print the page; 1 if a result is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*", help="words in the files or names of programs to run")
    parser.add_argument("--output", type=Path, default=DOCUMENT, metavar="FILE")
    add_log_options(parser, "corpus")
    arguments = parser.parse_args(argv)
    log = MeasurementLog(arguments.log, {"inputs": MAX_INPUTS}, resume=arguments.resume)
    with log.stops_cleanly():
        return measure_all(arguments, log)


def measure_all(arguments: argparse.Namespace, log: MeasurementLog) -> int:
    """Measure the programs that the log lacks, and write or print the page of all."""
    found: list[Result] = []
    for entry in entries_with(arguments.words):
        longest = entry.largest_max_seq_len
        for length in dict.fromkeys((entry.max_seq_len, min(2 * entry.max_seq_len, longest))):
            kept = log.measured(f"{entry.key} at {length}", partial(fields_of, entry, length))
            result = Result(entry, **kept)
            found.append(result)
            print(_line(result), file=sys.stderr, flush=True)
            if entry.refused is not None:
                break
    document = write(found)
    if arguments.words:
        print(document)
    else:
        arguments.output.write_text(document, encoding="utf-8")
    return 1 if any(result.wrong for result in found) else 0


def _line(result: Result) -> str:
    outcome = result.refused or (
        f"{result.layers} layers, {result.parameters} parameters, {result.seconds:.1f} s, "
        f"{result.inputs - result.wrong} of {result.inputs} right"
    )
    return f"{result.entry.key} at {result.max_seq_len}: {outcome}"


if __name__ == "__main__":
    sys.exit(main())
