"""The report of `raspc verify --generate`: the verdict, and the prompt of a counterexample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from raspc.values.token_words import show_values

if TYPE_CHECKING:
    from raspc.verification.verify_generation import (
        Continuation,
        GenerationCounterexample,
        GenerationVerdict,
    )


def generation_summary(name: str, verdict: GenerationVerdict) -> str:
    """The verdict in a line: the number and kinds of prompts, and the time that they took."""
    plan = verdict.plan
    parts: list[str] = []
    if plan.exhaustive:
        parts.append(f"all {plan.exhaustive:,} of up to {count_of(plan.exhaustive_length)}")
    if plan.random:
        parts.append(f"{plan.random:,} random ones of up to {count_of(plan.longest)}")
    begin = "right from" if not verdict.wrong else f"wrong from {verdict.wrong:,} of"
    text = (
        f"{name}: generates {count_of(verdict.tokens)}, {begin} {verdict.tried:,} prompts: "
        f"{', '.join(parts)}"
    )
    if verdict.in_error:
        text += f", but for {verdict.in_error:,} on which the program is in error"
    return f"{text} ({verdict.seconds:.1f} s)"


def count_of(tokens: int) -> str:
    """A number of tokens, as text."""
    return "1 token" if tokens == 1 else f"{tokens:,} tokens"


def generation_explanation(found: GenerationCounterexample) -> str:
    """The counterexample in lines: its prompt, and the tokens of program and model."""
    is_shrunk = found.found_as > len(found.prompt)
    shrunk = f", shrunk from {count_of(found.found_as)}" if is_shrunk else ""
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
