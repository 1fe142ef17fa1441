"""
`raspc random`: write random programs as IR, without trivial, constant and duplicate programs.

    $ raspc random -n 100 --seed 3 -o programs
"""

from __future__ import annotations

import argparse
from pathlib import Path

from raspc.cli.program_options import add_path_option
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError

FAULTS = ("error", "constant", "trivial", "duplicate")
"""The values of `raspc.zoo.program_behaviour.Fault`, which `raspc --help` does not load."""

STYLES = ("plain", "difficult")
"""The names of `raspc.frontends.random_programs.STYLES`."""


def add_command(commands: Subcommands) -> None:
    """Add `random` to the command line."""
    command = add_subcommand(
        commands, "random", write_programs, help="write random programs by seed, as IR"
    )
    command.add_argument("-n", type=int, default=1, metavar="N", help="the number of programs; 1")
    add_path_option(
        command,
        "DIR",
        "the folder of the files; without it, the programs are printed",
        required=False,
    )
    add_generator_options(command)
    command.add_argument(
        "--allow",
        nargs="+",
        choices=FAULTS,
        default=[],
        help="keep programs that are in error on some inputs, constant, trivial (a function of the "
        "token and the index, or the length) or duplicates",
    )


def add_generator_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the generator: seed, length and style."""
    command.add_argument("--seed", type=int, default=0, metavar="N", help="the seed; 0")
    command.add_argument(
        "--longest", type=int, default=5, metavar="N", help="the largest max_seq_len; 5"
    )
    command.add_argument(
        "--style",
        choices=STYLES,
        default="plain",
        help="the values and names of the programs; `difficult` is for tests of compilers",
    )


def write_programs(arguments: argparse.Namespace) -> int:
    """Write or print the programs, and print the number of draws that were dropped."""
    from raspc.zoo.random_programs import ProgramDraws

    if arguments.n < 1:
        raise RaspcError(f"-n is {arguments.n}", remedy="give at least 1")
    folder = None if arguments.output is None else _folder(arguments.output)
    draws = ProgramDraws(arguments.seed, arguments.longest, arguments.style, arguments.allow)
    for _, program in zip(range(arguments.n), draws, strict=False):
        if folder is None:
            print(program.module)
        else:
            _write(folder / f"{program.name}.mlir", str(program.module))
    if folder is not None:
        dropped = ", ".join(f"{count} {fault}" for fault, count in draws.dropped.items())
        print(f"{arguments.n} programs in {folder}; dropped: {dropped or 'none'}")
    return 0


def _folder(path: str) -> Path:
    """The folder to fill, which is created if it is missing."""
    folder = Path(path)
    if folder.exists() and not folder.is_dir():
        raise RaspcError(f"{folder} is a file", remedy="give a folder with -o")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _write(path: Path, text: str) -> None:
    from raspc.atomic_output import atomic_output

    with atomic_output(path) as stream:
        stream.write(text + "\n")
