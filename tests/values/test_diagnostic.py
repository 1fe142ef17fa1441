"""Errors for users: their parts, and the sources of the parts."""

import pytest
from xdsl.dialects import test as test_dialect
from xdsl.dialects.builtin import FileLineColLoc, IntAttr, ModuleOp, StringAttr
from xdsl.ir import Region
from xdsl.utils.exceptions import DiagnosticException

from raspc.values.diagnostic import RaspcError, error_at, location_of

HERE = FileLineColLoc(StringAttr("reverse.py"), IntAttr(12), IntAttr(3))


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (RaspcError("it is empty"), "it is empty"),
        (RaspcError("it is empty", remedy="fill it"), "it is empty; fill it"),
        (RaspcError("it is empty", sop="opp"), "s-op 'opp': it is empty"),
        (
            RaspcError("it is empty", location="a.py:1:3", sop="opp", remedy="fill it"),
            "a.py:1:3: s-op 'opp': it is empty; fill it",
        ),
    ],
)
def test_parts(error: RaspcError, text: str):
    assert str(error) == text


def test_it_is_what_xdsl_reports_in_one_piece():
    assert isinstance(RaspcError("it is empty"), DiagnosticException)


def test_location_and_name_come_from_the_nearest_ancestor_that_has_them():
    inner = test_dialect.TestOp()
    outer = test_dialect.TestOp(regions=[Region()], properties={"sop_name": StringAttr("opp")})
    module = ModuleOp([outer])
    outer.regions[0].add_block(ModuleOp([inner]).body.detach_block(0))
    module.location = HERE
    assert location_of(inner) == "reverse.py:12:3"
    assert str(error_at(inner, "no", "try")) == "reverse.py:12:3: s-op 'opp': no; try"


def test_an_op_from_nowhere():
    assert location_of(test_dialect.TestOp()) is None
    assert str(error_at(test_dialect.TestOp(), "no")) == "no"
