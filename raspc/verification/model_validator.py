"""
Validation of a finished compilation: the model against its program, on a few hundred inputs.

    PassPipeline(passes, ModelValidator().watching(None)).apply(ctx, module)

After the last pass, each model runs with NumPy on all of the shortest inputs, on inputs of hard
kinds and on inputs of full length, and its results are compared with those of the oracle. The
oracle runs the program as it was before the first pass; a program with ops of other packages, as
it was when the last of these had been lowered.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from raspc.pass_watcher import LastWatcher
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.model_size import ModelStatistics
from raspc.values import RaspcError, location_of
from raspc.values.short_repr import guarded, listed
from raspc.values.work_progress import working_on
from raspc.verification.translation_validation import shown_results, shown_values
from raspc.verification.verification_inputs import KINDS, Inputs, plan_inputs
from raspc.verification.verify_model import Comparison, Counterexample

INPUT_COUNTS = (48, 256)
"""The smallest and the largest number of inputs of at most `USUAL_LENGTH` tokens."""

USUAL_LENGTH = 32
"""The number of tokens in the longest inputs that are compared besides those of full length."""

FULL_LENGTH_COUNTS = (2, 4 * len(KINDS))
"""The smallest and the largest number of inputs of full length."""

MAX_INPUT_LENGTH = 4096
"""The number of tokens in the longest input that runs: work grows with the square of the length."""

PRODUCT_BUDGET = 1 << 31
"""
The number of multiplications of a model that a validation may take, once for the usual inputs and
once for those of full length. More inputs than the smallest number must be affordable.
"""


class WrongModelError(RaspcError):
    """The error that a compiled model does not compute its program."""

    def __init__(self, program: ProgramOp, found: Counterexample):
        super().__init__(
            f"the compiled model is wrong: on {shown_values(found.tokens)} @{program.sym_name.data}"
            f" is {shown_results(found.expected)}, and the model gives "
            f"{shown_results(found.actual)}",
            location=location_of(program),
            remedy="this is a bug of raspc: please report it, with the program; --validate names "
            "the pass at fault",
        )


class ModelValidator(LastWatcher):
    """A watcher of passes that compares the models after the last pass with their programs."""

    def __init__(self) -> None:
        self._programs: dict[str, ModuleOp] = {}
        self.seconds = 0.0
        """The time of the comparisons."""

    def see(
        self, previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
    ) -> None:
        """Record new programs, and after the last pass validate the models."""
        begin = time.perf_counter()
        self._record(module)
        if following is None:
            self._validate(module)
        self.seconds += time.perf_counter() - begin

    def _record(self, module: ModuleOp) -> None:
        """Copy the programs that are not recorded yet, and of which the oracle knows all ops."""
        for op in module.ops:
            if not isinstance(op, ProgramOp) or op.sym_name.data in self._programs:
                continue
            if all(inner.dialect_name() == "rasp" for inner in op.walk()):
                self._programs[op.sym_name.data] = ModuleOp([op.clone()])

    def _validate(self, module: ModuleOp) -> None:
        for op in module.ops:
            if isinstance(op, ModelOp) and op.sym_name.data in self._programs:
                validate_model(self._programs[op.sym_name.data], op)

    @guarded
    def __repr__(self) -> str:
        return f"<ModelValidator of {listed(self._programs) or 'no program'}>"


def validate_model(program: ModuleOp, model: ModelOp) -> None:
    """
    Compare the results of a model with those of its program on a few hundred inputs.

    program: a module with one `rasp.program`.
    model: the model, which runs with NumPy.

    Raises:
        WrongModelError: the model is wrong on an input.

    """
    comparison = Comparison(program, model, backend="numpy")
    compared = 0
    for inputs in validation_inputs(model, comparison.program):
        working_on(f"input {compared}")
        compared += len(inputs.lengths)
        wrong, _ = comparison.wrong(inputs)
        for row in np.flatnonzero(wrong)[:1].tolist():
            length = int(inputs.lengths[row])
            tokens: list[int] = inputs.tokens[row, :length].tolist()
            raise WrongModelError(comparison.program, comparison.counterexample(tokens, length))


def validation_inputs(model: ModelOp, program: ProgramOp) -> Iterator[Inputs]:
    """The inputs of a validation, as positions in the vocab of the program."""
    vocab_size = len(program.vocab.data.values)
    longest = min(program.max_seq_len, MAX_INPUT_LENGTH)
    usual = min(longest, USUAL_LENGTH)
    count = _affordable(model, usual, INPUT_COUNTS)
    yield from plan_inputs(vocab_size, usual, count).chunks(seed=0)
    if longest <= usual:
        return
    count = _affordable(model, longest, FULL_LENGTH_COUNTS)
    rng = np.random.default_rng(0)
    rows = [KINDS[i % len(KINDS)](rng, vocab_size, longest) for i in range(count)]
    yield Inputs(np.array(rows, np.int32), np.full(count, longest, np.int64))


def _affordable(model: ModelOp, length: int, counts: tuple[int, int]) -> int:
    """The number of inputs of a length within `PRODUCT_BUDGET`, within the given limits."""
    size = ModelStatistics.of(model)
    pairs = size.total_heads * 2 * size.d_head * length**2
    affordable = PRODUCT_BUDGET // (size.n_params * length + pairs)
    return min(max(affordable, counts[0]), counts[1])
