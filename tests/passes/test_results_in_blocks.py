"""Results that are decoded from numbers: sizes, right results and certificates at long lengths."""

import numpy as np
import pytest

import raspc
from raspc import rasp


def _hist(length: int, causal: bool = False) -> raspc.Model:
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    hist = rasp.SelectorWidth(same).named("hist")
    return raspc.compile(hist, vocab="ab", max_seq_len=length, causal=causal, backend="numpy")


def _length(length: int) -> raspc.Model:
    return raspc.compile(rasp.length, vocab="ab", max_seq_len=length, backend="numpy")


@pytest.mark.parametrize("length", [2, 10, 40, 64])
def test_a_width_is_decoded_from_the_reading_of_its_head(length) -> None:
    model = _hist(length)
    assert (model.stats.d_mlp, model.stats.d_model) == (0, 5)
    _check_hist(model, length, causal=False)


@pytest.mark.parametrize(
    ("length", "causal", "d_model"),
    [(100, True, 5), pytest.param(300, False, 8, marks=pytest.mark.slow)],
)
def test_many_widths_are_decoded_in_blocks(length, causal, d_model) -> None:
    model = _hist(length, causal)
    assert model.stats.d_model == d_model
    _check_hist(model, length, causal)


@pytest.mark.parametrize(("length", "d_model", "d_mlp"), [(256, 4, 0), (300, 6, 6)])
def test_lengths(length, d_model, d_mlp) -> None:
    model = _length(length)
    assert (model.stats.d_model, model.stats.d_mlp) == (d_model, d_mlp)
    for n in (1, 2, 217, 218, 219, length):
        assert model.apply(["a"] * min(n, length)).decoded == [min(n, length)] * min(n, length)


@pytest.mark.slow
@pytest.mark.parametrize("compiled", [_hist, _length])
def test_no_direction_for_each_of_a_thousand_numbers(compiled) -> None:
    model = compiled(1024)
    assert model.certificate is not None
    assert model.stats.d_model < 64
    assert model.apply(["a"] * 1024).decoded == [1024] * 1024


def _check_hist(model: raspc.Model, length: int, causal: bool) -> None:
    rng = np.random.default_rng(length)
    for share in (0.0, 0.1, 0.5, 1.0):
        tokens = ["a" if x < share else "b" for x in rng.random(length)]
        counts = [
            sum(t == token for t in (tokens[: i + 1] if causal else tokens))
            for i, token in enumerate(tokens)
        ]
        assert model.apply(tokens).decoded == counts
