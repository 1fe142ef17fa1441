"""`raspc-check MODEL`: prove a compiled model, or name the first obligation that does not hold."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from raspc_check.check import check
from raspc_check.roundoff import ARITHMETICS
from raspc_check.stored_model import UnreadableError, read_model
from raspc_check.value_domains import Rejected

OF_THE_FILE = (
    "the module and the source in the file are those of the witness: not compared here, as "
    "`raspc certify --check` does"
)
"""The fact about a model file that every report ends with."""


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    parser = argparse.ArgumentParser(prog="raspc-check", description=__doc__)
    parser.add_argument("model", type=Path, nargs="+", help="a model file, .rmodel")
    parser.add_argument(
        "--arithmetic",
        choices=[*ARITHMETICS],
        action="append",
        help="an arithmetic to prove the model in; float32-sum-then-divide if none is given",
    )
    return parser


def main() -> None:
    """Check the models of the command line; exit with 1 if a proof fails, 2 without a proof."""
    arguments = build_parser().parse_args()
    status = 0
    for path in arguments.model:
        for arithmetic in arguments.arithmetic or ["float32-sum-then-divide"]:
            status = max(status, _check(path, arithmetic))
    sys.exit(status)


def _check(path: Path, arithmetic: str) -> int:
    try:
        report = check(read_model(path), arithmetic)
    except UnreadableError as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 2
    except Rejected as error:
        print(f"{path}: not proved in {arithmetic}: {error}")
        return 1
    except Exception as error:
        # A witness of another program than raspc may have numbers that lead nowhere.
        print(f"{path}: the witness cannot be followed: {error!r}", file=sys.stderr)
        return 2
    print(f"{path}: proved in {arithmetic}")
    for decoded in report.decoded:
        print(f"  decoding: margin {decoded.margin:.3g}, error at most {decoded.error:.3g}")
    for fact in report.assumptions:
        print(f"  assumed: {fact}")
    print(f"  assumed: {OF_THE_FILE}")
    return 0


if __name__ == "__main__":
    main()
