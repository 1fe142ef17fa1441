"""
Measurements that are kept in a file while a benchmark runs, so that an interrupted run can resume.

    log = MeasurementLog(path, {"batch": 256}, resume=arguments.resume)
    with log.stops_cleanly():
        rows = [log.measured(name, lambda: measure(name)) for name in names]

The first line of the file has the settings of the run, and each other line a measurement as JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "build"
"""The folder of the files, unless `--log` names another."""

INTERRUPTED = 130
"""The exit status of a command that an interrupt stops."""


def add_log_options(parser: argparse.ArgumentParser, name: str) -> None:
    """Add `--resume`, and `--log` with the default `build/NAME.jsonl`."""
    parser.add_argument(
        "--resume", action="store_true", help="keep the measurements of an interrupted run"
    )
    parser.add_argument(
        "--log",
        type=Path,
        default=FOLDER / f"{name}.jsonl",
        metavar="FILE",
        help="the file of the measurements while they are made",
    )


class MeasurementLog:
    """The measurements of a run by name, each an object for JSON, or None."""

    def __init__(self, path: Path, settings: Mapping[str, Any], *, resume: bool):
        """
        path: the file of the measurements, which is replaced unless `resume`.
        settings: the settings of the run; measurements with other settings are not resumed.
        """
        self.path = path
        self.kept: dict[str, Any] = {}
        header = json.dumps({"settings": settings})
        if resume and path.is_file():
            first, *lines = path.read_text(encoding="utf-8").splitlines()
            if first != header:
                sys.exit(f"{path} has other settings: {first}; run without --resume")
            self.kept = dict(json.loads(line) for line in lines)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(header + "\n", encoding="utf-8")

    def measured(self, name: str, measure: Callable[[], Any]) -> Any:
        """The measurement `name`: the one in the file, or that of `measure`, which is added."""
        if name not in self.kept:
            found = json.loads(json.dumps(measure()))
            with self.path.open("a", encoding="utf-8") as stream:
                stream.write(json.dumps([name, found]) + "\n")
            self.kept[name] = found
        return self.kept[name]

    @contextmanager
    def stops_cleanly(self) -> Iterator[None]:
        """Turn an interrupt into a line on the error stream, and exit status 130."""
        try:
            yield
        except KeyboardInterrupt:
            count = len(self.kept)
            print(
                f"\nstopped: {count} measurements are in {self.path}; --resume makes the others",
                file=sys.stderr,
            )
            sys.exit(INTERRUPTED)
