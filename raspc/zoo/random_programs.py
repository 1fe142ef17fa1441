"""
Random programs by seed, without programs that are trivial, constant, in error or duplicates.

    for program in random_programs(10, seed=3):
        program.name, program.module        # "random_3_17", and a module of the rasp dialect
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import get_args

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.transforms.dead_code_elimination import dce

from raspc.frontends.random_programs import STYLES, RandomChoices, random_program
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.values import RaspcError
from raspc.values.random_seed import checked_seed
from raspc.values.short_repr import short_repr
from raspc.zoo.program_behaviour import Fault, behaviour_of

FAULTS: tuple[Fault, ...] = get_args(Fault)

DRAWS = 5000
"""The number of draws in a row without a program, after which the generator gives up."""

NUMBERS_OF_A_SEED = 1 << 32
"""The seeds of the programs of one seed: program `number` of `seed` has a seed of its own."""


@dataclass(frozen=True)
class DrawnProgram:
    """A random program, with its number among the draws of the seed."""

    name: str
    number: int
    module: ModuleOp

    __repr__ = short_repr


@dataclass
class ProgramDraws:
    """The draws of a seed; iteration gives the programs that pass the filters, without end."""

    seed: int = 0
    longest: int = 5
    """The largest `max_seq_len`."""
    style: str = "plain"
    allow: Collection[Fault] = ()
    """The faults of programs that no filter drops."""
    dropped: Counter[Fault] = field(default_factory=Counter[Fault])
    """The number of dropped programs by fault."""

    def __post_init__(self) -> None:
        """Raise a `RaspcError` for a seed, length, style or fault that is not valid."""
        checked_seed(self.seed)
        if self.longest < 1:
            raise RaspcError(
                f"the longest input has {self.longest} tokens", remedy="give 1 or more"
            )
        for kind, given, known in (
            ("style", {self.style}, tuple(STYLES)),
            ("fault", set(self.allow), FAULTS),
        ):
            if unknown := sorted(given - set(known)):
                raise RaspcError(
                    f"there is no {kind} '{unknown[0]}'", remedy=f"choose from {', '.join(known)}"
                )

    def __iter__(self) -> Iterator[DrawnProgram]:
        seen: set[str] = set()
        last = 0
        for number in count():
            module = self.draw(number)
            behaviour = behaviour_of(module)
            fault = behaviour.fault or ("duplicate" if behaviour.digest in seen else None)
            seen.add(behaviour.digest)
            if fault is None or fault in self.allow:
                last = number
                yield DrawnProgram(find_program(module).sym_name.data, number, module)
                continue
            self.dropped[fault] += 1
            if number - last >= DRAWS:
                raise RaspcError(
                    f"{DRAWS} draws in a row gave no other program",
                    remedy="ask for fewer programs, allow a longer input, or allow more faults",
                )

    def draw(self, number: int) -> ModuleOp:
        """The program of a draw, without s-ops that the result does not read."""
        choices = RandomChoices(self.seed * NUMBERS_OF_A_SEED + number)
        module = random_program(choices, self.longest, STYLES[self.style])
        dce(module)
        find_program(module).sym_name = StringAttr(f"random_{self.seed}_{number}")
        return module


def random_programs(n: int, seed: int = 0, **options: object) -> list[DrawnProgram]:
    """
    The first `n` programs of a seed that pass the filters.

    options: `longest`, `style` and `allow`, the fields of `ProgramDraws`.

    Raises `RaspcError` for an invalid option, and if no more programs are found.
    """
    draws = iter(ProgramDraws(seed, **options))  # pyright: ignore[reportArgumentType]
    return [next(draws) for _ in range(n)]
