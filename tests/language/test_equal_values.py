"""True and 1 are equal: a vocabulary of both is refused, and a result that can be both warns."""

import pytest

import raspc
from raspc import rasp
from raspc.values import RaspcError

MIXED = rasp.where(rasp.tokens == "a", 1, rasp.indices > 0)


@pytest.mark.parametrize("vocab", [[1, True], [0, "a", False], [1, 1.0]])
def test_vocabularies_of_equal_tokens(vocab: list[object]) -> None:
    with pytest.raises(RaspcError, match=r"the vocabulary holds .* and .*, which are equal"):
        raspc.compile(rasp.tokens, vocab=vocab, max_seq_len=2)


def test_a_result_that_can_be_true_and_1() -> None:
    message = (
        "the result can be a truth value and also a number that is equal to it; its model returns "
        "true for both"
    )
    with pytest.warns(UserWarning, match=message):
        model = raspc.compile(MIXED, vocab="ab", max_seq_len=3, backend="numpy")
    assert model.apply(list("abb")).decoded == MIXED("abb") == [1, True, True]


def test_a_function_that_tells_true_from_1() -> None:
    texts = rasp.Map(str, MIXED)
    assert texts("abb") == ["1", "True", "True"]
    with pytest.raises(RaspcError, match=r"values 'True' for True and '1' for 1, which are equal"):
        raspc.compile(texts, vocab="ab", max_seq_len=3)
    # Without a difference, the table has one entry for both.
    numbers = rasp.Map(lambda x: int(str(int(x))), MIXED)
    model = raspc.compile(numbers, vocab="ab", max_seq_len=3, backend="numpy")
    assert model.apply(list("abb")).decoded == [1, 1, 1]


def test_means_of_truth_values_do_not_warn(recwarn: pytest.WarningsRecorder) -> None:
    earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
    mean = rasp.numerical(rasp.Aggregate(earlier, rasp.tokens == "a", default=None))
    model = raspc.compile(mean, vocab="ab", max_seq_len=2, backend="numpy")
    assert mean("aa") == [True, True] and model.apply(["a", "b"]).decoded == [True, 0.5]
    assert not recwarn.list
