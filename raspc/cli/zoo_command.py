"""
`raspc zoo`: sets of models with answers, and rows of programs, weights and ground truths.

    $ raspc zoo build examples/hist.py --random 100 -o zoo --jobs 4
    $ raspc zoo rows -o rows --rows 100000 --jobs 4
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from raspc.cli.program_options import add_path_option
from raspc.cli.progress_line import Progress
from raspc.cli.random_command import add_generator_options
from raspc.cli.subcommands import Subcommands
from raspc.values import RaspcError, canonical
from raspc.values.token_words import write_value

VARIANTS = ("tracr", "interp", "default", "rotated", "compressed", "softened")
"""The names of `raspc.zoo.model_variants.VARIANTS`, which `raspc --help` does not load."""


def add_command(commands: Subcommands) -> None:
    """Add `zoo build`, `zoo rows` and `zoo features` to the command line."""
    command = commands.add_parser("zoo", help="build sets of models whose mechanism is known")
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    build = actions.add_parser("build", help="models of programs in variants, with the answers")
    build.set_defaults(run=build_models)
    build.add_argument("programs", nargs="*", metavar="PROGRAM", help="files of programs")
    build.add_argument(
        "--index", metavar="FILE", help="a list of programs, in the form of examples/index.json"
    )
    build.add_argument(
        "--random", type=int, default=0, metavar="N", help="add N random programs; 0"
    )
    build.add_argument(
        "--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS), help="by default all"
    )
    build.add_argument(
        "--pairs", type=int, default=64, metavar="N", help="the pairs of inputs of a model; 64"
    )
    build.add_argument(
        "--seconds",
        type=int,
        default=600,
        metavar="N",
        help="the processor time after which a model is given up; 600",
    )
    build.add_argument(
        "--mebibytes",
        type=int,
        default=4096,
        metavar="N",
        help="the memory of its own above which a model is given up; 4096",
    )
    rows = actions.add_parser("rows", help="random programs with their weights and ground truths")
    rows.set_defaults(run=write_rows)
    rows.add_argument("--rows", type=int, required=True, metavar="N", help="the number of rows")
    rows.add_argument(
        "--shard-rows", type=int, default=1000, metavar="N", help="the rows of a file; 1000"
    )
    rows.add_argument(
        "--pipeline", default="default", metavar="PASSES", help="by default `default`"
    )
    features = actions.add_parser("features", help="a program of many features, as IR")
    features.set_defaults(run=write_features)
    features.add_argument(
        "--features", type=int, default=100, metavar="N", help="their number; 100"
    )
    features.add_argument(
        "--density",
        type=float,
        default=0.1,
        metavar="P",
        help="the share of tokens that have one; 0.1",
    )
    features.add_argument(
        "--correlation", type=float, default=0.0, metavar="R", help="that of pairs of features; 0"
    )
    features.add_argument(
        "--tokens",
        type=int,
        metavar="N",
        help="the size of the vocabulary, which is the number of sums of features that the stream "
        "has; ten for each feature",
    )
    features.add_argument("--max-seq-len", type=int, default=1, metavar="N", help="1")
    features.add_argument("--seed", type=int, default=0, metavar="N", help="the seed; 0")
    add_path_option(
        features, "FILE", "the file to write, .mlir; without it, print the IR", required=False
    )
    for action in (build, rows):
        add_path_option(action, "DIR", "the folder to fill")
        add_generator_options(action)
        action.add_argument("--jobs", type=int, default=1, metavar="N", help="the processes; 1")


def build_models(arguments: argparse.Namespace) -> int:
    """Build the models that the folder lacks, and print the numbers of built and refused ones."""
    from raspc.zoo.build_zoo import build_zoo

    programs = _programs(arguments)
    if not programs:
        raise RaspcError("no program is given", remedy="give files, --index FILE or --random N")
    if "compressed" in arguments.variants:
        from raspc.installed_packages import require_packages

        require_packages("optax", "tqdm", extra="compression")
    progress = Progress("models")
    try:
        manifest = build_zoo(
            Path(arguments.output),
            programs,
            variants=arguments.variants,
            pairs=arguments.pairs,
            seed=arguments.seed,
            jobs=arguments.jobs,
            seconds=arguments.seconds,
            mebibytes=arguments.mebibytes,
            report=progress,
        )
    except KeyboardInterrupt:
        return _stopped(progress)
    progress.end()
    counts = manifest["counts"]
    print(f"{counts['built']} models built, {counts['refused']} refused: {arguments.output}")
    for status in manifest["items"]:
        if status["status"] == "failed":
            item = f"{status['name']}/{status['variant']}"
            print(f"{item} failed: {status['message']}", file=sys.stderr)
    return 1 if counts["failed"] else 0


def write_rows(arguments: argparse.Namespace) -> int:
    """Write the rows that the folder lacks, and print their number."""
    from raspc.zoo.decompiler_rows import RowSettings
    from raspc.zoo.decompiler_rows import write_rows as write

    settings = RowSettings(
        arguments.rows,
        arguments.pipeline,
        arguments.seed,
        arguments.longest,
        arguments.shard_rows,
    )
    progress = Progress("rows")
    try:
        manifest = write(Path(arguments.output), settings, jobs=arguments.jobs, report=progress)
    except KeyboardInterrupt:
        return _stopped(progress)
    progress.end()
    refused = sum(shard["refused"] for shard in manifest["shards"].values())
    print(f"{manifest['rows']} rows, {refused} programs refused: {arguments.output}/manifest.json")
    return 0


def write_features(arguments: argparse.Namespace) -> int:
    """Write the program of a feature task."""
    from raspc.cli.ir_output import write_text
    from raspc.zoo.feature_task import FeatureTask, feature_program

    task = FeatureTask(
        arguments.features,
        arguments.density,
        arguments.correlation,
        10 * arguments.features if arguments.tokens is None else arguments.tokens,
        arguments.max_seq_len,
    )
    write_text(str(feature_program(task, arguments.seed)), arguments.output)
    return 0


def _stopped(progress: Progress) -> int:
    progress.end()
    print("stopped; the same command goes on from here", file=sys.stderr)
    return 130


def _programs(arguments: argparse.Namespace) -> dict[str, str]:
    """The texts of all programs by name: of files, of an index, and random ones."""
    from raspc.cli.program_files import read_program
    from raspc.values.unique_name import unique_name
    from raspc.zoo.random_programs import ProgramDraws

    found: dict[str, str] = {}
    for target, settings in [*((name, {}) for name in arguments.programs), *_index(arguments)]:
        plain: dict[str, Any] = {"vocab": None, "max_seq_len": None, "causal": None}
        module = read_program(target, argparse.Namespace(**{**plain, **settings}))
        stem = Path(target.replace(":", "_")).name.replace(".", "_")
        found[unique_name(stem, found.__contains__)] = str(module)
    if arguments.random < 0:
        raise RaspcError(f"--random is {arguments.random}", remedy="give 0 or more")
    draws = ProgramDraws(arguments.seed, arguments.longest, arguments.style)
    for _, program in zip(range(arguments.random), draws, strict=False):
        found[program.name] = str(program.module)
    return found


def _index(arguments: argparse.Namespace) -> list[tuple[str, dict[str, Any]]]:
    """The programs of an index, as targets of the command line and settings."""
    if arguments.index is None:
        return []
    path = Path(arguments.index)
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        return [
            (
                str(path.parent / entry["file"])
                + ("" if entry["name"] == "program" else f":{entry['name']}"),
                {
                    "vocab": [write_value(canonical(token)) for token in entry["vocab"]],
                    "max_seq_len": entry["max_seq_len"],
                    "causal": entry["causal"],
                },
            )
            for entry in entries
            # An entry with a message is refused by the compiler.
            if entry.get("refused") is None
        ]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RaspcError(
            "the index cannot be read", location=str(path), remedy="see examples/index.json"
        ) from error
