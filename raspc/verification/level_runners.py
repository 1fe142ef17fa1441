"""
The programs and models of a module, run on inputs by the interpreter of their level.

    for name, run in runners(module).items():
        run([["a", "b"], ["b"]])        # [(["b", "a"],), (["b"],)]; None for an error
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, cast

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation

from raspc import craft_dialect, rasp_dialect, transformer_dialect
from raspc.values import PythonValue, RaspcError, Value, canonical
from raspc.values.value import typed_key
from raspc.verification.confused_values import ConfusedValues

Tokens: TypeAlias = Sequence[Value]
"""An input, without BOS."""

Results: TypeAlias = tuple[list[PythonValue], ...]
"""For each result of a program, a value for each position."""

Run: TypeAlias = Callable[[Sequence[Tokens]], list[Results | None]]
"""A function of inputs to their results, with None for an input that raises an error."""


def runners(module: ModuleOp) -> dict[str, Run]:
    """The runner of each program or model of a module, by name, at any level."""
    found: dict[str, Run] = {}
    for op in module.ops:
        match op:
            case rasp_dialect.ProgramOp():
                found[op.sym_name.data] = _rasp_runner(op)
            case craft_dialect.ProgramOp():
                found[op.sym_name.data] = _craft_runner(op)
            case transformer_dialect.ModelOp():
                found[op.sym_name.data] = _transformer_runner(op)
            case _:
                pass
    return found


def level_of(module: ModuleOp) -> str:
    """The lowest level of an op in a module."""
    dialects = {op.name.partition(".")[0] for op in module.ops}
    return next((name for name in ("transformer", "craft", "rasp") if name in dialects), "other")


def vocabularies(module: ModuleOp) -> dict[str, tuple[tuple[Value, ...], int]]:
    """The tokens of each program or model, and the length of its longest input, by name."""
    found: dict[str, tuple[tuple[Value, ...], int]] = {}
    for op in module.ops:
        match op:
            case rasp_dialect.ProgramOp():
                found[op.sym_name.data] = op.vocab.data.values, op.max_seq_len
            case craft_dialect.ProgramOp():
                reserved = (op.bos.data, op.pad.data)
                tokens = tuple(token for token in op.tokens.data if token not in reserved)
                found[op.sym_name.data] = tokens, op.max_seq_len.value.data
            case transformer_dialect.ModelOp():
                found[op.sym_name.data] = op.vocab, op.max_length
            case _:
                pass
    return found


def same(
    expected: Results | None, actual: Results | None, confused: ConfusedValues | None = None
) -> bool:
    """
    Whether results are equal and of the same types.

    confused: the values of which the type may differ; none if None.
    """
    if expected is None or actual is None:
        return expected is actual
    return len(expected) == len(actual) and all(
        len(right) == len(said)
        and all(_same(a, b, i, confused) for a, b in zip(right, said, strict=True))
        for i, (right, said) in enumerate(zip(expected, actual, strict=True))
    )


def _same(
    right: PythonValue, said: PythonValue, result: int, confused: ConfusedValues | None
) -> bool:
    """Whether two values of the result of that number are equal and of the same types."""
    if right != said:
        return False
    if typed_key(canonical(right)) == typed_key(canonical(said)):
        return True
    return confused is not None and canonical(right) in confused.of(result)


def _each(run: Callable[[Tokens], Any], inputs: Sequence[Tokens]) -> list[Results | None]:
    results: list[Results | None] = []
    for tokens in inputs:
        try:
            result = run(tokens)
        except RaspcError:
            results.append(None)
        else:
            results.append(_as_results(result))
    return results


def _as_results(result: object) -> Results:
    """The results as a tuple, also for a single result."""
    return cast(Results, result) if isinstance(result, tuple) else (cast(list[Any], result),)


def _rasp_runner(program: rasp_dialect.ProgramOp) -> Run:
    from raspc.rasp_dialect.program_evaluator import ProgramEvaluator

    evaluator = ProgramEvaluator(program)
    return lambda inputs: _each(evaluator, inputs)


def _craft_runner(program: craft_dialect.ProgramOp) -> Run:
    from raspc.craft_dialect.program_runner import evaluate

    alone = _alone(program)
    return lambda inputs: _each(lambda tokens: evaluate(alone, tokens), inputs)


def _transformer_runner(model: transformer_dialect.ModelOp) -> Run:
    from raspc.model import Model

    runner = Model(_alone(model), backend="numpy")

    def run(inputs: Sequence[Tokens]) -> list[Results | None]:
        try:
            return [_as_results(result) for result in runner.apply_batch(inputs)]
        except RaspcError:  # Run each input by itself, to find those that raise the error.
            return _each(lambda tokens: runner.apply_batch([tokens])[0], inputs)

    return run


def _alone(op: Operation) -> ModuleOp:
    """A module with a copy of one op."""
    return ModuleOp([op.clone()])
