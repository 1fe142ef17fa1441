"""Random programs of difficult vocabularies and names, by seed or by Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st
from xdsl.dialects.builtin import ModuleOp

from random_programs.choices import DrawnChoices
from raspc.frontends.random_programs.program_maker import random_program as make_program
from raspc.frontends.random_programs.program_styles import DIFFICULT
from raspc.frontends.random_programs.random_choices import Choices


def random_program(choices: Choices, longest: int = 4) -> ModuleOp:
    """A random well-formed program of difficult values, which may be in error on some inputs."""
    return make_program(choices, longest, DIFFICULT)


@st.composite
def programs(draw: st.DrawFn, longest: int = 3) -> ModuleOp:
    """The strategy of random programs for Hypothesis."""
    return random_program(DrawnChoices(draw), longest)
