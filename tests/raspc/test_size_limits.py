"""Lengths and vocabularies beyond the compiler's means: refused in a line, before the work."""

from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path

import pytest

import raspc
from limited_processes import refused_in_one_line, run_command_limited
from raspc import rasp
from raspc.compiler import lower_to
from raspc.frontends.python import SOp
from raspc.rasp_dialect.analysis.function_images import Image
from raspc.values import Domain, RaspcError
from raspc.values.length_limit import MAX_SEQ_LEN

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
LOOKS_BACK: Callable[[object, object], object] = lambda key, query: key == query - 1  # noqa: E731


def shifted() -> SOp:
    before = rasp.Select(rasp.indices, rasp.indices, LOOKS_BACK)
    return rasp.Aggregate(before, rasp.tokens).named("shifted")


def same(sop: SOp) -> SOp:
    return rasp.SelectorWidth(rasp.Select(sop, sop, rasp.Comparison.EQ))


def refusal(program: SOp, vocab: object, max_seq_len: int) -> str:
    """The single line of the error of a compilation."""
    with pytest.raises(RaspcError) as caught:
        raspc.compile(program, vocab=vocab, max_seq_len=max_seq_len, backend="numpy")  # type: ignore[arg-type]
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("length", [MAX_SEQ_LEN + 1, 10**6, 10**10, 10**30])
def test_a_length_over_the_limit(length: int) -> None:
    wanted = f"max_seq_len is {length}, more than {MAX_SEQ_LEN}; give a smaller length"
    assert wanted in refusal(rasp.tokens, "ab", length)
    assert wanted in refusal(shifted(), "ab", length)


@pytest.mark.parametrize("length", ["1000000", "10000000000"])
def test_a_length_of_the_command_line(length: str) -> None:
    program = EXAMPLES / "reverse.py"
    arguments = ["compile", program, "--max-seq-len", length, "--emit", "craft"]
    done = run_command_limited("raspc", arguments, cpu_s=30, memory=2 << 30)
    assert f"max_seq_len is {length}, more than {MAX_SEQ_LEN}" in refused_in_one_line(done)


def test_the_longest_length_lowers_a_small_program() -> None:
    program = rasp.Map(lambda token: token == "a", rasp.tokens).named("is_a")
    lower_to("craft", program, vocab="ab", max_seq_len=MAX_SEQ_LEN)


@pytest.mark.parametrize(
    ("program", "vocab", "length", "pairs"),
    [
        (shifted, "ab", MAX_SEQ_LEN, "16777216 pairs"),
        (lambda: same(rasp.tokens), range(100_000), 4, "268435456 pairs"),
    ],
    ids=["a predicate of indices", "a comparison of tokens"],
)
def test_pairs_over_the_limit(
    program: Callable[[], SOp], vocab: object, length: int, pairs: str
) -> None:
    line = refusal(program(), vocab, length)
    assert (
        f" values of queries make more than {pairs} to enumerate; map the tokens to fewer values"
        in line
    )


def test_costs_over_the_budget_are_not_counted_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """`length - indices` has length * length pairs of operands, which nobody needs to visit."""

    def cost(_: Image, domains: Sequence[Domain]) -> int:
        assert max(map(len, domains)) <= 1
        return 1

    monkeypatch.setattr(Image, "cost", cost)
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
    opposite = rasp.SelectorWidth(everywhere) - rasp.indices
    line = refusal(rasp.SequenceMap(lambda x, y: x * y, opposite, rasp.indices), "ab", 16_000)
    assert "too many to enumerate: 128" in line


def exclusive_or(levels: int) -> SOp:
    """The width of a selector that reads the one before it twice, at each level."""
    order = rasp.Comparison
    others = [
        rasp.Select(rasp.tokens, rasp.tokens, order.EQ),
        rasp.Select(rasp.tokens, rasp.indices, order.EQ),
        rasp.Select(rasp.indices, rasp.tokens, order.LEQ),
    ]
    found: rasp.Selector = rasp.Select(rasp.indices, rasp.indices, order.LT)
    for level in range(levels):
        other = others[level % len(others)]
        found = (found & ~other) | (~found & other)
    return rasp.SelectorWidth(found)


def test_selectors_that_double_over_many_selects() -> None:
    selects = [
        rasp.Select(rasp.tokens if n % 2 else rasp.indices, rasp.indices, congruent(n))
        for n in range(1, 25)
    ]
    found: rasp.Selector = selects[0]
    for other in selects[1:]:
        found = (found & ~other) | (~found & other)
    line = refusal(rasp.SelectorWidth(found), {0, 1, 2}, 4)
    wanted = " ops, written out without the selectors that it reads several times"
    assert f"states conditions of more than 32768{wanted}" in line


def congruent(factor: int) -> Callable[[int, int], bool]:
    return lambda key, query: (key * factor + query) % 7 < 3


@pytest.mark.slow
def test_selectors_that_double_often_are_right() -> None:
    program = exclusive_or(60)
    model = raspc.compile(program, vocab={0, 1, 2}, max_seq_len=3, backend="numpy")
    for tokens in product((0, 1, 2), repeat=3):
        assert model.apply(list(tokens)).decoded == program(list(tokens))
