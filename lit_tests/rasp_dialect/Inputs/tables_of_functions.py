"""Scalar ops on all values, and on literals after canonicalization; what is known of functions."""

from fractions import Fraction
from itertools import product

from xdsl.ir import Block, Region

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.rasp_dialect import (
    AbsOp,
    AddOp,
    AndOp,
    CmpOp,
    DivOp,
    FloorDivOp,
    HoldsOp,
    IfOp,
    InOp,
    IsDefinedOp,
    ItemOp,
    LiteralOp,
    LookupOp,
    MaxOp,
    MinOp,
    ModOp,
    MulOp,
    NegOp,
    NotOp,
    OrOp,
    PowOp,
    RoundOp,
    SeqOp,
    SubOp,
    TupleOp,
)
from raspc.rasp_dialect.analysis.definedness import DEFINED, UNKNOWN, Definedness, Known, State
from raspc.rasp_dialect.analysis.truth_values import _of_result
from raspc.rasp_dialect.logic_ops import Comparison
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.rasp_dialect.scalar_function import ScalarFunction, ends_in_a_sum
from raspc.rasp_dialect.scalar_ops import (
    YieldOp,
    gives_bool,
    gives_number,
    is_always_defined,
)
from raspc.rasp_dialect.scalar_region import depends_strictly
from raspc.rasp_dialect.sop_ops import MapOp
from raspc.values.domain import Domain
from raspc.values.text import value_text

HALF = Fraction(1, 2)
VALUES = (0, 1, 2, -3, HALF, -HALF, Fraction(5, 2), True, False, "", "a", "ab", (), (1, "a"), None)
UNARY = (NegOp, AbsOp, RoundOp, NotOp, HoldsOp, IsDefinedOp)
BINARY = (AddOp, SubOp, MulOp, DivOp, FloorDivOp, ModOp, PowOp, MinOp, MaxOp, AndOp, OrOp, SeqOp)
ZERO = LiteralOp(0).result
LITERALS = (0, 1, 2, -1, "a", True, False, None)


BINARY_MAKERS = {
    **{op.name: op for op in BINARY},
    **{f"cmp {c.value}": lambda x, y, c=c: CmpOp(c, x, y) for c in Comparison},
    "pair": lambda x, y: TupleOp(x, y),
}
UNARY_MAKERS = {
    **{op.name: op for op in UNARY},
    "item 0": lambda x: ItemOp(x, 0),
    "item -1": lambda x: ItemOp(x, -1),
    "in": lambda x: InOp(x, Domain.of([0, "a", HALF])),
    "lookup": lambda x: LookupOp([x], {(0,): "z", ("a",): 1, (HALF,): None}),
}

for name, maker in UNARY_MAKERS.items():
    op = maker(ZERO)
    print(f"{name}:", ", ".join(value_text(op.evaluate((x,))) for x in VALUES))
for name, maker in BINARY_MAKERS.items():
    op = maker(ZERO, ZERO)
    print(f"{name}:")
    for x in VALUES:
        print(f"  {value_text(x)}:", ", ".join(value_text(op.evaluate((x, y))) for y in VALUES))
chooses = IfOp(ZERO, ZERO, ZERO)
for x in VALUES:
    found = [chooses.evaluate((x, *branches)) for branches in product((1, None), repeat=2)]
    print(f"if {value_text(x)}:", ", ".join(map(value_text, found)))


def canonical(title, build, arity):
    """Print the function of a map after canonicalization."""
    function = rasp.Map(lambda *args: args[0], *(rasp.tokens, rasp.indices, rasp.length)[:arity])
    module = lower_program(function, vocab=(0, 1), max_seq_len=2)
    (op,) = (op for op in find_program(module).body.block.ops if isinstance(op, MapOp))
    block = op.body.block
    made = []

    def add(new):
        made.append(new)
        return new.results[0]

    result = build(add, *block.args)
    block.insert_ops_before(made, block.last_op)
    block.last_op.operands[0] = result
    run_passes(module, parse_passes("canonicalize"))
    print(f"{title}:", end="")
    for op in find_program(module).body.block.ops:
        if op.name in ("rasp.map", "rasp.constant"):
            print(f" {op.name}", end="")
            for region in op.regions:
                print(f" {text_of(region)}", end="")
            if not op.regions:
                print(f" {value_text(op.value.data)}", end="")
    print()


def text_of(region):
    """The function of a region as an expression."""
    found = {arg: "xyz"[i] for i, arg in enumerate(region.block.args)}
    for op in region.block.ops:
        args = [found[operand] for operand in op.operands]
        if not op.results:
            return args[0]
        if isinstance(op, LiteralOp):
            found[op.result] = value_text(op.value.data)
            continue
        name = op.comparison.data.value if isinstance(op, CmpOp) else op.name[5:]
        found[op.results[0]] = f"{name}({', '.join(args)})"
    raise AssertionError


for name, maker in UNARY_MAKERS.items():
    for again, outer in UNARY_MAKERS.items():
        canonical(f"{again} of {name}", lambda add, x, a=maker, b=outer: add(b(add(a(x)))), 1)
for name, maker in BINARY_MAKERS.items():
    canonical(f"{name} of itself", lambda add, x, m=maker: add(m(x, x)), 1)
    canonical(f"not {name}", lambda add, x, y, m=maker: add(NotOp(add(m(x, y)))), 2)
    canonical(
        f"{name} if not x", lambda add, x, y, m=maker: add(IfOp(add(NotOp(x)), add(m(x, y)), y)), 2
    )
    for literal in LITERALS:
        text = value_text(literal)
        canonical(
            f"{text} {name} x", lambda add, x, m=maker, v=literal: add(m(add(LiteralOp(v)), x)), 1
        )
        canonical(
            f"x {name} {text}", lambda add, x, m=maker, v=literal: add(m(x, add(LiteralOp(v)))), 1
        )
canonical("a sum of literals", lambda add, x: add(AddOp(add(LiteralOp(1)), add(LiteralOp(2)))), 1)
canonical("a literal of two", lambda add, x, y: add(LiteralOp(1)), 2)
canonical("the second", lambda add, x, y: y, 2)
canonical("the first of three", lambda add, x, y, z: add(NegOp(x)), 3)
for a, b in product((True, False, 0, 1, None), repeat=2):
    canonical(
        f"{value_text(a)} if x else {value_text(b)}",
        lambda add, x, a=a, b=b: add(IfOp(x, add(LiteralOp(a)), add(LiteralOp(b)))),
        1,
    )
    canonical(
        f"{value_text(a)} if x < y else {value_text(b)}",
        lambda add, x, y, a=a, b=b: add(
            IfOp(add(CmpOp(Comparison.LT, x, y)), add(LiteralOp(a)), add(LiteralOp(b)))
        ),
        2,
    )


def known(title, *build):
    """Print what is known of a function of two arguments, made by makers of ops one by one."""
    block = Block(arg_types=[ZERO.type, ZERO.type])
    values = list(block.args)
    for make in build:
        op = make(*values)
        block.add_op(op)
        values.append(op.results[0])
    block.add_op(YieldOp(values[-1]))
    region = Region(block)
    function = ScalarFunction(region)
    facts = (
        gives_number(values[-1]),
        gives_bool(values[-1]),
        is_always_defined(values[-1]),
        depends_strictly(values[-1], values[0]),
        depends_strictly(values[-1], values[1]),
        function.passes_a_value_on,
        function.is_identity,
        ends_in_a_sum(region),
        function.literal is not None,
    )
    domains = [Domain.of([0, 1, 2]).extent] * 2
    print(f"{title}:", "".join("-+"[fact] for fact in facts), function.comparison, end=" ")
    print(function.key_comparison, function.has_affine_form, function.affine_form(domains))
    two_products = Definedness(2)
    kinds = (Known(State.NUMBER, 2), Known(State.NUMBER, 1), DEFINED, UNKNOWN)
    pairs = list(product(kinds, repeat=2))
    states = [two_products._of_result(region, pair) for pair in pairs]
    print("  defined:", " ".join(f"{each.state.name[0]}{each.products_left}" for each in states))
    truths = [_of_result(region, pair) for pair in product((True, False), repeat=2)]
    print("  truth:", "".join("-+"[truth] for truth in truths))
    for places in ((0, 1), (1, 0), (0, 0)):
        found = function.values([(0, 1), ("a", 2, None)][: max(places) + 1], places)
        print("  ", places, ", ".join(map(value_text, found)))


TWO = lambda *_: LiteralOp(2)  # noqa: E731
known("an argument")
for literal in (2, HALF, "a", True, None, (1,)):
    known(f"literal {value_text(literal)}", lambda *_, v=literal: LiteralOp(v))
for name, maker in BINARY_MAKERS.items():
    known(name, lambda x, y, m=maker: m(x, y))
    known(f"{name}, mirrored", lambda x, y, m=maker: m(y, x))
    known(f"{name} with a literal", TWO, lambda x, y, two, m=maker: m(x, two))
    known(f"a literal with {name}", TWO, lambda x, y, two, m=maker: m(two, x))
    known(f"{name} of a sum", AddOp, lambda x, y, s, m=maker: m(s, y))
    known(f"a sum of {name}", lambda x, y, m=maker: m(x, y), lambda x, y, s: AddOp(s, x))
for name, maker in UNARY_MAKERS.items():
    known(name, lambda x, y, m=maker: m(x))
    known(f"{name} of a sum", AddOp, lambda x, y, s, m=maker: m(s))
TRUTH_TABLE = {(0,): True, (1,): None}
known("a table of truths", lambda x, y: LookupOp([x], TRUTH_TABLE))
known("if", lambda x, y: IfOp(x, y, x))
known("if of comparison", lambda x, y: CmpOp(Comparison.LT, x, y), lambda x, y, c: IfOp(c, x, y))

program = rasp.tokens
