"""
`raspc verify`: compare a model with its program on all inputs, or on many of them.

    $ raspc verify examples/reverse.py --max-seq-len 64
    reverse: right on 10,000 inputs: all 1,364 of up to 5 tokens, 8,636 random ones of up to 64
    (12.3 s)
    $ raspc verify examples/sort_unique.py --distinct
    sort_unique: right on 325 inputs without repeated tokens: all 325 of up to 5 tokens (1.2 s)

With `--variables` the named s-ops of the program are compared where the model holds them, and are
swapped between pairs of inputs. With `--generate` the model and the interpreter continue prompts,
and their tokens are compared.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from raspc.cli.program_options import (
    add_backend_option,
    add_form_option,
    add_program_options,
    add_results_option,
)
from raspc.cli.progress_line import Progress
from raspc.cli.subcommands import Subcommands, add_subcommand
from raspc.cli.verdict_text import shrunk_from, tried_inputs
from raspc.values import RaspcError, Value

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from raspc.model import Model
    from raspc.verification.verify_model import Counterexample, Verdict

BUDGET = 10_000
"""The default number of inputs."""

PROMPTS = 1_000
"""The default number of prompts of `--generate`, each of which is an input for each token."""


def add_command(commands: Subcommands) -> None:
    """Add `verify` to the command line."""
    command = add_subcommand(
        commands, "verify", verify_model, help="compare a model with its program on many inputs"
    )
    command.add_argument("program", metavar="PROGRAM|MODEL", help="the program or model to verify")
    command.add_argument(
        "--budget",
        type=int,
        metavar="N",
        help=f"the largest number of inputs to compare; by default {BUDGET}, or {PROMPTS} prompts",
    )
    command.add_argument(
        "--seed", type=int, default=0, metavar="N", help="the seed of random inputs; 0"
    )
    command.add_argument(
        "--distinct", action="store_true", help="only inputs in which no token occurs twice"
    )
    command.add_argument(
        "--variables",
        action="store_true",
        help="compare the directions that hold variables with the program, instead of the results",
    )
    command.add_argument(
        "--generate",
        action="store_true",
        help="compare the tokens that model and program generate from prompts",
    )
    command.add_argument(
        "--max-new-tokens",
        type=int,
        metavar="N",
        help="with --generate: the largest number of tokens to generate from a prompt; by default "
        "as many as fit max_seq_len",
    )
    command.add_argument(
        "--against",
        metavar="PROGRAM",
        help="the program that the model should compute, instead of the one in its file",
    )
    add_backend_option(command)
    add_form_option(command)
    add_results_option(command)
    add_program_options(command)


def verify_model(arguments: argparse.Namespace) -> int:
    """Print the verdict; the exit status is 1 if the model is wrong on an input."""
    from raspc.cli.model_and_program import read_model_and_program
    from raspc.cli.program_files import is_model_file
    from raspc.verification.verify_model import verify

    _check_options(arguments)
    if arguments.validate is None and not is_model_file(arguments.program):
        arguments.validate = False  # The verdict includes the inputs of a validation.
    if arguments.variables:
        return _verify_variables(arguments)
    if arguments.generate:
        return _verify_generation(arguments)
    model, program = read_model_and_program(arguments)
    model.backend = arguments.backend
    progress = Progress("inputs")
    verdict = verify(
        program,
        model.op,
        budget=arguments.budget,
        seed=arguments.seed,
        distinct=arguments.distinct,
        backend=model.runner,
        report=progress,
    )
    progress.end()
    print(summary(model.name, verdict))
    if verdict.counterexample is None:
        return 0
    print(explanation(verdict.counterexample))
    print(f"  first wrong stage: {_fault_at(program, model, verdict.counterexample.tokens)}")
    return 1


def _check_options(arguments: argparse.Namespace) -> None:
    """Check the numbers and combinations of options; the budget gets its default."""
    if arguments.budget is None:
        arguments.budget = PROMPTS if arguments.generate else BUDGET
    if arguments.budget < 1:
        raise RaspcError(f"--budget is {arguments.budget}", remedy="give at least 1")
    if arguments.max_new_tokens is not None:
        if not arguments.generate:
            raise RaspcError("--max-new-tokens is for --generate", remedy="leave it out")
        if arguments.max_new_tokens < 1:
            raise RaspcError(
                f"--max-new-tokens is {arguments.max_new_tokens}", remedy="give at least 1"
            )
    if arguments.generate and (arguments.variables or arguments.distinct):
        raise RaspcError(
            "--generate compares generated tokens, from all kinds of prompts",
            remedy="leave out --variables and --distinct",
        )


def _verify_generation(arguments: argparse.Namespace) -> int:
    """Print the verdict on generation; the exit status is 1 if the model is wrong from a prompt."""
    from raspc.cli.generation_report import generation_explanation, generation_summary
    from raspc.cli.model_and_program import read_model_and_program
    from raspc.verification.verify_generation import verify_generation

    model, program = read_model_and_program(arguments)
    model.backend = arguments.backend
    progress = Progress("prompts")
    verdict = verify_generation(
        program,
        model.op,
        model.generator,
        budget=arguments.budget,
        max_new_tokens=arguments.max_new_tokens,
        seed=arguments.seed,
        report=progress,
    )
    progress.end()
    print(generation_summary(model.name, verdict))
    found = verdict.counterexample
    if found is None:
        return 0
    print(generation_explanation(found))
    print(f"  first wrong stage: {_generation_fault(program, model, found.agreed)}")
    return 1


def _generation_fault(program: ModuleOp, model: Model, tokens: list[Value]) -> str:
    """The first stage whose result on a sequence is wrong: the step with a cache, or another."""
    from raspc.verification.verify_model import Comparison

    comparison = Comparison(program, model.op, model.runner)
    if comparison.wrong_rows([[comparison.vocab.index(token) for token in tokens]])[0]:
        return _fault_at(program, model, tokens)
    return "the step with a cache: a run of the whole sequence is right"


def _verify_variables(arguments: argparse.Namespace) -> int:
    """Print the report on the variables; the exit status is 1 if a record is wrong."""
    from raspc.certification import source_and_lowered
    from raspc.cli.program_files import read_model
    from raspc.cli.variable_report import report_lines
    from raspc.rasp_dialect.program_evaluator import find_program
    from raspc.verification.variable_check import check_variables

    if arguments.against is not None or arguments.distinct:
        raise RaspcError(
            "--variables compares the model with the program in its file, on all kinds of inputs",
            remedy="leave out --against and --distinct",
        )
    model = read_model(arguments.program, arguments)
    source, lowered = source_and_lowered(model.source)
    if not model.op.variables:
        raise RaspcError(
            "the model has no records of variables",
            remedy="compile its program again; the pass rasp-declare-variables makes the records",
        )
    found = check_variables(
        model.op,
        find_program(source),
        find_program(lowered),
        budget=arguments.budget,
        seed=arguments.seed,
    )
    print("\n".join(report_lines(model.name, found)))
    return 1 if found.wrong else 0


def summary(name: str, verdict: Verdict) -> str:
    """The verdict in a line: the number and kinds of inputs, and the time that they took."""
    what = "right on" if not verdict.wrong else f"wrong on {verdict.wrong:,} of"
    kind = "inputs without repeated tokens" if verdict.plan.distinct else "inputs"
    return f"{name}: {what} {verdict.tried:,} {kind}: {tried_inputs(verdict)}"


def explanation(found: Counterexample) -> str:
    """The counterexample in lines: its input, and the results of program and model."""
    from raspc.values.token_words import show_values

    shrunk = shrunk_from(found.found_as, len(found.tokens))
    lines = [f"  input:    {show_values(found.tokens)}{shrunk}"]
    lines += [f"  program:  {show_values(values)}" for values in found.expected]
    lines += [f"  model:    {show_values(values)}" for values in found.actual]
    return "\n".join(lines)


def _fault_at(program: ModuleOp, model: Model, tokens: list[Value]) -> str:
    """The first stage of the compilation whose result on an input is wrong."""
    from xdsl.dialects.builtin import StringAttr

    from raspc.pass_pipeline import PIPELINE
    from raspc.verification.fault_bisection import find_fault

    pipeline = program.attributes.get(PIPELINE)
    passes = pipeline.data if isinstance(pipeline, StringAttr) else "default"
    return str(find_fault(program, passes, tokens, model.op))
