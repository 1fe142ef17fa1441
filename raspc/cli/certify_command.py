"""`raspc certify`: prove a model from its weights and program, and store the proof in its file."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError

if TYPE_CHECKING:
    from raspc.model import Model


def add_command(commands: Subcommands) -> None:
    """Add `certify` to the command line."""
    command = add_subcommand(
        commands, "certify", certify_model, help="prove a model, and store the proof in its file"
    )
    command.add_argument("model", metavar="MODEL", help="the model file, .rmodel")
    command.add_argument(
        "--arithmetic",
        action="append",
        metavar="NAME",
        help="an arithmetic to prove the model in; repeat the option for several; "
        "by default sum-then-divide, and float32-folded too if the checker can prove it",
    )
    command.add_argument(
        "--check", action="store_true", help="prove the model, and leave the file as it is"
    )


def certify_model(arguments: argparse.Namespace) -> int:
    """Print the proofs of the model, and write them to its file."""
    from raspc.certification import certify

    model = _loaded(arguments.model)
    proofs = certify(model.op, model.source, arguments.arithmetic or ())
    for proof in proofs:
        print(f"proved in {proof['arithmetic']}")
        for decoded in proof["decoded"]:
            print(f"  decoding: margin {decoded['margin']:.3g}, error {decoded['error']:.3g}")
        for fact in proof["assumptions"]:
            print(f"  assumed: {fact}")
    if not arguments.check:
        model.proofs = proofs
        model.save(arguments.model)
    return 0


def _loaded(path: str) -> Model:
    """The model of a file, without a certificate that is for other weights."""
    from raspc.model import load

    try:
        return load(path)
    except RaspcError:
        return load(path, certified=False)
