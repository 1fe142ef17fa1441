"""The class `raspc.Model`: results by name, batches, files and refusals."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.parser import Parser

import raspc
from raspc.model import Model
from raspc.transformer_dialect import TRANSFORMER
from raspc.values import RaspcError

SHIFT = Path(__file__).parents[2] / "lit_tests" / "transformer_dialect" / "shift.mlir"
BACKENDS = ("numpy", "jax")


def shift_module(*, causal: bool = False) -> ModuleOp:
    """A model written by hand, whose result is the token to the left, and none at the first."""
    ctx = Context()
    ctx.load_dialect(Builtin)
    ctx.load_dialect(TRANSFORMER)
    text = SHIFT.read_text()
    return Parser(ctx, text.replace("len 4", "len 4 causal") if causal else text).parse_module()


@pytest.fixture(params=BACKENDS)
def model(request: pytest.FixtureRequest) -> Model:
    return Model(shift_module(), backend=request.param)


def test_apply_decodes_without_bos(model: Model) -> None:
    assert model.apply(["a", "b", "b", "a"]).decoded == [None, "a", "b", "b"]
    assert model.apply(iter(["b"])).decoded == [None]


def test_apply_batch_takes_sequences_of_any_length(model: Model) -> None:
    sequences = [["a"], ["b", "a", "b"], ["a", "b"], ["a", "a", "b", "b"]]
    assert model.apply_batch(sequences) == [[None, *tokens[:-1]] for tokens in sequences]
    assert model.apply_batch(iter(sequences)) == [model.apply(s).decoded for s in sequences]
    assert model.apply_batch([]) == []


def test_stages_of_the_residual_stream(model: Model) -> None:
    output = model.apply(["a", "b"])
    assert list(output.residuals) == ["embed", "layer0/attn", "layer0/mlp"]
    assert all(stream.shape == (3, 10) for stream in output.residuals.values())
    assert output.residuals["embed"][:, :3].tolist() == [[0, 0, 1], [1, 0, 0], [0, 1, 0]]
    stream = output.residuals["embed"]
    assert list(output.layer_outputs) == ["layer0/attn", "layer0/mlp"]
    for name, added in output.layer_outputs.items():
        stream = stream + added
        assert stream == pytest.approx(output.residuals[name])


def test_attention_by_head_and_by_label(model: Model) -> None:
    attention = model.apply(["a", "b", "a"]).attention
    assert list(attention) == ["layer0/head0"]
    assert len(attention) == 1
    pattern = attention["layer0/head0"]
    assert pattern.shape == (4, 4)
    assert pattern[1:] == pytest.approx(
        np.eye(4)[:3], abs=1e-6
    )  # Each position attends to the one to its left.
    assert attention["shift"] is pattern
    assert "shift" in attention
    with pytest.raises(
        KeyError, match=r"no head has .* 'sort'; the heads are .*layer0/head0 \(shift\)"
    ):
        attention["sort"]


def test_a_label_of_several_heads_is_ambiguous(model: Model) -> None:
    attention = model.op.components[1]
    attention.body.block.add_op(attention.heads[0].clone())
    attention.heads[1].properties["W_O"] = type(attention.heads[0].W_O)(
        np.zeros((2, 10)).astype("f4")
    )
    found = Model(model.module, backend=model.backend).apply(["a", "b"]).attention
    assert list(found) == ["layer0/head0", "layer0/head1"]
    with pytest.raises(KeyError, match="choose from layer0/head0, layer0/head1"):
        found["shift"]


def test_neurons(model: Model) -> None:
    neurons = model.apply(["a", "b"]).neurons
    assert list(neurons) == ["layer0/mlp"]
    assert neurons["layer0/mlp"][1:] == pytest.approx(np.array([[1.0], [0.0]]), abs=1e-6)


def test_directions_of_an_s_op(model: Model) -> None:
    output = model.apply(["a", "b", "a"])
    assert output.residual("tokens")[1:].tolist() == [[1, 0], [0, 1], [1, 0]]
    expected = np.array([[0, 0, 1], [1, 0, 0], [0, 1, 0]])
    assert output.residual("shift")[1:] == pytest.approx(expected, abs=1e-6)
    assert output.residual("bos").shape == (4, 1)  # A label without a value.
    assert not output.residual("shift", at="embed").any()
    with pytest.raises(
        RaspcError, match="belongs to 'shif'; choose from tokens, bos, indices, shift"
    ):
        output.residual("shif")
    with pytest.raises(RaspcError, match="no stage 'layer9/mlp'; choose from embed, layer0/attn"):
        output.residual("shift", at="layer9/mlp")


def test_activations_are_computed_when_asked_for(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    runner = model.runner
    run = runner.run

    def counted(ids: Any, wanted: Any = ()) -> Any:
        asked.append(len(wanted))
        return run(ids, wanted)

    monkeypatch.setattr(runner, "run", counted)
    output = model.apply(["a"])
    assert asked == [0]
    assert output.residuals.keys()
    assert output.attention.keys()
    assert output.activations["unembed"].shape == (2, 3)
    assert asked == [0, 8]


def test_what_a_model_knows_of_itself(model: Model) -> None:
    assert model.name == "shift"
    assert model.vocab == ("a", "b")
    assert (model.max_seq_len, model.causal) == (4, False)
    assert Model(shift_module(causal=True)).causal
    assert len(model.residual_labels) == model.stats.d_model == 10
    assert model.residual_labels[-1] == "shift:none"
    assert list(model.params)[:3] == ["embed/W_E", "embed/W_pos", "layer0/head0/W_Q"]
    assert model.params["layer0/head0/W_Q"].shape == (10, 4)
    assert sum(weight.size for weight in model.params.values()) == model.stats.n_params
    assert repr(model) == "<Model shift: 1 layers, d_model 10>"


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        ([], "no tokens"),
        (["a"] * 5, "at most 4"),
        (["c"], "not in the vocabulary"),
        (["bos"], "reserved"),
        ("ab", "list of tokens"),
    ],
)
def test_bad_input_is_one_line(model: Model, tokens: Any, message: str) -> None:
    for call in (model.apply, lambda tokens: model.apply_batch([tokens])):
        with pytest.raises(RaspcError, match=message) as caught:
            call(tokens)
        assert "\n" not in str(caught.value)


def test_a_batch_names_the_bad_sequence(model: Model) -> None:
    with pytest.raises(RaspcError, match=r'^sequences\[2\]: the token "c" at position 0 is not'):
        model.apply_batch([["a"], ["b"], ["c"]])


@pytest.mark.parametrize("backend", BACKENDS)
def test_save_and_load(tmp_path: Path, backend: Any) -> None:
    model = Model(shift_module(), backend=backend)
    model.save(tmp_path / "m.rmodel")
    loaded = raspc.load(str(tmp_path / "m.rmodel"), backend=backend)
    assert loaded.backend == backend
    assert loaded.module.is_structurally_equivalent(model.module)
    assert loaded.stats == model.stats
    assert loaded.apply(["b", "a"]).decoded == [None, "b"]


def test_loading_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RaspcError, match="cannot be read"):
        raspc.load(tmp_path / "m.rmodel")


def test_a_module_without_a_model() -> None:
    with pytest.raises(RaspcError, match=r"no transformer\.model"):
        Model(ModuleOp([]))


def test_an_unknown_backend() -> None:
    with pytest.raises(RaspcError, match="no backend 'tpu'"):
        Model(shift_module(), backend="tpu").apply(["a"])  # pyright: ignore[reportArgumentType]


def run_python(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_importing_raspc_loads_nothing_else() -> None:
    code = "import sys, raspc; print([m for m in ('jax', 'numpy', 'xdsl') if m in sys.modules])"
    assert run_python(code) == "[]"


def test_the_numpy_backend_loads_no_jax(tmp_path: Path) -> None:
    Model(shift_module()).save(tmp_path / "m.rmodel")
    code = f"""
import sys, raspc
model = raspc.load({str(tmp_path / "m.rmodel")!r}, backend="numpy")
print(model.apply(["a", "b"]).decoded, "jax" in sys.modules)
"""
    assert run_python(code) == "[None, 'a'] False"


def test_public_names() -> None:
    assert set(raspc.__all__) <= set(dir(raspc))
    for name in raspc.__all__:
        assert getattr(raspc, name) is not None
    assert raspc.RaspcError is RaspcError
    assert raspc.__version__
    with pytest.raises(AttributeError, match="module 'raspc' has no attribute 'nothing'"):
        _ = raspc.nothing  # pyright: ignore[reportAttributeAccessIssue]
