"""The chapters of the tutorial run, and their outputs are those that the prose speaks of."""

import math
import re
from fractions import Fraction
from pathlib import Path

import pytest

from notebook_apps import TUTORIAL, RunNotebook, run_notebook

pytestmark = pytest.mark.needs("marimo", "matplotlib")


def chapter(number: int) -> RunNotebook:
    (path,) = (each for each in TUTORIAL if each.name.startswith(f"chapter{number}_"))
    return run_notebook(path)


def test_there_are_six_chapters_with_a_title_each() -> None:
    assert [path.name[:8] for path in TUTORIAL] == [f"chapter{n}" for n in (1, 2, 3, 4, 5, 6, 6, 6)]
    for path in TUTORIAL:
        number = path.name.removeprefix("chapter")[0]
        assert re.search(rf"^ *# Chapter {number}(, part [23])?: ", path.read_text("utf-8"), re.M)


def test_chapter_1_a_program_becomes_ir() -> None:
    names, texts = chapter(1)
    assert names["row_sums"] == [2, 1, 2, 1] == names["count"](names["tokens"])
    assert names["ir_result"] == [True, False, True, False]
    assert names["exercise_result"] == [False, False, True, False]
    (printed,) = (text for text in texts if text.startswith("builtin.module"))
    assert 'rasp.selector_width %same named "count"' in printed
    assert len(printed.splitlines()) < 30
    assert any("same module: True" in text for text in texts)
    assert f"{len(names['op_names'])} kinds of ops" in "\n".join(texts)


def test_chapter_2_domains_hold_all_values_and_encodings_are_chosen() -> None:
    names, _ = chapter(2)
    assert len(names["all_inputs"]) == sum(3**n for n in range(1, 5))
    domain = {Fraction(value) for value in names["domains"]["share"]}
    assert names["taken"] < domain
    assert names["never_taken"] == [Fraction(1, 4), Fraction(1, 3)]
    assert names["after"] == {"count": "reciprocal", "repeated": "numerical", "share": "numerical"}
    assert names["reciprocal_points"] == [4 / (4 + n) for n in (1, 2, 3, 4)]
    assert names["axes"]["onehot"].embed(2) == (0, 1, 0, 0)
    fractions = {Fraction(k, n) for n in range(1, 7) for k in range(n + 1)}
    assert names["exercise_result"] == len(fractions)


def test_chapter_3_the_head_and_the_mlp_by_hand() -> None:
    names, texts = chapter(3)
    assert names["count_coordinates"].tolist() == pytest.approx([4 / 6, 4 / 5, 4 / 6, 4 / 5])
    assert math.exp(names["bos_score"] - names["selected_score"]) == pytest.approx(4)
    assert names["ramp"] == pytest.approx([4 / 6, 4 / 5], rel=1e-5)
    assert names["mlp_results"] == pytest.approx({1: 0, 2: 1, 3: 1, 4: 1}, abs=1e-3)
    for word in names["words"]:
        assert names["craft_results"][word] == [float(x) for x in names["share"](word)]
    assert len(names["exercise_result"]) == 4
    assert not any("start" in neuron for neuron in names["exercise_result"])
    assert "the score 45" in "\n".join(texts)


def test_chapter_4_layers_columns_and_values_of_the_stream() -> None:
    names, _ = chapter(4)
    assert names["layer_of"] == {
        "count": (0, "craft.head"),
        "repeated": (0, "craft.mlp"),
        "share": (1, "craft.head"),
        "mostly": (1, "craft.mlp"),
    }
    assert names["columns_of"]["count"] == names["columns_of"]["share"]
    assert not {"pad", "indices"} & set(names["columns_of"])
    assert "tokens:compiler_bos" in names["erased"] and "count" in names["erased"]
    assert names["model"].stats.d_model < names["interp"].stats.d_model
    assert names["model"].residual_labels[0] == "tokens:compiler_bos/mostly:False"
    assert names["found"]["count"] == [3, 1, 3, 3]
    assert names["found"]["share"] == [0.75] * 4
    assert names["found"]["mostly"] == [True] * 4
    assert (names["exercise_layers"], names["previous_layers"]) == (2, [0])


def test_chapter_5_the_model_by_hand_by_xla_and_its_proof() -> None:
    names, texts = chapter(5)
    text = "\n".join(texts)
    assert (names["wrong_words"], names["xla_wrong"]) == ([], [])
    assert len(names["decoded"]) == 120
    assert names["measured"] <= names["bound"] / 10 and "is within the bound" in text
    assert all(each.bound < each.margin for each in names["certificate"].decisions)
    assert "bfloat16" in names["refusal"]
    assert names["arithmetic"] in [each["arithmetic"] for each in names["proofs"]]
    assert "may not be told apart" in names["exercise_result"]["float32"]
    assert names["exercise_result"]["float64"].startswith("margin")
    assert names["op_counts"]["stablehlo.dot_general"] > 0


@pytest.mark.parametrize("path", TUTORIAL[5:], ids=lambda path: path.stem)
def test_chapter_6_is_three_pages(path: Path) -> None:
    assert "Chapter 6" in run_notebook(path).text
