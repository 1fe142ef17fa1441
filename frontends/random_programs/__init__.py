"""
Random programs of the rasp dialect, by seed.

    module = random_program(RandomChoices(7), longest=5, style=PLAIN)

`program_maker` makes a program op by op, `random_functions` the functions of its maps and selects,
and `program_styles` lists the values and names that both draw from.
"""

from raspc.frontends.random_programs.program_maker import random_program
from raspc.frontends.random_programs.program_styles import (
    DIFFICULT,
    PLAIN,
    STYLES,
    ProgramStyle,
)
from raspc.frontends.random_programs.random_choices import Choices, RandomChoices

__all__ = [
    "DIFFICULT",
    "PLAIN",
    "STYLES",
    "Choices",
    "ProgramStyle",
    "RandomChoices",
    "random_program",
]
