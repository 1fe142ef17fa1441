"""
`make interchange`: swaps of every held variable of the corpus; writes docs/interchange.md.

    make interchange                                        all programs, about twelve minutes
    make interchange RESUME=--resume                        those that an interrupted run lacks
    python benchmarks/interchange.py rover induction        programs whose key contains a word

Each program of examples/index.json is compiled by `interp` for 5 tokens, or its own max_seq_len if
that is less, and those of Tracr's library and of the RASP library by `tracr` too. Every held
variable is decoded on all inputs of up to 3 tokens, and swapped between all pairs of these and
between 100,000 random pairs of the largest length. Then the effects of the edges of the models of
`interp` are decided, and those of the models for each program's own max_seq_len if that is more.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

import numpy as np
from interchange_report import document, failed
from measurement_log import MeasurementLog, add_log_options
from page_output import add_page_options, put_page

import raspc
from corpus_programs.index import EXAMPLES, Entry, entries_with
from raspc.backends.dataset.input_numbers import numbered_inputs
from raspc.certification import source_and_lowered
from raspc.model import Model
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.time_limit import time_limit
from raspc.truth.edge_search import find_edges
from raspc.values import RaspcError
from raspc.verification.variable_check import SwapBatch, VariableChecker
from raspc.verification.variable_findings import VariableReport
from raspc.verification.verification_inputs import KINDS, Inputs

PAGE = EXAMPLES.parent / "docs" / "interchange.md"

SHORT = 3
"""The largest length of which all pairs of inputs are swapped."""

LONG = 5
"""The length of the random pairs, and the max_seq_len of the models."""

PAIRS = 100_000
"""The number of random pairs for each variable."""

MAX_INPUTS = 4096
"""The largest number of inputs that random pairs are chosen among."""

MAX_SECONDS = 600
"""The time limit of the swaps of one model, and of the edges of one model."""

SEED = 0


def pipelines_of(entry: Entry) -> list[str]:
    """The pipelines that a program is compiled by."""
    is_library = entry.theme == "tracr" or entry.file.endswith("/library.rasp")
    return ["interp", "tracr"] if is_library else ["interp"]


def compiled(entry: Entry, pipeline: str, length: int) -> tuple[Model, str]:
    """
    The model of a program for inputs of up to a length, and a note on its dtype or proof.

    A program without a proof in float32 is compiled in float64, or else without a proof.
    """
    refusal: RaspcError | None = None
    for dtype, uncertified in (("float32", False), ("float64", False), ("float32", True)):
        try:
            model = raspc.compile(
                entry.module(length),
                pipeline=pipeline,
                backend="numpy",
                dtype=dtype,
                allow_uncertified=uncertified,
                validate="off",
            )
        except RaspcError as error:
            refusal = error
            continue
        return model, "no proof" if uncertified else "" if dtype == "float32" else dtype
    assert refusal is not None
    raise refusal


def inputs_of(vocab: int, length: int) -> Inputs:
    """All inputs of a length."""
    tokens = numbered_inputs(np.arange(vocab**length, dtype=np.int64), vocab, length)
    return Inputs(tokens, np.full(len(tokens), length, np.int64))


def chosen_inputs(vocab: int, length: int) -> Inputs:
    """All inputs of a length if they are few, else random ones of kinds that are hard."""
    if vocab**length <= MAX_INPUTS:
        return inputs_of(vocab, length)
    random = np.random.default_rng(SEED)
    rows = [KINDS[i % len(KINDS)](random, vocab, length) for i in range(MAX_INPUTS)]
    return Inputs(np.array(rows, np.int32), np.full(len(rows), length, np.int64))


def swaps(entry: Entry, pipeline: str) -> dict[str, Any]:
    """The findings about the variables of a program's model, or the reason why it has none."""
    begin = time.process_time()
    try:
        with time_limit(MAX_SECONDS):
            model, note = compiled(entry, pipeline, min(LONG, entry.max_seq_len))
            source, lowered = source_and_lowered(model.source)
            checker = VariableChecker(model.op, find_program(source), find_program(lowered))
            vocab, longest = len(model.vocab), model.max_seq_len
            batches = {
                "short": [SwapBatch(inputs_of(vocab, n), None) for n in range(1, SHORT + 1)],
                "long": [SwapBatch(chosen_inputs(vocab, longest), PAIRS)],
            }
            found = {part: checker.check(each, SEED) for part, each in batches.items()}
    except (RaspcError, MemoryError, TimeoutError) as error:
        return {"refused": _without_folder(str(error) or type(error).__name__)}
    return {
        "vocab": vocab,
        "length": longest,
        "note": note,
        "variables": [
            {
                "name": report.name,
                "kind": report.kind,
                **{part: _counts(check[report.name]) for part, check in found.items()},
            }
            for report in found["short"].variables
        ],
        "inputs": {part: check.inputs for part, check in found.items()},
        "seconds": time.process_time() - begin,
    }


def _counts(report: VariableReport) -> dict[str, Any]:
    """The decodings and swaps of a variable."""
    decodings = report.decodings
    return {
        "positions": decodings.positions,
        "decodings_wrong": decodings.wrong,
        "first_decoding_wrong": decodings.first_wrong,
        **asdict(report.swaps),
    }


def edges(entry: Entry, length: int) -> dict[str, Any]:
    """The effects of the edges of a program's model for a length, or the reason of a refusal."""
    begin = time.process_time()
    try:
        with time_limit(MAX_SECONDS):
            model, note = compiled(entry, "interp", length)
            source, _ = source_and_lowered(model.source)
            found = find_edges(model.op, find_program(source))
    except (RaspcError, MemoryError, TimeoutError) as error:
        return {"refused": _without_folder(str(error) or type(error).__name__)}
    return {
        "length": model.max_seq_len,
        "note": note,
        "counts": Counter(each.status for each in found),
        "reasons": Counter(each.reason for each in found if each.reason),
        "undecided": [
            [each.edge.writer, each.edge.target] for each in found if each.status == "undecided"
        ],
        "seconds": time.process_time() - begin,
    }


def _without_folder(message: str) -> str:
    return message.replace(f"{EXAMPLES}/", "")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure all programs or some, and write or print the page; 1 if a swap is wrong."""
    parser = argparse.ArgumentParser(description="Swap the variables of the corpus.")
    parser.add_argument("words", nargs="*", help="words in the keys of programs (default: all)")
    add_page_options(parser, PAGE)
    add_log_options(parser, "interchange")
    arguments = parser.parse_args(argv)
    settings = {"pairs": PAIRS, "inputs": MAX_INPUTS, "seed": SEED}
    log = MeasurementLog(arguments.log, settings, resume=arguments.resume)
    entries = entries_with(arguments.words)
    measures = [
        (f"{entry.key} {pipeline}", partial(swaps, entry, pipeline))
        for pipeline in ("interp", "tracr")
        for entry in entries
        if pipeline in pipelines_of(entry)
    ]
    measures += [
        (f"{entry.key} edges", partial(edges, entry, min(LONG, entry.max_seq_len)))
        for entry in entries
    ]
    measures += [
        (f"{entry.key} longer", partial(edges, entry, entry.max_seq_len))
        for entry in entries
        if entry.max_seq_len > LONG
    ]
    found: dict[str, dict[str, Any]] = {}
    with log.stops_cleanly():
        for number, (name, measure) in enumerate(measures, 1):
            found[name] = log.measured(name, measure)
            print(f"{number}/{len(measures)} {name}{_seconds(found[name])}", file=sys.stderr)
    put_page(document(found), arguments)
    return 1 if failed(found) else 0


def _seconds(row: dict[str, Any]) -> str:
    return f": {row['seconds']:.1f} s" if "seconds" in row else f": {row['refused']}"


if __name__ == "__main__":
    sys.exit(main())
