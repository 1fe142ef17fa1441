"""
`make bench`, second part: every program of the corpus, each run form against itself.

    python benchmarks/corpus_speed.py --write            all programs at their own max_seq_len
    python benchmarks/corpus_speed.py --write --resume   the programs that an interrupted run lacks
    python benchmarks/corpus_speed.py --write --redraw   the page of the programs measured so far
    python benchmarks/corpus_speed.py brackets           programs whose file or name has a word

The pipelines `tracr` and `default` compile each program, and their models run in the forms `plain`
and `folded`, in turns. With words, the page docs/corpus_speed.md is printed instead of written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from statistics import geometric_mean
from typing import Any

from measure import Comparison, Size, compare
from measurement_log import MeasurementLog, add_log_options
from page_output import add_page_options, put_page, table_rows

from corpus_programs.index import EXAMPLES, Entry, entries_with
from raspc.time_limit import time_limit

PAGE = EXAMPLES.parent / "docs" / "corpus_speed.md"
BATCH = 256

MAX_SECONDS = 120
"""The time limit of a program, with the compilations by XLA."""

COLUMNS: tuple[tuple[str, Callable[[Size], float], bool], ...] = (
    ("layers", lambda size: size.layers, False),
    ("parameters", lambda size: size.parameters, False),
    ("compile s", lambda size: size.compile_seconds, False),
    ("plain seq/s", lambda size: size.plain_sequences_per_second, True),
    ("folded seq/s", lambda size: size.sequences_per_second, True),
)
"""The columns of the table: title, number, and whether more is better."""

TEXT = """\
# The speed of the corpus

`make bench` writes this page: the models of `tracr` and `default` for {measured} of the {all}
programs of examples/index.json that compile, at their own `max_seq_len` and a batch of {batch} full
sequences under XLA, as [benchmarks.md](benchmarks.md) describes. A cell reads `tracr → default`, in
the same run form: *plain* against *plain*, *folded* against *folded*. {left_out}

The factor by which `default` is better, the geometric mean over the programs; *worse* counts those
for which it is worse by more than 5 %:

{means}
{table}"""


def measure(entry: Entry) -> dict[str, Any] | str:
    """The comparison of a program's models as an object for JSON, or why there is none."""
    try:
        with time_limit(MAX_SECONDS):
            found = compare(entry, BATCH)
    except (MemoryError, TimeoutError) as error:
        return str(error) or "out of memory"
    return "refused" if found is None else asdict(found)


def comparison_of(row: dict[str, Any]) -> Comparison:
    """The comparison of an object of `measure`."""
    return Comparison(**{**row, "tracr": Size(**row["tracr"]), "default": Size(**row["default"])})


def gain(column: tuple[str, Callable[[Size], float], bool], each: Comparison) -> float | None:
    """The factor by which `default` is better by a column; None if a number is 0."""
    _, number, more = column
    tracr, default = number(each.tracr), number(each.default)
    if not tracr or not default:
        return None
    return default / tracr if more else tracr / default


def page(found: dict[str, Comparison], refused: Sequence[str], programs: int) -> str:
    """The text of the page; `refused` names the programs without a comparison."""
    names = [name for name, _, _ in COLUMNS]
    means = [["", *names], ["---", *["---:"] * len(names)]]
    gains = [[g for each in found.values() if (g := gain(column, each))] for column in COLUMNS]
    means.append(["mean", *(f"{geometric_mean(each):.2f}×" if each else "" for each in gains)])
    means.append(["worse", *(str(sum(g < 1 / 1.05 for g in each)) for each in gains)])
    rows = [["program", "max_seq_len", *names], ["---", "---:", *["---:"] * len(names)]]
    for title, each in found.items():
        cells = [
            f"{_text(number(each.tracr))} → {_text(number(each.default))}"
            for _, number, _ in COLUMNS
        ]
        rows.append([title, str(each.max_seq_len), *cells])
    left_out = (
        f"No comparison within {MAX_SECONDS} s, or a model too large for a pipeline: "
        f"{', '.join(refused)}."
        if refused
        else ""
    )
    return TEXT.format(
        measured=len(found),
        all=programs,
        batch=BATCH,
        left_out=left_out,
        means=table_rows(means),
        table=table_rows(rows),
    )


def _text(number: float) -> str:
    return f"{number:,.0f}" if number >= 10 or number == round(number) else f"{number:.3f}"


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print or write the page."""
    parser = argparse.ArgumentParser(description="Compare the models of the corpus.")
    parser.add_argument("words", nargs="*", help="words in the files or names of programs")
    add_page_options(parser, PAGE)
    parser.add_argument("--redraw", action="store_true", help="measure nothing, read the log")
    add_log_options(parser, "corpus_speed")
    arguments = parser.parse_args(argv)
    settings = {"batch": BATCH, "seconds": MAX_SECONDS}
    resume = arguments.resume or arguments.redraw
    log = MeasurementLog(arguments.log, settings, resume=resume)
    programs = [entry for entry in entries_with(arguments.words) if entry.refused is None]
    found: dict[str, Comparison] = {}
    refused: list[str] = []
    with log.stops_cleanly():
        for entry in programs:
            name = f"{entry.key} at {entry.max_seq_len}"
            if arguments.redraw and name not in log.kept:
                continue
            row = log.measured(name, partial(measure, entry))
            print(name if isinstance(row, dict) else f"{name}: {row}", file=sys.stderr, flush=True)
            if isinstance(row, dict):
                found[entry.key] = comparison_of(row)
            else:
                refused.append(entry.key)
    put_page(page(found, refused, len(programs)), arguments)


if __name__ == "__main__":
    main()
