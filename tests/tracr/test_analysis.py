"""The graph, the blocks and the spaces of compiled models are true of the weights."""

from typing import Any

import numpy as np
import pytest

from raspc.tracr.compiler import (
    assemble,
    basis_inference,
    compiling,
    craft_graph_to_model,
    craft_model_to_transformer,
    expr_to_craft_graph,
    lib,
    nodes,
    rasp_to_graph,
)
from raspc.tracr.craft import bases, vectorspace_fns
from raspc.tracr.craft.transformers import (
    MLP,
    AttentionHead,
    MultiAttentionHead,
    SeriesWithResiduals,
)
from raspc.tracr.rasp import rasp

BOS, PAD = "BOS", "PAD"

PROGRAMS = {
    "reverse": (lib.make_reverse(rasp.tokens), "abc"),
    "hist": (lib.make_hist(), "ab"),
    "pair_balance": (lib.make_pair_balance(rasp.tokens, "(", ")"), "()"),
    "shift_by": (lib.shift_by(1, rasp.tokens), "ab"),
    "length": (rasp.length + 1, "ab"),
}


@pytest.fixture(scope="module", params=PROGRAMS)
def case(request: pytest.FixtureRequest) -> tuple[str, Any]:
    program, vocab = PROGRAMS[request.param]
    model = compiling.compile_rasp_to_model(
        program, set(vocab), 3, compiler_bos=BOS, compiler_pad=PAD
    )
    return request.param, model


@pytest.mark.sample(3)
def test_the_blocks_compute_the_stream(case: tuple[str, Any]) -> None:
    name, model = case
    _, vocab = PROGRAMS[name]
    output = model.apply([BOS, *vocab[:2], vocab[0]])
    stream = model.residual_space.make_vector(np.asarray(output.input_embeddings[0], float))
    halves = model.model_config.num_layers * 2
    for block in model.craft_model.blocks:
        assert block.residual_space == model.residual_space
        added = block.apply(stream)
        expected = [np.asarray(each[0]) for each in output.layer_outputs]
        assert any(np.allclose(added.magnitudes, each, atol=1e-4) for each in expected)
        stream = stream + added
    assert len(model.craft_model.blocks) <= halves
    np.testing.assert_allclose(stream.magnitudes, output.transformer_output[0], atol=1e-4)


@pytest.mark.sample(3)
def test_blocks_assembled_again_are_the_model(case: tuple[str, Any]) -> None:
    """The products of weights that do not depend on the order of neurons and of key dimensions."""
    name, model = case
    program, vocab = PROGRAMS[name]
    craft_model = craft_graph_to_model.craft_graph_to_model(model.graph, [])
    again = craft_model_to_transformer.craft_model_to_transformer(
        craft_model, model.graph, model.graph.nodes[program.label], 3, BOS, PAD
    )
    assert again.residual_labels == model.residual_labels
    assert again.model_config == model.model_config
    for key, value in products(model).items():
        np.testing.assert_array_equal(products(again)[key], value, err_msg=key)
    assert again.input_encoder.encoding_map == model.input_encoder.encoding_map
    sequence = [BOS, *vocab[:2]]
    assert again.apply(sequence).decoded == model.apply(sequence).decoded
    assert again.compiled is None


def products(model: Any) -> dict[str, np.ndarray[Any, Any]]:
    """The scores and the values of each head, the sorted neurons of each MLP, the other weights."""
    params = {k: {n: np.asarray(w) for n, w in each.items()} for k, each in model.params.items()}
    size, found = model.model_config.key_size, {}
    for layer in range(model.model_config.num_layers):
        prefix = f"transformer/layer_{layer}"
        w = {n: params[f"{prefix}/attn/{n}"]["w"] for n in ("query", "key", "value", "linear")}
        for head in range(model.model_config.num_heads):
            part = slice(head * size, head * size + size)
            found[f"{prefix} qk {head}"] = w["query"][:, part] @ w["key"][:, part].T
            found[f"{prefix} ov {head}"] = w["value"][:, part] @ w["linear"][part]
        neurons = [
            (*row, *column)
            for row, column in zip(
                params[f"{prefix}/mlp/linear_1"]["w"].T,
                params[f"{prefix}/mlp/linear_2"]["w"],
                strict=True,
            )
        ]
        found[f"{prefix} mlp"] = np.array(sorted(neurons))
    for name in ("token_embed", "pos_embed", "unembed"):
        found.update({f"{name} {key}": value for key, value in params[name].items()})
    return found


def test_the_graph_of_a_program() -> None:
    program = lib.make_hist()
    extracted = rasp_to_graph.extract_rasp_graph(program)
    selector = program.selector
    assert set(extracted.graph.edges) == {
        ("tokens", selector.label),
        (selector.label, program.label),
    }
    assert extracted.sink[nodes.EXPR] is program
    assert [source[nodes.ID] for source in extracted.sources] == ["tokens"]
    assert selector.label == f"same_tok_{program.unique_id + 1}"


def test_the_data_of_nodes(case: tuple[str, Any]) -> None:
    """Values and bases of s-ops; the directions of a block's s-op are in the residual stream."""
    name, model = case
    for label, node in model.graph.nodes.items():
        assert node[nodes.ID] == label == node[nodes.EXPR].label
        if isinstance(node[nodes.EXPR], rasp.Selector):
            assert nodes.MODEL_BLOCK not in node
            continue
        assert node[nodes.OUTPUT_BASIS] == sorted(node[nodes.OUTPUT_BASIS])
        if node.get(nodes.MODEL_BLOCK) is not None:
            assert node[nodes.OUTPUT_BASIS] == model.directions_of(label)
    kinds = {
        node[nodes.EXPR].name: type(node[nodes.MODEL_BLOCK])
        for node in model.graph.nodes.values()
        if node.get(nodes.MODEL_BLOCK) is not None
    }
    if name == "reverse":
        assert kinds == {
            "length": SeriesWithResiduals,
            "opp_idx": MLP,
            "opp_idx-1": MLP,
            "reverse": AttentionHead,
        }
    if name == "hist":
        (width,) = (n for n in model.graph.nodes.values() if n[nodes.EXPR].name == "hist")
        assert width[nodes.VALUE_SET] == {0, 1, 2, 3}
        assert [str(d) for d in width[nodes.OUTPUT_BASIS]] == [
            f"{width['ID']}:{i}" for i in range(4)
        ]


def read_by(block: Any) -> dict[str, set[Any]]:
    """The s-ops that a head or an MLP reads and writes, but the constant and BOS."""
    spaces = (
        {"in": block.fst.input_space, "out": block.snd.output_space}
        if isinstance(block, MLP)
        else {
            "q": block.w_qk.left_space,
            "k": block.w_qk.right_space,
            "v": block.w_ov.input_space,
            "out": block.w_ov.output_space,
        }
    )
    ignored = {bases.BasisDirection("one"), bases.BasisDirection("tokens", BOS)}
    return {
        role: {direction.name for direction in space.basis if direction not in ignored}
        for role, space in spaces.items()
    }


def test_the_map_from_s_ops_to_components() -> None:
    opens = (rasp.tokens == "(").named("opens")
    share = lib.make_frac_prevs(opens)
    model = compiling.compile_rasp_to_model(share, {"(", ")"}, 3, compiler_bos=BOS)
    mlp, attention = model.craft_model.blocks
    assert isinstance(mlp, MLP)
    assert isinstance(attention, MultiAttentionHead)
    values = share.sop.label
    assert read_by(mlp) == {"in": {"tokens"}, "out": {values}}
    (head,) = attention.heads()
    assert read_by(head) == {
        "q": {"indices"},
        "k": {"indices"},
        "v": {values},
        "out": {share.label},
    }
    assert model.graph.nodes[share.label][nodes.MODEL_BLOCK].w_qk.left_space == head.w_qk.left_space
    assert list(craft_graph_to_model.allocate_modules_to_layers(model.graph, []).values()) == [1, 2]


def test_the_steps_one_by_one() -> None:
    program = lib.make_reverse(rasp.tokens)
    extracted = rasp_to_graph.extract_rasp_graph(program)
    graph, sink = extracted.graph, extracted.sink
    with pytest.raises(ValueError, match=r"run basis_inference\.infer_bases first"):
        expr_to_craft_graph.add_craft_components_to_rasp_graph(graph)
    with pytest.raises(ValueError, match="no blocks of a compiled program"):
        craft_graph_to_model.craft_graph_to_model(graph, extracted.sources)
    basis_inference.infer_bases(graph, sink, {"a", "b"}, 3)
    direction = bases.BasisDirection(rasp.tokens.label, BOS)
    with pytest.raises(ValueError, match="directions are 'one'"):
        expr_to_craft_graph.add_craft_components_to_rasp_graph(graph, one_dir=direction)
    expr_to_craft_graph.add_craft_components_to_rasp_graph(graph, bos_dir=direction)
    with pytest.raises(ValueError, match="has blocks already"):
        expr_to_craft_graph.add_craft_components_to_rasp_graph(graph, bos_dir=direction)
    craft_model = craft_graph_to_model.craft_graph_to_model(graph, extracted.sources)
    model = craft_model_to_transformer.craft_model_to_transformer(
        craft_model=craft_model,
        graph=graph,
        sink=sink,
        max_seq_len=3,
        compiler_bos=BOS,
        compiler_pad=PAD,
    )
    assert model.apply([BOS, "a", "b", "b"]).decoded == [BOS, "b", "b", "a"]
    assert model.apply([BOS, "a", "b", PAD]).decoded[:3] == [BOS, "b", "a"]


def test_a_map_that_is_merged_into_its_reader_has_no_block() -> None:
    inner = rasp.tokens + 1
    program = inner * 2
    model = compiling.compile_rasp_to_model(program, {1, 2}, 2)
    assert nodes.MODEL_BLOCK not in model.graph.nodes[inner.label]
    assert isinstance(model.graph.nodes[program.label][nodes.MODEL_BLOCK], MLP)
    assert model.graph.nodes["tokens"][nodes.MODEL_BLOCK] is None


def test_the_operand_of_a_map_that_is_not_simplified_has_a_block() -> None:
    inner = rasp.Map(lambda x: x + 1, rasp.tokens).named("next")
    program = rasp.Map(lambda x: 2 * x, inner, simplify=False)
    model = compiling.compile_rasp_to_model(program, {1, 2}, 2)
    assert isinstance(model.graph.nodes[inner.label][nodes.MODEL_BLOCK], MLP)
    assert model.model_config.num_layers == 2
    program = rasp.Map(lambda x: 2 * x, inner.named("a, b"), simplify=False)
    with pytest.raises(NotImplementedError, match=r"'a, b' of a map .* has a comma in its name"):
        compiling.compile_rasp_to_model(program, {1, 2}, 2)


def test_changed_blocks_give_a_changed_model() -> None:
    program, _ = PROGRAMS["reverse"]
    model = compiling.compile_rasp_to_model(program, {"a", "b"}, 3, compiler_bos=BOS)
    head = model.graph.nodes[program.label][nodes.MODEL_BLOCK]
    flipped = vectorspace_fns.Linear(
        head.w_ov.input_space, head.w_ov.output_space, head.w_ov.matrix[:, ::-1]
    )
    model.graph.nodes[program.label][nodes.MODEL_BLOCK] = AttentionHead(
        head.w_qk, flipped, head.residual_space
    )
    changed = craft_graph_to_model.craft_graph_to_model(model.graph, [])
    tokens = bases.VectorSpaceWithBasis.from_values("tokens", ["a", "b", BOS])
    indices = bases.VectorSpaceWithBasis.from_values("indices", range(3))
    output = bases.VectorSpaceWithBasis(model.graph.nodes[program.label][nodes.OUTPUT_BASIS])
    assembled = assemble.assemble_craft_model(changed, tokens, indices, output, True)
    ids = [
        tokens.index_by_direction[bases.BasisDirection("tokens", t)] for t in (BOS, "a", "b", "b")
    ]
    assert assembled.apply(ids).decoded[1:] == [0, 0, 1]  # The other token of each.
    with pytest.raises(Exception, match="assembled from blocks has no program"):
        assembled.graph  # noqa: B018


def test_the_unembedding_is_a_projection(case: tuple[str, Any]) -> None:
    """As loaders of Tracr's models, which have no `unembed`, take it."""
    _, model = case
    space = bases.VectorSpaceWithBasis(model.output_encoder.basis)
    projection = vectorspace_fns.project(model.residual_space, space).matrix
    defined = np.asarray(model.params["unembed"]["w"])[:, : space.num_dims]
    np.testing.assert_array_equal(projection, defined)


def test_value_sets_that_are_too_large_are_refused() -> None:
    total = rasp.Map(lambda x, y, i: x * 5000 + y * 1000 + i, *[rasp.tokens] * 2, rasp.indices)
    extracted = rasp_to_graph.extract_rasp_graph(total)
    with pytest.raises(basis_inference.InvalidValueSetError):
        basis_inference.infer_bases(extracted.graph, extracted.sink, range(5000), 30)
