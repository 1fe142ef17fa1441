"""The notebooks for interpretability run, and their outputs are those that the prose speaks of."""

import pytest

from notebook_apps import INTERPRETABILITY, RunNotebook, run_notebook

pytestmark = [pytest.mark.needs("marimo", "matplotlib"), pytest.mark.filterwarnings("ignore")]


def notebook(name: str) -> RunNotebook:
    (path,) = (each for each in INTERPRETABILITY if each.stem == name)
    return run_notebook(path)


def test_there_are_four_notebooks_with_a_title_each() -> None:
    assert len(INTERPRETABILITY) == 4
    for path in INTERPRETABILITY:
        assert path.read_text(encoding="utf-8").count("\n    # ") >= 1


@pytest.mark.slow
def test_tracr_demonstration() -> None:
    names, texts = notebook("tracr_demonstration")
    assert names["agreeing"] == list(names["programs"])
    assert all(model.compiled.certificate is not None for model in names["models"].values())
    assert names["outputs"]["sort_unique"] == ["bos", 1, 3, 4]
    assert names["sums_agree"]
    assert not names["output"].layer_outputs[3].any()
    assert names["moved_from"] == [3, 1, 2]
    assert names["model"].compiled.stats.d_model == 25
    assert names["narrow"].stats.d_model == 10 < names["wide"].stats.d_model
    assert names["narrow"].stats.n_nonzero > names["wide"].stats.n_nonzero
    assert names["narrow"].certificate is None
    assert names["best"].metrics.accuracy > 0.9
    assert "8 of\n8 outputs" in "\n".join(texts)


@pytest.mark.slow
def test_circuit_finder_scores() -> None:
    names, _ = notebook("circuit_finder_scores")
    assert names["first"].changes and names["by_hand"].results == names["first"].expected
    assert names["first"].expected[0] == names["first"].base
    assert len(set(names["first"].other)) == 1, "all counts are equal"
    assert names["n_right"] == len(names["pairs"]) == len(names["staying"]) == 200
    accuracy = names["accuracy"]
    assert accuracy["target_pos (right)"] == [1.0, 1.0]
    for claim in ("hist", "indices", "keys", "random directions"):
        assert accuracy[claim] == [0.0, 1.0]
    assert 0 < accuracy["tokens"][0] < 0.2 and accuracy["tokens"][1] < 0.1
    assert accuracy["all directions"] == [0.0, 0.0]
    assert names["false_alarms"] == [] and names["missed"] == [] and names["same_live"]
    auroc = {finder: each["live"] for finder, each in names["auroc"].items()}
    assert auroc["patching"] == auroc["patching by logits"] == 1.0
    assert 0.5 <= auroc["first order"] < 0.9 > auroc["zero ablation"]
    assert names["auroc"]["patching"]["circuit"] < names["auroc"]["zero ablation"]["circuit"]
    assert 0 < len(names["zero"]) <= len(names["flat"]) < len(names["live"])
    assert names["soft_auroc"] <= auroc["first order"]
    assert names["soft_zero"] >= len(names["zero"])
    assert len(names["inert"]) - 1 == len(names["ablated"])


@pytest.mark.slow
def test_superposition_and_dictionaries() -> None:
    names, _ = notebook("superposition_and_dictionaries")
    accuracy = [names["accuracy"][d] for d in names["widths"]]
    assert accuracy == sorted(accuracy) and accuracy[0] < 0.9 < accuracy[-1]
    assert names["small"].stats.n_nonzero > names["model"].stats.n_nonzero
    assert 0 < names["n_sharing"] <= len(names["features"])
    assert names["mean"]["rotated", "dictionary"] > names["mean"]["rotated", "random"] + 0.1
    assert names["scores"]["rotated", "dictionary"].recall < 0.5
    assert names["compared"]("rotated").startswith("closer")


@pytest.mark.needs("torch", "transformers", "transformer_lens")
def test_a_stock_checkpoint_in_transformer_lens() -> None:
    names, _ = notebook("stock_checkpoint_in_transformer_lens")
    assert names["wrong"] == [] and len(names["sequences"]) == 3**5
    assert sorted(names["heads"]) == ["answer", "previous"]
    assert (names["previous_key"], names["answer_key"]) == (4, 3)
    assert names["agrees"] and set(names["read_values"]) == set(names["variables"])
    expected = names["expected_values"]["answer"]
    held = names["variables"]["answer"]["names"]["transformer_lens"]
    for stage, result in names["lens_results"].items():
        assert (result == expected) == (stage in held)
    assert names["n_right"] == len(names["predicted"])
    assert 0 < names["n_changed"] < len(names["predicted"])
