"""Errors of operations outside a program, and of vectors without a space, in IR built by Python."""

import pytest
from xdsl.utils.exceptions import VerifyException

from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.ops import EmbedOp, UnembedOp
from raspc.craft_dialect.program_op import ProgramOp, program_of, space_of
from raspc.transformer_dialect.attributes import Decoding


def test_an_operation_outside_a_program_has_no_spaces() -> None:
    embed = EmbedOp(LinearMap.of([]), "x")
    with pytest.raises(VerifyException, match=r"embed must stand in the block of a craft.program"):
        program_of(embed)
    with pytest.raises(VerifyException, match="must stand in the block"):
        space_of(embed.vec, embed)


def test_an_output_is_in_no_space() -> None:
    output = UnembedOp([], LinearMap.of([]), Decoding("categorical", ("a",)))
    ProgramOp("p", ("a",), 1).body.block.add_op(output)
    with pytest.raises(VerifyException, match=r"expected a !craft.vec, got !craft.output"):
        space_of(output.output, output)
