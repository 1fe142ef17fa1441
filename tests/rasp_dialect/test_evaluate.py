"""The evaluation of programs: valid inputs, and the errors of others."""

from collections.abc import Callable

import pytest
from xdsl.dialects.builtin import FileLineColLoc, IntAttr, ModuleOp, StringAttr

from raspc.rasp_dialect import ProgramOp
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator, evaluate
from raspc.values import RaspcError

COPY = """
%tokens = rasp.tokens : !rasp.sop
rasp.return %tokens : !rasp.sop
"""


@pytest.fixture
def copy(program: Callable[..., ProgramOp]) -> ProgramOp:
    return program(COPY, header='vocab {"a", 1/2, true} max_seq_len 3')


def test_values_equal_to_those_of_the_vocab_are_taken(copy: ProgramOp):
    assert evaluate(copy, ["a", 0.5, 1]) == ["a", 0.5, 1]


def test_any_sequence_of_tokens(copy: ProgramOp):
    assert evaluate(copy, "aaa") == ["a", "a", "a"]
    assert evaluate(copy, ("a",)) == ["a"]


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        ([], "the input is empty; give at least one token"),
        (
            "aaaa",
            "the input has 4 tokens, but max_seq_len is 3; "
            "give a shorter input or compile with a larger max_seq_len",
        ),
        (
            ["a", "z"],
            'the token "z" at position 1 is not in the vocab; the vocab is {1/2, true, "a"}',
        ),
        (
            ["a", None],
            'the token none at position 1 is not in the vocab; the vocab is {1/2, true, "a"}',
        ),
        (
            ["a", b"a"],
            "bytes is not a value of RASP; "
            "use a bool, a number, a string, None or a tuple of these",
        ),
    ],
)
def test_refused_inputs(copy: ProgramOp, tokens: list[object], message: str):
    with pytest.raises(RaspcError) as error:
        evaluate(copy, tokens)
    assert str(error.value) == message


def test_errors_name_the_place(copy: ProgramOp):
    copy.location = FileLineColLoc(StringAttr("copy.rasp"), IntAttr(7), IntAttr(5))
    with pytest.raises(RaspcError, match=r"^copy.rasp:7:5: the input is empty"):
        evaluate(copy, [])


def test_unchecked_inputs(copy: ProgramOp):
    assert evaluate(copy, ["z"] * 4, check=False) == ["z"] * 4
    assert evaluate(copy, [], check=False) == []


def test_a_module_of_one_program(copy: ProgramOp):
    module = copy.parent_op()
    assert isinstance(module, ModuleOp)
    assert ProgramEvaluator(module)("a") == ["a"]


def test_a_module_of_another_number_of_programs(parse: Callable[[str], ModuleOp]):
    program = 'rasp.program @{} vocab {{"a"}} max_seq_len 1 {{' + COPY + "}}\n"
    with pytest.raises(RaspcError, match=r"holds 2 programs \(@f, @g\); give a module with one"):
        ProgramEvaluator(parse(program.format("f") + program.format("g")))
    with pytest.raises(RaspcError, match=r"holds 0 programs \(none\)"):
        ProgramEvaluator(ModuleOp([]))
