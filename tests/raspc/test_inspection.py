"""The grouping of labels of directions and neurons, and the listing of tokens."""

from pathlib import Path

import pytest

import raspc
from raspc import rasp
from raspc.frontends.rasp_language import load_program
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


PROGRAM = """\
# raspc: vocab = "ab"
# raspc: max_seq_len = 4
seen = selector_width(select(tokens, "a", ==));
r = selector_width(select(tokens, tokens, ==)) * 3 + seen;
"""


def test_names_of_expressions_are_explained_by_the_text_of_the_program(tmp_path: Path) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(PROGRAM)
    loaded = load_program(str(path))
    model = raspc.compile(loaded.sop, vocab="ab", max_seq_len=4, backend="numpy")
    *_, table = describe_model(model.op).split("\n\n")
    rows = [line.split(maxsplit=2) for line in table.splitlines()]
    assert rows[0] == ["name", "line", "in the program"]
    assert ["selector_width", "4", "selector_width(select(tokens, tokens, ==))"] in rows
    assert {name for name, *_ in rows}.isdisjoint({"seen", "r", "tokens"})

    model.save(tmp_path / "p.rmodel")
    *_, table = describe_model(raspc.load(tmp_path / "p.rmodel").op).split("\n\n")
    assert ["selector_width", "4"] in [line.split() for line in table.splitlines()]
