"""
The compile times of Tracr's library beside Tracr's own; writes docs/compile_time.md.

    python benchmarks/compile_time.py --tracr CHECKOUT --write
    python benchmarks/compile_time.py --max-seq-len 10 reverse sort      printed only

CHECKOUT is a checkout of google-deepmind/tracr, whose packages (dm-haiku, chex, einops, networkx)
are installed; without it, the times of raspc alone are measured. All are measured in one process,
in turns: Tracr, raspc without certificate and validation, raspc with the certificate, and raspc
with both, which is `raspc.compile`. Another program is compiled before, so that all is imported.
The *first* time is that of the first compilation of a program in the process; the time *again* is
the shortest of further compilations of the same program, for which JAX has compiled all
computations that Tracr does with it.
"""

from __future__ import annotations

import argparse
import math
import platform
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from statistics import geometric_mean
from typing import Any

from measure import EXAMPLES

import raspc
from raspc.passes.pipelines import expand
from raspc.values import RaspcError

PAGE = EXAMPLES.parent / "docs" / "compile_time.md"
LENGTHS = (10, 40)
ROUNDS = 3

MIN_TIMES_BARE = 20.0
"""The factor by which compilation without certificate and validation should be faster."""

MIN_TIMES_FULL = 10.0
"""The factor by which compilation with both should be faster than Tracr."""

MAX_COST = 2.0
"""The factor by which certificate and validation may multiply the compile time."""

MAX_SECONDS = 20.0
"""The time after which a compilation is not repeated."""

MINUTES_BY_TRACR = {("shuffle_dyck2", 40), ("count_less_freq", 40)}
"""The programs and lengths that Tracr compiles for several minutes, or not in 16 GiB of memory."""

WAYS = ("tracr", "bare", "certified", "full")


@dataclass(frozen=True)
class Case:
    """A program of Tracr's library: its s-op by the modules `rasp` and `lib`, and its inputs."""

    name: str
    build: Callable[[Any, Any, int], Any]
    vocab: Sequence[object]
    causal: bool = False


CASES = [
    Case("length", lambda _r, lib, _n: lib.make_length(), "abcd"),
    Case("reverse", lambda r, lib, _n: lib.make_reverse(r.tokens), "abcd"),
    Case("hist", lambda _r, lib, _n: lib.make_hist(), "abcd"),
    Case(
        "sort_unique", lambda r, lib, _n: lib.make_sort_unique(r.tokens, r.tokens), (1, 2, 3, 4, 5)
    ),
    Case(
        "sort",
        lambda r, lib, n: lib.make_sort(r.tokens, r.tokens, max_seq_len=n, min_key=1),
        (1, 2, 3, 4, 5),
    ),
    Case("sort_freq", lambda _r, lib, n: lib.make_sort_freq(n), (1, 2, 3, 4)),
    Case("frac_prevs", lambda r, lib, _n: lib.make_frac_prevs(r.tokens == "l"), "helo", True),
    Case("pair_balance", lambda r, lib, _n: lib.make_pair_balance(r.tokens, "(", ")"), "()a", True),
    Case("shuffle_dyck1", lambda _r, lib, _n: lib.make_shuffle_dyck(["()"]), "()"),
    Case("shuffle_dyck2", lambda _r, lib, _n: lib.make_shuffle_dyck2(), "(){}"),
    Case("shift_by_1", lambda r, lib, _n: lib.shift_by(1, r.tokens), "abcd", True),
    Case("detect_pattern", lambda r, lib, _n: lib.detect_pattern(r.tokens, "abc"), "abc", True),
    Case("count", lambda r, lib, _n: lib.make_count(r.tokens, "a"), "abc"),
    Case("count_less_freq", lambda _r, lib, _n: lib.make_count_less_freq(2), "abcd"),
]


@dataclass(frozen=True)
class Times:
    """The seconds of the compilations in each of `WAYS`, in order; none where there is no model."""

    name: str
    max_seq_len: int
    seconds: dict[str, list[float]]

    def first(self, way: str) -> float | None:
        """The time of the first compilation."""
        return self.seconds[way][0] if self.seconds[way] else None

    def again(self, way: str) -> float | None:
        """The shortest time of the further compilations."""
        return min(self.seconds[way][1:], default=None)

    def ratio(self, numerator: str, denominator: str, *, first: bool) -> float | None:
        """The quotient of two times, or None without both."""
        time_of = self.first if first else self.again
        above, below = time_of(numerator), time_of(denominator)
        return None if above is None or below is None else above / below


def without_certificate() -> str:
    """The text of the pipeline `default` without the pass that makes the certificate."""
    return ",".join(str(spec) for spec in expand("default") if spec.name != "craft-certify")


def compilers(case: Case, length: int, with_tracr: bool) -> dict[str, Callable[[], object]]:
    """A function that compiles the case in each way."""
    rasp, lib = import_module("raspc.tracr.rasp.rasp"), import_module("raspc.tracr.compiler.lib")
    vocab, causal = set(case.vocab), case.causal

    def ours(pipeline: str, validate: raspc.compiler.Validation) -> Callable[[], object]:
        program = case.build(rasp, lib, length)
        return lambda: raspc.compile(
            program,
            vocab=vocab,
            max_seq_len=length,
            causal=causal,
            pipeline=pipeline,
            validate=validate,
            allow_uncertified=pipeline != "default",
        )

    found: dict[str, Callable[[], object]] = {}
    if with_tracr:
        their_rasp, their_lib = (
            import_module("tracr.rasp.rasp"),
            import_module("tracr.compiler.lib"),
        )
        compiling = import_module("tracr.compiler.compiling")
        theirs = case.build(their_rasp, their_lib, length)
        found["tracr"] = lambda: compiling.compile_rasp_to_model(
            theirs, vocab=vocab, max_seq_len=length, causal=causal
        )
    found["bare"] = ours(without_certificate(), "off")
    found["certified"] = ours("default", "off")
    found["full"] = ours("default", "model")
    return found


def measure(case: Case, length: int, with_tracr: bool) -> Times:
    """The times of `ROUNDS` rounds of a case, in which the ways take turns."""
    seconds: dict[str, list[float]] = {way: [] for way in WAYS}
    with_tracr = with_tracr and (case.name, length) not in MINUTES_BY_TRACR
    for _ in range(ROUNDS):
        for way, compile_it in compilers(case, length, with_tracr).items():
            if seconds[way] and seconds[way][0] > MAX_SECONDS:
                continue
            begin = time.perf_counter()
            with suppress(RaspcError):
                compile_it()
                seconds[way].append(time.perf_counter() - begin)
    return Times(case.name, length, seconds)


def mean_ratio(rows: Sequence[Times], numerator: str, denominator: str, *, first: bool) -> float:
    """The geometric mean of the known quotients of two times, NaN if none is known."""
    ratios = [row.ratio(numerator, denominator, first=first) for row in rows]
    known = [ratio for ratio in ratios if ratio is not None]
    return geometric_mean(known) if known else math.nan


def table(rows: Sequence[Times]) -> str:
    """The times in milliseconds, first and again, as a table of a page."""
    lines = [
        "| program | n | Tracr | raspc alone | with certificate | with both |",
        "| --- " * 6 + "|",
    ]
    for row in rows:
        cells = [
            f"{_milliseconds(row.first(way))}, {_milliseconds(row.again(way))}" for way in WAYS
        ]
        lines.append(f"| {row.name} | {row.max_seq_len} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _milliseconds(seconds: float | None) -> str:
    return "–" if seconds is None else f"{1000 * seconds:,.0f}"


def summary(rows: Sequence[Times]) -> str:
    """The geometric means of the quotients at each length beside the targets, as a table."""
    lines = [
        "| geometric mean | n | first | again | target | first reaches it |",
        "| --- " * 6 + "|",
    ]
    for length in sorted({row.max_seq_len for row in rows}):
        group = [row for row in rows if row.max_seq_len == length]
        for title, above, below, target, least in (
            ("Tracr over raspc alone", "tracr", "bare", MIN_TIMES_BARE, True),
            ("Tracr over raspc with both", "tracr", "full", MIN_TIMES_FULL, True),
            ("raspc with both over alone", "full", "bare", MAX_COST, False),
        ):
            first, again = (mean_ratio(group, above, below, first=which) for which in (True, False))
            if math.isnan(first):
                continue
            reached = first >= target if least else first <= target
            lines.append(
                f"| {title} | {length} | {first:.1f}× | {again:.1f}× "
                f"| {'at least' if least else 'at most'} {target:.0f}× "
                f"| {'yes' if reached else '**no**'} |"
            )
    return "\n".join(lines)


def page(rows: Sequence[Times]) -> str:
    """The text of docs/compile_time.md."""
    return f"""# Compile time

The tables compare the time from the s-op to the model by Tracr's own `compile_rasp_to_model` and by
raspc: *alone*, without certificate and validation; with the certificate; and with *both*, as
`raspc.compile` does. All take turns in one process that has compiled another program before, over
{len(CASES)} programs of Tracr's library. *First* is the first compilation of a program in the
process, and *again* the shortest of {ROUNDS - 1} further compilations of the same program, for
which JAX keeps what it has compiled for Tracr. Compare quotients rather than times: the machine is
busy or idle for all alike. `raspc compile -v` prints the times of the passes of a program, of the
certificate and of the validation.

    python benchmarks/compile_time.py --tracr CHECKOUT --write

Measured with Python {platform.python_version()} on {platform.machine()}.

{summary(rows)}

Milliseconds, first and again. A dash stands for a compilation of minutes, which is left out, and
for further compilations where the first takes more than {MAX_SECONDS:.0f} s.

{table(rows)}
"""


def main() -> int:
    """Measure the wanted programs at the wanted lengths; print the tables or write the page."""
    parser = argparse.ArgumentParser(description="Compare compile times with Tracr's.")
    parser.add_argument("programs", nargs="*", help="names of programs; by default all")
    parser.add_argument("--max-seq-len", type=int, nargs="+", default=LENGTHS)
    parser.add_argument("--tracr", type=Path, help="a checkout of google-deepmind/tracr")
    parser.add_argument("--write", action="store_true", help=f"write docs/{PAGE.name}")
    options = parser.parse_args()
    if options.tracr is not None:
        sys.path.insert(0, str(options.tracr))
    warm_up = Case("warm-up", lambda r, lib, _n: lib.make_reverse(lib.shift_by(2, r.tokens)), "xy")
    measure(warm_up, 3, options.tracr is not None)
    rows: list[Times] = []
    for length in options.max_seq_len:
        for case in CASES:
            if not options.programs or case.name in options.programs:
                rows.append(measure(case, length, options.tracr is not None))
                print(table(rows[-1:]).splitlines()[-1], file=sys.stderr)
    print(f"{summary(rows)}\n\n{table(rows)}")
    if options.write:
        PAGE.write_text(page(rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
