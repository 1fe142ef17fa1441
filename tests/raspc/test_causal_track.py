"""The form of MIB's causal-variable track: its own classes label pairs as the interpreter does."""

from typing import Any

import pytest

import raspc
from corpus_programs.index import entry_of
from raspc import rasp
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.truth.causal_model import CausalModel
from raspc.truth.causal_track import causal_track, causal_track_rows
from raspc.truth.counterfactuals import counterfactuals
from raspc.truth.positional_graph import positional_graph

CAUSAL = CausalModel(find_program(entry_of("sort_freq.py:program").module()))
GRAPH = positional_graph(CAUSAL, 3)
PAIRS = counterfactuals(CAUSAL, 10, change="hist", lengths=[3], outcome="changes")
SWAPPED = [f"hist[{i}]" for i in range(3)]


def run(model: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """The values of all variables, as the class of the track computes them."""
    values: dict[str, Any] = {}
    for name in model["variables"]:
        parents = [values[parent] for parent in model["parents"][name]]
        values[name] = given[name] if name in given else model["mechanisms"][name](*parents)
    return values


def test_texts_of_inputs_and_results() -> None:
    model = causal_track(GRAPH)
    assert model["id"] == "sort_freq"
    assert set(model["variables"]) == set(model["values"]) == set(model["mechanisms"])
    for row, pair in zip(causal_track_rows(GRAPH, PAIRS), PAIRS, strict=True):
        other = run(model, row["counterfactual_inputs"][0])
        values = run(model, row["input"] | {name: other[name] for name in SWAPPED})
        assert values["raw_input"] == row["input"]["raw_input"]
        assert values["raw_input"].split() == [str(token) for token in pair.base]
        assert values["raw_output"] == str(pair.expected[0][-1])


def test_strings_with_blanks_are_quoted() -> None:
    program = rasp.Map(lambda x: x, rasp.tokens).named("copy")
    model = raspc.compile(program, vocab={"a b", "c"}, max_seq_len=2, validate="off")
    graph = model.truth().causal_graph(2)
    assert run(causal_track(graph), graph.setting(["a b", "c"]))["raw_input"] == '"a b" c'


def test_the_class_of_the_track() -> None:
    """The class of goodfire-ai/causalab, the successor of the class in MIB's repository."""
    track = pytest.importorskip(
        "causal.causal_model", reason="goodfire-ai/causalab is not on the path"
    )
    datasets = pytest.importorskip("datasets")
    from causal.counterfactual_dataset import CounterfactualDataset  # pyright: ignore

    model = track.CausalModel(**causal_track(GRAPH))
    rows = datasets.Dataset.from_list(causal_track_rows(GRAPH, PAIRS))
    labelled = model.label_counterfactual_data(CounterfactualDataset(rows, id="hist"), SWAPPED)
    assert [row["label"] for row in labelled] == [str(pair.expected[0][-1]) for pair in PAIRS]


def test_the_task_of_the_track() -> None:
    """The classes of atticusg/CausalAbstraction, which MIB's repository runs."""
    track = pytest.importorskip("causal_model", reason="CausalAbstraction is not on the path")
    task = pytest.importorskip("task")
    datasets = pytest.importorskip("datasets")
    arguments = causal_track(GRAPH)
    name = arguments.pop("id")
    model = track.CausalModel(**arguments)
    rows = datasets.Dataset.from_list(causal_track_rows(GRAPH, PAIRS))
    texts = (lambda setting: setting["raw_input"]), (lambda setting: setting["raw_output"])
    labelled = task.Task(model, {"hist": rows}, *texts, id=name).label_counterfactual_data(
        "hist", SWAPPED
    )
    assert [row["label"] for row in labelled] == [str(pair.expected[0][-1]) for pair in PAIRS]


def test_a_result_without_a_name_is_refused() -> None:
    graph = positional_graph(CAUSAL, 2)
    unnamed = type(graph)(**{**vars(graph), "result": None})
    with pytest.raises(
        raspc.RaspcError, match="the result of the program has no name; give it one"
    ):
        causal_track(unnamed)
