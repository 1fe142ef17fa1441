"""Networks for tests: a network by hand that shifts its input, and random networks."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.dialects.test import Test
from xdsl.parser import Parser
from xdsl.rewriter import Rewriter

from raspc.transformer_dialect import (
    TRANSFORMER,
    Activation,
    ActivationAttr,
    AttentionOp,
    DecodeAttr,
    EmbedOp,
    HeadOp,
    MlpOp,
    ModelOp,
    Norm,
    NormOp,
    ReturnOp,
    RotaryAttr,
    UnembedOp,
    WeightAttr,
)

SHIFT = Path(__file__).parents[2] / "lit_tests" / "transformer_dialect" / "shift.mlir"


def parse(text: str) -> ModuleOp:
    """The verified module of a text."""
    ctx = Context()
    for dialect in (Builtin, Test, TRANSFORMER):
        ctx.load_dialect(dialect)
    module = Parser(ctx, text).parse_module()
    module.verify()
    return module


def model_of(module: ModuleOp) -> ModelOp:
    """The model that is the first op of a module."""
    model = module.body.block.first_op
    assert isinstance(model, ModelOp)
    return model


def shift_module(*, causal: bool = False) -> ModuleOp:
    """The module of shift.mlir, whose result is the token to the left, none at the first."""
    text = SHIFT.read_text()
    return parse(text.replace("max_seq_len 4", "max_seq_len 4 causal") if causal else text)


def shifted(tokens: list[Any]) -> list[Any]:
    """The results of the shift model, by definition."""
    return [None, *tokens[:-1]]


def random_module(
    seed: int,
    *,
    layers: int = 2,
    d_model: int = 6,
    max_seq_len: int = 7,
    causal: bool = False,
    numerical: bool = False,
    dtype: Any = np.float32,
) -> ModuleOp:
    """
    A network of random weights with tokens 0, 1, 2.

    The heads of a layer differ in number and widths, every other MLP has biases, and there is a
    layer without an attention.
    """
    rng = np.random.default_rng(seed)

    def weight(*shape: int) -> NDArray[Any]:
        return (0.5 * rng.normal(size=shape)).astype(dtype)

    def head(number: int) -> HeadOp:
        d_qk, d_v = rng.integers(1, 5, size=2)
        shapes = (d_model, d_qk), (d_model, d_qk), (d_model, d_v), (d_v, d_model)
        return HeadOp(f"head {number}", *(weight(*shape) for shape in shapes))

    model = ModelOp(
        "random",
        tokens=[0, 1, 2, "bos", "pad"],
        bos=3,
        pad=4,
        max_seq_len=max_seq_len,
        causal=causal,
        residual_labels=[f"x:{i}" for i in range(d_model)],
    )
    stream = EmbedOp(model.input, weight(5, d_model), weight(max_seq_len + 1, d_model))
    ops: list[Any] = [stream]
    for layer in range(layers + 1):
        if layer != 1:
            stream = AttentionOp(stream, [head(i) for i in range(1 + layer)], layer)
            ops.append(stream)
        d_mlp = int(rng.integers(1, 6))
        bias = layer % 2 == 0
        stream = MlpOp(
            stream,
            weight(d_model, d_mlp),
            weight(d_mlp, d_model),
            [f"n{i}" for i in range(d_mlp)],
            layer,
            b_in=weight(d_mlp) if bias else None,
            b_out=weight(d_model) if bias else None,
        )
        ops.append(stream)
    if numerical:
        decode = DecodeAttr("numerical", [2, -1, 0])
        unembed = UnembedOp(stream, weight(d_model, 1), decode, weight(1))
    else:
        decode = DecodeAttr("categorical", ["u", None, "v"])
        unembed = UnembedOp(stream, weight(d_model, 3), decode)
    model.body.block.add_ops([*ops, unembed, ReturnOp(unembed)])
    module = ModuleOp([model])
    module.verify()
    return module


def with_attention_biases(module: ModuleOp, seed: int = 0) -> ModuleOp:
    """
    A module whose attentions have biases of random numbers, of which none is 0.

    Of three heads one has all biases, one a bias of queries and values, one a bias of keys; every
    attention has an output bias.
    """
    model = model_of(module)
    rng = np.random.default_rng(seed + 2000)

    def bias(size: int) -> WeightAttr:
        signs = rng.choice([-1.0, 1.0], size=size)
        return WeightAttr((signs * rng.uniform(0.25, 1.0, size=size)).astype(model.dtype))

    number = 0
    for op in model.components:
        if isinstance(op, AttentionOp):
            op.b_O = bias(model.d_model)
            for head in op.heads:
                for name in ("QKV", "QV", "K")[number % 3]:
                    head.properties[f"b_{name}"] = bias(head.weights[f"W_{name}"].shape[1])
                number += 1
    module.verify()
    return module


def realised_module(seed: int, act: Activation, *, after: bool = False, **options: Any) -> ModuleOp:
    """
    A network of random weights with norms, gates, scales and rotary positions.

    Norms stand before the half-layers, or after them; RMS norms and layer norms take turns, half of
    the layer norms have a shift, and every other MLP is gated. After norms that stand after
    half-layers the unembedding is tied, with a gain unless neurons are ReLUs.
    """
    module = random_module(seed, **options)
    model = model_of(module)
    rng = np.random.default_rng(seed + 1000)

    def weight(*shape: int) -> NDArray[Any]:
        return (0.5 * rng.normal(size=shape)).astype(model.dtype)

    def norm(stream: Any, site: str) -> NormOp:
        kind = (Norm.LAYER, Norm.RMS)[int(rng.integers(2))]
        shift = weight(model.d_model) if kind is Norm.LAYER and rng.integers(2) else None
        return NormOp(stream, site, kind, 1e-5, 1 + weight(model.d_model), shift)

    block = model.body.block
    for op in model.components:
        match op:
            case AttentionOp():
                op.scale = AttentionOp(op.input, [], 0, scale=0.25).scale
                op.rotary = RotaryAttr.of(100.0, 2.0)
                for head in op.heads:
                    for name in ("W_Q", "W_K") if head.d_qk % 2 else ():
                        wide = np.hstack([head.weights[name].array, weight(model.d_model, 1)])
                        head.properties[name] = WeightAttr(wide)
            case MlpOp():
                op.activation = ActivationAttr(act)
                op.W_up = WeightAttr(weight(*op.W_in.shape)) if op.layer_index % 2 else None
            case _:
                continue
        if after:
            made = norm(op.output, f"{op.component}_norm")
            op.output.replace_all_uses_with(made.output)
            made.operands[0] = op.output
            block.insert_op_after(made, op)
        else:
            made = norm(op.input, f"{op.component}_norm")
            op.operands = [op.input, made.output]
            block.insert_op_before(made, op)
    if after:
        _tie(model, None if act is Activation.RELU else weight(model.d_model), weight(5))
    module.verify()
    return module


def _tie(model: ModelOp, gain: NDArray[Any] | None, bias: NDArray[Any]) -> None:
    """Replace the unembedding by a tied one, which decodes an id as itself."""
    (old,) = model.unembeds
    decode = DecodeAttr("categorical", model.tokens.data)
    Rewriter.replace_op(old, UnembedOp(old.input, None, decode, bias, gain=gain))


def random_ids(seed: int, rows: int, max_seq_len: int = 7) -> NDArray[np.int32]:
    """The ids of random sequences of all lengths for a random network: BOS first, PAD last."""
    rng = np.random.default_rng(seed)
    ids = np.full((rows, max_seq_len + 1), 4, np.int32)
    ids[:, 0] = 3
    for row in ids:
        length = int(rng.integers(1, max_seq_len + 1))
        row[1 : 1 + length] = rng.integers(0, 3, size=length)
    return ids
