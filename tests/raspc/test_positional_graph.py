"""The causal graph of a program for other libraries: pyvene and causal-variable tracks."""

import inspect
from itertools import product

import pytest
from tool_imports import import_tool

import raspc
from corpus_programs.index import entry_of
from raspc.truth.causal_model import CausalModel
from raspc.truth.counterfactuals import counterfactuals
from raspc.truth.positional_graph import PositionalGraph, positional_graph


def causal_of(key: str) -> CausalModel:
    return CausalModel(next(iter(entry_of(key).module().ops)))


def run(graph: PositionalGraph, given: dict) -> dict:
    """The values of all variables, by the functions of the graph alone."""
    values: dict = {}
    for name in graph.variables:
        parents = [values[parent] for parent in graph.parents[name]]
        values[name] = given[name] if name in given else graph.functions[name](*parents)
    return values


@pytest.mark.parametrize("key", ["sort_freq.py:program", "reverse.py:program"])
def test_the_graph_gives_what_the_interpreter_gives(key: str) -> None:
    causal = causal_of(key)
    graph = positional_graph(causal, 2)
    for tokens in product(graph.values["tokens[0]"][:3], repeat=2):
        values = run(graph, graph.setting(tokens))
        for name, expected in causal.run(tokens).values.items():
            assert [values[f"{name}[{i}]"] for i in range(2)] == expected
            assert all(values[f"{name}[{i}]"] in graph.values[f"{name}[{i}]"] for i in range(2))


def test_interventions() -> None:
    causal = causal_of("sort_freq.py:program")
    graph = positional_graph(causal, 3)
    changed = {"hist[0]": 1, "hist[1]": 2, "hist[2]": 2}
    values = run(graph, graph.setting([1, 2, 1]) | changed)
    expected = causal.run([1, 2, 1], do={"hist": [1, 2, 2]}).values
    assert [values[f"sort_freq[{i}]"] for i in range(3)] == expected["sort_freq"]


def test_a_causal_program_reads_no_later_position() -> None:
    graph = positional_graph(causal_of("corpus/induction/recall.rasp:recall"), 3)
    assert all(
        int(parent[-2]) <= int(name[-2])
        for name, parents in graph.parents.items()
        for parent in parents
    )


def test_the_form_that_the_libraries_check() -> None:
    graph = positional_graph(causal_of("sort_freq.py:program"), 3)
    for name in graph.variables:
        arguments = inspect.getfullargspec(graph.functions[name])[0]
        assert len(arguments) == len(graph.parents[name])
        assert all(graph.timesteps[p] < graph.timesteps[name] for p in graph.parents[name])
    inputs = [name for name in graph.variables if not graph.parents[name]]
    assert inputs == ["tokens[0]", "tokens[1]", "tokens[2]"]


def test_rows() -> None:
    causal = causal_of("sort_freq.py:program")
    graph = positional_graph(causal, 3)
    pairs = counterfactuals(causal, 4, change="hist", lengths=[3])
    rows = graph.rows(pairs)
    assert [list(row["input"].values()) for row in rows] == [pair.base for pair in pairs]
    assert list(rows[0]["counterfactual_inputs"][0].values()) == pairs[0].other
    with pytest.raises(raspc.RaspcError, match="the input has 2 tokens; give inputs of 3"):
        graph.setting([1, 2])


@pytest.mark.needs("pyvene")
def test_pyvene() -> None:
    pyvene = import_tool("pyvene")
    causal = causal_of("sort_freq.py:program")
    graph = positional_graph(causal, 3)
    found = pyvene.CausalModel(**graph.for_pyvene())
    for pair in counterfactuals(causal, 10, change="hist", lengths=[3], outcome="changes"):
        base, other = graph.setting(pair.base), graph.setting(pair.other)
        forward = found.run_forward(base)
        for name, expected in causal.run(pair.base).values.items():
            assert [forward[f"{name}[{i}]"] for i in range(3)] == expected
        swapped = found.run_interchange(base, {f"hist[{i}]": other for i in range(3)})
        hist = causal.run(pair.other).values["hist"]
        for name, expected in causal.run(pair.base, do={"hist": hist}).values.items():
            assert [swapped[f"{name}[{i}]"] for i in range(3)] == expected
        assert [swapped[f"sort_freq[{i}]"] for i in range(3)] == pair.expected[0]


def test_the_length_is_one_of_the_program() -> None:
    causal = causal_of("reverse.py:program")
    with pytest.raises(raspc.RaspcError, match="the length is 9; give a length from 1 to 5"):
        positional_graph(causal, 9)
