"""
Translation validation: a comparison of each program's results before and after every pass.

    validator = TranslationValidator()
    AnalysisPipeline(passes, validator.watching(None)).apply(ctx, module)

Each program runs on inputs before the pipeline, by the interpreter of its level, and again after
every pass, by the interpreter of its new level. A changed result raises an error that names the
pass.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from raspc.pass_watcher import LastWatcher
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.values import RaspcError, canonical
from raspc.values.extension_registry import distribution_of
from raspc.values.short_repr import guarded, listed
from raspc.values.text import value_text
from raspc.verification.confused_values import ConfusedValues
from raspc.verification.level_runners import Results, Tokens, level_of, runners, same, vocabularies
from raspc.verification.verification_inputs import Inputs, plan_inputs

INPUT_COUNT = 40
"""The number of inputs that each program runs on after each pass."""

MAX_USUAL_LENGTH = 48
"""The largest length of most inputs, because interpreters are slow on long ones."""

LONG_INPUT_COUNT = 2
"""The number of inputs of the program's full length, if it exceeds `MAX_USUAL_LENGTH`."""

MAX_SHOWN_VALUES = 16
"""The largest number of values of a sequence that a message shows."""


class Miscompilation(RaspcError):
    """The error that a pass changed the results of a program."""

    def __init__(
        self,
        program: str,
        pass_name: str,
        level: str,
        tokens: Tokens,
        expected: Results | None,
        actual: Results | None,
        package: str = "raspc",
    ):
        """package: the name under which the package of the pass is installed."""
        self.pass_name = pass_name
        self.level = level
        self.tokens = list(tokens)
        super().__init__(
            f"pass '{pass_name}' changed the meaning of @{program}: on {shown_values(tokens)} it "
            f"gave {shown_results(expected)}, and gives {shown_results(actual)} after the pass",
            remedy="this is a bug of the pass: please report it, with the program"
            if package == "raspc"
            else f"this is a bug of the pass, of package {package}",
        )


class TranslationValidator(LastWatcher):
    """A watcher of passes that compares the results of programs before and after each pass."""

    def __init__(self, inputs: Sequence[Tokens] | None = None):
        """inputs: the inputs to run programs on; by default chosen for each program."""
        self._given = inputs
        self._inputs: dict[str, list[Tokens]] = {}
        self._expected: dict[str, list[Results | None]] = {}
        self._confused: dict[str, ConfusedValues] = {}
        self.checked: list[str] = []
        """The passes after which results were compared."""
        self.seconds = 0.0
        """The time of the comparisons."""

    def see(
        self, previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
    ) -> None:
        """Run the programs before the first pass, and compare their results after each pass."""
        begin = time.perf_counter()
        if previous is None:
            self.start(module)
        else:
            package = distribution_of(type(previous).__module__)
            self.check(module, previous.name, package)
        self.seconds += time.perf_counter() - begin

    def start(self, module: ModuleOp) -> None:
        """Run the programs of a module, and record their results as right."""
        self._inputs = {
            name: list(self._given or choose_inputs(tokens, longest))
            for name, (tokens, longest) in vocabularies(module).items()
        }
        self._confused = {
            op.sym_name.data: ConfusedValues(op.clone())
            for op in module.ops
            if isinstance(op, ProgramOp)
        }
        self._expected = {}
        for name, run in runners(module).items():
            results = run(self._inputs[name])
            meaningful = [i for i, result in enumerate(results) if result is not None]
            self._inputs[name] = [self._inputs[name][i] for i in meaningful]
            self._expected[name] = [results[i] for i in meaningful]

    def check(self, module: ModuleOp, pass_name: str, package: str = "raspc") -> None:
        """
        Run the programs that the module still has, and compare their results with the recorded
        ones.

        package: the name under which the package of the pass is installed.

        Raises `Miscompilation` for the first result that has changed.
        """
        found = runners(module)
        for name, run in found.items():
            if name not in self._expected:
                continue
            inputs, expected = self._inputs[name], self._expected[name]
            for tokens, right, said in zip(inputs, expected, run(inputs), strict=True):
                if not same(right, said, self._confused.get(name)):
                    level = level_of(module)
                    raise Miscompilation(name, pass_name, level, tokens, right, said, package)
        if self._expected.keys() & found.keys():
            self.checked.append(pass_name)

    @guarded
    def __repr__(self) -> str:
        return f"<TranslationValidator after {listed(self.checked) or 'no pass'}>"


def choose_inputs(tokens: Tokens, longest: int) -> list[Tokens]:
    """Inputs of all kinds, some of them of full length."""
    plan = plan_inputs(len(tokens), min(longest, MAX_USUAL_LENGTH), INPUT_COUNT)
    chosen = list(_inputs_of(tokens, plan.chunks(seed=0)))
    if longest > MAX_USUAL_LENGTH:
        long = plan_inputs(len(tokens), longest, INPUT_COUNT)
        longer = list(_inputs_of(tokens, long.chunks(seed=1)))
        chosen += sorted(longer, key=len)[-LONG_INPUT_COUNT:]
    return chosen


def _inputs_of(tokens: Tokens, chunks: Iterable[Inputs]) -> Iterator[Tokens]:
    for chunk in chunks:
        for row, length in zip(chunk.tokens.tolist(), chunk.lengths.tolist(), strict=True):
            yield [tokens[i] for i in row[:length]]


def shown_values(values: Sequence[object]) -> str:
    """The text of an input or a result in a message, cut after `MAX_SHOWN_VALUES` values."""
    texts = [value_text(canonical(value)) for value in values[:MAX_SHOWN_VALUES]]
    more = len(values) - len(texts)
    return "[" + " ".join(texts) + (f" and {more} more" if more > 0 else "") + "]"


def shown_results(results: Sequence[Sequence[object]] | None) -> str:
    """The text of the results of a program in a message; None stands for an error."""
    return "an error" if results is None else ", ".join(map(shown_values, results))
