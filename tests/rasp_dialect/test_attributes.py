"""Errors of types that text cannot express, built in Python."""

import pytest
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect import Encoding, SOpType


@pytest.mark.parametrize("parts", [(Encoding.NUMERICAL, None), (None, "letters")])
def test_an_encoding_and_its_values_go_together(parts: tuple[Encoding | None, str | None]) -> None:
    message = "the type of an s-op has both an encoding and a domain, or neither"
    with pytest.raises(VerifyException, match=message):
        SOpType(parts)
