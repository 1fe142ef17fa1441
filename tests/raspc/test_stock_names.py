"""The names of a model's unembedding in its stock class."""

import pytest

import raspc
from raspc import rasp
from raspc.stock_models import realise
from raspc.truth.stock_names import stock_names_of

PREVIOUS = rasp.Select(rasp.indices, rasp.indices + 1, rasp.Comparison.EQ)


@pytest.mark.parametrize(
    ("sop", "name"),
    [
        (rasp.Aggregate(PREVIOUS, rasp.tokens), "lm_head"),
        (rasp.Aggregate(PREVIOUS, rasp.tokens, "a"), "lm_head"),
        (rasp.Aggregate(PREVIOUS, rasp.tokens, "-"), "classifier"),
    ],
    ids=["a token or undefined", "a token", "no token"],
)
def test_unembedding_of_gpt2(sop: rasp.SOp, name: str) -> None:
    model = raspc.compile(sop, vocab="ab", max_seq_len=3, causal=True, backend="numpy")
    stock = realise(model, "gpt2", uncertified=True)
    assert stock.head == ("causal-lm" if name == "lm_head" else "token-classification")
    names = stock_names_of(stock.model.op)
    assert names is not None
    assert names.unembed == name
