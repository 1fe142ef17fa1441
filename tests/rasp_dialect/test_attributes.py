"""The parameters of types, and errors that text cannot express."""

import pytest
from xdsl.dialects.builtin import NoneAttr, SymbolRefAttr
from xdsl.irdl import AnyAttr, EqAttrConstraint, ParamAttrConstraint
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect import Encoding, EncodingAttr, SOpType, sop_type


@pytest.mark.parametrize("parts", [(Encoding.NUMERICAL, None), (None, "letters")])
def test_an_encoding_and_its_values_go_together(parts: tuple[Encoding | None, str | None]) -> None:
    message = "the type of an s-op has both an encoding and a domain, or neither"
    with pytest.raises(VerifyException, match=message):
        SOpType(*parts)


def test_the_symbol_of_a_type_is_a_reference_that_constraints_see() -> None:
    letters = sop_type(Encoding.CATEGORICAL, "letters")
    assert letters.parameters == (EncodingAttr(Encoding.CATEGORICAL), SymbolRefAttr("letters"))
    assert sop_type().parameters == (NoneAttr(), NoneAttr())
    constraint = ParamAttrConstraint(
        SOpType, [AnyAttr(), EqAttrConstraint(SymbolRefAttr("letters"))]
    )
    assert constraint.verifies(letters)
    assert not constraint.verifies(sop_type(Encoding.CATEGORICAL, "digits"))
    assert not constraint.verifies(sop_type())


def test_a_nested_symbol_is_no_domain() -> None:
    nested = SymbolRefAttr("program", ["letters"])
    with pytest.raises(VerifyException, match="Expected SymbolRefAttr with no nested symbols"):
        SOpType.new([EncodingAttr(Encoding.CATEGORICAL), nested])


def test_equal_types_are_one_object() -> None:
    assert sop_type(Encoding.NUMERICAL, "d") is sop_type(Encoding.NUMERICAL, "d")
    assert sop_type(Encoding.NUMERICAL, "d") == SOpType(Encoding.NUMERICAL, "d")
    assert (SOpType().encoding, SOpType().domain, SOpType().is_inferred) == (None, None, False)
