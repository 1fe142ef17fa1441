"""How labels of directions and neurons are told as groups."""

from raspc.inspection import group_labels


def test_labels_of_one_name_are_one_group() -> None:
    labels = ["one", "tokens:a", "tokens:b", "tokens::", "w", "w[1]+", "w[1]-", "n[(1, 2)]"]
    assert group_labels(labels) == {"one": 1, "tokens": 3, "w": 3, "n": 1}


def test_a_label_that_is_all_value_is_kept() -> None:
    assert group_labels([":a", "[0]"]) == {":a": 1, "[0]": 1}
