"""
`make bench`: compares the models of two pipelines, and writes docs/benchmarks.md and its plot.

    python benchmarks/run.py                       all programs, about five minutes
    python benchmarks/run.py --resume              the programs that an interrupted run lacks
    python benchmarks/run.py --quick               three programs at length 5, printed only
    python benchmarks/run.py reverse --max-seq-len 5 10 --output /tmp

Speeds depend on the machine and its load; compare them within one run alone. The raw figures are
written to benchmarks.json beside the page, from which `--redraw` writes the page again.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from measure import Comparison, Example, Size, compare, examples
from measurement_log import MeasurementLog, add_log_options
from report import write

ROOT = Path(__file__).resolve().parent.parent

LENGTHS = (5, 10, 40)
BATCH = 256
QUICK = ("length", "reverse", "frac_prevs")


def parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compare the tracr and default pipelines.")
    parser.add_argument("programs", nargs="*", help="names of programs (default: all)")
    parser.add_argument("--max-seq-len", type=int, nargs="+", default=LENGTHS, metavar="N")
    parser.add_argument("--batch", type=int, default=BATCH, help="sequences in a batch")
    parser.add_argument("--quick", action="store_true", help="print a small comparison")
    parser.add_argument("--output", type=Path, default=ROOT / "docs", metavar="DIRECTORY")
    parser.add_argument("--note", default="", help="a sentence on the run, for the page")
    parser.add_argument("--redraw", action="store_true", help="write the page, measure nothing")
    add_log_options(parser, "benchmarks")
    return parser.parse_args(argv)


def measure(arguments: argparse.Namespace) -> list[Comparison]:
    """The comparisons of all programs, with a progress bar on a terminal."""
    from tqdm import tqdm

    lengths = (5,) if arguments.quick else tuple(arguments.max_seq_len)
    wanted = QUICK if arguments.quick and not arguments.programs else arguments.programs
    found: list[Comparison] = []
    log = MeasurementLog(arguments.log, {"batch": arguments.batch}, resume=arguments.resume)
    bar = tqdm(list(examples(lengths, wanted)), disable=None, unit="program")
    with log.stops_cleanly():
        for example in bar:
            bar.set_description(f"{example.title} at {example.max_seq_len}")
            title = f"{example.title} at {example.max_seq_len}"
            row = log.measured(title, partial(row_of, example, arguments.batch))
            comparison = None if row is None else comparison_of(row)
            if comparison is None:
                tqdm.write(f"{example.title} at {example.max_seq_len} is left out", file=sys.stderr)
            else:
                found.append(comparison)
    return found


def row_of(example: Example, batch: int) -> dict[str, Any] | None:
    """The comparison of a program's models as an object for JSON, None if it is left out."""
    comparison = compare(example, batch)
    return None if comparison is None else asdict(comparison)


def comparison_of(row: dict[str, Any]) -> Comparison:
    """The comparison of an object of `row_of`."""
    return Comparison(**{**row, "tracr": Size(**row["tracr"]), "default": Size(**row["default"])})


def load(path: Path) -> tuple[list[Comparison], dict[str, Any]]:
    """The comparisons of an earlier run, and its batch, device and note."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    return [comparison_of(row) for row in raw["comparisons"]], raw["run"]


def device() -> str:
    """The name of XLA's device, and the version of jax."""
    import jax

    return f"{jax.devices()[0].device_kind}, jax {jax.__version__}"


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and write the page and the plot."""
    arguments = parse(argv)
    raw = arguments.output / "benchmarks.json"
    if arguments.redraw:
        found, run = load(raw)
    else:
        found = measure(arguments)
        run = {"batch": arguments.batch, "device": device(), "note": arguments.note}
    document = write(found, **run)
    if arguments.quick:
        print(document)
        return
    from plot import draw

    arguments.output.mkdir(parents=True, exist_ok=True)
    raw.write_text(
        json.dumps({"run": run, "comparisons": [asdict(each) for each in found]}, indent=1) + "\n",
        encoding="utf-8",
    )
    (arguments.output / "benchmarks.md").write_text(document, encoding="utf-8")
    for suffix in ("svg", "png"):
        draw(found, arguments.output / f"benchmarks.{suffix}", batch=run["batch"])


if __name__ == "__main__":
    main()
