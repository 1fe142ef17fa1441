"""
`make bench`, third part: the effect of each pass of `default`; writes docs/pass_effects.md.

    python benchmarks/pass_effects.py --write            every program of examples/index.json
    python benchmarks/pass_effects.py --write --resume   the programs that an interrupted run lacks
    python benchmarks/pass_effects.py --write --redraw   the page of the programs measured so far
    python benchmarks/pass_effects.py reverse            programs whose file or name has a word

The sizes are those of each program at its own max_seq_len, of Tracr's library at 10. The times are
those of a sample, in turns in one process. With words, the page is printed instead of written.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Mapping, Sequence
from functools import partial

from measurement_log import MeasurementLog, add_log_options
from page_output import add_page_options, put_page
from pass_effects_report import Effects, write
from pipeline_variants import variants
from variant_models import MAX_SECONDS, ProgramStates, Sizes, model_sizes
from variant_times import ROUNDS, SAMPLE, Factors, measure_times
from xdsl.utils.arg_spec import ArgSpec

from corpus_programs.index import EXAMPLES, Entry, entries_with
from raspc.compiler import certified_for
from raspc.passes.pipelines import expand

PAGE = EXAMPLES.parent / "docs" / "pass_effects.md"

LIBRARY_LENGTH = 10
"""The max_seq_len of the programs of Tracr's library."""


def length_of(entry: Entry) -> int:
    """The max_seq_len at which a program is measured."""
    if entry.theme == "tracr":
        return min(LIBRARY_LENGTH, entry.largest_max_seq_len)
    return entry.max_seq_len


def pipeline_of(entry: Entry) -> tuple[ArgSpec, ...]:
    """The pipeline `default`, without the need of a proof for programs that have none."""
    return certified_for(expand("default"), "float32", allow_uncertified=bool(entry.uncertified))


def measure_sizes(entry: Entry) -> dict[str, Sizes | str]:
    """The sizes of a program's models by the variants that change its model, by their titles."""
    module, pipeline = entry.module(length_of(entry)), pipeline_of(entry)
    found: dict[str, Sizes | str] = {"default": model_sizes(module, pipeline)}
    states = ProgramStates.of(module, pipeline)
    for variant in variants(pipeline):
        sizes = states.sizes(variant)
        if sizes is not None:
            found[variant.title] = sizes
    return found


def in_order(programs: Sequence[Entry]) -> list[Entry]:
    """The sample first, and the others in a random order, so that any part is of all kinds."""
    dice = random.Random(0)
    return sorted(programs, key=lambda entry: (entry.key not in SAMPLE, dice.random()))


def measure(words: Sequence[str], log: MeasurementLog, *, more: bool) -> Effects:
    """
    The measurements of the log, and if there are to be `more`, those that it lacks.

    words: words in the keys of the programs; none for all programs.
    """
    sizes: dict[str, dict[str, Sizes | str]] = {}
    times: dict[str, Factors] = {}
    programs = [entry for entry in entries_with(words) if entry.refused is None]
    for entry in in_order(programs):
        name = f"{entry.key} at {length_of(entry)}"
        if more or name in log.kept:
            sizes[entry.key] = log.measured(name, partial(measure_sizes, entry))
            print(_line(name, sizes[entry.key]), file=sys.stderr, flush=True)
        if entry.key in SAMPLE and (more or f"times of {name}" in log.kept):
            task = partial(times_of, entry, sizes[entry.key])
            times[entry.key] = log.measured(f"times of {name}", task)
            print(f"times of {name}", file=sys.stderr, flush=True)
    return Effects(
        [variant.title for variant in variants(expand("default"))],
        {entry.key: sizes[entry.key] for entry in programs if entry.key in sizes},
        times,
        [entry.key for entry in programs if entry.theme == "tracr" and entry.key in sizes],
        {entry.key: entry.title for entry in programs},
    )


def times_of(entry: Entry, sizes: Mapping[str, Sizes | str]) -> Factors:
    """The times of a program by the variants, and those of its models that have the given sizes."""
    module, pipeline = entry.module(length_of(entry)), pipeline_of(entry)
    compiled = [title for title, each in sizes.items() if isinstance(each, dict)]
    return measure_times(module, entry.vocab, pipeline, compiled)


def _line(name: str, sizes: Mapping[str, Sizes | str]) -> str:
    return f"{name}: {len(sizes) - 1} pipelines change the program"


def main(argv: Sequence[str] | None = None) -> None:
    """Compile, and print or write the page."""
    parser = argparse.ArgumentParser(description="Measure the effect of each pass of default.")
    parser.add_argument("words", nargs="*", help="words in the files or names of programs")
    add_page_options(parser, PAGE)
    parser.add_argument("--redraw", action="store_true", help="measure nothing, read the log")
    add_log_options(parser, "pass_effects")
    arguments = parser.parse_args(argv)
    settings = {
        "pipeline": ",".join(map(str, expand("default"))),
        "seconds": MAX_SECONDS,
        "rounds": ROUNDS,
    }
    log = MeasurementLog(arguments.log, settings, resume=arguments.resume or arguments.redraw)
    with log.stops_cleanly():
        text = write(measure(arguments.words, log, more=not arguments.redraw))
    put_page(text, arguments)


if __name__ == "__main__":
    main()
