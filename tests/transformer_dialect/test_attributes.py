"""Errors of decodings that text cannot express, built in Python."""

import pytest
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect import DecodeAttr
from raspc.transformer_dialect.attributes import Decoding


def test_the_numbers_of_a_decoding_ascend() -> None:
    message = "a numerical decoding lists its numbers in ascending order"
    with pytest.raises(VerifyException, match=message):
        DecodeAttr(Decoding("numerical", (2, 1)))
    assert DecodeAttr("numerical", [2, 1]).values == (1, 2)
