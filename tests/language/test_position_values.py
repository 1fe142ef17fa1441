"""Selectors by functions of index and length that are not affine: one key for each query."""

import pytest

import raspc
from raspc import rasp
from raspc.frontends.python import evaluate, lower_program
from raspc.rasp_dialect import ProgramOp, SelectOp
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis

length = rasp.SelectorWidth(rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.TRUE))


def exchanged(index: int, half: float) -> float:
    """The index that exchanges the halves of a sequence; the middle of an odd one stays."""
    if half == int(half):
        return index - half if index >= half else index + half
    if index + 0.5 == half:
        return index
    return index + int(half) + 1 if index < half else index - int(half) - 1


def program_of(function, *sops) -> rasp.SOp:
    keys = rasp.Map(function, *sops)
    return rasp.Aggregate(rasp.Select(keys, rasp.indices, rasp.Comparison.EQ), rasp.tokens)


def is_single(program: rasp.SOp, max_seq_len: int) -> bool:
    module = lower_program(program, vocab=range(3), max_seq_len=max_seq_len)
    op = next(each for each in module.ops if isinstance(each, ProgramOp))
    select = [each for each in op.walk() if isinstance(each, SelectOp)][-1]
    return ValueAnalysis(op).facts.at_most_one(select.result)


def test_exchanged_halves_are_single() -> None:
    program = program_of(exchanged, rasp.indices, length / 2)
    assert program([1, 2, 0, 2, 1]) == [2, 1, 0, 1, 2]
    assert is_single(program, 9)
    # The functions are not computed for sequences that are too long.
    assert not is_single(program, 200)


@pytest.mark.parametrize(
    ("function", "sops", "single"),
    [
        (lambda i, n: (i * 2) % (n + 1), (rasp.indices, length), False),  # for odd n + 1 only
        (lambda i, n: min(i, n - 1), (rasp.indices, length), True),
        (lambda i, n: min(i, n - 2), (rasp.indices, length), False),
        (lambda i, t: (i * i) % 3 + t, (rasp.indices, rasp.tokens), False),
    ],
)
def test_other_functions(function, sops, single: bool) -> None:
    assert is_single(program_of(function, *sops), 6) == single


@pytest.mark.sample(1)
@pytest.mark.parametrize("pipeline", ["tracr", "default"])
def test_the_sizes_of_exchanged_halves(pipeline: str) -> None:
    """Tracr's own model of the program has 64 dimensions and 59,820 parameters."""
    program = program_of(exchanged, rasp.indices, length / 2)
    model = raspc.compile(program, vocab=range(11), max_seq_len=9, pipeline=pipeline)
    assert model.stats.d_model <= 64
    assert model.stats.n_params < 59_820
    for xs in ([7], [1, 2], [3, 1, 9], [5, 0, 2, 8, 8, 1, 4, 10, 6]):
        assert model.apply(xs).decoded == evaluate(program, xs)
