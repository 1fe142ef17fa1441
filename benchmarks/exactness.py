"""Counts the inputs on which models are wrong, and writes docs/exactness.md.

    python benchmarks/exactness.py                         # all of them: hours
    python benchmarks/exactness.py --program reverse --max-seq-len 64

Each program is compiled by the default pipeline, to float32, and run by XLA on all inputs, or on
10,000 that are chosen to be hard, as `raspc verify` does. What is measured goes into
docs/exactness.json, beside what was measured before.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import sys
import time
from pathlib import Path
from typing import Any

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
"""Where each program is."""

LENGTHS = (10, 64, 256, 1024)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", action="append", choices=PROGRAMS, help="which ones")
    parser.add_argument("--max-seq-len", action="append", type=int, metavar="N")
    parser.add_argument("--budget", type=int, default=10_000, help="inputs for each; 10000")
    parser.add_argument("--only-write", action="store_true", help="write the document again")
    options = parser.parse_args()
    if not options.only_write:
        for longest in options.max_seq_len or LENGTHS:
            for name in options.program or PROGRAMS:
                result = measured_apart(name, longest, options.budget)
                print(json.dumps(result), flush=True)
                remember(result)
    DOCUMENT.write_text(document(known_results()))
    return 0


def measured_apart(name: str, longest: int, budget: int) -> dict[str, Any]:
    """What `measure` gives, in a process of its own: its memory is free afterwards."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measure, (name, longest, budget))


def measure(name: str, longest: int, budget: int) -> dict[str, Any]:
    """Compile a program for inputs of up to `longest` tokens, and count where it is wrong."""
    from backends.model_file import model_in
    from raspc.cli_programs import lower, read_program
    from raspc.verification.verify import verify
    from transformer_dialect.statistics import ModelStatistics
    from values import RaspcError

    result: dict[str, Any] = {"program": name, "max_seq_len": longest}
    options = argparse.Namespace(vocab=None, max_seq_len=longest, causal=None, pipeline=None)
    program = read_program(str(ROOT / PROGRAMS[name]), options)
    begin = time.perf_counter()
    try:
        model = model_in(lower(program.clone(), "transformer", options))
    except Exception as error:  # Also what xDSL wraps around ours.
        cause = error if isinstance(error, RaspcError) else error.__cause__
        reason = cause.message if isinstance(cause, RaspcError) else str(error).splitlines()[-1]
        return result | {"refused": " ".join(reason.split())[:300]}
    stats = ModelStatistics.of(model)
    result |= {
        "compile_s": round(time.perf_counter() - begin, 1),
        "layers": stats.n_layers,
        "d_model": stats.d_model,
        "parameters": stats.n_params,
    }
    verdict = verify(program, model, budget=budget)
    result |= {
        "tried": verdict.tried,
        "exhaustive_length": verdict.plan.exhaustive_length,
        "in_error": verdict.in_error,
        "wrong": verdict.wrong,
        "verify_s": round(verdict.seconds, 1),
    }
    if verdict.counterexample is not None:
        result["counterexample"] = [str(token) for token in verdict.counterexample.tokens]
    return result


def known_results() -> list[dict[str, Any]]:
    """What was measured so far."""
    return json.loads(RESULTS.read_text())["results"] if RESULTS.exists() else []


def remember(result: dict[str, Any]) -> None:
    """Put a result in place of an older one of the same program and length."""
    key = (result["program"], result["max_seq_len"])
    others = [r for r in known_results() if (r["program"], r["max_seq_len"]) != key]
    order = list(PROGRAMS)
    results = sorted([*others, result], key=lambda r: (order.index(r["program"]), r["max_seq_len"]))
    machine = f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
    beside = RESULTS.with_suffix(".json.new")
    beside.write_text(json.dumps({"machine": machine, "results": results}, indent=1) + "\n")
    beside.replace(RESULTS)


HEAD = """# Exactness, measured

Models compiled by the default pipeline, in float32, run by XLA on the processor ({machine}),
against the interpreter of their programs. n is `max_seq_len`. An input counts as wrong if one of
its positions is. Inputs are those of `raspc verify`: all the shortest ones, and random ones of
every length and of kinds that attention finds hard (few different tokens, counts that differ by
one, one token different from the others, brackets that nearly balance).
`python benchmarks/exactness.py` measures again.

| program | n | wrong | inputs | all up to | layers | d_model | parameters | compiled | verified |
|---|---|---|---|---|---|---|---|---|---|
"""


def document(results: list[dict[str, Any]]) -> str:
    """The text of docs/exactness.md."""
    machine = json.loads(RESULTS.read_text())["machine"] if RESULTS.exists() else "?"
    lines = [row(result) for result in results if "wrong" in result]
    text = HEAD.format(machine=machine) + "\n".join(lines) + "\n"
    refused = [result for result in results if "refused" in result]
    if refused:
        text += "\n## Refused\n\n"
        text += "\n".join(
            f"- {r['program']} at {r['max_seq_len']:,}: {r['refused']}" for r in refused
        )
        text += "\n"
    notes = DOCUMENT.with_name("exactness_notes.md")
    return text + ("\n" + notes.read_text() if notes.exists() else "")


def row(result: dict[str, Any]) -> str:
    """A line of the table."""
    cells = [
        result["program"],
        f"{result['max_seq_len']:,}",
        f"{result['wrong']:,}",
        f"{result['tried']:,}",
        f"{result['exhaustive_length']}",
        f"{result['layers']}",
        f"{result['d_model']:,}",
        f"{result['parameters']:,}",
        f"{result['compile_s']} s",
        f"{result['verify_s']} s",
    ]
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
