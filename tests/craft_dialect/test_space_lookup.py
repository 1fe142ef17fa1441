"""The lookup of a vector's space follows every change of the program, and keeps none alive."""

import gc
import weakref

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, StringAttr
from xdsl.parser import Parser
from xdsl.utils.exceptions import VerifyException

from raspc.craft_dialect import CRAFT, EmbedOp, ProgramOp, SpaceOp
from raspc.craft_dialect.program_op import space_op_of

TEXT = """
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %v = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  craft.return
}
"""


MISSING = r"there is no craft\.space @x in @p"


@pytest.fixture
def program() -> ProgramOp:
    context = Context()
    context.load_dialect(Builtin)
    context.load_dialect(CRAFT)
    (found,) = Parser(context, TEXT).parse_module().ops
    assert isinstance(found, ProgramOp)
    return found


def parts(program: ProgramOp) -> tuple[SpaceOp, EmbedOp]:
    space, embed, _ = program.body.block.ops
    assert isinstance(space, SpaceOp)
    assert isinstance(embed, EmbedOp)
    return space, embed


def test_a_space_that_is_renamed_or_erased_is_not_found(program: ProgramOp) -> None:
    space, embed = parts(program)
    assert space_op_of(embed.vec, embed) is space
    space.sym_name = StringAttr("y")
    with pytest.raises(VerifyException, match=MISSING):
        space_op_of(embed.vec, embed)
    space.sym_name = StringAttr("x")
    assert space_op_of(embed.vec, embed) is space
    program.body.block.erase_op(space)
    with pytest.raises(VerifyException, match=MISSING):
        space_op_of(embed.vec, embed)


def test_a_space_that_takes_the_place_of_another_is_found(program: ProgramOp) -> None:
    space, embed = parts(program)
    assert space_op_of(embed.vec, embed) is space
    other = space.clone()
    program.body.block.insert_op_before(other, space)
    program.body.block.erase_op(space)
    assert space_op_of(embed.vec, embed) is other


def test_spaces_are_of_the_program_that_holds_the_op(program: ProgramOp) -> None:
    copy = program.clone()
    for each in (program, copy, program):
        space, embed = parts(each)
        assert space_op_of(embed.vec, embed) is space


def test_the_lookup_keeps_no_program_alive(program: ProgramOp) -> None:
    copy = program.clone()
    space, embed = parts(copy)
    space_op_of(embed.vec, embed)
    alive = weakref.ref(copy)
    del copy, space, embed
    gc.collect()
    assert alive() is None
