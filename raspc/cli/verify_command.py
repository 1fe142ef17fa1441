"""
`raspc verify`: a model against its program, on all inputs or on many hard ones.

    $ raspc verify examples/reverse.py --max-seq-len 64
    reverse: right on 10,000 inputs: all 1,364 of up to 5 tokens, 8,636 random ones of up to 64
    (12.3 s)
    $ raspc verify examples/sort_unique.py --distinct
    sort_unique: right on 325 inputs without repeated tokens: all 325 of up to 5 tokens (1.2 s)
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from raspc.cli.progress_line import Progress
from raspc.values import RaspcError

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from raspc.model import Model
    from raspc.verification.verify_model import Counterexample, Verdict

BUDGET = 10_000
"""How many inputs are tried if nothing is said."""


def add_verify_arguments(command: argparse.ArgumentParser) -> None:
    """The arguments of the command, before those that say how to compile a program."""
    command.add_argument("program", metavar="PROGRAM|MODEL", help="what to verify")
    command.add_argument(
        "--budget",
        type=int,
        default=BUDGET,
        metavar="N",
        help=f"how many inputs to try; all of them if there are no more; {BUDGET}",
    )
    command.add_argument("--seed", type=int, default=0, metavar="N", help="of random inputs; 0")
    command.add_argument(
        "--distinct", action="store_true", help="only inputs in which no token occurs twice"
    )
    command.add_argument(
        "--against",
        metavar="PROGRAM",
        help="the program that a model should compute, if not the one in its file",
    )
    command.add_argument(
        "--backend",
        choices=("jax", "numpy"),
        default="jax",
        metavar="NAME",
        help="what runs the model: jax (XLA) or numpy; jax",
    )


def verify_command(arguments: argparse.Namespace) -> int:
    """Print what came of it; the exit status is 1 if the model is wrong on an input."""
    from raspc.verification.verify_model import verify

    if arguments.budget < 1:
        raise RaspcError(f"--budget is {arguments.budget}", remedy="give at least 1")
    model, program = read_both(arguments)
    progress = Progress("inputs")
    verdict = verify(
        program,
        model.op,
        budget=arguments.budget,
        seed=arguments.seed,
        distinct=arguments.distinct,
        backend=arguments.backend,
        report=progress,
    )
    progress.end()
    print(summary(model.name, verdict))
    if verdict.counterexample is None:
        return 0
    print(explanation(verdict.counterexample))
    print(f"  first wrong stage: {_fault(program, arguments.backend, verdict.counterexample)}")
    return 1


def read_both(arguments: argparse.Namespace) -> tuple[Model, ModuleOp]:
    """The model that the command line names, and the program that it should compute."""
    from raspc.cli.program_arguments import is_model_file, read_model, read_program

    model = read_model(arguments.program, arguments)
    if arguments.against is not None:
        if is_model_file(arguments.against):
            raise RaspcError(f"{arguments.against} is a model", remedy="give a program")
        return model, read_program(arguments.against, arguments)
    if model.source is None:
        raise RaspcError(
            "the program of the model is not known",
            location=arguments.program,
            remedy="give it with --against PROGRAM",
        )
    return model, parse_source(model.source, arguments.program)


def parse_source(text: str, place: str) -> ModuleOp:
    """The program that a model file keeps."""
    from xdsl.parser import Parser
    from xdsl.utils.exceptions import ParseError, VerifyException

    from raspc.universe import new_context

    try:
        module = Parser(new_context(), text, place).parse_module()
        module.verify()
    except (ParseError, VerifyException) as error:
        raise RaspcError(
            "the program in the file is damaged",
            location=place,
            remedy="give it with --against PROGRAM",
        ) from error
    return module


def summary(name: str, verdict: Verdict) -> str:
    """One line: how many inputs were tried, which, and how long it took."""
    plan = verdict.plan
    parts: list[str] = []
    if plan.exhaustive:
        parts.append(f"all {plan.exhaustive:,} of up to {_tokens(plan.exhaustive_length)}")
    if plan.random:
        parts.append(f"{plan.random:,} random ones of up to {_tokens(plan.longest)}")
    what = "right on" if not verdict.wrong else f"wrong on {verdict.wrong:,} of"
    kind = "inputs without repeated tokens" if plan.distinct else "inputs"
    text = f"{name}: {what} {verdict.tried:,} {kind}: {', '.join(parts)}"
    if verdict.in_error:
        text += f", but for {verdict.in_error:,} on which the program is in error"
    return f"{text} ({verdict.seconds:.1f} s)"


def _tokens(count: int) -> str:
    return "1 token" if count == 1 else f"{count:,} tokens"


def explanation(found: Counterexample) -> str:
    """The lines that show a counterexample."""
    from raspc.cli.token_words import show_values

    shrunk = (
        f", shrunk from {_tokens(found.found_as)}" if found.found_as > len(found.tokens) else ""
    )
    lines = [f"  input:    {show_values(found.tokens)}{shrunk}"]
    lines += [f"  program:  {show_values(values)}" for values in found.expected]
    lines += [f"  model:    {show_values(values)}" for values in found.actual]
    return "\n".join(lines)


def _fault(program: ModuleOp, backend: str, found: Counterexample) -> str:
    """Where the program goes wrong on its way to the model."""
    from xdsl.dialects.builtin import StringAttr

    from raspc.compiler import PIPELINE
    from raspc.verification.fault_bisection import find_fault

    pipeline = program.attributes.get(PIPELINE)
    passes = pipeline.data if isinstance(pipeline, StringAttr) else "default"
    return str(find_fault(program, passes, found.tokens))
