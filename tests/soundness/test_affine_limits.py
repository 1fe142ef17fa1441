"""
Affine forms equal their regions at every value; too long or undefined regions have no form.

The property test compares forms with the values of their regions, for extreme literals and
arguments.
"""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from program_texts import map_text, parse_program, program_text
from xdsl.ir import Block, Region, SSAValue

from random_programs.checks import check_program
from raspc.rasp_dialect import AddOp, DivOp, LiteralOp, MulOp, NegOp, SubOp, ValueType, YieldOp
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.rasp_dialect.scalar_ops import MAX_NUMBER_BITS
from raspc.values import Domain, Extent
from raspc.values.value import normalise

ARITY = 2

EXPONENTS = st.sampled_from(
    [0, 1, 24, 1000, 2047, 2048, *range(MAX_NUMBER_BITS - 4, MAX_NUMBER_BITS + 3), 5000]
)


@st.composite
def extreme_numbers(draw: st.DrawFn) -> bool | int | Fraction:
    """Small numbers, truth values, and numbers of about the limit of a product's length."""
    if draw(st.booleans()):
        return draw(st.sampled_from([0, 1, -1, 2, 3, True, False, Fraction(1, 3), Fraction(-5, 2)]))
    power = 2 ** draw(EXPONENTS)
    number = draw(st.sampled_from([1, -1, 3])) * power + draw(st.sampled_from([0, 0, 1, -1]))
    return number if draw(st.booleans()) or not number else normalise(Fraction(1, number))


@st.composite
def arithmetic(draw: st.DrawFn) -> Region:
    """A region that adds, subtracts, negates, multiplies and divides, often by literals."""
    block = Block(arg_types=[ValueType()] * ARITY)
    made: list[SSAValue] = list(block.args)
    for _ in range(draw(st.integers(1, 5))):
        literal = LiteralOp(draw(extreme_numbers()))
        lhs = draw(st.sampled_from(made))
        rhs = draw(st.sampled_from([literal.result, literal.result, *made]))
        if draw(st.integers(0, 3)) == 0:
            lhs, rhs = rhs, lhs
        kind = draw(st.sampled_from([AddOp, SubOp, MulOp, MulOp, DivOp, NegOp]))
        op = NegOp(lhs) if kind is NegOp else kind(lhs, rhs)
        block.add_ops([literal, op])
        made.append(op.results[0])
    block.add_op(YieldOp(made[-1]))
    return Region(block)


@given(arithmetic(), st.lists(st.tuples(extreme_numbers(), extreme_numbers()), min_size=1))
def test_a_form_is_what_the_region_computes(body, arguments):
    function = ScalarFunction(body)
    extents = [Domain.of_values(column).extent for column in zip(*arguments, strict=True)]
    form = function.affine_form(extents)
    if form is None:
        return
    coefficients, constant = form
    for args in arguments:
        value = sum((c * x for c, x in zip(coefficients, args, strict=True)), Fraction(constant))
        assert function(*args) == value


@given(st.lists(extreme_numbers(), min_size=1))
def test_an_extent_covers_its_numbers(numbers):
    extent = Domain.of_values(numbers).extent
    for number in map(Fraction, numbers):
        assert abs(number) <= 2**extent.magnitude_bits
        assert number.denominator <= 2**extent.denominator_bits


@pytest.mark.parametrize("bits", range(MAX_NUMBER_BITS - 3, MAX_NUMBER_BITS + 2))
@pytest.mark.parametrize("largest", [1, 2, 3])
def test_a_form_ends_where_a_product_does(bits, largest):
    block = Block(arg_types=[ValueType()])
    factor = LiteralOp(2**bits)
    product = MulOp(block.args[0], factor)
    block.add_ops([factor, product, YieldOp(product.result)])
    function = ScalarFunction(Region(block))
    defined = function(largest) is not None
    has_form = function.affine_form([Extent.of(largest, 1)]) is not None
    assert defined or not has_form
    if (largest << bits).bit_length() < MAX_NUMBER_BITS - 1:
        assert has_form  # The limit is exact up to a bit or two.


CASES = {
    "product": "%a = rasp.literal {big} %b = rasp.mul %x, %a %c = rasp.div %b, %a",
    "product of literals": (
        "%a = rasp.literal {big} %s = rasp.literal 3 %p = rasp.mul %a, %s %d = rasp.div %p, %a "
        "%c = rasp.mul %x, %d"
    ),
    "quotient": "%a = rasp.literal 1/{big} %b = rasp.mul %x, %a %c = rasp.div %b, %a",
    "twice": (
        "%a = rasp.literal {half} %b = rasp.mul %x, %a %d = rasp.mul %a, %b %e = rasp.div %d, %a "
        "%c = rasp.div %e, %a"
    ),
    "sum": (
        "%a = rasp.literal {big} %s = rasp.add %x, %y %b = rasp.mul %s, %a %c = rasp.div %b, %a"
    ),
}


@pytest.mark.sample(5)
@pytest.mark.parametrize("pipeline", ["default", "tracr"])
@pytest.mark.parametrize("bits", [MAX_NUMBER_BITS - 2, MAX_NUMBER_BITS, 4200])
@pytest.mark.parametrize("case", CASES)
def test_what_is_too_long_is_undefined_at_every_stage(case, bits, pipeline):
    body = CASES[case].format(big=2**bits, half=2 ** (bits // 2 + 1))
    lines = [
        map_text("m", {"x": "t", "y": "i"}, f"{body} %r = rasp.add %c, %y rasp.yield %r"),
        "rasp.return %m : !rasp.sop",
    ]
    module = parse_program(program_text((0, 1, 3), 2, lines))
    refused = check_program(module, pipeline=pipeline, texts=False).refused
    assert refused in (None, "the function is undefined for every value of its operands")


@pytest.mark.sample(3)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("bits", [4000, 4095, 4200])
def test_positions_that_are_too_long_to_scale(bits, causal):
    # A query that equals the index, but whose computation has too long a product.
    scaled = "%a = rasp.literal {big} %b = rasp.mul %x, %a %c = rasp.div %b, %a rasp.yield %c"
    lines = [
        map_text("q", {"x": "i"}, scaled.format(big=2**bits)),
        "%s = rasp.select keys(%i) queries(%q) : !rasp.sop, !rasp.sop {",
        "^bb0(%k: !rasp.value, %v: !rasp.value): %p = rasp.cmp eq %k, %v rasp.yield %p }",
        '%m = rasp.aggregate %s, %t default "-" : !rasp.sop -> !rasp.sop',
        "rasp.return %m : !rasp.sop",
    ]
    module = parse_program(program_text("ab", 3, lines, causal=causal))
    assert check_program(module, pipeline="default", texts=False).refused is None
