"""The report of `raspc verify --generate`: the verdict, and the prompt of a counterexample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from raspc.cli.verdict_text import count_of, shrunk_from, tried_inputs
from raspc.values.token_words import show_values

if TYPE_CHECKING:
    from raspc.verification.verify_generation import (
        Continuation,
        GenerationCounterexample,
        GenerationVerdict,
    )


def generation_summary(name: str, verdict: GenerationVerdict) -> str:
    """The verdict in a line: the number and kinds of prompts, and the time that they took."""
    begin = "right from" if not verdict.wrong else f"wrong from {verdict.wrong:,} of"
    return (
        f"{name}: generates {count_of(verdict.tokens)}, {begin} {verdict.tried:,} prompts: "
        f"{tried_inputs(verdict)}"
    )


def generation_explanation(found: GenerationCounterexample) -> str:
    """The counterexample in lines: its prompt, and the tokens of program and model."""
    shrunk = shrunk_from(found.found_as, len(found.prompt))
    return "\n".join(
        [
            f"  prompt:   {show_values(found.prompt)}{shrunk}",
            f"  program:  {_shown(found.expected)}",
            f"  model:    {_shown(found.actual)}",
        ]
    )


def _shown(found: Continuation) -> str:
    """The generated tokens, and the result that is no token."""
    end = [f"({show_values(found.refused)} is no token)"] if found.refused else []
    return " ".join([*map(_word, found.tokens), *end])


def _word(token: object) -> str:
    return show_values([token])
