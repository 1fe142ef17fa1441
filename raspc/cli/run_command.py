"""`raspc run`: run a program or a model on sequences of tokens, at any of its stages."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from raspc.cli.program_options import add_form_option, add_program_options, add_results_option
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.values import RaspcError, Value
from raspc.values.token_words import read_token, show_values, words

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from raspc.model import Model

Tokens: TypeAlias = list[Value]
Result: TypeAlias = list[Any]
"""A value for each position."""
Runner: TypeAlias = Callable[[list[Tokens]], Sequence[Result | tuple[Result, ...]]]
"""A function of sequences; it gives a result for each, or a tuple of results for each."""

RUN_STAGES = ("rasp", "craft", "transformer", "jax")
"""The stages that can run a program: interpreters of rasp and craft, NumPy, and XLA."""


def add_command(commands: Subcommands) -> None:
    """Add `run` to the command line."""
    command = add_subcommand(
        commands, "run", run_program, help="run a program or a model on sequences of tokens"
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="the program or model to run")
    add_results_option(command)
    command.add_argument(
        "--input",
        action="append",
        required=True,
        dest="inputs",
        metavar="TOKENS",
        help="tokens between blanks; repeat the option for several sequences; - reads lines",
    )
    command.add_argument(
        "--stage",
        choices=RUN_STAGES,
        metavar="STAGE",
        help=f"the stage that runs: {', '.join(RUN_STAGES)} (the default)",
    )
    add_form_option(command)
    add_program_options(command)


def run_program(arguments: argparse.Namespace) -> int:
    """Print the results of the program or model for each sequence, a line for each result."""
    vocabulary, runner = make_runner(arguments)
    texts = read_inputs(arguments.inputs)
    sequences: list[Tokens] = []
    for text in texts:
        with _about(text):
            sequences.append([read_token(word, vocabulary) for word in words(text)])
    with _about(texts[0]) if len(texts) == 1 else nullcontext():
        results = runner(sequences)
    for result in results:
        several = cast(tuple[Result, ...], result) if isinstance(result, tuple) else (result,)
        for values in several:
            print(show_values(values))
    return 0


@contextmanager
def _about(text: str) -> Iterator[None]:
    """Give the sequence `text` of the command line as the place of an error that has no place."""
    try:
        yield
    except RaspcError as error:
        error.location = error.location or f'--input "{text}"'
        raise


def read_inputs(inputs: Sequence[str]) -> list[str]:
    """The sequences of the `--input` options, with the lines of the standard input for `-`."""
    found: list[str] = []
    for text in inputs:
        if text == "-":
            found += [line for line in sys.stdin.read().splitlines() if line.strip()]
        else:
            found.append(text)
    return found


def make_runner(arguments: argparse.Namespace) -> tuple[Sequence[Value], Runner]:
    """The vocabulary of the program or model on the command line, and the runner of `--stage`."""
    from raspc.cli.model_and_program import program_of
    from raspc.cli.program_files import is_model_file, lower, read_model, read_program

    target, stage = arguments.program, arguments.stage or "jax"
    if stage in ("transformer", "jax"):
        model = read_model(target, arguments, "jax" if stage == "jax" else "numpy")
        _ = model.runner  # An error about its form is none about an input.
        return model.op.vocab, model_runner(model)
    if arguments.form is not None:
        raise RaspcError(
            f"--form is for networks, and stage '{stage}' interprets a program",
            remedy="leave it out, or give --stage transformer or jax",
        )
    if not is_model_file(target):
        module = lower(read_program(target, arguments), stage, arguments)
    elif stage == "rasp":
        model = read_model(target, arguments, "numpy")
        module = program_of(model, target, "give the program, or --stage transformer or jax")
    else:
        raise RaspcError(
            f"a model file can't be run at stage '{stage}': it holds its program and its network",
            location=target,
            remedy="give its program, or --stage rasp, transformer or jax",
        )
    return rasp_runner(module) if stage == "rasp" else craft_runner(module)


def model_runner(model: Model) -> Runner:
    """The runner of a network; its error about one of several sequences shows that sequence."""
    from raspc.backends.runners.token_batch import encode

    def run_all(sequences: list[Tokens]) -> list[Any]:
        try:
            return model.apply_batch(sequences)
        except RaspcError:
            # That error names the sequence by its index; name its tokens instead.
            for tokens in sequences:
                with _about(show_values(tokens)):
                    encode(model.op, [tokens])
            raise

    return run_all


def rasp_runner(module: ModuleOp) -> tuple[Sequence[Value], Runner]:
    """The vocabulary of a rasp module, and the runner that interprets it."""
    from raspc.rasp_dialect.program_evaluator import ProgramEvaluator

    evaluator = ProgramEvaluator(module)
    vocabulary = evaluator.program.vocab.data.values
    return vocabulary, lambda sequences: [evaluator.exact(tokens) for tokens in sequences]


def craft_runner(module: ModuleOp) -> tuple[Sequence[Value], Runner]:
    """The vocabulary of a craft module, and the runner that interprets it."""
    from raspc.craft_dialect.program_runner import evaluate, find_program

    vocabulary = find_program(module).tokens.data

    def run_all(sequences: list[Tokens]) -> list[Any]:
        found: list[Any] = []
        for tokens in sequences:
            with _about(show_values(tokens)):
                found.append(evaluate(module, tokens))
        return found

    return vocabulary, run_all
