"""Names that Tracr's users import: evaluators, Haiku modules, and names that raspc has not."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from raspc.frontends.python import evaluate
from raspc.tracr.compiler import compiling, lib, validating
from raspc.tracr.rasp import causal_eval, rasp
from raspc.tracr.transformer import model as transformer_model


def test_evaluators() -> None:
    program = lib.make_reverse(rasp.tokens)
    evaluator = rasp.DefaultRASPEvaluator()
    assert isinstance(evaluator, rasp.RASPEvaluator)
    for sop in (program, lib.make_sort_freq(4), lib.make_shuffle_dyck(["()"]), rasp.length + 1):
        for xs in ("", "a", "abca"):
            tokens = [ord(x) for x in xs] if sop is not program else list(xs)
            assert evaluator.evaluate(sop, tokens) == evaluate(sop, tokens)
    selector = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    both = ~(selector & ~selector) | selector
    assert evaluator.evaluate(both, "aba") == [[True] * 3] * 3
    constant = rasp.Aggregate(rasp.ConstantSelector([[0, 1], [1, 0]]), rasp.ConstantSOp([3, 4]))
    assert evaluator.evaluate(constant, "xy") == [4, 3]
    with pytest.raises(ValueError, match="given for 2 positions"):
        evaluator.evaluate(constant, "xyz")


def test_the_causal_evaluator() -> None:
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
    evaluator = causal_eval.CausalEvaluator()
    assert evaluator.evaluate(rasp.SelectorWidth(everywhere), "abc") == [1, 2, 3]
    assert evaluator.evaluate(everywhere, "ab") == [[True, False], [True, True]]


def test_an_evaluator_with_a_method_of_its_own() -> None:
    class Shouting(rasp.DefaultRASPEvaluator):
        def eval_tokens(self, expr: rasp.RASPExpr, xs: Sequence[Any]) -> list[Any]:
            return [x.upper() for x in super().eval_operation(expr, xs)]

    assert Shouting().evaluate(rasp.tokens + "!", "ab") == ["A!", "B!"]


def test_the_validating_evaluator() -> None:
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
    evaluator = validating.DynamicValidationEvaluator()
    assert evaluator.evaluate(lib.make_hist(), "aab") == [2, 2, 1]
    assert evaluator.unsupported_exprs == []
    mean = rasp.Aggregate(everywhere, rasp.tokens).named("mean")
    with pytest.raises(Exception, match="no mean"):
        evaluator.evaluate(mean, "ab")
    (unsupported,) = evaluator.unsupported_exprs
    assert unsupported.expr is mean


def test_annotators() -> None:
    annotator: rasp.Annotator = rasp.default_name
    assert rasp.DEFAULT_ANNOTATORS["name"] is annotator
    assert annotator(rasp.tokens) == "tokens"
    assert rasp.default_encoding(rasp.tokens) is rasp.Encoding.CATEGORICAL


def test_names_that_raspc_has_not() -> None:
    with pytest.raises(ImportError, match=r"selector_width of raspc\.craft_dialect\.constructions"):
        from raspc.tracr.craft.chamber import selector_width  # noqa: F401
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        transformer_model.nothing  # noqa: B018


def test_activations_are_those_of_the_forward_pass() -> None:
    from raspc.tracr.transformer import model as names

    model = compiling.compile_rasp_to_model(lib.make_hist(), {"a"}, 2, compiler_bos="BOS")
    output = model.get_compiled_model()(np.array([model.input_encoder.encode(["BOS", "a"])]))
    assert isinstance(output, names.CompiledTransformerModelOutput)
    assert isinstance(output.transformer_output, names.TransformerOutput)
    sizes = {"num_heads": 1, "num_layers": 1, "key_size": 1, "mlp_hidden_size": 1}
    config = names.TransformerConfig(**sizes, dropout_rate=0.0)
    assert config.layer_norm
    assert config.activation_function(np.float32(0)) == 0


@pytest.mark.needs("haiku")
def test_haiku_modules() -> None:
    """The modules with the parameters of a model: its activations, compressed ones, gradients."""
    import haiku as hk
    import jax

    from raspc.tracr.transformer import attention, compressed_model
    from raspc.tracr.transformer import model as names

    model = compiling.compile_rasp_to_model(lib.make_hist(), {"a", "b"}, 3, compiler_bos="BOS")
    ids = np.array([model.input_encoder.encode(["BOS", "a", "b", "a"])])
    expected = model.forward(model.params, ids)

    def run(ids: Any) -> Any:
        return model.get_compiled_model()(ids, use_dropout=False)

    transformed = hk.without_apply_rng(hk.transform(run))
    found = transformed.apply(model.params, ids)
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, atol=1e-5), found, expected)
    made = jax.eval_shape(transformed.init, jax.random.key(0), ids)
    assert {k: {n: w.shape for n, w in each.items()} for k, each in made.items()} == {
        k: {n: w.shape for n, w in each.items()}
        for k, each in model.params.items()
        if k != "unembed"
    }

    def compressed(embeddings: Any, mask: Any) -> Any:
        network = compressed_model.CompressedTransformer(model.model_config, name="transformer")
        return network(embeddings, mask, use_dropout=False, embedding_size=5)

    inputs = expected.transformer_output.input_embeddings, np.ones(ids.shape)
    squeezed = hk.without_apply_rng(hk.transform(compressed))
    params = jax.eval_shape(squeezed.init, jax.random.key(0), *inputs)
    width = len(model.residual_labels)
    assert params["transformer"]["w_emb"].shape == (5, width)
    output = jax.eval_shape(squeezed.apply, params, *inputs)
    assert output.residuals[0].shape == (1, 4, 5)
    assert output.output.shape == output.layer_outputs[0].shape == (1, 4, width)
    assert issubclass(names.Transformer, compressed_model.CompressedTransformer)
    with pytest.raises(ValueError, match="weight initializer"):
        hk.transform(lambda: attention.MultiHeadAttention(1, 1)).init(jax.random.key(0))
