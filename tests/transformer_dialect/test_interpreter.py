"""The interpreter of models, against formulas written independently."""

from types import ModuleType
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter
from xdsl.utils.exceptions import InterpretationError

from raspc.transformer_dialect import (
    AttentionOp,
    DecodeAttr,
    EmbedOp,
    HeadOp,
    MlpOp,
    ModelOp,
    ReturnOp,
    TokensType,
    UnembedOp,
    WeightAttr,
)
from raspc.transformer_dialect.interpreter import (
    NOTHING_CHOSEN,
    TransformerFunctions,
    activation_names,
    choose,
    run_model,
)
from raspc.values import RaspcError

Array = NDArray[Any]


def by_formula(model: ModelOp, tokens: list[int]) -> dict[str, Array]:
    """
    Every activation of a sequence without padding, in float64.

    Computed position by position, with softmax as a quotient of sums, independently of the
    interpreter.
    """
    p = {name: attr.array.astype(np.float64) for name, attr in model.parameters.items()}
    causal = model.causal is not None
    length = len(tokens)
    x = np.array([p["embed/W_E"][token] + p["embed/W_pos"][i] for i, token in enumerate(tokens)])
    found = {"embed": x}

    def read(vector: Array, head: str, letter: str) -> Array:
        """The query, key or value of a position, column by column."""
        matrix = p[f"{head}/W_{letter}"]
        bias = p.get(f"{head}/b_{letter}", np.zeros(matrix.shape[1]))
        return np.array([vector @ column + b for column, b in zip(matrix.T, bias, strict=True)])

    for layer in range(10):
        heads = [k.removesuffix("/W_Q") for k in p if k.startswith(f"layer{layer}/head")]
        heads = [name for name in heads if name.count("/") == 1]
        if heads:
            added = np.zeros_like(x)
            for head in heads:
                pattern = np.zeros((length, length))
                for i in range(length):
                    keys = range(i + 1) if causal else range(length)
                    powers = {
                        j: np.exp(
                            sum(
                                read(x[i], head, "Q")[c] * read(x[j], head, "K")[c]
                                for c in range(p[f"{head}/W_Q"].shape[1])
                            )
                        )
                        for j in keys
                    }
                    for j in keys:
                        pattern[i, j] = powers[j] / sum(powers.values())
                found[f"{head}/pattern"] = pattern
                for i in range(length):
                    value = sum(pattern[i, j] * read(x[j], head, "V") for j in range(length))
                    added[i] += value @ p[f"{head}/W_O"]
            added = added + p.get(f"layer{layer}/attn/b_O", 0)
            x = x + added
            found |= {f"layer{layer}/attn": added, f"residual/layer{layer}/attn": x}
        name = f"layer{layer}/mlp"
        if f"{name}/W_in" in p:
            hidden = x @ p[f"{name}/W_in"] + p.get(f"{name}/b_in", 0)
            neurons = np.where(hidden > 0, hidden, 0)
            added = neurons @ p[f"{name}/W_out"] + p.get(f"{name}/b_out", 0)
            x = x + added
            found |= {f"{name}/neurons": neurons, name: added, f"residual/{name}": x}
    found["unembed"] = x @ p["unembed/W_U"] + p.get("unembed/b_U", 0)
    return found


def run(model: ModelOp, ids: Array, dtype: Any = np.float64) -> dict[str, Array]:
    """Every activation by the interpreter."""
    functions = TransformerFunctions(np, dtype, wanted=activation_names(model))
    (logits,) = run_model(model, ids, functions)
    assert functions.activations["unembed"] is logits
    return functions.activations


@pytest.mark.parametrize("biased", [False, True])
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("seed", range(5))
def test_agrees_with_the_formula(
    networks: ModuleType, seed: int, causal: bool, biased: bool
) -> None:
    module = networks.random_module(seed, causal=causal, numerical=seed % 2 == 0)
    model = networks.model_of(networks.with_attention_biases(module) if biased else module)
    tokens = [3, 0, 2, 1, 1, 0]
    expected = by_formula(model, tokens)
    found = run(model, np.array([tokens]))
    assert set(found) == set(expected)
    for name, activation in found.items():
        assert activation[0] == pytest.approx(expected[name], rel=1e-9, abs=1e-9), name


def test_activation_names_are_in_the_order_of_computation(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(0))
    assert list(run(model, np.array([[3, 0]]))) == list(activation_names(model))
    assert activation_names(networks.model_of(networks.shift_module())) == (
        "embed",
        "layer0/head0/pattern",
        "layer0/attn",
        "residual/layer0/attn",
        "layer0/mlp/neurons",
        "layer0/mlp",
        "residual/layer0/mlp",
        "unembed",
    )


@pytest.mark.parametrize("causal", [False, True])
def test_padding_does_not_change_what_comes_before_it(networks: ModuleType, causal: bool) -> None:
    model = networks.model_of(networks.random_module(3, causal=causal))
    plain = run(model, np.array([[3, 0, 2, 1]]))
    padded = run(model, np.array([[3, 0, 2, 1, 4, 4, 4]]))
    for name, activation in plain.items():
        there = padded[name][:, :4]
        if name.endswith("/pattern"):
            assert not np.any(there[..., 4:]), name
            there = there[..., :4]
        assert there == pytest.approx(activation, rel=1e-12, abs=1e-12), name


def test_a_causal_model_sees_nothing_later(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(4, causal=True))
    one = run(model, np.array([[3, 0, 2, 1]]))
    other = run(model, np.array([[3, 0, 2, 0]]))
    for name in one:
        assert np.array_equal(one[name][:, :3], other[name][:, :3]), name
        assert np.array_equal(np.triu(one["layer0/head0/pattern"][0], 1), np.zeros((4, 4)))
    not_causal = networks.model_of(networks.random_module(4))
    before = [run(not_causal, np.array([[3, 0, 2, t]]))["unembed"][0, 1] for t in (0, 1)]
    assert np.any(before[0] != before[1])


def test_rows_of_a_batch_do_not_mix(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(5))
    ids = networks.random_ids(0, rows=6)
    batch = run(model, ids)
    for row in range(6):
        alone = run(model, ids[row : row + 1])
        for name in batch:
            assert batch[name][row] == pytest.approx(alone[name][0], rel=1e-12, abs=1e-12), name


def test_a_row_of_nothing_but_padding_is_finite(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(6))
    found = run(model, np.array([[4, 4, 4]]))
    assert not np.any(found["layer0/head0/pattern"])
    assert all(np.all(np.isfinite(activation)) for activation in found.values())


def test_softmax_is_exact_for_scores_of_any_size() -> None:
    functions = TransformerFunctions(np, np.float32)
    visible = np.array([[True, True, True, False]])
    with np.errstate(divide="raise", invalid="raise", over="ignore"):
        pattern = functions.softmax(np.array([[3e38, 3e38, -3e38, 3.4e38]], np.float32), visible)
    assert pattern.tolist() == [[0.5, 0.5, 0.0, 0.0]]
    pattern = functions.softmax(np.array([[1.0, 2.0, 3.0, 9.0]], np.float64), visible)
    powers = np.exp([1.0, 2.0, 3.0])
    assert pattern[0] == pytest.approx([*(powers / powers.sum()), 0.0])


def test_computes_in_the_type_asked_for(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(7))
    ids = np.array([[3, 1, 2]])
    single, double = run(model, ids, np.float32), run(model, ids, np.float64)
    assert {a.dtype for a in single.values()} == {np.dtype(np.float32)}
    assert {a.dtype for a in double.values()} == {np.dtype(np.float64)}


def test_weights_may_come_from_outside_the_ir(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(8))
    doubled = {name: 2 * attr.array for name, attr in model.parameters.items()}
    functions = TransformerFunctions(np, np.float32, parameters=doubled, wanted={"embed"})
    run_model(model, np.array([[3, 1]]), functions)
    expected = doubled["embed/W_E"][[3, 1]] + doubled["embed/W_pos"][:2]
    assert np.array_equal(functions.activations["embed"][0], expected)
    assert list(functions.activations) == ["embed"]


def test_external_weights_are_an_error_that_says_what_to_do(networks: ModuleType) -> None:
    module = networks.shift_module()
    embed = networks.model_of(module).components[0]
    embed.properties["W_E"] = type(embed.W_E)(embed.W_E.data.as_external())
    with pytest.raises(RaspcError, match=r"load the \.rmodel file"):
        run(networks.model_of(module), np.array([[2, 0]]))


def test_ops_run_one_by_one_too(networks: ModuleType) -> None:
    module = networks.shift_module()
    interpreter = Interpreter(module)
    interpreter.register_implementations(TransformerFunctions())
    embed, attention, mlp, unembed = networks.model_of(module).components
    assert isinstance(embed, EmbedOp)
    assert isinstance(attention, AttentionOp)
    assert isinstance(mlp, MlpOp)
    assert isinstance(unembed, UnembedOp)
    values: tuple[Any, ...] = (np.array([[2, 1, 0]]),)
    for op in (embed, attention, mlp, unembed):
        values = interpreter.run_op(op, values)
    assert values[0].argmax(-1)[0, 1:].tolist() == [2, 1]
    # The model is a symbol, and can be called as one.
    (called,) = interpreter.call_op("shift", (np.array([[2, 1, 0]]),))
    assert np.array_equal(called, values[0])


def test_an_embedding_needs_its_model() -> None:
    tokens = ModuleOp([]).body.block.insert_arg(TokensType(), 0)
    embed = EmbedOp(tokens, [[1.0]], [[0.0], [0.0]])
    interpreter = Interpreter(ModuleOp([]))
    interpreter.register_implementations(TransformerFunctions())
    with pytest.raises(InterpretationError, match=r"inside a transformer\.model"):
        interpreter.run_op(embed, (np.array([[0]]),))


def test_several_results(networks: ModuleType) -> None:
    module = networks.shift_module()
    model = networks.model_of(module)
    end = model.body.block.last_op
    assert isinstance(end, ReturnOp)
    last = model.unembeds[0].input
    number = UnembedOp(last, np.ones((10, 1), np.float32), DecodeAttr("numerical", [0, 1]))
    model.body.block.insert_op_before(number, end)
    end.operands = [number.logits, *end.operands]
    module.verify()
    assert [op.component for op in model.unembeds] == ["unembed1", "unembed0"]
    assert list(model.parameters)[-2:] == ["unembed0/W_U", "unembed1/W_U"]
    numbers, categories = run_model(model, np.array([[2, 0]]), TransformerFunctions())
    assert (numbers.shape, categories.shape) == ((1, 2, 1), (1, 2, 3))


@pytest.mark.parametrize(
    ("decode", "logits", "expected"),
    [
        (DecodeAttr("categorical", ["b", None, "a"]), [[0.1, 0.2, 0.3], [1.0, -1.0, 0.0]], [2, 0]),
        (DecodeAttr("categorical", ["a"]), [[-5.0], [7.0]], [0, 0]),
        (DecodeAttr("numerical", [0, 1, 3]), [[0.49], [0.51]], [0, 1]),
        (DecodeAttr("numerical", [0, 1, 3]), [[1.99], [2.01]], [1, 2]),
        (DecodeAttr("numerical", [0, 1, 3]), [[-100.0], [100.0]], [0, 2]),
        (DecodeAttr("numerical", [7]), [[-100.0], [100.0]], [0, 0]),
        (DecodeAttr("numerical", [1 / 3, 1 / 2]), [[0.333], [0.4999]], [0, 1]),
        (DecodeAttr("numerical", [0, 1]), [[np.nan], [np.inf]], [NOTHING_CHOSEN] * 2),
        (
            DecodeAttr("categorical", ["a", "b"]),
            [[np.nan, 1.0], [-np.inf, 1.0]],
            [NOTHING_CHOSEN] * 2,
        ),
    ],
)
def test_choice(decode: DecodeAttr, logits: list[list[float]], expected: list[int]) -> None:
    chosen = choose(np, np.array([logits], np.float32), decode.data)
    assert chosen.tolist() == [expected]


def test_biases_of_attention_change_the_logits_but_for_those_of_keys(networks: ModuleType) -> None:
    """A bias of keys adds one number to the scores of all keys of a query."""
    module = networks.with_attention_biases(networks.random_module(9))
    model = networks.model_of(module)
    ids = np.array([[3, 0, 2, 1, 1, 0]])
    expected = run(model, ids)["unembed"]
    changes: dict[str, set[bool]] = {}
    for op in (op for op in model.walk() if isinstance(op, (AttentionOp, HeadOp))):
        for name in [name for name in op.weights if name.startswith("b_")]:
            before = op.weights[name]
            op.properties[name] = WeightAttr(before.array + np.float32(1.0))
            differs = np.abs(run(model, ids)["unembed"] - expected).max() > 1e-6
            changes.setdefault(name, set()).add(bool(differs))
            op.properties[name] = before
    assert changes == {"b_Q": {True}, "b_K": {False}, "b_V": {True}, "b_O": {True}}
