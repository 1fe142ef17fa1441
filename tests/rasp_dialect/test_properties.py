"""Random programs: their text parses to the same module, canonicalisation keeps their results."""

from collections.abc import Callable
from io import StringIO
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region, SSAValue
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.transforms.canonicalize import CanonicalizePass

import raspc.rasp_dialect as rasp
from raspc.rasp_dialect.encoding import ENCODINGS as ENCODINGS_BY_WORD
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values import Domain, RaspcError, Value, canonical

VALUES = st.sampled_from([None, False, True, 0, 1, 2, -1, 0.5, 1 / 3, "", "a", "é\n", (), (1, "a")])
VOCAB = Domain.of(["a", "b", 1, 0.5])

UNARY = [rasp.NegOp, rasp.AbsOp, rasp.RoundOp, rasp.NotOp]
BINARY = [
    rasp.AddOp,
    rasp.SubOp,
    rasp.MulOp,
    rasp.DivOp,
    rasp.FloorDivOp,
    rasp.ModOp,
    rasp.PowOp,
    rasp.MinOp,
    rasp.MaxOp,
    rasp.AndOp,
    rasp.OrOp,
    rasp.SeqOp,
]


@st.composite
def scalar_op(draw: st.DrawFn, values: list[SSAValue]) -> rasp.ScalarOpInterface:
    """A random scalar op on some of the values, mostly of `if`s and `not`s."""
    x, y, z = (draw(st.sampled_from(values)) for _ in range(3))
    match draw(st.integers(0, 9)):
        case 0 | 1:
            return draw(st.sampled_from(UNARY))(x)
        case 2 | 3:
            return draw(st.sampled_from(BINARY))(x, y)
        case 4:
            return rasp.CmpOp(draw(st.sampled_from(rasp.Comparison)), x, y)
        case 5:
            return rasp.IfOp(x, y, z)
        case 6:
            return rasp.NotOp(x)
        case 7:
            return rasp.TupleOp(x, y) if draw(st.booleans()) else rasp.ItemOp(x, -1)
        case 8:
            return rasp.InOp(x, Domain.of(draw(st.lists(VALUES, max_size=3))))
        case _:
            keys = st.tuples(VALUES.map(canonical), VALUES.map(canonical))
            table = draw(st.dictionaries(keys, VALUES.map(canonical), max_size=3))
            return rasp.LookupOp([x, y], table)


@st.composite
def scalar_region(draw: st.DrawFn, arity: int) -> Region:
    """A random region of `arity` arguments."""
    block = Block(arg_types=[rasp.ValueType()] * arity)
    values: list[SSAValue] = list(block.args)
    literals = st.sampled_from([0, 1, True, False]) | VALUES
    for literal in draw(st.lists(literals, max_size=3)):
        op = rasp.LiteralOp(canonical(literal))
        block.add_op(op)
        values.append(op.result)
    for _ in range(draw(st.integers(0, 6))):
        op = draw(scalar_op(values))
        block.add_op(op)
        values.append(op.results[0])
    block.add_op(rasp.YieldOp(values[-1]))
    return Region(block)


NAMES = st.none() | st.sampled_from(["frac", 'odd "name"', "a\tb"])
ENCODINGS = st.none() | st.sampled_from(list(ENCODINGS_BY_WORD.own.values()))


@st.composite
def programs(draw: st.DrawFn) -> ModuleOp:
    """A random program of a few s-ops on a few tokens."""
    block = Block()
    inputs = [rasp.TokensOp(), rasp.IndicesOp(), rasp.LengthOp()]
    constant = rasp.ConstantOp(canonical(draw(VALUES)), sop_name=draw(NAMES))
    block.add_ops([*inputs, constant])
    sops: list[SSAValue] = [op.result for op in [*inputs, constant]]
    selectors: list[SSAValue] = []
    for _ in range(draw(st.integers(1, 5))):
        a, b = draw(st.sampled_from(sops)), draw(st.sampled_from(sops))
        name = draw(NAMES)
        if not selectors or draw(st.booleans()):
            arity = draw(st.integers(1, 2))
            body = draw(scalar_region(arity))
            op = rasp.MapOp([a, b][:arity], body, sop_name=name, encoding=draw(ENCODINGS))
            sops.append(op.result)
        else:
            op = draw(selector_user(selectors, a, name))
            (sops if isinstance(op, rasp.SOp) else selectors).append(op.results[0])
        block.add_op(op)
        select = rasp.SelectOp(a, b, draw(scalar_region(2)), selects_none=draw(st.booleans()))
        block.add_op(select)
        selectors.append(select.result)
    width = rasp.SelectorWidthOp(selectors[-1])
    block.add_ops([width, rasp.ReturnOp(sops[-1], width.result)])
    program = rasp.ProgramOp("random", VOCAB, 3, Region(block), causal=draw(st.booleans()))
    return ModuleOp([program])


@st.composite
def selector_user(
    draw: st.DrawFn, selectors: list[SSAValue], values: SSAValue, name: str | None
) -> rasp.SOp | rasp.SelectorOp:
    """A random op that uses selectors."""
    s, t = draw(st.sampled_from(selectors)), draw(st.sampled_from(selectors))
    match draw(st.integers(0, 4)):
        case 0:
            return rasp.SelectorAndOp(s, t, sop_name=name)
        case 1:
            return rasp.SelectorOrOp(s, t, sop_name=name)
        case 2:
            return rasp.SelectorNotOp(s, sop_name=name)
        case 3:
            return rasp.SelectorWidthOp(s, sop_name=name)
        case _:
            return rasp.AggregateOp(s, values, default=canonical(draw(VALUES)), sop_name=name)


def text(module: ModuleOp, generic: bool) -> str:
    stream = StringIO()
    Printer(stream, print_generic_format=generic).print_op(module)
    return stream.getvalue()


@settings(max_examples=2 * settings.default.max_examples)
@given(module=programs(), generic=st.booleans())
def test_text_reads_back(context: Context, module: ModuleOp, generic: bool):
    module.verify()
    printed = text(module, generic)
    parsed = Parser(context, printed).parse_module()
    parsed.verify()
    assert parsed.is_structurally_equivalent(module)
    assert text(parsed, generic) == printed


def results(evaluator: ProgramEvaluator, tokens: tuple[Value, ...]) -> object:
    """The results of a program, or RaspcError if evaluation fails."""
    try:
        return evaluator.exact(tokens)
    except RaspcError:
        return RaspcError


INPUTS = [tokens for length in (1, 2) for tokens in product(VOCAB, repeat=length)]


@settings(max_examples=2 * settings.default.max_examples)
@given(module=programs())
def test_canonicalisation_keeps_the_meaning(context: Context, module: ModuleOp):
    canonicalised = module.clone()
    CanonicalizePass().apply(context, canonicalised)
    canonicalised.verify()
    before, after = ProgramEvaluator(module), ProgramEvaluator(canonicalised)
    for tokens in INPUTS:
        expected = results(before, tokens)
        if (
            expected is not RaspcError
        ):  # Canonicalisation may remove the failing s-op, if it is unused.
            assert results(after, tokens) == expected


ARGUMENTS = [canonical(x) for x in (False, True, 0, 2, -0.5, "", "a", "b", (), (1, "a"))]


@settings(max_examples=4 * settings.default.max_examples)
@given(region=scalar_region(2))
def test_canonicalisation_keeps_functions(context: Context, region: Region):
    block = Block(arg_types=[rasp.SOpType()] * 2)
    op = rasp.MapOp(block.args, region)
    block.add_ops([op, rasp.ReturnOp(op)])
    before = ScalarFunction(region)
    expected = {args: before(*args) for args in product(ARGUMENTS, repeat=2)}
    CanonicalizePass().apply(context, ModuleOp(Region(block)))
    after = ScalarFunction(op.body)
    assert after.arity == 2
    assert {args: after(*args) for args in expected} == expected


@settings(max_examples=50, deadline=None)
@given(module=programs())
def test_canonicalisation_is_done_in_one_go(
    context: Context, parse: Callable[[str], ModuleOp], module: ModuleOp
):
    CanonicalizePass().apply(context, module)
    once = text(module, generic=False)
    again = parse(once)
    CanonicalizePass().apply(context, again)
    assert text(again, generic=False) == once
