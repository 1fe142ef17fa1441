"""
`raspc`: compile, run and inspect RASP programs from the command line.

    raspc compile PROGRAM -o model.rmodel      raspc run PROGRAM|MODEL --input "a b c d"
    raspc inspect PROGRAM|MODEL                raspc passes [NAME]
    raspc verify PROGRAM|MODEL
    raspc dataset PROGRAM|MODEL -o DIR --rows N
    raspc export PROGRAM|MODEL --to NAME -o PATH
    raspc compress PROGRAM|MODEL -d N          raspc plot RUNS|MODEL --kind NAME -o FILE
    raspc hide PROGRAM|MODEL -o FILE --key MAP raspc recover MODEL
    raspc repl                                 raspc update-checks FILE...

PROGRAM is a file of RASP (`file.rasp`, or `file.rasp:name`), a Python file (`file.py`, or
`file.py:name`) or IR (`file.mlir`); MODEL is a file that `raspc compile` has written.
"""

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from raspc.cli.compress_command import add_compression
from raspc.cli.dataset_command import add_dataset_arguments, dataset_command
from raspc.cli.verify_command import add_verify_arguments, verify_command
from raspc.diagnostics import run_command

RUN_STAGES = ("rasp", "craft", "transformer", "jax")
"""The stages at which a program can be run, from the interpreter to XLA."""

EMIT_STAGES = ("rasp", "encodings", "craft", "layers", "residual", "transformer")
"""The stages after which the IR can be printed."""


EXPORT_FORMATS = (
    "safetensors",
    "torch",
    "transformer-lens",
    "transformers",
    "equinox",
    "onnx",
)
"""The libraries that models are exported to."""


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="raspc", description="Compile RASP programs to the weights of a transformer."
    )
    parser.add_argument("-v", "--version", action="version", version=f"raspc {version('raspc')}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_compile(commands)
    _add_run(commands)
    _add_inspect(commands)
    verify = commands.add_parser("verify", help="compare a model with its program on many inputs")
    add_verify_arguments(verify)
    _add_results(verify)
    _add_program_options(verify)
    _add_export(commands)
    add_compression(commands, _add_program_options)
    dataset = commands.add_parser("dataset", help="write what a model gives for random inputs")
    add_dataset_arguments(dataset)
    _add_program_options(dataset)
    commands.add_parser("repl", help="write RASP at a prompt; reads a script from a pipe too")
    passes = commands.add_parser("passes", help="list the passes, or describe one")
    passes.add_argument("name", nargs="?", metavar="NAME", help="the pass or pipeline to describe")
    update = commands.add_parser(
        "update-checks", help="rewrite the CHECK lines of golden tests from what they print"
    )
    update.add_argument("files", nargs="+", type=Path, metavar="FILE")
    return parser


Commands = argparse._SubParsersAction  # pyright: ignore[reportPrivateUsage]


def _add_compile(commands: "Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("compile", help="compile a program to a model file, or to IR")
    command.add_argument(
        "program", metavar="PROGRAM", help="file.rasp, file.py, file.py:name or file.mlir"
    )
    command.add_argument(
        "-o", dest="output", metavar="FILE", help="the file to write, .rmodel or .stablehlo"
    )
    _add_results(command)
    command.add_argument(
        "--emit",
        choices=(*EMIT_STAGES, "stablehlo"),
        metavar="STAGE",
        help=f"print the IR after this stage instead: {', '.join(EMIT_STAGES)} or stablehlo",
    )
    command.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="print how large the program is after each pass, to the error stream",
    )
    command.add_argument(
        "--validate",
        action="store_true",
        help="run the program after every pass, and name the pass that changes its meaning",
    )
    _add_program_options(command)


def _add_run(commands: "Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("run", help="run a program or a model on sequences of tokens")
    command.add_argument("program", metavar="PROGRAM|MODEL", help="what to run")
    _add_results(command)
    command.add_argument(
        "--input",
        action="append",
        required=True,
        dest="inputs",
        metavar="TOKENS",
        help="tokens between blanks; may be given several times; - reads a sequence a line",
    )
    command.add_argument(
        "--stage",
        choices=RUN_STAGES,
        metavar="STAGE",
        help=f"where to run it: {', '.join(RUN_STAGES)} (the default)",
    )
    _add_program_options(command)


def _add_inspect(commands: "Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("inspect", help="show the layers, heads and neurons of a model")
    command.add_argument("program", metavar="PROGRAM|MODEL", help="what to look at")
    _add_results(command)
    command.add_argument("--json", action="store_true", help="print the statistics as JSON")
    _add_program_options(command)


def _add_export(commands: "Commands[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("export", help="write a model for another library")
    command.add_argument("program", metavar="PROGRAM|MODEL", help="what to write")
    command.add_argument(
        "--to", required=True, metavar="NAME", help=f"the library: {', '.join(EXPORT_FORMATS)}"
    )
    command.add_argument(
        "-o", "--output", required=True, metavar="PATH", help="the folder or file to write"
    )
    _add_program_options(command)


def _add_results(command: argparse.ArgumentParser) -> None:
    """The s-ops that a program returns, if they are several: also `file.rasp:a,b`."""
    command.add_argument(
        "--output",
        action="append",
        dest="results",
        metavar="NAME",
        help="an s-op that the program is to return; may be given several times",
    )


def _add_program_options(command: argparse.ArgumentParser) -> None:
    """What a program's file may leave open; the options go before what the file says."""
    options = command.add_argument_group("how to compile the program")
    options.add_argument("--vocab", metavar="TOKENS", help="its tokens, between blanks")
    options.add_argument("--max-seq-len", type=int, metavar="N", help="its longest sequence")
    options.add_argument(
        "--causal",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether a position attends to itself and earlier ones only",
    )
    options.add_argument(
        "--pipeline", metavar="PASSES", help="passes and named pipelines, between commas"
    )
    options.add_argument(
        "--dtype",
        choices=("float32", "float64", "tf32", "bfloat16"),
        help="the arithmetic in which the model must provably decode right; float32",
    )
    options.add_argument(
        "--allow-uncertified",
        action="store_true",
        default=None,
        help="compile a model also if it cannot be proved to decode right",
    )


def run(arguments: argparse.Namespace) -> int:
    """Do what the arguments ask for; each command loads what it needs."""
    match arguments.command:
        case "compile":
            from raspc.cli.compile_command import compile_command

            return compile_command(arguments)
        case "run":
            from raspc.cli.run_command import run_program

            return run_program(arguments)
        case "inspect":
            from raspc.cli.inspect_command import inspect_command

            return inspect_command(arguments)
        case "verify":
            return verify_command(arguments)
        case "export":
            from raspc.cli.export_command import export_command

            return export_command(arguments)
        case "compress" | "plot" | "recover" | "hide":
            from raspc.cli.compress_command import compression_command

            return compression_command(arguments)
        case "dataset":
            return dataset_command(arguments)
        case "repl":
            from raspc.cli.repl_command import repl_command

            return repl_command()
        case "passes":
            from raspc.cli.passes_command import show_pass, show_passes

            print(show_passes() if arguments.name is None else show_pass(arguments.name))
        case "update-checks":
            from raspc.tools.update_checks import update_checks

            for path in arguments.files:
                print(f"{path}: {'updated' if update_checks(path) else 'unchanged'}")
        case other:
            raise AssertionError(other)
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run `raspc`."""
    return run_command(lambda: run(build_parser().parse_args(argv)), "raspc")


if __name__ == "__main__":
    sys.exit(main())
