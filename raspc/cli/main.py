"""
`raspc`: compile, run and inspect RASP programs from the command line.

    raspc compile PROGRAM -o model.rmodel      raspc run PROGRAM|MODEL --input "a b c d"
    raspc generate PROGRAM|MODEL --prompt "a b"
    raspc inspect PROGRAM|MODEL                raspc passes [NAME]
    raspc verify PROGRAM|MODEL                 raspc certify MODEL
    raspc truth PROGRAM|MODEL -o truth.json
    raspc dataset PROGRAM|MODEL -o DIR --rows N
    raspc export PROGRAM|MODEL --to NAME -o PATH
    raspc compress PROGRAM|MODEL -d N          raspc plot RUNS|MODEL --kind NAME -o FILE
    raspc hide PROGRAM|MODEL -o FILE --key MAP raspc recover MODEL
    raspc random -n N -o DIR                   raspc zoo build PROGRAM... -o DIR
    raspc repl                                 raspc update-checks FILE... | --all FOLDER

PROGRAM is a file of RASP (`file.rasp`, or `file.rasp:name`), a Python file (`file.py`, or
`file.py:name`) or IR (`file.mlir`); MODEL is a file that `raspc compile` has written.
"""

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version

from raspc.cli import (
    certify_command,
    compile_command,
    compress_command,
    dataset_command,
    export_command,
    generate_command,
    hide_command,
    inspect_command,
    passes_command,
    plot_command,
    random_command,
    recover_command,
    repl_command,
    run_command,
    score_command,
    truth_command,
    update_checks_command,
    verify_command,
    zoo_command,
)
from raspc.cli.compile_progress import CompileProgress
from raspc.diagnostics import run_command as run_with_diagnostics
from raspc.shell_completion import complete
from raspc.values import work_progress

COMMANDS = (
    compile_command,
    run_command,
    generate_command,
    inspect_command,
    truth_command,
    score_command,
    verify_command,
    certify_command,
    export_command,
    compress_command,
    recover_command,
    hide_command,
    plot_command,
    dataset_command,
    random_command,
    zoo_command,
    repl_command,
    passes_command,
    update_checks_command,
)
"""The modules of the commands, in the order of `raspc --help`; each defines `add_command`."""


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line, with a subparser for each command."""
    parser = argparse.ArgumentParser(
        prog="raspc", description="Compile RASP programs to the weights of a transformer."
    )
    parser.add_argument("-v", "--version", action="version", version=f"raspc {version('raspc')}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add_command(commands)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Run the command that the arguments name, with the progress of its compilations."""
    work_progress.listen(CompileProgress(verbose=getattr(arguments, "verbose", False)))
    try:
        return arguments.run(arguments)
    finally:
        work_progress.listen(None)


def main(argv: Sequence[str] | None = None) -> int:
    """Run `raspc` on the arguments `argv`, and return its exit status."""

    def parse_and_run() -> int:
        parser = build_parser()
        complete(parser)
        return run(parser.parse_args(argv))

    return run_with_diagnostics(parse_and_run, "raspc")


if __name__ == "__main__":
    sys.exit(main())
