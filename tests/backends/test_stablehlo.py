"""StableHLO text: parsed, verified and printed by jaxlib, and run by every runner of it."""

import sys
from types import ModuleType
from typing import Any

import jax
import numpy as np
import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.dialects.func import Func
from xdsl.parser import Parser

from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.stablehlo_program import StablehloProgram, check, generic_form
from raspc.passes.conversion.transformer_to_stablehlo.stablehlo import STABLEHLO
from raspc.stablehlo_text import generic_text, to_stablehlo
from raspc.transformer_dialect import Activation, ActivationAttr, MlpOp, WeightAttr
from raspc.values import RaspcError

SIZES: list[dict[str, int]] = [{}, {"batch": 6, "length": 8}, {"batch": 6}, {"length": 8}]


def parse(text: str) -> ModuleOp:
    """The verified module that xDSL parses from a text."""
    ctx = Context()
    for dialect in (Builtin, Func, STABLEHLO):
        ctx.load_dialect(dialect)
    module = Parser(ctx, text).parse_module()
    module.verify()
    return module


def custom_text(module: ModuleOp) -> str:
    return str(module)


def weights_of(model: Any) -> list[Any]:
    return [weight.array for weight in model.parameters.values()]


def logits_of(model: Any, ids: Any) -> Any:
    return NumpyRunner(model).run(ids, {"unembed"}).activations["unembed"]


@pytest.mark.sample(3)
@pytest.mark.parametrize(
    "sizes, dtype",
    [*((sizes, np.float32) for sizes in SIZES), ({}, np.float16), ({}, np.float64)],
)
def test_six_ways_round(networks: ModuleType, sizes: dict[str, int], dtype: Any) -> None:
    module = to_stablehlo(networks.random_module(1, causal=True, dtype=dtype), **sizes)
    ours, generic = custom_text(module), generic_text(module)
    # xDSL alone: each of its forms parses to the same module.
    assert custom_text(parse(ours)) == ours
    assert generic_text(parse(generic)) == generic
    assert generic_text(parse(ours)) == generic
    # jaxlib's MLIR parses both forms to one module.
    theirs = generic_form(generic)
    assert generic_form(ours) == theirs
    # The reverse: xDSL parses the text of MLIR, and MLIR parses the text that xDSL prints of it.
    assert generic_form(generic_text(parse(theirs))) == theirs
    assert generic_form(custom_text(parse(theirs))) == theirs


@pytest.mark.parametrize("sizes, causal", [({}, True), ({"batch": 6, "length": 8}, False)])
def test_client_and_primitive_agree_with_the_reference(
    networks: ModuleType, sizes: dict[str, int], causal: bool
) -> None:
    module = networks.random_module(3, causal=causal)
    model = networks.model_of(module)
    ids = networks.random_ids(1, rows=6)
    text = generic_text(to_stablehlo(module, **sizes))
    program = StablehloProgram(text, weights_of(model))
    expected = logits_of(model, ids)
    (by_client,) = program.run(ids)
    (in_jit,) = jax.jit(program.call)(ids)
    for found in (by_client, in_jit):
        assert np.asarray(found) == pytest.approx(expected, rel=1e-5, abs=1e-5)


def test_one_text_of_unknown_sizes_runs_on_any_batch(networks: ModuleType) -> None:
    module = networks.random_module(4, causal=True, numerical=True)
    model = networks.model_of(module)
    program = StablehloProgram(generic_text(to_stablehlo(module)), weights_of(model))
    for rows, length in ((1, 1), (3, 5)):
        ids = networks.random_ids(rows, rows=rows)[:, :length]
        (logits,) = program.run(ids)
        assert logits == pytest.approx(logits_of(model, ids), rel=1e-5, abs=1e-5)


@pytest.mark.sample(3)
@pytest.mark.parametrize("sizes", [{}, {"batch": 6, "length": 8}])
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("kind", list(Activation))
def test_features_of_architectures(
    networks: ModuleType, kind: Activation, after: bool, sizes: dict[str, int]
) -> None:
    for dtype, error in ((np.float32, 2e-5), (np.float64, 1e-11)):
        if dtype is np.float64 and kind is Activation.GELU:
            continue  # Refused: StableHLO has no error function.
        module = networks.realised_module(3, kind, after=after, causal=True, dtype=dtype)
        # Of the two places of norms one has biases too.
        module = networks.with_attention_biases(module) if after else module
        model = networks.model_of(module)
        ids = networks.random_ids(1, rows=6)
        lowered = to_stablehlo(module, **sizes)
        text = generic_text(lowered)
        assert generic_form(custom_text(lowered)) == generic_form(text)
        (logits,) = StablehloProgram(text, weights_of(model)).run(ids)
        assert logits.dtype == dtype
        assert logits == pytest.approx(logits_of(model, ids), rel=error, abs=error)


@pytest.mark.parametrize("kind", [Activation.GELU, Activation.GELU_TANH, Activation.SILU])
def test_large_neurons_are_finite(networks: ModuleType, kind: Activation) -> None:
    module = networks.random_module(12)
    model = networks.model_of(module)
    for op in model.components:
        if isinstance(op, MlpOp):
            op.activation = ActivationAttr(kind)
            op.W_in = WeightAttr(np.float32(2.0**60) * op.W_in.array)
            op.W_out = WeightAttr(np.float32(2.0**-60) * op.W_out.array)
    ids = networks.random_ids(7, rows=6)
    (logits,) = StablehloProgram(generic_text(to_stablehlo(module)), weights_of(model)).run(ids)
    assert logits == pytest.approx(logits_of(model, ids), rel=1e-5, abs=1e-5)


def test_nothing_but_pad_is_no_nan(networks: ModuleType) -> None:
    module = networks.random_module(5)
    model = networks.model_of(module)
    ids = np.full((1, 4), model.pad_id, np.int32)
    program = StablehloProgram(generic_text(to_stablehlo(module)), weights_of(model))
    (logits,) = program.run(ids)
    assert np.isfinite(logits).all()
    assert logits == pytest.approx(logits_of(model, ids), rel=1e-5, abs=1e-5)


def test_float64(networks: ModuleType) -> None:
    module = networks.random_module(6, dtype=np.float64)
    model = networks.model_of(module)
    ids = networks.random_ids(2, rows=3)
    program = StablehloProgram(generic_text(to_stablehlo(module)), weights_of(model))
    for logits in (program.run(ids)[0], np.asarray(program.call(ids)[0])):
        assert logits.dtype == np.float64
        assert logits == pytest.approx(logits_of(model, ids), rel=1e-12, abs=1e-12)


def test_the_primitive_under_vmap(networks: ModuleType) -> None:
    module = networks.random_module(7)
    model = networks.model_of(module)
    program = StablehloProgram(generic_text(to_stablehlo(module)), weights_of(model))
    ids = networks.random_ids(3, rows=6)
    mapped = jax.vmap(lambda part: program.call(part)[0])(ids.reshape(3, 2, 8))
    expected = logits_of(model, ids).reshape(3, 2, 8, -1)
    assert np.asarray(mapped) == pytest.approx(expected, rel=1e-5, abs=1e-5)


def test_types_are_read_while_their_module_lives(networks: ModuleType) -> None:
    """Types of a freed module are invalid memory, which ends the process at some reads."""
    module = networks.random_module(1, causal=True)
    program = StablehloProgram(
        generic_text(to_stablehlo(module)), weights_of(networks.model_of(module))
    )
    for rows in range(1, 60):
        (logits,) = jax.eval_shape(program.call, np.zeros((rows, 3), np.int32))
        assert logits.shape[:2] == (rows, 3)


def test_the_primitive_has_no_derivative(networks: ModuleType) -> None:
    module = networks.random_module(8)
    program = StablehloProgram(
        generic_text(to_stablehlo(module)), weights_of(networks.model_of(module))
    )
    ids = networks.random_ids(4, rows=2)

    def loss(weight: Any) -> Any:
        program.weights[0] = weight
        return program.call(ids)[0].sum()

    with pytest.raises(RaspcError, match=r"no derivative; differentiate raspc.*forward"):
        jax.grad(loss)(program.weights[0])


def test_ids_of_another_size_are_refused(networks: ModuleType) -> None:
    module = networks.random_module(9)
    text = generic_text(to_stablehlo(module, batch=3))
    program = StablehloProgram(text, weights_of(networks.model_of(module)))
    with pytest.raises(RaspcError, match=r"takes ids of type tensor<3x\?xi32>, .* shape \[6, 8\]"):
        program.run(networks.random_ids(5, rows=6))


def test_what_mlir_refuses_is_one_line() -> None:
    with pytest.raises(RaspcError, match=r"MLIR does not accept the module: .*'foo\.bar'"):
        check("module { func.func @main() { foo.bar } }")
    with pytest.raises(RaspcError, match="no function @main"):
        StablehloProgram("module {}", []).run(np.zeros((1, 1), np.int32))


def test_arguments_are_named_in_the_order_of_the_network(networks: ModuleType) -> None:
    module = networks.random_module(10)
    (function,) = to_stablehlo(module).ops
    names = [dict(each.data).get("transformer.weight") for each in function.arg_attrs]  # type: ignore
    assert names[0] is None
    assert [name.data for name in names[1:]] == list(networks.model_of(module).parameters)  # type: ignore


def test_iree_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    from raspc.backends.runners.iree_program import IreeProgram

    for name in ("iree", "iree.compiler", "iree.runtime"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(RaspcError, match=r"IREE is not installed; install raspc\[iree\]"):
        IreeProgram("module {}", [])


@pytest.mark.needs("iree")
def test_iree_runs_the_same_text(networks: ModuleType) -> None:
    from raspc.backends.runners.iree_program import IreeProgram

    module = networks.random_module(11, causal=True)
    model = networks.model_of(module)
    ids = networks.random_ids(6, rows=4)
    text = generic_text(to_stablehlo(module, batch=4, length=8))
    (logits,) = IreeProgram(text, weights_of(model)).run(ids)
    assert logits == pytest.approx(logits_of(model, ids), rel=1e-5, abs=1e-5)
    with pytest.raises(RaspcError, match="known sizes, and this one has"):
        IreeProgram(generic_text(to_stablehlo(module)), [])
