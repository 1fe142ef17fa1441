"""The circuit of a model under the names of InterpBench, at its four granularities."""

import json
from pathlib import Path
from typing import Any

import raspc
from corpus_programs.index import entry_of
from raspc import rasp as pure
from raspc.cli.main import main
from raspc.tracr.compiler import compiling, lib
from raspc.tracr.rasp import rasp
from raspc.truth.interpbench_circuits import GRANULARITIES, interpbench

FRACTION = {
    "component": [
        ("embed", "blocks.0.mlp"),
        ("pos_embed", "blocks.1.attn[0]"),
        ("blocks.0.mlp", "blocks.1.attn[0]"),
    ],
    "matrix": [
        ("embed.W_E", "blocks.0.mlp.W_in"),
        ("blocks.0.mlp.W_in", "blocks.0.mlp.W_out"),
        ("pos_embed.W_pos", "blocks.1.attn.W_Q[0]"),
        ("pos_embed.W_pos", "blocks.1.attn.W_K[0]"),
        ("blocks.0.mlp.W_out", "blocks.1.attn.W_V[0]"),
        *((f"blocks.1.attn.W_{slot}[0]", "blocks.1.attn.W_O[0]") for slot in "QKV"),
    ],
    "sp_hooks": [
        ("hook_embed", "blocks.0.hook_mlp_in"),
        ("blocks.0.hook_mlp_in", "blocks.0.hook_mlp_out"),
        ("hook_pos_embed", "blocks.1.hook_q_input[0]"),
        ("hook_pos_embed", "blocks.1.hook_k_input[0]"),
        ("blocks.0.hook_mlp_out", "blocks.1.hook_v_input[0]"),
        *((f"blocks.1.hook_{slot}_input[0]", "blocks.1.attn.hook_result[0]") for slot in "qkv"),
        ("blocks.1.attn.hook_result[0]", "blocks.1.hook_resid_post"),
    ],
}


def circuit_of(program: rasp.SOp, vocab: str) -> dict[str, Any]:
    """The circuit of a program, compiled as InterpBench compiles its cases."""
    model = compiling.compile_rasp_to_model(
        program, set(vocab), 4, compiler_bos="BOS", compiler_pad="PAD"
    )
    assert model.compiled is not None
    return interpbench(model.compiled.truth())


def edges_of(circuit: dict[str, Any]) -> set[tuple[str, str]]:
    """The edges of a circuit, each of which it lists once."""
    edges = {(start, end) for start, end in circuit["edges"]}
    assert len(edges) == len(circuit["edges"])
    return edges


def test_the_circuit_at_each_granularity() -> None:
    share = lib.make_frac_prevs((rasp.tokens == "x").named("is_x"))
    found = circuit_of(share, "abx")
    assert tuple(found) == GRANULARITIES
    for name, edges in FRACTION.items():
        assert edges_of(found[name]) == set(edges)
        assert sorted(found[name]["nodes"]) == sorted({end for edge in edges for end in edge})
    inner = {
        edge
        for slot in "qkv"
        for edge in [
            (f"blocks.1.hook_{slot}_input[0]", f"blocks.1.attn.hook_{slot}[0]"),
            (f"blocks.1.attn.hook_{slot}[0]", "blocks.1.attn.hook_result[0]"),
        ]
    }
    direct = set(FRACTION["sp_hooks"]) - {(a, b) for a, b in FRACTION["sp_hooks"] if "_input" in a}
    assert edges_of(found["acdc_hooks"]) == direct | inner


def test_the_alignment_names_the_nodes_that_compute_each_variable() -> None:
    share = lib.make_frac_prevs((rasp.tokens == "x").named("is_x")).named("share")
    found = {name: each["alignment"] for name, each in circuit_of(share, "abx").items()}
    assert found["component"] == {
        "tokens": ["embed"],
        "indices": ["pos_embed"],
        "is_x": ["blocks.0.mlp"],
        "share": ["blocks.1.attn[0]"],
    }
    assert found["matrix"]["is_x"] == ["blocks.0.mlp.W_in", "blocks.0.mlp.W_out"]
    assert found["matrix"]["share"] == ["blocks.1.attn.W_V[0]", "blocks.1.attn.W_O[0]"]
    hooks = ["blocks.1.attn.hook_result[0]", "blocks.1.hook_resid_post"]
    assert found["sp_hooks"]["share"] == ["blocks.1.hook_v_input[0]", *hooks]
    assert found["acdc_hooks"]["share"] == [
        "blocks.1.hook_v_input[0]",
        "blocks.1.attn.hook_v[0]",
        *hooks,
    ]
    assert found["acdc_hooks"]["tokens"] == ["hook_embed"]


def test_a_head_without_edges_to_it_is_a_node() -> None:
    found = circuit_of(lib.make_length(), "ab")["component"]
    assert sorted(found["nodes"]) == ["blocks.0.attn[0]", "blocks.0.mlp"]
    assert edges_of(found) == {("blocks.0.attn[0]", "blocks.0.mlp")}


def test_live_edges_alone() -> None:
    module = entry_of("hist.py:program").module()
    truth = raspc.compile(module, pipeline="interp", validate="off").truth()
    every = edges_of(interpbench(truth)["sp_hooks"])
    assert ("hook_embed", "blocks.0.hook_q_input[0]") in every
    truth["edges"] = truth.edges()
    for pair in truth["edges"]["pairs"]:
        if (pair["from"], pair["to"]) == ("embed", "layer0/head0/q"):
            assert pair["status"] == "live"
            pair["status"] = "inert"
    assert every - edges_of(interpbench(truth)["sp_hooks"]) == {
        ("hook_embed", "blocks.0.hook_q_input[0]")
    }


def test_the_command_writes_the_circuits(tmp_path: Path) -> None:
    path, program = tmp_path / "circuit.json", Path(__file__).parents[2] / "examples" / "hist.py"
    command = ["truth", str(program), "--pipeline", "tracr", "--for", "interpbench"]
    assert main([*command, "-o", str(path)]) == 0
    found = json.loads(path.read_text())
    assert tuple(found) == GRANULARITIES
    assert ["embed", "blocks.0.attn[0]"] in found["component"]["edges"]


def test_a_variable_with_the_label_of_a_constant_has_its_edges() -> None:
    same = pure.Select(pure.tokens, pure.tokens, pure.Comparison.EQ)
    hist = pure.SelectorWidth(same).named("tokens:compiler_bos")
    more = pure.Map(lambda x: x + 1, hist).named("more")
    model = raspc.compile(more, vocab={"a", "b"}, max_seq_len=3, pipeline="interp")
    found = edges_of(interpbench(model.truth())["component"])
    assert ("blocks.0.mlp", "blocks.1.mlp") in found
