"""Names of SSA values, made from names of any kind, and names that a program can give to s-ops."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xdsl.ir import SSAValue

from raspc.values.ssa_names import MAX_SSA_NAME_LENGTH, ssa_name


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("opp_idx", "opp_idx"),
        ("opp idx-1", "opp_idx"),
        ("0", "v0"),
        ("2nd", "v2nd"),
        ("[0]", "v0"),
        ("_1_2", "v1"),
        ("%", "vec"),
        ("", "vec"),
        ("日本", "vec"),
        ("a" * 100_000, "a" * MAX_SSA_NAME_LENGTH),
    ],
)
def test_names(name: str, made: str) -> None:
    assert ssa_name(name, "vec") == made


@given(st.text())
def test_any_name_is_one_that_xdsl_keeps(name: str) -> None:
    made = ssa_name(name, "vec")
    assert SSAValue.extract_valid_name(made) == made
