"""Compiled models with Tracr's attributes: their contents, and Tracr's forward pass on them."""

import importlib.util
import itertools
import json
from functools import partial
from pathlib import Path
from types import ModuleType

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from raspc.frontends.python import evaluate
from raspc.tracr import compiling, lib, validating
from raspc.tracr.compiler import compiling as compiling_where_tracr_has_it
from raspc.tracr.craft import bases
from raspc.tracr.rasp import causal_eval, rasp
from raspc.tracr.transformer import encoder

ROOT = Path(__file__).resolve().parents[2]

BOS, PAD = "BOS", "PAD"

PROGRAMS = {
    "reverse": (lib.make_reverse(rasp.tokens), "abc"),
    "hist": (lib.make_hist(), "abc"),
    "sort_freq": (lib.make_sort_freq(4), [1, 2, 3]),
    "frac_prevs": (lib.make_frac_prevs(rasp.tokens == "a"), "ab"),
    "pair_balance": (lib.make_pair_balance(rasp.tokens, "(", ")"), "()a"),
    "shuffle_dyck": (lib.make_shuffle_dyck(["()"]), "()"),
    "shift_by": (lib.shift_by(1, rasp.tokens), "abc"),
    "detect_pattern": (lib.detect_pattern(rasp.tokens, "ab"), "abc"),
    "nary_sequencemap": (
        lib.make_nary_sequencemap(lambda x, y, z: x + y - z, *[rasp.tokens] * 2, rasp.indices),
        [1, 2],
    ),
    "no head": (rasp.Map(lambda x: x + 1, rasp.tokens), [0, 1]),
}
CAUSAL = ("frac_prevs",)


def compile_program(name: str, *, causal: bool = False) -> compiling.AssembledTransformerModel:
    program, vocab = PROGRAMS[name]
    return compiling.compile_rasp_to_model(
        program, set(vocab), 4, causal=causal, compiler_bos=BOS, compiler_pad=PAD
    )


def haiku_forward() -> ModuleType:
    path = Path(__file__).with_name("haiku_forward.py")
    spec = importlib.util.spec_from_file_location("haiku_forward", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    ("name", "causal"), [*((n, False) for n in PROGRAMS), *((n, True) for n in CAUSAL)]
)
def test_every_input_and_tracrs_own_forward_pass(name: str, causal: bool) -> None:
    """All inputs decode correctly; inputs of full length have the activations of Tracr's pass."""
    program, vocab = PROGRAMS[name]
    model = compile_program(name, causal=causal)
    sequences = [each for n in range(1, 5) for each in itertools.product(sorted(vocab), repeat=n)]
    pad = model.input_encoder.pad_encoding
    rows = [model.input_encoder.encode([BOS, *each]) for each in sequences]
    ids = np.array([row + [pad] * (5 - len(row)) for row in rows])
    output = model.forward(model.params, ids)
    choices = np.asarray(output.unembedded_output)
    for sequence, chosen in zip(sequences, choices, strict=True):
        decoded = model.output_encoder.decode(chosen.tolist())[1 : 1 + len(sequence)]
        assert decoded == evaluate(program, sequence, causal=causal), sequence

    full = np.all(ids != pad, axis=1)
    theirs = jax.jit(partial(haiku_forward().forward, model.model_config))
    for key, found in theirs(model.params, ids[full]).items():
        for ours, tracr in zip(getattr(output.transformer_output, key), found, strict=True):
            np.testing.assert_allclose(np.asarray(ours)[full], tracr, atol=1e-4, err_msg=key)


def test_apply() -> None:
    model = compile_program("reverse")
    output = model.apply([BOS, "a", "b", "c"])
    assert output.decoded == [BOS, "c", "b", "a"]
    config, d_model = model.model_config, len(model.residual_labels)
    assert output.unembedded.shape == (1, 4)
    assert len(output.residuals) == len(output.layer_outputs) == 2 * config.num_layers
    assert {each.shape for each in output.residuals} == {(1, 4, d_model)}
    assert {each.shape for each in output.attn_logits} == {(1, config.num_heads, 4, 4)}
    assert len(output.attn_logits) == config.num_layers
    np.testing.assert_array_equal(output.transformer_output, output.residuals[-1])
    first = output.input_embeddings + output.layer_outputs[0]
    np.testing.assert_allclose(first, output.residuals[0])
    assert model.apply([BOS, "a", "b", PAD, PAD]).decoded[:3] == [BOS, "b", "a"]
    assert list(output.keys())[:2] == ["decoded", "unembedded"]
    assert dict(output.items())["decoded"] == output["decoded"] == output.decoded
    assert output.get("nothing") is None
    assert output.replace(decoded=[]).to_tuple()[0] == []


def test_what_is_in_a_model() -> None:
    model = compile_program("reverse")
    config = model.model_config
    assert (config.num_layers, config.num_heads, config.causal) == (4, 1, False)
    assert (config.layer_norm, config.dropout_rate) == (False, 0.0)
    assert config.activation_function(jnp.float32(-1)) == 0
    label = PROGRAMS["reverse"][0].label
    place = model.residual_labels.index(f"{label}:a")
    assert model.residual_labels[place + 1 : place + 3] == [f"{label}:b", f"{label}:c"]
    assert {"one", "tokens:BOS", "tokens:PAD", "indices:3"} <= set(model.residual_labels)
    assert f"{lib.length.label}_selector_width_attn_output" in model.residual_labels
    assert model.input_encoder.encoding_map == {"BOS": 0, "PAD": 1, "a": 2, "b": 3, "c": 4}
    assert model.output_encoder.encoding_map == {"a": 0, "b": 1, "c": 2}
    shapes = {f"{m}.{n}": w.shape for m, ws in model.params.items() for n, w in ws.items()}
    d_model, size, width = 35, config.key_size, config.mlp_hidden_size
    assert shapes["token_embed.embeddings"] == (5, d_model)
    assert shapes["pos_embed.embeddings"] == (5, d_model)
    assert shapes["transformer/layer_3/attn/query.w"] == (d_model, size)
    assert shapes["transformer/layer_3/attn/linear.w"] == (size, d_model)
    assert shapes["transformer/layer_3/attn/linear.b"] == (d_model,)
    assert shapes["transformer/layer_0/mlp/linear_1.w"] == (d_model, width)
    assert shapes["transformer/layer_0/mlp/linear_2.w"] == (width, d_model)
    assert shapes["unembed.w"] == (d_model, 3)
    output = model.get_compiled_model()(jnp.array([[0, 2, 3]]))
    assert model.output_encoder.decode(output.unembedded_output[0].tolist())[1:] == ["b", "a"]


def test_sizes_are_those_of_tracr() -> None:
    reference = json.loads((ROOT / "tests" / "differential" / "tracr_reference.json").read_text())
    figures = next(each for each in reference["programs"] if each["program"] == "reverse n=5")
    model = compiling.compile_rasp_to_model(lib.make_reverse(rasp.tokens), set("abcd"), 5)
    config = model.model_config
    found = (config.num_layers, config.num_heads, config.key_size, len(model.residual_labels))
    assert found == tuple(figures[key] for key in ("layers", "heads", "key", "d"))


def test_a_gradient_of_the_parameters() -> None:
    model = compile_program("pair_balance")
    ids = jnp.array([model.input_encoder.encode([BOS, "(", "a", ")"])])
    gradient = jax.grad(lambda params: model.forward(params, ids).unembedded_output.sum())(
        model.params
    )
    assert jax.tree.structure(gradient) == jax.tree.structure(model.params)
    assert any(jnp.abs(leaf).sum() > 0 for leaf in jax.tree.leaves(gradient))


def test_arguments() -> None:
    assert compiling is compiling_where_tracr_has_it
    program = lib.make_reverse(rasp.tokens)
    with pytest.raises(ValueError, match="BOS"):
        compiling.compile_rasp_to_model(program, {"BOS", "a"}, 3, compiler_bos="BOS")
    with pytest.raises(ValueError, match="PAD"):
        compiling.compile_rasp_to_model(program, {"a", "p"}, 3, compiler_pad="p")
    with pytest.raises(ValueError, match="both"):
        compiling.compile_rasp_to_model(program, {"a"}, 3, compiler_pad="x", compiler_bos="x")
    with pytest.raises(ValueError, match="positive"):
        compiling.compile_rasp_to_model(program, {"a"}, 3, mlp_exactness=0)


def test_names_of_the_package_and_options_of_the_certificate() -> None:
    from raspc.tracr import compiler

    assert compiler.compile_rasp_to_model is compiler.compiling.compile_rasp_to_model
    program = rasp.tokens + 1
    model = compiler.compile_rasp_to_model(
        program, {1, 2}, 2, dtype="float64", allow_uncertified=True
    )
    certificate = model.compiled.op.certificate
    assert certificate is not None and certificate.data.dtype == "float64"
    assert model.apply([compiler.compiling.COMPILER_BOS, 1, 2]).decoded[1:] == [2, 3]


def test_a_function_that_is_an_object_with_an_equality() -> None:
    class Plus:
        def __init__(self, term: int):
            self.term = term

        def __call__(self, x: int) -> int:
            return x + self.term

        def __eq__(self, other: object) -> bool:
            return self.term == other.term  # pyright: ignore[reportAttributeAccessIssue]

        __hash__ = None  # pyright: ignore[reportAssignmentType]

    program = rasp.Map(Plus(2), rasp.indices)
    assert program("abc") == [2, 3, 4]
    model = compiling.compile_rasp_to_model(program, {"a"}, 3)
    assert model.apply([compiling.COMPILER_BOS, "a", "a"]).decoded[1:] == [2, 3]


def test_encoders() -> None:
    model = compile_program("reverse")
    for wrong in (["a"], [], [BOS, "z"], [BOS, *"abcab"]):
        with pytest.raises(ValueError):
            model.input_encoder.encode(wrong)
    assert model.input_encoder.decode([0, 2]) == [BOS, "a"]
    assert (model.input_encoder.bos_encoding, model.input_encoder.pad_encoding) == (0, 1)
    assert model.input_encoder.vocab_size == 5
    with pytest.raises(ValueError, match="not found in decoding map"):
        model.output_encoder.decode([3])
    with pytest.raises(ValueError, match="First input token must be BOS token 'BOS', not 'a'"):
        model.input_encoder.encode(["a"])
    with pytest.raises(ValueError, match=r"Inputs \['z'\] not found in encoding"):
        model.input_encoder.encode([BOS, "z"])
    with pytest.raises(ValueError, match="longer than the maximum sequence length 5"):
        model.input_encoder.encode([BOS, *"abcab"])
    basis = bases.VectorSpaceWithBasis.from_values("tokens", ["a", 2, 1]).basis
    assert encoder.CategoricalEncoder(basis).encoding_map == {1: 0, 2: 1, "a": 2}
    for name in ("bos", "pad"):
        with pytest.raises(ValueError, match=f"{name.upper()} token missing in encoding"):
            encoder.CategoricalEncoder(basis, **{f"{name}_token": "b"})
    with pytest.raises(ValueError, match="BOS token must be given"):
        encoder.CategoricalEncoder(basis, enforce_bos=True)
    assert isinstance(compile_program("pair_balance").output_encoder, encoder.NumericalEncoder)
    assert encoder.NumericalEncoder().decode([0.1]) == [0.1]


def test_what_can_be_undefined_has_a_column_for_none() -> None:
    model = compile_program("shift_by")
    assert model.output_encoder.encoding_map == {"a": 0, "b": 1, "c": 2}
    assert model.params["unembed"]["w"].shape[1] == 4
    assert model.output_encoder.decode([3]) == [None]
    assert model.apply([BOS, "a", "b"]).decoded == [BOS, None, "a"]


def test_validating() -> None:
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
    mean = rasp.Aggregate(everywhere, rasp.tokens).named("mean")
    assert validating.validate(lib.make_reverse(rasp.tokens), "abc") == []
    assert validating.static_validate(mean) == []
    (unsupported,) = validating.validate(mean, "abc")
    assert unsupported.expr is mean
    assert "no mean" in unsupported.reason
    assert validating.static_validate(everywhere)[0].expr is everywhere
    # The program fails on that input, but has results at positions of equal tokens.
    assert validating.validate(mean, "aaa") == []
    model = compiling.compile_rasp_to_model(mean, set("abc"), 3, compiler_bos=BOS)
    assert model.apply([BOS, *"bbb"]).decoded[1:] == list("bbb")
    mixed = rasp.Aggregate(everywhere, rasp.tokens).named("mixed")
    with pytest.raises(NotImplementedError, match="they are numbers and others"):
        compiling.compile_rasp_to_model(mixed, {1, 2, "a"}, 3)


def test_evaluating() -> None:
    assert rasp.evaluate(lib.make_length(), "abc") == [3, 3, 3]
    width = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE))
    assert causal_eval.evaluate(width, "abc") == [1, 2, 3]


def test_lengths_in_causal_models() -> None:
    """As in docs/tracr.md: the primitive `length` is refused, a width counts visible keys."""
    model = compiling.compile_rasp_to_model(
        lib.make_length(), set("abc"), 4, causal=True, compiler_bos=BOS
    )
    assert model.apply([BOS, *"bca"]).decoded[1:] == [1, 2, 3]
    assert evaluate(lib.make_length(), "bca", causal=True) == [1, 2, 3]
    with pytest.raises(NotImplementedError, match=r"not known before the last position.*\+ 1"):
        compiling.compile_rasp_to_model(rasp.length, set("abc"), 4, causal=True)
    whole = compiling.compile_rasp_to_model(rasp.length, set("abc"), 4, compiler_bos=BOS)
    assert whole.apply([BOS, *"bca"]).decoded[1:] == [3, 3, 3]


def test_the_library() -> None:
    assert lib.make_count(rasp.tokens, "a")("aab") == [2, 2, 2]
    assert lib.make_count_less_freq(2)("aaabbc") == [3] * 6
    assert lib.make_sort(rasp.tokens, rasp.tokens, max_seq_len=5, min_key=1)([2, 4, 1, 2]) == [
        *(1, 2, 2, 4)
    ]
    assert lib.make_shuffle_dyck2()("({)}") == [True] * 4
    assert lib.length("abc") == [3, 3, 3]
    with pytest.raises(ValueError, match="at least one"):
        lib.detect_pattern(rasp.tokens, "")
    with pytest.raises(ValueError, match="two tokens"):
        lib.make_shuffle_dyck(["((("])
