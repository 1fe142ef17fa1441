"""Deep trees of selectors: balanced, with the same keys selected, and no recursion limit met."""

from collections.abc import Callable

import pytest
from xdsl.ir import SSAValue

import raspc
from raspc import rasp
from raspc.compiler import lower_to
from raspc.frontends.python import Selector, SOp
from raspc.passes.support.balanced_selectors import MAX_DEPTH, balance_selectors
from raspc.rasp_dialect import ProgramOp, SelectorAndOp, SelectorOp, SelectorOrOp, SelectorWidthOp
from raspc.values import RaspcError

JOIN: dict[str, Callable[[Selector, Selector], Selector]] = {
    "a | (b | ...)": lambda deep, leaf: rasp.SelectorOr(leaf, deep),
    "(a | b) | ...": rasp.SelectorOr,
    "a & (b & ...)": lambda deep, leaf: rasp.SelectorAnd(leaf, deep),
    "(a & b) & ...": rasp.SelectorAnd,
}


def part(number: int) -> Selector:
    """A selector of its own for each number."""
    is_or = number % 2

    def accepts(key: int, query: int) -> bool:
        return (key + 2 * query + number) % 7 == 0 if is_or else key != query + number

    return rasp.Select(rasp.indices, rasp.indices, accepts)


def width(join: str, n_parts: int) -> SOp:
    step = 2 if "|" in join else 1
    deep = part(step - 1)
    for number in range(1, n_parts):
        deep = JOIN[join](deep, part(number * 2 + step - 1))
    return rasp.SelectorWidth(deep).named("width")


def depth(selector: SSAValue) -> int:
    owner = selector.owner
    if not isinstance(owner, (SelectorAndOp, SelectorOrOp)):
        return 0
    return 1 + max(depth(owner.lhs), depth(owner.rhs))


def leaves(selector: SSAValue) -> list[SSAValue]:
    owner = selector.owner
    if not isinstance(owner, (SelectorAndOp, SelectorOrOp)):
        return [selector]
    return [*leaves(owner.lhs), *leaves(owner.rhs)]


@pytest.mark.parametrize("join", JOIN)
def test_depth(join: str) -> None:
    """Deep trees get logarithmic depth, with their leaves in order; others stay."""
    for n_parts, balanced in ((MAX_DEPTH + 1, False), (50, True)):
        module = lower_to("rasp", width(join, n_parts), vocab="ab", max_seq_len=4)
        (program,) = (op for op in module.walk() if isinstance(op, ProgramOp))
        (reader,) = (op for op in module.walk() if isinstance(op, SelectorWidthOp))
        before = leaves(reader.selector)
        assert balance_selectors(program) is balanced
        module.verify()
        assert leaves(reader.selector) == before and len(before) == n_parts
        assert depth(reader.selector) == (6 if balanced else MAX_DEPTH)
        count = sum(isinstance(op, SelectorOp) for op in module.walk())
        assert count == 2 * n_parts - 1
        assert not balance_selectors(program)


@pytest.mark.sample(2)
@pytest.mark.parametrize("pipeline", ["default", "tracr"])
@pytest.mark.parametrize("join", JOIN)
def test_deep_selectors_are_right(join: str, pipeline: str) -> None:
    program = width(join, 40)
    model = raspc.compile(program, vocab="ab", max_seq_len=5, pipeline=pipeline, backend="numpy")
    for n in range(1, 6):
        assert model.apply(["a"] * n).decoded == program(["a"] * n)


@pytest.mark.slow
def test_mixed_nesting_beyond_the_recursion_limit() -> None:
    """One line, without the IR of the program."""
    deep = part(0)
    for number in range(1, 1000):
        deep = (rasp.SelectorOr if number % 2 else rasp.SelectorAnd)(deep, part(number))
    with pytest.raises(RaspcError) as caught:
        raspc.compile(rasp.SelectorWidth(deep), vocab="ab", max_seq_len=4, backend="numpy")
    message = str(caught.value)
    assert "the selectors of the program are nested too deeply; join fewer" in message
    assert "\n" not in message and len(message) < 300


@pytest.mark.sample(2)
@pytest.mark.parametrize("n_negations", [999, 1000])
@pytest.mark.parametrize("pipeline", ["default", "tracr"])
def test_long_chains_of_negations(n_negations: int, pipeline: str) -> None:
    selector = part(0)
    for _ in range(n_negations):
        selector = rasp.SelectorNot(selector)
    plain = rasp.SelectorWidth(rasp.SelectorNot(part(0)) if n_negations % 2 else part(0))
    program = rasp.SelectorWidth(selector)
    model = raspc.compile(program, vocab="ab", max_seq_len=5, pipeline=pipeline, backend="numpy")
    assert model.apply(["a"] * 5).decoded == plain(["a"] * 5)
