"""The comparison of circuits with those of InterpBench's builder: each cause is checked."""

from typing import Any

import pytest
from interpbench_comparison import Circuit, Explained, compare, component_of, writers

from raspc.tracr.compiler import compiling, lib
from raspc.tracr.rasp import rasp
from raspc.truth.interpbench_circuits import interpbench


def compiled(program: rasp.SOp, vocab: str, length: int = 4) -> compiling.TracrOutput:
    """A model compiled as InterpBench compiles its cases."""
    return compiling.compile_rasp_to_model(
        program, set(vocab), length, compiler_bos="BOS", compiler_pad="PAD"
    )


def circuits_of(model: compiling.TracrOutput) -> dict[Any, Circuit]:
    assert model.compiled is not None
    circuits = interpbench(model.compiled.truth())
    return {name: Circuit.of(each["nodes"], each["edges"]) for name, each in circuits.items()}


def with_edges(circuit: Circuit, *edges: tuple[str, str]) -> Circuit:
    return Circuit(circuit.nodes, circuit.edges | set(edges))


@pytest.fixture(scope="module")
def fraction() -> compiling.TracrOutput:
    return compiled(lib.make_frac_prevs((rasp.tokens == "x").named("is_x")), "abx")


def test_equal_circuits_have_no_difference(fraction: compiling.TracrOutput) -> None:
    found = compare(fraction, circuits_of(fraction))
    assert found.is_explained
    assert all(each.is_equal for each in found.differences.values())
    assert found.differences["matrix"].common == 8


def test_edges_of_a_constant_selector_are_explained() -> None:
    model = compiled(lib.make_length(), "ab")
    theirs = circuits_of(model)
    edge = ("embed.W_E", "blocks.0.attn.W_Q[0]")
    theirs["matrix"] = with_edges(theirs["matrix"], edge)
    theirs["component"] = with_edges(theirs["component"], ("embed", "blocks.0.attn[0]"))
    found = compare(model, theirs)
    assert found.is_explained
    assert found.differences["matrix"].edges == [Explained(edge, "constant")]
    assert [each.cause for each in found.differences["component"].edges] == ["constant"]


def test_edges_with_weights_are_not_called_constant() -> None:
    model = compiled(lib.make_hist(), "ab")
    theirs = circuits_of(model)
    edges = [("embed.W_E", "blocks.0.attn.W_Q[0]"), ("embed.W_E", "blocks.0.attn.W_K[0]")]
    assert set(edges) <= theirs["matrix"].edges
    wrong = [("pos_embed.W_pos", "blocks.0.mlp.W_in"), ("blocks.0.mlp.W_out", edges[0][1])]
    theirs["matrix"] = with_edges(theirs["matrix"], *wrong)
    found = compare(model, theirs)
    assert not found.is_explained
    assert [each.cause for each in found.differences["matrix"].edges] == ["unexplained"] * 2


def test_an_edge_that_the_circuit_of_components_lacks_is_unexplained() -> None:
    model = compiled(lib.make_hist(), "ab")
    theirs = circuits_of(model)
    whole = theirs["component"]
    theirs["component"] = Circuit(whole.nodes, frozenset())
    found = compare(model, theirs).differences["component"].edges
    assert {(each.edge, each.cause) for each in found} == {
        (edge, "unexplained") for edge in whole.edges
    }


def test_edges_from_inside_a_head_are_explained(fraction: compiling.TracrOutput) -> None:
    theirs = circuits_of(fraction)
    edge = ("blocks.1.attn.hook_q[0]", "blocks.1.hook_k_input[0]")
    theirs["acdc_hooks"] = with_edges(theirs["acdc_hooks"], edge)
    found = compare(fraction, theirs)
    assert found.differences["acdc_hooks"].edges == [Explained(edge, "inside")]
    own = ("blocks.1.attn.hook_q[0]", "blocks.1.attn.hook_result[0]")
    missing = theirs["acdc_hooks"].edges - {own}
    theirs["acdc_hooks"] = Circuit(theirs["acdc_hooks"].nodes, missing)
    assert not compare(fraction, theirs).is_explained


def test_dropped_edges_have_a_witness() -> None:
    program = rasp.SequenceMap(lambda x, y: x + y, lib.make_hist(), rasp.tokens)
    model = compiling.compile_rasp_to_model(program, {1, 2}, 3, compiler_bos="BOS")
    theirs = circuits_of(model)
    edge = ("embed.W_E", "blocks.1.mlp.W_in")
    assert edge in theirs["matrix"].edges
    theirs["matrix"] = Circuit(theirs["matrix"].nodes, theirs["matrix"].edges - {edge})
    (found,) = compare(model, theirs).differences["matrix"].edges
    assert (found.edge, found.cause) == (edge, "dropped")
    assert found.witness is not None
    base, other = found.witness
    assert len(base) == len(other) == 3
    assert base != other
    # Without the edge between components, no mistake of the builder explains the loss.
    theirs["component"] = Circuit(theirs["component"].nodes, frozenset())
    causes = {each.cause for each in compare(model, theirs).differences["matrix"].edges}
    assert causes == {"unexplained"}


def test_a_dropped_edge_of_one_value_is_ablated() -> None:
    ten = rasp.Map(lambda _: 10, rasp.tokens)
    program = rasp.SequenceMap(lambda x, y: x + y, rasp.tokens, ten)
    model = compiling.compile_rasp_to_model(program, {1, 2}, 3, compiler_bos="BOS")
    theirs = circuits_of(model)
    edge = ("blocks.0.mlp.W_out", "blocks.1.mlp.W_in")
    assert edge in theirs["matrix"].edges
    theirs["matrix"] = Circuit(theirs["matrix"].nodes, theirs["matrix"].edges - {edge})
    found = compare(model, theirs)
    assert found.differences["matrix"].edges == [Explained(edge, "dropped", None)]
    assert found.is_explained


def test_different_nodes_are_unexplained(fraction: compiling.TracrOutput) -> None:
    theirs = circuits_of(fraction)
    theirs["matrix"] = Circuit(
        theirs["matrix"].nodes | {"blocks.2.mlp.W_in"}, theirs["matrix"].edges
    )
    found = compare(fraction, theirs)
    assert found.differences["matrix"].nodes == {"blocks.2.mlp.W_in"}
    assert not found.is_explained


def test_components_of_nodes() -> None:
    names = {
        "hook_pos_embed": "pos_embed",
        "embed.W_E": "embed",
        "blocks.2.hook_k_input[1]": "blocks.2.attn[1]",
        "blocks.2.attn.hook_result[0]": "blocks.2.attn[0]",
        "blocks.1.hook_mlp_in": "blocks.1.mlp",
        "blocks.1.mlp.W_out": "blocks.1.mlp",
    }
    assert {name: component_of(name) for name in names} == names


def test_the_writers_of_labels(fraction: compiling.TracrOutput) -> None:
    program = fraction.program
    assert program is not None
    assert writers(fraction) == {
        program.labels["is_x"]: {("0", "mlp", "")},
        program.labels["frac_prevs"]: {("1", "attn", "0")},
    }
