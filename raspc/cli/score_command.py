"""
`raspc score`: compare the findings of an interpretability method with the ground truth.

    $ raspc score truth.json scores.json
    $ raspc score truth.json graph.json --from eap-ig
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from raspc.cli.subcommands import Subcommands, add_subcommand

FORMATS = ("eap-ig", "acdc", "auto-circuit")
"""The names of `raspc.truth.edge_findings.SCORES`, which `raspc --help` does not load."""


def add_command(commands: Subcommands) -> None:
    """Add `score` to the command line."""
    command = add_subcommand(
        commands,
        "score",
        print_scores,
        help="compare the edges and subspaces that a method finds with the ground truth",
    )
    command.add_argument("truth", metavar="TRUTH", help="the file of `raspc truth`")
    command.add_argument("scores", metavar="SCORES", help="the findings; see docs/truth.md")
    command.add_argument(
        "--from",
        dest="finder",
        choices=FORMATS,
        help="the circuit finder that wrote SCORES, in its own format",
    )
    command.add_argument(
        "-k", type=int, metavar="N", help="the edges for F1 (default: as many as are positive)"
    )
    command.add_argument("--json", action="store_true", help="print the scores as JSON")


def print_scores(arguments: argparse.Namespace) -> int:
    """Print the scores of the findings in a file."""
    from raspc.truth import SCHEMA
    from raspc.truth.edge_findings import SCORES
    from raspc.truth.score_file import score
    from raspc.values import RaspcError

    truth = _object(arguments.truth)
    scores = _object(arguments.scores) if arguments.finder is None else _json(arguments.scores)
    if truth.get("schema") != SCHEMA:
        raise RaspcError(
            f"the file is not of the schema {SCHEMA}",
            location=arguments.truth,
            remedy="write it with `raspc truth`",
        )
    if arguments.k is not None and arguments.k < 1:
        raise RaspcError(f"-k is {arguments.k}", remedy="give at least 1")
    try:
        if arguments.finder is not None:
            scores = SCORES[arguments.finder](truth, scores)
        found = score(truth, scores, arguments.k)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise RaspcError(
            "the files do not have the form that docs/truth.md describes",
            location=arguments.scores,
            remedy="compare them with the examples there",
        ) from error
    if arguments.json:
        print(json.dumps(found, indent=2, allow_nan=False))
        return 0
    for line in _lines(found):
        print(line)
    return 0


def _json(path: str) -> Any:
    """The JSON in a file."""
    from raspc.values import RaspcError

    try:
        return json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise RaspcError(
            f"the file cannot be read: {error.strerror}", location=path, remedy="check its name"
        ) from error
    except ValueError as error:
        raise RaspcError("the file is not JSON", location=path, remedy="give JSON") from error


def _object(path: str) -> dict[str, Any]:
    """The JSON object in a file."""
    from raspc.values import RaspcError

    found = _json(path)
    if not isinstance(found, dict):
        raise RaspcError("the file holds no object", location=path, remedy="give a JSON object")
    return found


def _lines(found: dict[str, Any]) -> list[str]:
    lines: list[str] = []
    for name, each in found.get("edges", {}).items():
        lines.append(
            f"{name} edges ({each['positive']} of {each['edges']}): "
            f"AUROC {_number(each['auroc'])}, "
            f"average precision {_number(each['average_precision'])}, "
            f"F1 at {each['k']} {_number(each['f1'])}"
        )
    if "edges" in found and "live" not in found["edges"]:
        lines.append("live edges: not known, as TRUTH was written without --edges")
    for each in found.get("subspaces", []):
        angles = " ".join(f"{angle:.2f}" for angle in each["degrees"])
        lines.append(f"'{each['variable']}': principal angles {angles} degrees")
    if "interchanges" in found:
        each = found["interchanges"]
        lines.append(f"interchange accuracy {each['accuracy']:.3f} of {each['tried']}")
    return lines


def _number(value: float | None) -> str:
    return "undefined" if value is None else f"{value:.3f}"
