"""`raspc export`: write a model for another library."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from raspc.cli.program_options import (
    add_path_option,
    add_program_options,
    add_results_option,
)
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values.extension_registry import added_names

EXPORT_FORMATS = (
    "safetensors",
    "torch",
    "transformer-lens",
    "transformers",
    "equinox",
    "onnx",
)
"""The names of `backends.export.export_formats.FORMATS`, which `raspc --help` does not load."""

GGUF = "gguf"
"""The format of llama.cpp, which holds stock architectures alone."""

SPLITS = ("words", "characters")
"""The values of `backends.export.tokenizer_files.Split`, which `raspc --help` does not load."""


ARCHITECTURES = ("gpt2", "llama", "phi3", "neox", "bert")
"""The names of `backends.export.stock.architectures.ARCHITECTURES`, for `raspc --help`."""


def format_names() -> tuple[str, ...]:
    """The values of `--to`."""
    return (*EXPORT_FORMATS, GGUF, *added_names("raspc.export_formats"))


def architecture_names() -> tuple[str, ...]:
    """The values of `--arch`."""
    return (*ARCHITECTURES, *added_names("raspc.architectures"))


def add_command(commands: Subcommands) -> None:
    """Add `export` to the command line."""
    command = add_subcommand(
        commands, "export", export_model, help="write a model for another library"
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="the program or model to export")
    command.add_argument(
        "--to", required=True, metavar="NAME", help=f"the library: {', '.join(format_names())}"
    )
    command.add_argument(
        "--arch",
        metavar="NAME",
        help="with --to transformers or gguf: a stock class, which loads without code of raspc: "
        f"{', '.join(architecture_names())}",
    )
    command.add_argument(
        "--tie-embeddings",
        action="store_true",
        help="with --arch: the next token is read by the embedding of tokens, and the weights hold "
        "no unembedding",
    )
    command.add_argument(
        "--split",
        choices=SPLITS,
        metavar="PARTS",
        help="the parts of a text that the tokenizer makes tokens of: "
        f"{' (the default) or '.join(SPLITS)}",
    )
    add_results_option(command)
    add_path_option(command, "PATH", "the folder or file to write")
    add_program_options(command)


def export_model(arguments: argparse.Namespace) -> int:
    """Write the model, and notes on its padding, proof and tokenizer on the error stream."""
    from raspc.backends.export.export_formats import export, find_format
    from raspc.backends.export.output_files import check_file
    from raspc.cli.program_files import read_model
    from raspc.model_export import facts_of, prepare, uncovered, without_tokenizer
    from raspc.values import RaspcError

    path = Path(arguments.output)
    if arguments.to == GGUF:
        check_file(path)
        if arguments.arch is None:
            raise RaspcError(
                "a GGUF file holds a model in a stock architecture",
                remedy="give --arch gpt2 or --arch llama",
            )
    else:
        find_format(arguments.to).check_place(path)
    if arguments.arch is not None:
        return _export_stock(arguments, path)
    if arguments.tie_embeddings:
        raise RaspcError(
            "--tie-embeddings is an option of --arch", remedy="leave it out, or give --arch"
        )
    model = read_model(arguments.program, arguments)
    prepared, padding = prepare(model, arguments.to)
    absent = without_tokenizer(model, arguments.split)
    export(prepared.op, arguments.to, path, facts_of(model, prepared, arguments.split))
    for note in (padding, uncovered(model, arguments.to), absent):
        if note is not None:
            print(f"raspc: note: {note}", file=sys.stderr)
    return 0


def _export_stock(arguments: argparse.Namespace, path: Path) -> int:
    """Write the checkpoint of a stock class; a note says if the model is not proved in it."""
    from raspc.cli.program_files import read_model
    from raspc.stock_models import (
        architecture_named,
        realise,
        write_stock_folder,
        write_stock_gguf,
    )
    from raspc.values import RaspcError

    writers = {"transformers": write_stock_folder, GGUF: write_stock_gguf}
    if arguments.to not in writers:
        raise RaspcError(
            f"--arch is an option of --to transformers and gguf, and not of --to {arguments.to}",
            remedy="leave it out, or give --to transformers",
        )
    architecture_named(arguments.arch)
    model = read_model(arguments.program, arguments)
    stock = realise(
        model,
        arguments.arch,
        uncertified=arguments.allow_uncertified,
        tie=arguments.tie_embeddings,
    )
    writers[arguments.to](stock, path, arguments.split)
    if arguments.to == GGUF:
        note = "the arithmetic of llama.cpp has no proof; keep its caches in F32"
        print(f"raspc: note: {note}", file=sys.stderr)
    if not stock.model.proofs:
        print(f"raspc: note: '{model.name}' is not proved as {arguments.arch}", file=sys.stderr)
    return 0
