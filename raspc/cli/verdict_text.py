"""The parts that the verdicts of `raspc verify` share: inputs, errors and times as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from raspc.verification.verification_inputs import InputPlan


class TimedVerdict(Protocol):
    """A verdict about a program and a model on many inputs."""

    @property
    def plan(self) -> InputPlan:
        """The inputs."""
        ...

    @property
    def in_error(self) -> int:
        """The number of inputs on which the program is in error."""
        ...

    @property
    def seconds(self) -> float:
        """The time that the comparison took."""
        ...


def tried_inputs(verdict: TimedVerdict) -> str:
    """The kinds of inputs, those on which the program is in error, and the time, as text."""
    plan = verdict.plan
    parts: list[str] = []
    if plan.exhaustive:
        parts.append(f"all {plan.exhaustive:,} of up to {count_of(plan.exhaustive_length)}")
    if plan.random:
        parts.append(f"{plan.random:,} random ones of up to {count_of(plan.longest)}")
    text = ", ".join(parts)
    if verdict.in_error:
        text += f", but for {verdict.in_error:,} on which the program is in error"
    return f"{text} ({verdict.seconds:.1f} s)"


def shrunk_from(found_as: int, length: int) -> str:
    """The number of tokens of a counterexample before it was shrunk; empty if it was not."""
    return f", shrunk from {count_of(found_as)}" if found_as > length else ""


def count_of(tokens: int) -> str:
    """A number of tokens, as text."""
    return "1 token" if tokens == 1 else f"{tokens:,} tokens"
