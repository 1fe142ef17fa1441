"""Options with choices are `Literal`; a value that is no choice is reported by its choices."""

from dataclasses import dataclass
from typing import Literal

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.utils.arg_spec import parse_spec

from raspc.pass_options import choices, options_of, pass_of
from raspc.values import RaspcError


@dataclass(frozen=True)
class Painted(ModulePass):
    """A pass with an option of each kind."""

    name = "painted"

    main_color: Literal["red", "dark-blue"] = "red"
    coats: int = 1

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        """Do nothing."""


def made(text: str) -> ModulePass:
    return pass_of(Painted, parse_spec(text), "read the manual")


def test_a_choice_is_taken() -> None:
    assert made("painted") == Painted("red", 1)
    assert made("painted{main-color=dark-blue coats=2}") == Painted("dark-blue", 2)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "painted{main-color=green}",
            "painted has no main-color 'green'; choose from red, dark-blue",
        ),
        ("painted{main-color=3}", "painted has no main-color '3'; choose from red, dark-blue"),
        (
            "painted{main-color=red,red}",
            "painted has no main-color 'red,red'; choose from red, dark-blue",
        ),
        (
            "painted{coats=many}",
            "pass 'painted': Incompatible types: given ('many',), expected <class 'int'>; "
            "read the manual",
        ),
    ],
)
def test_errors_name_the_choices_or_the_remedy(text: str, message: str) -> None:
    with pytest.raises(RaspcError) as caught:
        made(text)
    assert str(caught.value) == message


def test_options_in_words() -> None:
    assert options_of(Painted) == ["main-color: red or dark-blue", "coats: int"]
    assert choices(str) == ()
