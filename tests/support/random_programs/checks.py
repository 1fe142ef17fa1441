"""Checks of a program: sound analyses, correct results after every pass, or a refusal."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import StringIO
from itertools import product

from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.parser import Parser
from xdsl.printer import Printer

import raspc.craft_dialect.program_runner as craft
import raspc.rasp_dialect as rasp
from random_programs.facts import check_facts
from raspc import transformer_dialect
from raspc.craft_dialect import CRAFT
from raspc.model import Model
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import PIPELINES
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator, find_program
from raspc.values import PythonValue, RaspcError, Value
from raspc.verification.confused_values import ConfusedValues
from raspc.verification.level_runners import same

Sequences = Sequence[Sequence[Value]]


class Wrong(AssertionError):
    """The error of a violated property."""


@dataclass
class Outcome:
    """The outcome of a program: compiled and correct, or refused with a reason."""

    refused: str | None = None
    reached: list[str] = field(default_factory=list)
    """The names of the passes that succeeded."""


def text_of(module: ModuleOp) -> str:
    stream = StringIO()
    Printer(stream).print_op(module)
    return stream.getvalue()


def context() -> Context:
    ctx = Context()
    for dialect in (Builtin, rasp.RASP, CRAFT, transformer_dialect.TRANSFORMER):
        ctx.load_dialect(dialect)
    return ctx


def check_text(module: ModuleOp, stage: str) -> None:
    """Check that the text of a module parses to the same module."""
    printed = text_of(module)
    parsed = Parser(context(), printed).parse_module()
    parsed.verify()
    if text_of(parsed) != printed:
        raise Wrong(f"{stage}: text does not read back")


OF_PASSES = ("after pass '", "is erased in parts or more than once")
"""The parts of messages about an error of a pass, not of the program."""


def inputs_of(program: rasp.ProgramOp, most: int, seed: int = 0) -> list[list[Value]]:
    """All inputs of a program if they are at most `most`, otherwise random inputs."""
    vocab, longest = program.vocab.data.values, program.max_seq_len
    if sum(len(vocab) ** n for n in range(1, longest + 1)) <= most:
        return [list(xs) for n in range(1, longest + 1) for xs in product(vocab, repeat=n)]
    rng = random.Random(seed)
    lengths = [1 + i % longest for i in range(most)]
    return [[rng.choice(vocab) for _ in range(n)] for n in lengths]


Meanings = list[tuple[list[Value], list[PythonValue]]]


def meanings(module: ModuleOp, inputs: Sequences) -> Meanings:
    """The inputs and their results by the interpreter, without inputs with an error."""
    evaluator = ProgramEvaluator(module)
    found: Meanings = []
    for tokens in inputs:
        try:
            result = evaluator(tokens)
        except RaspcError:
            continue
        assert isinstance(result, list)
        found.append((list(tokens), result))
    return found


def level_of(module: ModuleOp) -> str:
    return next(iter(module.ops)).name.partition(".")[0]


def check_meaning(
    module: ModuleOp,
    expected: Meanings,
    stage: str,
    craft_inputs: int,
    confused: ConfusedValues | None = None,
) -> None:
    """
    Check that a module of any level gives the expected results.

    confused: the values of which the type may differ; none if None.
    """
    level = level_of(module)
    if level == "transformer":
        model = Model(module, backend="numpy")
        results = model.apply_batch([tokens for tokens, _ in expected])
    elif level == "craft":
        expected = expected[-craft_inputs:]
        results = [craft.evaluate(module, tokens) for tokens, _ in expected]
    else:
        evaluator = ProgramEvaluator(module)
        results = [evaluator(tokens) for tokens, _ in expected]
    for (tokens, right), actual in zip(expected, results, strict=True):
        if not same((right,), (actual,), confused):
            raise Wrong(f"{stage}: on {tokens} it gives {actual}, and the program {right}")


def check_program(
    module: ModuleOp,
    *,
    most_inputs: int = 60,
    craft_inputs: int = 6,
    pipeline: str = "tracr",
    texts: bool = True,
    facts: bool = True,
    every_pass: bool = True,
) -> Outcome:
    """
    Run a pipeline on a program, and check the module after every pass, or at the end alone.

    texts: whether to check that text parses to the same module.
    facts: whether to check the facts of analyses against the values of the program.
    Raises `Wrong` for a violated property; an exception other than `RaspcError` is not caught.
    """
    module.verify()
    check_text(module, "rasp")
    inputs = inputs_of(find_program(module), most_inputs)
    expected = meanings(module, inputs)
    outcome = Outcome()
    confused = ConfusedValues(find_program(module))
    try:
        if facts:
            check_facts(find_program(module), inputs)
        working = module.clone()
        specs = parse_passes(PIPELINES[pipeline])
        for part in [[spec] for spec in specs] if every_pass else [specs]:
            run_passes(working, part)
            spec = part[-1]
            outcome.reached.append(spec.name)
            if texts:
                check_text(working, spec.name)
            check_meaning(working, expected, spec.name, craft_inputs, confused)
    except RaspcError as error:
        if "\n" in str(error):
            raise Wrong(f"the error takes several lines: {error}") from error
        if any(part in error.message for part in OF_PASSES):
            raise Wrong(f"a pass left what does not verify: {error}") from error
        outcome.refused = error.message
    return outcome
