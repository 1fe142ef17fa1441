"""Networks for tests: a network by hand that shifts its input, and random networks."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.dialects.test import Test
from xdsl.parser import Parser

from raspc.transformer_dialect import (
    TRANSFORMER,
    AttentionOp,
    DecodeAttr,
    EmbedOp,
    HeadOp,
    MlpOp,
    ModelOp,
    ReturnOp,
    UnembedOp,
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


def random_ids(seed: int, rows: int, max_seq_len: int = 7) -> NDArray[np.int32]:
    """The ids of random sequences of all lengths for a random network: BOS first, PAD last."""
    rng = np.random.default_rng(seed)
    ids = np.full((rows, max_seq_len + 1), 4, np.int32)
    ids[:, 0] = 3
    for row in ids:
        length = int(rng.integers(1, max_seq_len + 1))
        row[1 : 1 + length] = rng.integers(0, 3, size=length)
    return ids
