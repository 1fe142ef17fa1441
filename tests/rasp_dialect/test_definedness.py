"""What the rules prove to be defined is defined, by the sets of values."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.rasp_dialect import MapOp, ProgramOp, SOp
from raspc.rasp_dialect.analysis.definedness import Definedness
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis

SCALARS = {
    "add": "rasp.add %x, %y",
    "mul": "rasp.mul %x, %y",
    "div": "rasp.div %x, %y",
    "mod": "rasp.mod %x, %y",
    "lt": "rasp.cmp lt %x, %y",
    "eq": "rasp.cmp eq %x, %y",
    "and": "rasp.and %x, %y",
    "round": "rasp.round %x",
    "if": "rasp.if %x, %y, %x",
    "none": "rasp.literal none",
    "string": 'rasp.literal "s"',
    "defined": "rasp.is_defined %y",
}
SOURCES = ["tokens", "indices", "length", "mean", "mean_or_none", "width", "copied", "filled"]


BODY = """
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %length = rasp.length : !rasp.sop
  %s = rasp.select keys(%indices) queries(%indices) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %mean = rasp.aggregate %s, %indices default 0 : !rasp.sop -> !rasp.sop
  %mean_or_none = rasp.aggregate %s, %indices : !rasp.sop -> !rasp.sop
  %width = rasp.selector_width %s : !rasp.sop
  %previous = rasp.select keys(%indices) queries(%length) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %copied = rasp.aggregate %previous, %tokens default "a" : !rasp.sop -> !rasp.sop
  %filled = rasp.fill %mean_or_none with 7 : !rasp.sop -> !rasp.sop
  %a = rasp.map(%LEFT, %RIGHT) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = FIRST
    rasp.yield %r
  }
  %b = rasp.map(%a, %RIGHT) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = SECOND
    rasp.yield %r
  }
  rasp.return %b : !rasp.sop
"""

Program = Callable[[str, str], ProgramOp]


def body(left: str, right: str, first: str, second: str = "add") -> str:
    text = BODY.replace("LEFT", left).replace("RIGHT", right)
    return text.replace("FIRST", SCALARS[first]).replace("SECOND", SCALARS[second])


@given(
    st.sampled_from(["1, 2", '"a", "b"', '0, "a"']),
    st.sampled_from(sorted(SCALARS)),
    st.sampled_from(sorted(SCALARS)),
    st.sampled_from(SOURCES),
    st.sampled_from(SOURCES),
)
def test_what_is_proved_is_so(
    program: Program, vocab: str, scalar: str, again: str, left: str, right: str
) -> None:
    found = program(body(left, right, scalar, again), f"vocab {{{vocab}}} max_seq_len 3")
    analysis = ValueAnalysis(found)
    for op in found.body.block.ops:
        if isinstance(op, SOp) and Definedness(4).is_defined(op.result):
            assert not analysis.domain(op.result).undefined, op


@pytest.mark.parametrize(
    ("scalar", "left", "right", "proved"),
    [
        ("add", "indices", "mean", True),
        ("mul", "length", "width", True),
        ("eq", "tokens", "tokens", True),
        ("if", "indices", "length", True),
        ("add", "indices", "mean_or_none", False),
        ("lt", "tokens", "tokens", False),
        ("div", "indices", "length", False),
        ("none", "indices", "indices", False),
    ],
)
def test_which_are_proved(
    program: Program, scalar: str, left: str, right: str, proved: bool
) -> None:
    found = program(body(left, right, scalar), 'vocab {"a", "b"} max_seq_len 3')
    first, _ = [op for op in found.body.block.ops if isinstance(op, MapOp)]
    assert Definedness(4).is_defined(first.result) is proved


@pytest.mark.parametrize(
    ("max_products", "first", "last"),
    [(0, False, False), (1, True, False), (2, True, True), (4, True, True)],
)
def test_products_of_many_numbers_are_not_proved(
    program: Program, max_products: int, first: bool, last: bool
) -> None:
    """The product of numbers of more than 4,096 bits is undefined."""
    found = program(body("indices", "indices", "mul", "mul"), "vocab {1} max_seq_len 3")
    one, two = [op for op in found.body.block.ops if isinstance(op, MapOp)]
    assert Definedness(max_products).is_defined(one.result) is first
    assert Definedness(max_products).is_defined(two.result) is last


def test_products_of_both_operands_count(program: Program) -> None:
    """The square of a square has three products."""
    found = program(
        body("indices", "indices", "mul", "mul").replace(
            "%b = rasp.map(%a, %indices)", "%b = rasp.map(%a, %a)"
        ),
        "vocab {1} max_seq_len 3",
    )
    _, last = [op for op in found.body.block.ops if isinstance(op, MapOp)]
    assert not Definedness(2).is_defined(last.result)
    assert Definedness(3).is_defined(last.result)
