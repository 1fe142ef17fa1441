"""
The time of each pass of `default` on Tracr's library; writes docs/pass_times.md.

    python benchmarks/pass_times.py --write          the library at length 40
    python benchmarks/pass_times.py reverse sort     printed only

A program is compiled `ROUNDS` times, with the certificate and without validation, after a first
compilation that imports what it needs. The time of a pass is the shortest.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Mapping, Sequence

from page_output import add_page_options, put_page, table_rows
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from corpus_programs.index import EXAMPLES, Entry, entries
from raspc.pass_pipeline import run_passes
from raspc.pass_watcher import LastWatcher
from raspc.passes.pipelines import expand

PAGE = EXAMPLES.parent / "docs" / "pass_times.md"
MAX_SEQ_LEN = 40
ROUNDS = 3

Seconds = dict[str, float]
"""The seconds of each pass by name; of a pass that a pipeline has twice, the sum."""


class PassTimer(LastWatcher):
    """A watcher that measures the processor time of each pass."""

    def __init__(self) -> None:
        self.seconds: Seconds = {}
        self._resumed = 0.0

    def see(
        self, previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
    ) -> None:
        if previous is not None:
            passed = time.process_time() - self._resumed
            self.seconds[previous.name] = self.seconds.get(previous.name, 0.0) + passed
        self._resumed = time.process_time()


def pass_seconds(module: ModuleOp, rounds: int = ROUNDS) -> Seconds:
    """The shortest processor time of each pass of `default` on a program."""
    specs = expand("default")
    run_passes(module.clone(), specs, verify_each=False)
    found: list[Seconds] = []
    for _ in range(rounds):
        timer = PassTimer()
        run_passes(module.clone(), specs, timer, verify_each=False)
        found.append(timer.seconds)
    return {name: min(each[name] for each in found) for name in found[0]}


def page(times: Mapping[str, Seconds], length: int) -> str:
    """The page of the times of passes, by the title of the program."""
    names = next(iter(times.values()))
    totals = {name: sum(each[name] for each in times.values()) for name in names}
    whole = sum(totals.values())
    slowest = sorted(totals, key=totals.__getitem__, reverse=True)
    rows = [["pass", "all programs", "share", "slowest on"], ["---", "---:", "---:", "---"]]
    for name in slowest:
        most = max(times, key=lambda title: times[title][name])
        cells = [f"`{name}`", f"{1000 * totals[name]:,.0f} ms", f"{totals[name] / whole:.1%}"]
        rows.append([*cells, f"{most}: {1000 * times[most][name]:,.0f} ms"])
    return TEXT.format(
        rounds=ROUNDS,
        number=len(times),
        length=length,
        first=f"`{slowest[0]}`, `{slowest[1]}` and `{slowest[2]}`",
        share=f"{sum(totals[name] for name in slowest[:3]) / whole:.0%}",
        table=table_rows(rows),
        programs=table_rows(_programs(times)),
    )


TEXT = """\
# The time of each pass

`make bench` calls `benchmarks/pass_times.py --write`, which writes this page: the processor time of
the passes of `default` on {number} programs of Tracr's library at `max_seq_len` {length}, with the
certificate and without validation, the shortest of {rounds} compilations. Times depend on the
machine; shares hardly do.

The slowest passes are {first}, with {share} of the time.

{table}
## Programs

{programs}
## Over time

`make history` measures the checked-out commit by [asv](https://asv.readthedocs.io): each pass, and
the compilation, parsing, printing and run of programs, as in `benchmarks/history/`. It adds a file
to the folder `results` there, which git ignores, since times of two machines cannot be compared,
and draws the measured commits as graphs into `build/history`. `asv compare` names what became
slower from one commit to another:

```text
make history
asv compare --config benchmarks/history/asv.conf.json main~20 main
python -m http.server -d build/history
```
"""


def _programs(times: Mapping[str, Seconds]) -> Iterable[list[str]]:
    yield ["program", "all passes", "slowest pass"]
    yield ["---", "---:", "---"]
    for title, each in times.items():
        most = max(each, key=each.__getitem__)
        whole = f"{1000 * sum(each.values()):,.0f} ms"
        yield [title, whole, f"`{most}`: {1000 * each[most]:,.0f} ms"]


def library(wanted: Sequence[str] = ()) -> list[Entry]:
    """The programs of Tracr's library, or those with a title in `wanted`."""
    return [e for e in entries() if e.theme == "tracr" and (not wanted or e.title in wanted)]


def at_length(entry: Entry, length: int = MAX_SEQ_LEN) -> ModuleOp:
    """The module of a program at a length, or at the largest that it supports below."""
    return entry.module(min(length, entry.largest_max_seq_len))


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print or write the page."""
    parser = argparse.ArgumentParser(description="Measure the time of each pass of default.")
    parser.add_argument("programs", nargs="*", help="names of programs (default: all)")
    parser.add_argument("--max-seq-len", type=int, default=MAX_SEQ_LEN, metavar="N")
    add_page_options(parser, PAGE)
    arguments = parser.parse_args(argv)
    times: dict[str, Seconds] = {}
    for entry in library(arguments.programs):
        times[entry.title] = pass_seconds(at_length(entry, arguments.max_seq_len))
        print(entry.title, file=sys.stderr, flush=True)
    put_page(page(times, arguments.max_seq_len), arguments)


if __name__ == "__main__":
    main()
