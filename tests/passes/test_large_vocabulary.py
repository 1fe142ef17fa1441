"""The size of models of large vocabularies: a program that tests one token needs two dimensions."""

import numpy as np
import pytest

import raspc
from raspc import rasp
from raspc.tools.pass_statistics import count
from raspc.values import RaspcError

SIZE = 50_000
VOWELS = ("a", "e", "i", "o", "u")
VOCABULARY = {f"w{i}" for i in range(SIZE - len(VOWELS))} | set(VOWELS)


def is_vowel() -> rasp.SOp:
    return rasp.Map(lambda token: token in VOWELS, rasp.tokens)


@pytest.mark.slow
def test_one_question_of_50000_tokens_costs_two_dimensions() -> None:
    model = raspc.compile(is_vowel().named("vowel"), vocab=VOCABULARY, max_seq_len=10)
    counts = count(model.module)
    assert (counts["layers"], counts["d_model"]) == (0, 2)
    assert model.apply(["a", "w1", "e", "w49994"]).decoded == [True, False, True, False]


@pytest.mark.slow
def test_a_selector_by_one_question_of_50000_tokens() -> None:
    alike = rasp.Select(is_vowel(), is_vowel(), rasp.Comparison.EQ)
    model = raspc.compile(rasp.SelectorWidth(alike), vocab=VOCABULARY, max_seq_len=10)
    counts = count(model.module)
    assert (counts["layers"], counts["heads"], counts["d_model"]) == (1, 1, 5)
    # No run form makes a table of tokens by tokens.
    assert model.apply(["a", "w1", "e", "w7", "w9"]).decoded == [2, 3, 2, 3, 3]
    assert max(np.prod(each.shape) for each in model.params.values()) == (SIZE + 2) * 5


def test_a_large_vocabulary_that_is_told_apart_is_refused() -> None:
    same = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ))
    with pytest.raises(RaspcError, match="map the tokens to fewer values") as refused:
        raspc.compile(same, vocab={f"w{i}" for i in range(24_000)}, max_seq_len=10)
    assert "\n" not in str(refused.value)
