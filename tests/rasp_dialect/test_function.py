"""Regions as Python functions: their values, and properties of their form."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from itertools import product

import pytest
from xdsl.dialects.builtin import ModuleOp

from raspc.rasp_dialect import AddOp, DivOp, MapOp
from raspc.rasp_dialect.scalar_function import AffineForm, ScalarFunction
from raspc.values import Extent

Parse = Callable[[str], ModuleOp]


def function(parse: Parse, body: str, arity: int = 2) -> ScalarFunction:
    """The function of a map with arguments %x, %y, %z."""
    names = ["%x", "%y", "%z"][:arity]
    module = parse(
        f"""
        %a = rasp.tokens : !rasp.sop
        %m = rasp.map({", ".join(["%a"] * arity)})
          : ({", ".join(["!rasp.sop"] * arity)}) -> !rasp.sop {{
        ^bb0({", ".join(f"{name}: !rasp.value" for name in names)}):
          {body}
        }}"""
    )
    (op,) = [op for op in module.walk() if isinstance(op, MapOp)]
    return ScalarFunction(op.body)


LINEAR = """
%0 = rasp.literal 2
%1 = rasp.mul %x, %0
%2 = rasp.add %1, %y
rasp.yield %2
"""


def test_call(parse: Parse):
    assert function(parse, LINEAR)(3, 4) == 10
    assert function(parse, LINEAR)("a", "b") == "aab"
    assert function(parse, LINEAR)("a", 1) is None


def test_calls_do_not_disturb_each_other(parse: Parse):
    linear = function(parse, LINEAR)
    assert [linear(x, 1) for x in range(3)] == [1, 3, 5]


def test_ops_may_be_used_more_than_once_and_not_at_all(parse: Parse):
    body = """
    %unused = rasp.literal 7
    %s = rasp.add %x, %x
    %t = rasp.tuple %s, %y, %s
    rasp.yield %t
    """
    assert function(parse, body)(1, 5) == (2, 5, 2)


def test_literals(parse: Parse):
    one = function(parse, "%0 = rasp.literal 1\nrasp.yield %0")
    assert one(5, 6) == 1
    assert one.literal is not None
    assert function(parse, LINEAR).literal is None


def test_identity(parse: Parse):
    assert function(parse, "rasp.yield %x", arity=1).is_identity
    assert not function(parse, "rasp.yield %x").is_identity
    assert not function(parse, "%0 = rasp.neg %x\nrasp.yield %0", arity=1).is_identity


@pytest.mark.parametrize(
    ("body", "form"),
    [
        (LINEAR, ((2, 1, 0), 0)),
        ("rasp.yield %y", ((0, 1, 0), 0)),
        ("%0 = rasp.literal 1/2\nrasp.yield %0", ((0, 0, 0), Fraction(1, 2))),
        ("%0 = rasp.literal true\n%1 = rasp.sub %0, %x\nrasp.yield %1", ((-1, 0, 0), 1)),
        ("%0 = rasp.literal 3\n%1 = rasp.div %x, %0\nrasp.yield %1", ((Fraction(1, 3), 0, 0), 0)),
        ("%0 = rasp.neg %x\n%1 = rasp.sub %z, %0\nrasp.yield %1", ((1, 0, 1), 0)),
        ("%0 = rasp.sub %x, %x\nrasp.yield %0", ((0, 0, 0), 0)),
        ("%0 = rasp.literal 3\n%1 = rasp.mul %0, %x\nrasp.yield %1", ((3, 0, 0), 0)),
    ],
)
def test_affine_forms(parse: Parse, body: str, form: AffineForm):
    affine = function(parse, body, arity=3)
    assert affine.affine_form([Extent.of(3, 2)] * 3) == form
    coefficients, constant = form
    args = (Fraction(1, 2), 3, -2)
    total = sum(a * x for a, x in zip(coefficients, args, strict=True)) + constant
    assert affine(*args) == total


@pytest.mark.parametrize(
    "body",
    [
        "%0 = rasp.mul %x, %y\nrasp.yield %0",
        "%0 = rasp.div %x, %y\nrasp.yield %0",
        "%0 = rasp.literal 1\n%1 = rasp.div %0, %x\nrasp.yield %1",
        "%0 = rasp.literal 0\n%1 = rasp.div %x, %0\nrasp.yield %1",
        '%0 = rasp.literal "a"\n%1 = rasp.add %x, %0\nrasp.yield %1',
        "%0 = rasp.abs %x\nrasp.yield %0",
        "%0 = rasp.abs %x\n%1 = rasp.add %0, %y\nrasp.yield %1",
        "%0 = rasp.literal none\nrasp.yield %0",
    ],
)
def test_functions_that_are_not_affine(parse: Parse, body: str):
    of_it = function(parse, body)
    assert not of_it.has_affine_form
    assert of_it.affine_form([Extent.of(1, 1)] * 2) is None


SHARED = """
%0 = rasp.literal 2
%1 = rasp.div %x, %y
%2 = rasp.add %1, %z
%3 = rasp.mul %x, %0
%4 = rasp.sub %2, %3
rasp.yield %4
"""


@pytest.mark.parametrize("places", [(0, 1, 2), (2, 0, 1), (0, 0, 1), (1, 0, 0), (0, 0, 0)])
def test_values_of_all_tuples_are_those_of_calls(parse: Parse, places: tuple[int, ...]):
    sets = [(1, 0, "a"), (0, 2, None), (3, 4)][: max(places) + 1]
    shared = function(parse, SHARED, 3)
    expected = [shared(*(values[place] for place in places)) for values in product(*sets)]
    assert list(shared.values(sets, places)) == expected


def test_a_step_runs_once_for_each_tuple_of_the_operands_before_it(parse: Parse, monkeypatch):
    runs = Counter[str]()
    for op in (DivOp, AddOp):
        plain = op.compute

        def counted(self, *args, plain=plain):
            runs[self.name] += 1
            return plain(self, *args)

        monkeypatch.setattr(op, "compute", counted)
    shared = function(parse, SHARED, 3)
    assert len(list(shared.values([range(2), range(1, 4), range(5)], (0, 1, 2)))) == 30
    assert runs == {"rasp.div": 6, "rasp.add": 30}
    literal = function(parse, "%0 = rasp.literal 2\nrasp.yield %0", 1)
    assert list(literal.values([range(3)], (0,))) == [2, 2, 2]
