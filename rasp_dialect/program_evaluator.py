"""
Programs called on Python values: the results that a compiled model must decode.

    evaluate(program, ["a", "b", "c"])                  ["c", "b", "a"]
    ProgramEvaluator(program).exact(["a", "b", "a"])    [Fraction(2, 3), ...]
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, cast

from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter
from xdsl.ir import SSAValue

from raspc.rasp_dialect.interpreter import RaspFunctions, SOpValues, register_meaning
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.rasp_dialect.sop_ops import SOp
from raspc.values import PythonValue, RaspcError, Value, canonical, error_at, to_python
from raspc.values.text import domain_text, value_text

Results: TypeAlias = list[PythonValue] | tuple[list[PythonValue], ...]
"""The results of a program: a list with a value for each position, or a tuple of such lists."""

ExactResults: TypeAlias = SOpValues | tuple[SOpValues, ...]
"""The results of a program, with fractions in place of floats."""


def find_program(module: ModuleOp | ProgramOp) -> ProgramOp:
    """The program in a module, or the program itself; raises `RaspcError` unless there is one."""
    if isinstance(module, ProgramOp):
        return module
    programs = [op for op in module.body.block.ops if isinstance(op, ProgramOp)]
    if len(programs) != 1:
        names = ", ".join(f"@{program.sym_name.data}" for program in programs) or "none"
        raise RaspcError(
            f"the module holds {len(programs)} programs ({names})",
            remedy="give a module with one rasp.program",
        )
    return programs[0]


class ProgramEvaluator:
    """
    A program that can be called on one input after another.

    The results of the functions of maps and selectors are cached from call to call. With `check`,
    an input must fit the program's vocab and max_seq_len.
    """

    def __init__(self, program: ProgramOp | ModuleOp, *, check: bool = True):
        self.program = find_program(program)
        self.check = check
        self._functions = RaspFunctions()
        self._interpreter = Interpreter(ModuleOp([]))
        register_meaning(self._interpreter, self._functions)

    def __call__(self, tokens: Sequence[object]) -> Results:
        """The results of the program on an input, as Python values."""
        results = self.exact(tokens)
        if isinstance(results, tuple):
            return tuple([to_python(value) for value in result] for result in results)
        return [to_python(value) for value in results]

    def exact(self, tokens: Sequence[object]) -> ExactResults:
        """The results of the program on an input, as exact values."""
        self._functions.tokens = self._values_of(tokens)
        results = cast(
            tuple[SOpValues, ...],
            self._interpreter.run_ssacfg_region(self.program.body, (), self.program.sym_name.data),
        )
        results = tuple(
            as_numbers(result) if is_asked_as_number(value) else result
            for result, value in zip(results, self.program.return_op.values, strict=True)
        )
        return results[0] if len(results) == 1 else results

    def _values_of(self, tokens: Sequence[object]) -> list[Value]:
        """The values of the tokens, checked against vocab and max_seq_len."""
        try:
            values = [canonical(token) for token in tokens]
        except TypeError as error:
            raise error_at(self.program, str(error)) from error
        if self.check:
            self._check_length(values)
            self._check_vocab(values)
            # True is the token 1 of a vocabulary that holds 1, as for the model.
            vocab = self.program.vocab.data
            values = [vocab.values[vocab.index(value)] for value in values]
        return values

    def _check_length(self, values: list[Value]) -> None:
        longest = self.program.max_seq_len
        if not values:
            raise error_at(self.program, "the input is empty", "give at least one token")
        if len(values) > longest:
            raise error_at(
                self.program,
                f"the input has {len(values)} tokens, but max_seq_len is {longest}",
                "give a shorter input or compile with a larger max_seq_len",
            )

    def _check_vocab(self, values: list[Value]) -> None:
        vocab = self.program.vocab.data
        for position, value in enumerate(values):
            if value not in vocab:
                raise error_at(
                    self.program,
                    f"the token {value_text(value)} at position {position} is not in the vocab",
                    f"the vocab is {domain_text(vocab)}",
                )


def evaluate(
    program: ProgramOp | ModuleOp, tokens: Sequence[object], *, check: bool = True
) -> Results:
    """
    The results of a program on one input, as Python values.

    Raises:
        RaspcError: `check` is on and the input does not fit the program, or the program has no
            result on the input, such as the mean of strings.
    """
    return ProgramEvaluator(program, check=check)(tokens)


def is_asked_as_number(value: SSAValue) -> bool:
    """Whether the program asks for the numerical encoding of a result."""
    op = value.owner
    return isinstance(op, SOp) and op.encoding is not None and op.encoding.data.is_number


def as_numbers(values: SOpValues) -> SOpValues:
    """The values with 1 and 0 in place of True and False."""
    return [+value if isinstance(value, bool) else value for value in values]
