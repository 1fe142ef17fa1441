"""`raspc dataset`: write random inputs, the results of a model and its activations to files."""

from __future__ import annotations

import argparse
from pathlib import Path

from raspc.cli.program_options import (
    add_path_option,
    add_program_options,
    add_results_option,
)
from raspc.cli.progress_line import Progress
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError

FORMATS = ("npz", "parquet", "safetensors")
"""The names of `backends.dataset.row_files.FORMATS`, which `raspc --help` does not load."""


def add_command(commands: Subcommands) -> None:
    """Add `dataset` to the command line."""
    command = add_subcommand(
        commands,
        "dataset",
        write_dataset,
        help="write random inputs with the results and activations of a model",
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="the program or model to run")
    add_results_option(command)
    add_path_option(command, "DIR", "the folder to fill")
    command.add_argument(
        "--rows", type=int, required=True, metavar="N", help="the number of inputs"
    )
    command.add_argument(
        "--format", choices=FORMATS, default="npz", help="the file format; by default npz"
    )
    command.add_argument(
        "--activations",
        nargs="+",
        default=[],
        metavar="NAME",
        help="activations to keep too, such as residual/NAME of an s-op or layer0/head0/pattern",
    )
    command.add_argument(
        "--seed", type=int, default=0, metavar="N", help="the seed of the inputs; 0"
    )
    command.add_argument(
        "--shard-rows",
        type=int,
        default=500_000,
        metavar="N",
        help="the number of rows in a file; 500000",
    )
    command.add_argument(
        "--min-length",
        type=int,
        default=1,
        metavar="N",
        help="the length of the shortest inputs; 1",
    )
    command.add_argument(
        "--max-length", type=int, metavar="N", help="the length of the longest inputs; max_seq_len"
    )
    command.add_argument(
        "--unique",
        action="store_true",
        help="each input at most once; refused if there are fewer inputs than rows",
    )
    command.add_argument(
        "--distinct", action="store_true", help="only inputs in which no token occurs twice"
    )
    add_program_options(command)


def write_dataset(arguments: argparse.Namespace) -> int:
    """Write the dataset to the folder, or complete the part of it that the folder holds."""
    from raspc.backends.dataset.generate_dataset import generate
    from raspc.cli.program_files import read_model

    folder = Path(arguments.output)
    if folder.exists() and not folder.is_dir():
        raise RaspcError(f"{folder} is a file", remedy="give a folder with -o")
    model = read_model(arguments.program, arguments)
    progress = Progress("rows")
    manifest = generate(
        model.op,
        folder,
        rows=arguments.rows,
        file_format=arguments.format,
        activations=arguments.activations,
        seed=arguments.seed,
        shard_rows=arguments.shard_rows,
        shortest=arguments.min_length,
        longest=arguments.max_length,
        unique=arguments.unique,
        distinct_tokens=arguments.distinct,
        report=progress,
    )
    progress.end()
    files = len(manifest["shards"])
    written = f"{manifest['rows']} rows in {files} file{'s' if files != 1 else ''}"
    print(f"{written}: {folder / 'manifest.json'}")
    return 0
