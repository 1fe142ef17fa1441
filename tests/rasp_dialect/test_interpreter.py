"""The rasp interpreter, the oracle of passes and backends."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from raspc.rasp_dialect import ProgramOp
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator, evaluate
from raspc.values import RaspcError, Value

Program = Callable[..., ProgramOp]

INPUTS = """
%tokens = rasp.tokens : !rasp.sop
%indices = rasp.indices : !rasp.sop
%length = rasp.length : !rasp.sop
"""

# The value is undefined at the first position, and the index elsewhere.
SOMETIMES_UNDEFINED = """
%partial = rasp.map(%indices) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  %0 = rasp.lookup %x {(1) : 1, (2) : 2, (3) : 3, (4) : 4}
  rasp.yield %0
}
"""


def select(name: str, keys: str, queries: str, predicate: str, flags: str = "") -> str:
    return f"""
    %{name} = rasp.select keys(%{keys}) queries(%{queries}) {flags} : !rasp.sop, !rasp.sop {{
    ^bb0(%k: !rasp.value, %q: !rasp.value):
      {predicate}
      rasp.yield %p
    }}"""


def returning(*names: str) -> str:
    return (
        "rasp.return "
        + ", ".join(f"%{name}" for name in names)
        + " : "
        + ", ".join(["!rasp.sop"] * len(names))
    )


def run(program: Program, body: str, tokens: object = "abc", **kwargs: str) -> object:
    evaluator = ProgramEvaluator(program(INPUTS + body, **kwargs))
    return evaluator.exact(list(tokens))  # pyright: ignore[reportArgumentType, reportCallIssue]


def test_inputs(program: Program):
    body = "%c = rasp.constant 1/3 : !rasp.sop\n" + returning("tokens", "indices", "length", "c")
    third = Fraction(1, 3)
    assert run(program, body) == (["a", "b", "c"], [0, 1, 2], [3, 3, 3], [third, third, third])


def test_a_single_result_is_no_tuple(program: Program):
    assert run(program, returning("tokens")) == ["a", "b", "c"]


def test_map_combines_the_values_at_a_position(program: Program):
    body = """
    %r = rasp.map(%tokens, %indices) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
    ^bb0(%x: !rasp.value, %y: !rasp.value):
      %0 = rasp.mul %x, %y
      rasp.yield %0
    }"""
    assert run(program, body + returning("r")) == ["", "b", "cc"]


def test_map_of_undefined_is_undefined_whatever_the_region_says(program: Program):
    body = """
    %r = rasp.map(%partial) : (!rasp.sop) -> !rasp.sop {
    ^bb0(%x: !rasp.value):
      %0 = rasp.literal "defined"
      rasp.yield %0
    }"""
    result = run(program, SOMETIMES_UNDEFINED + body + returning("r"))
    assert result == [None, "defined", "defined"]


@pytest.mark.parametrize(
    ("flags", "widths"), [("", [0, 1, 1]), ("selects_none", [3, 2, 2])], ids=["plain", "none"]
)
def test_select_where_a_value_is_undefined(program: Program, flags: str, widths: list[int]):
    body = select("s", "partial", "partial", "%p = rasp.cmp eq %k, %q", flags)
    width = "%w = rasp.selector_width %s : !rasp.sop\n"
    assert run(program, SOMETIMES_UNDEFINED + body + width + returning("w")) == widths


def test_an_undefined_predicate_selects_nothing(program: Program):
    body = select("s", "tokens", "indices", "%p = rasp.cmp lt %k, %q", "selects_none")
    width = "%w = rasp.selector_width %s : !rasp.sop\n"
    assert run(program, body + width + returning("w")) == [0, 0, 0]


def test_a_predicate_counts_by_its_truth(program: Program):
    body = select("s", "indices", "indices", "%p = rasp.sub %k, %q")
    width = "%w = rasp.selector_width %s : !rasp.sop\n"
    assert run(program, body + width + returning("w")) == [2, 2, 2]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", ([2, 1, 0], [1, 2, 3], [0, 0, 0], [3, 3, 3])),
        ("causal", ([0, 0, 0], [1, 2, 3], [0, 0, 0], [1, 2, 3])),
    ],
    ids=["free", "causal"],
)
def test_selectors_combine_and_are_masked(program: Program, header: str, expected: object):
    body = (
        select("s", "indices", "indices", "%p = rasp.cmp gt %k, %q")
        + """
    %not = rasp.selector_not %s
    %and = rasp.selector_and %s, %not
    %or = rasp.selector_or %s, %not
    %ws = rasp.selector_width %s : !rasp.sop
    %wn = rasp.selector_width %not : !rasp.sop
    %wa = rasp.selector_width %and : !rasp.sop
    %wo = rasp.selector_width %or : !rasp.sop
    """
    )
    header = f'vocab {{"a", "b", "c"}} max_seq_len 5 {header}'
    assert run(program, body + returning("ws", "wn", "wa", "wo"), header=header) == expected


def test_rows_are_queries(program: Program):
    body = select("s", "indices", "indices", "%1 = rasp.literal 0\n%p = rasp.cmp eq %k, %1")
    aggregate = "%r = rasp.aggregate %s, %tokens : !rasp.sop -> !rasp.sop\n"
    assert run(program, body + aggregate + returning("r")) == ["a", "a", "a"]


@pytest.mark.parametrize(("default", "nothing"), [("", None), ("default 0", 0)])
def test_aggregate_of_nothing(program: Program, default: str, nothing: Value):
    body = select("s", "indices", "indices", "%p = rasp.cmp lt %k, %q")
    aggregate = f"%r = rasp.aggregate %s, %indices {default} : !rasp.sop -> !rasp.sop\n"
    assert run(program, body + aggregate + returning("r")) == [nothing, 0, Fraction(1, 2)]


ALL = select("all", "indices", "indices", "%p = rasp.literal true")


@pytest.mark.parametrize(
    ("tokens", "mean"),
    [
        ([1, 1, 2], Fraction(4, 3)),
        ([1, 2, 3], 2),
        ([True, False], Fraction(1, 2)),
        ([0.1, 0.2], Fraction(3, 20)),
        (["a", "a"], "a"),
        ([(1, "a"), (1, "a")], (1, "a")),
        (["a"], "a"),
    ],
)
def test_means_are_exact(program: Program, tokens: list[object], mean: Value):
    body = ALL + "%r = rasp.aggregate %all, %tokens : !rasp.sop -> !rasp.sop\n" + returning("r")
    evaluator = ProgramEvaluator(program(INPUTS + body), check=False)
    result = evaluator.exact(tokens)
    assert result == [mean] * len(tokens)
    assert type(result[0]) is type(mean)


def test_the_mean_of_undefined_values_alone_is_undefined(program: Program):
    body = (
        ALL
        + """
    %none = rasp.constant none : !rasp.sop
    %r = rasp.aggregate %all, %none default 0 : !rasp.sop -> !rasp.sop
    """
    )
    assert run(program, body + returning("r")) == [None, None, None]


def test_one_undefined_value_is_taken_as_it_is(program: Program):
    body = select("s", "indices", "indices", "%p = rasp.cmp eq %k, %q")
    aggregate = "%r = rasp.aggregate %s, %partial default 9 : !rasp.sop -> !rasp.sop\n"
    assert run(program, SOMETIMES_UNDEFINED + body + aggregate + returning("r")) == [None, 1, 2]


@pytest.mark.parametrize(
    ("operand", "shown"), [("tokens", '"a", "b", "c"'), ("partial", "none, 1, 2")]
)
def test_values_without_a_mean(program: Program, operand: str, shown: str):
    body = SOMETIMES_UNDEFINED + ALL
    body += f'%r = rasp.aggregate %all, %{operand} named "m" : !rasp.sop -> !rasp.sop\n'
    with pytest.raises(RaspcError) as error:
        run(program, body + returning("r"))
    assert str(error.value) == (
        f"s-op 'm': the query at position 0 selects 3 keys with the values {shown}, which have "
        "no mean; only numbers do: select one key for each query, or aggregate numbers"
    )


def test_functions_run_once_for_each_tuple_of_values(program: Program):
    body = select("s", "indices", "indices", "%p = rasp.cmp lt %k, %q")
    width = "%w = rasp.selector_width %s : !rasp.sop\n"
    evaluator = ProgramEvaluator(program(INPUTS + body + width + returning("w")))
    (predicate,) = [op for op in evaluator.program.walk() if op.name == "rasp.cmp"]
    calls: list[object] = []
    compute = predicate.evaluate  # pyright: ignore[reportAttributeAccessIssue]
    predicate.evaluate = lambda args: calls.append(args) or compute(args)  # pyright: ignore
    first, second = evaluator(list("abc")), evaluator(list("cab"))
    assert first == second == [0, 1, 2]
    assert len(calls) == 9


def test_functions_tell_true_from_1(program: Program):
    previous = select("s", "indices", "indices", "%p = rasp.cmp lt %k, %q")
    body = """
    %a = rasp.aggregate %s, %indices default false : !rasp.sop -> !rasp.sop
    %m = rasp.map(%a) : (!rasp.sop) -> !rasp.sop {
    ^bb0(%x: !rasp.value):
      rasp.yield %x
    }
    """
    first, second = evaluate(program(INPUTS + previous + body + returning("m")), "ab")
    assert (first, second) == (False, 0)
    assert (type(first), type(second)) == (bool, int)


def test_results_for_users_are_floats(program: Program):
    body = ALL + "%r = rasp.aggregate %all, %indices : !rasp.sop -> !rasp.sop\n" + returning("r")
    assert evaluate(program(INPUTS + body), "ab") == [0.5, 0.5]
