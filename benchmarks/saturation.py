"""
`make saturation`: the effect of `rasp-saturate` on the corpus; writes docs/egraphs.md.

    python benchmarks/saturation.py --write              all programs of examples/index.json
    python benchmarks/saturation.py rover induction      programs whose key contains a word

Each program is compiled at 10 tokens, or at its largest length if that is less, by `default` and by
`default` with `rasp-saturate` in two places: where selectors are as the program has them, and where
maps are fused. Both without the certificate, which changes no size. Figures of a program are in the
page if a size differs. Times are those of the processor.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from functools import partial
from statistics import geometric_mean
from typing import Any

from measurement_log import MeasurementLog, add_log_options
from page_output import add_page_options

from corpus_programs.index import EXAMPLES, Entry, entries_with
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import expand
from raspc.passes.rasp.saturate.saturate import RaspSaturate
from raspc.passes.support.declared_statistics import counting
from raspc.time_limit import time_limit
from raspc.tools.pass_statistics import count
from raspc.values import RaspcError

PAGE = EXAMPLES.parent / "docs" / "egraphs.md"

MAX_SEQ_LEN = 10
MAX_SECONDS = 240
"""The time limit of a program with one pipeline."""

SIZES = ("layers", "heads", "d_model", "neurons", "parameters")

PLACES = ("rasp-simplify-selectors", "rasp-fuse-maps")
"""The passes of `default` that `rasp-saturate` follows."""

ADDED = (RaspSaturate.name, "canonicalize")
"""The passes in each place; the second removes maps that pass an operand on."""

BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
"""The lines of the page between which the figures stand."""


def pipelines() -> tuple[str, str]:
    """`default` without the certificate, and the same with `rasp-saturate`."""
    passes = [spec for spec in expand("default") if spec.name != "craft-certify"]
    added = [
        text for spec in passes for text in (str(spec), *(ADDED if spec.name in PLACES else ()))
    ]
    return ",".join(map(str, passes)), ",".join(added)


def compiled(entry: Entry, pipeline: str) -> dict[str, Any]:
    """The sizes of a program's model, the terms made cheaper, and the time."""
    module = entry.module(min(MAX_SEQ_LEN, entry.largest_max_seq_len))
    begin = time.process_time()
    with counting() as counts:
        run_passes(module, parse_passes(pipeline), verify_each=False)
    seconds = time.process_time() - begin
    sizes = count(module)
    return {
        **{name: sizes[name] for name in SIZES},
        "functions": counts.get(RaspSaturate.functions, 0),
        "selectors": counts.get(RaspSaturate.selectors, 0),
        "tables": counts.get(RaspSaturate.neurons, 0),
        "seconds": seconds,
    }


def measure(entry: Entry) -> dict[str, Any]:
    """The figures of a program for both pipelines, or the reason why it has none."""
    found: list[dict[str, Any]] = []
    for pipeline in pipelines():
        try:
            with time_limit(MAX_SECONDS):
                found.append(compiled(entry, pipeline))
        except (RaspcError, MemoryError, TimeoutError) as error:
            return {"refused": str(error) or type(error).__name__}
    return {"default": found[0], "saturated": found[1]}


def figures(results: dict[str, dict[str, Any]]) -> str:
    """The text of the figures: the sums, and the programs whose sizes differ."""
    both = {key: each for key, each in results.items() if "default" in each}
    pairs = [(each["default"], each["saturated"]) for each in both.values()]
    functions = sum(now["functions"] for _, now in pairs)
    selectors = sum(now["selectors"] for _, now in pairs)
    tables = sum(now["tables"] for _, now in pairs)
    programs = sum(bool(now["functions"] or now["selectors"]) for _, now in pairs)
    before, after = (sum(pair[i]["seconds"] for pair in pairs) for i in (0, 1))
    factor = geometric_mean(now["parameters"] / old["parameters"] for old, now in pairs)
    changed = {k: e for k, e in both.items() if _sizes(e["default"]) != _sizes(e["saturated"])}
    lines = [
        f"{len(both)} programs; {len(results) - len(both)} others do not compile by `default` at "
        "this length.",
        "",
        "| figure | value |",
        "| --- | ---: |",
        f"| functions made cheaper | {functions:,}, in {programs} programs |",
        f"| neurons less in tables of maps, by the estimate | {tables:,} |",
        f"| composite selectors made cheaper | {selectors:,} |",
        f"| models of other sizes | {len(changed)} |",
        f"| parameters, geometric mean of the factors | {factor:.4f}× |",
        f"| compile time, sum | {before:.1f} s, with the pass {after:.1f} s |",
    ]
    if changed:
        lines += ["", "| program | " + " | ".join(SIZES) + " |", "| --- |" + " ---: |" * len(SIZES)]
        lines += [_row(key, each["default"], each["saturated"]) for key, each in changed.items()]
    return "\n".join(lines)


def _sizes(figures: dict[str, Any]) -> list[int]:
    return [figures[name] for name in SIZES]


def _row(key: str, old: dict[str, Any], now: dict[str, Any]) -> str:
    cells = [
        f"{now[name]:,}" + (f" ({now[name] - old[name]:+,})" if now[name] != old[name] else "")
        for name in SIZES
    ]
    return f"| `{key}` | {' | '.join(cells)} |"


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print the figures or write them into the page."""
    parser = argparse.ArgumentParser(description="Measure the effect of rasp-saturate.")
    parser.add_argument("words", nargs="*", help="words in the keys of programs (default: all)")
    add_page_options(parser, PAGE)
    add_log_options(parser, "saturation")
    arguments = parser.parse_args(argv)
    log = MeasurementLog(arguments.log, {"max_seq_len": MAX_SEQ_LEN}, resume=arguments.resume)
    results: dict[str, dict[str, Any]] = {}
    with log.stops_cleanly():
        for entry in entries_with(arguments.words):
            results[entry.key] = log.measured(entry.key, partial(measure, entry))
            print(entry.key, file=sys.stderr, flush=True)
    text = figures(results)
    if not arguments.write:
        print(text)
        return
    before, _, rest = arguments.output.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    page = f"{before}{BEGIN}\n\n{text}\n\n{END}{after}"
    arguments.output.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
