"""The grouping of labels of directions and neurons, and the listing of tokens."""

import pytest

import raspc
from raspc import rasp
from raspc.model_inspection import describe_model, group_labels


def test_labels_of_one_name_are_one_group() -> None:
    labels = ["one", "tokens:a", "tokens:b", "tokens::", "w", "w[1]+", "w[1]-", "n[(1, 2)]"]
    assert group_labels(labels) == {"one": 1, "tokens": 3, "w": 3, "n": 1}


def test_a_label_that_is_all_value_is_kept() -> None:
    assert group_labels([":a", "[0]"]) == {":a": 1, "[0]": 1}
    erased = ["erase(keys:1)", "erase(keys:(2))", "erase(-keys:1)", "erase(n)", "erase(w[0]+)"]
    assert group_labels(erased) == {
        "erase(keys)": 2,
        "erase(-keys)": 1,
        "erase(n)": 1,
        "erase(w)": 1,
    }


TWELVE = "0 1 2 3 4 5 6 7 8 9 10 11"


@pytest.mark.parametrize(("tokens", "listed"), [(12, TWELVE), (13, f"{TWELVE} ...")])
def test_twelve_tokens_are_listed(tokens: int, listed: str) -> None:
    model = raspc.compile(rasp.tokens, vocab=range(tokens), max_seq_len=2, backend="numpy")
    assert f"  vocabulary  {tokens} tokens: {listed}" in describe_model(model.op).splitlines()
