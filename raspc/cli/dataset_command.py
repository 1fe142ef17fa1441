"""`raspc dataset`: what a program or model gives for many random inputs, in files."""

from __future__ import annotations

import argparse
from pathlib import Path

from raspc.cli.progress_line import Progress
from raspc.values import RaspcError

FORMATS = ("npz", "parquet", "safetensors")
"""The formats of `backends.dataset.formats`, which is not loaded for the command line's help."""


def add_dataset_arguments(command: argparse.ArgumentParser) -> None:
    """The arguments of the command, before those that say how to compile a program."""
    command.add_argument("program", metavar="PROGRAM|MODEL", help="what to run")
    command.add_argument("-o", "--output", required=True, metavar="DIR", help="the folder to fill")
    command.add_argument("--rows", type=int, required=True, metavar="N", help="how many inputs")
    command.add_argument("--format", choices=FORMATS, default="npz", help="of the files; npz")
    command.add_argument(
        "--activations",
        nargs="+",
        default=[],
        metavar="NAME",
        help="what else to keep, such as residual/NAME of an s-op or layer0/head0/pattern",
    )
    command.add_argument("--seed", type=int, default=0, metavar="N", help="of the inputs; 0")
    command.add_argument(
        "--shard-rows", type=int, default=500_000, metavar="N", help="the rows of a file; 500000"
    )
    command.add_argument(
        "--min-length", type=int, default=1, metavar="N", help="the fewest tokens in an input; 1"
    )
    command.add_argument(
        "--max-length", type=int, metavar="N", help="the most tokens in an input; max_seq_len"
    )


def dataset_command(arguments: argparse.Namespace) -> int:
    """Fill the folder; one that holds a part of the same dataset is completed."""
    from raspc.backends.dataset.generate_dataset import generate
    from raspc.cli.program_arguments import read_model

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
        report=progress,
    )
    progress.end()
    print(f"{manifest['rows']} rows in {len(manifest['shards'])} files: {folder / 'manifest.json'}")
    return 0
