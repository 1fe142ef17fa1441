"""
Translation validation: after every pass, the module means what it meant before.

    validator = TranslationValidator()
    PassPipeline(passes, validator.watching(None)).apply(ctx, module)

Each program runs on inputs before the pipeline, by the interpreter of its level, and again after
every pass, by that of the level it has reached. A pass that changes a result is an error that
names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipelineCallbackType

from raspc.values import RaspcError, canonical
from raspc.values.text import value_text
from raspc.verification.level_runners import Results, Tokens, level_of, runners, same, vocabularies
from raspc.verification.verification_inputs import Inputs, plan_inputs

INPUTS = 40
"""How many inputs each program runs on after each pass."""

LONGEST = 48
"""The most tokens in most of them: the interpreters take their time on long ones."""

LONG_INPUTS = 2
"""How many are as long as the program allows, where that is more."""

MOST_SHOWN = 16
"""The most values of a sequence that a message shows."""


class Miscompilation(RaspcError):
    """A pass changed what a program means."""

    def __init__(
        self,
        program: str,
        pass_name: str,
        level: str,
        tokens: Tokens,
        expected: Results | None,
        actual: Results | None,
    ):
        self.pass_name = pass_name
        self.level = level
        self.tokens = list(tokens)
        super().__init__(
            f"pass '{pass_name}' changed the meaning of @{program}: on {_shown(tokens)} it gave "
            f"{_results(expected)}, and gives {_results(actual)} after the pass",
            remedy="this is a bug of the pass: please report it, with the program",
        )


class TranslationValidator:
    """Watches passes at work, and compares what programs give before and after each."""

    def __init__(self, inputs: Sequence[Tokens] | None = None):
        """inputs: what to run programs on; chosen for each program if they are left out."""
        self._given = inputs
        self._inputs: dict[str, list[Tokens]] = {}
        self._expected: dict[str, list[Results | None]] = {}
        self.checked: list[str] = []
        """The passes after which something was compared."""

    def watching(self, callback: PassPipelineCallbackType | None) -> PassPipelineCallbackType:
        """The callback of a pipeline to watch, which calls the given one first."""

        def watched(
            previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
        ) -> None:
            if callback is not None:
                callback(previous, module, following)
            if previous is None:
                self.start(module)
            else:
                self.check(module, previous.name)

        return watched

    def start(self, module: ModuleOp) -> None:
        """Run the programs of a module; what they give is right."""
        self._inputs = {
            name: list(self._given or choose_inputs(tokens, longest))
            for name, (tokens, longest) in vocabularies(module).items()
        }
        self._expected = {}
        for name, run in runners(module).items():
            results = run(self._inputs[name])
            meaningful = [i for i, result in enumerate(results) if result is not None]
            self._inputs[name] = [self._inputs[name][i] for i in meaningful]
            self._expected[name] = [results[i] for i in meaningful]

    def check(self, module: ModuleOp, pass_name: str) -> None:
        """
        Run the programs again that are still there.

        Raises `Miscompilation` for the first result that is another one than before.
        """
        found = runners(module)
        for name, run in found.items():
            if name not in self._expected:
                continue
            inputs, expected = self._inputs[name], self._expected[name]
            for tokens, right, said in zip(inputs, expected, run(inputs), strict=True):
                if not same(right, said):
                    raise Miscompilation(name, pass_name, level_of(module), tokens, right, said)
        if self._expected.keys() & found.keys():
            self.checked.append(pass_name)


def choose_inputs(tokens: Tokens, longest: int) -> list[Tokens]:
    """A few inputs of all kinds, some of full length."""
    plan = plan_inputs(len(tokens), min(longest, LONGEST), INPUTS)
    chosen = list(_inputs_of(tokens, plan.chunks(seed=0)))
    if longest > LONGEST:
        long = plan_inputs(len(tokens), longest, INPUTS)
        longer = list(_inputs_of(tokens, long.chunks(seed=1)))
        chosen += sorted(longer, key=len)[-LONG_INPUTS:]
    return chosen


def _inputs_of(tokens: Tokens, chunks: Iterable[Inputs]) -> Iterator[Tokens]:
    for chunk in chunks:
        for row, length in zip(chunk.tokens.tolist(), chunk.lengths.tolist(), strict=True):
            yield [tokens[i] for i in row[:length]]


def _shown(values: Sequence[object]) -> str:
    texts = [value_text(canonical(value)) for value in values[:MOST_SHOWN]]
    more = len(values) - len(texts)
    return "[" + " ".join(texts) + (f" and {more} more" if more > 0 else "") + "]"


def _results(results: Results | None) -> str:
    return "an error" if results is None else ", ".join(map(_shown, results))
