"""Inputs: tokens, indices and constants, which the embeddings hold."""

from __future__ import annotations

from xdsl.ir import SSAValue

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
from raspc.craft_dialect.axis import Axis
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.ops import position_labels, token_labels
from raspc.craft_dialect.space import OneHotAxis, Space
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import (
    INDICES,
    ONE,
    TOKENS,
    Conversion,
)
from raspc.values.value import Value


def declare_inputs(conversion: Conversion) -> None:
    """
    Add the vectors that every lowering may read, and the inputs that no s-op may read.

    As in Tracr, the stream has room for tokens and indices whether or not they are read, and
    for BOS and PAD as values of the tokens.
    """
    program = conversion.program
    for symbol, token in (("bos", program.bos.data), ("pad", program.pad.data)):
        axis = OneHotAxis(TOKENS, (token,))
        space = conversion.declare(symbol, Space((axis,)))
        vector = conversion.add(craft.EmbedOp(LinearMap.of([(token, axis.labels[0], 1.0)]), space))
        vector.name_hint = symbol
        if symbol == "bos":
            conversion.bos = vector
    space = conversion.declare(ONE, Space.scalar(ONE))
    everywhere = LinearMap.of((token, ONE, 1.0) for token in token_labels(program))
    conversion.one = conversion.add(craft.EmbedOp(everywhere, space))
    conversion.one.name_hint = ONE
    read = {type(op) for op in conversion.source.body.block.ops}
    for kind, name in ((rasp.TokensOp, TOKENS), (rasp.IndicesOp, INDICES)):
        if kind not in read:
            values = _input_values(conversion, kind)
            _embed_input(conversion, kind, OneHotAxis(conversion.reserve(name), values))


def _input_values(conversion: Conversion, kind: type[rasp.SOp]) -> tuple[Value, ...]:
    """The values of an input, in the order of its embedding's rows."""
    if kind is rasp.TokensOp:
        return conversion.program.tokens.data
    return tuple(range(conversion.source.max_seq_len))


def _embed_input(conversion: Conversion, kind: type[rasp.SOp], axis: Axis) -> SSAValue:
    """Embed the values of an input on an axis; BOS and PAD get nothing."""
    values = _input_values(conversion, kind)
    by_token = kind is rasp.TokensOp
    program = conversion.program
    rows = token_labels(program)[: len(values)] if by_token else position_labels(program)[1:]
    embedding = LinearMap.of(
        (row, label, c)
        for row, value in zip(rows, values, strict=True)
        for label, c in conversion.encode(axis, value).items()
    )
    space = conversion.declare(axis.name, Space((axis,)))
    return conversion.add((craft.EmbedOp if by_token else craft.PositionOp)(embedding, space))


def lower_tokens(conversion: Conversion, op: rasp.SOp) -> SSAValue:
    """The tokens: a row of the token embedding for each value of the vocabulary."""
    return _embed_input(conversion, type(op), conversion.result_axis(op, TOKENS))


def lower_indices(conversion: Conversion, op: rasp.SOp) -> SSAValue:
    """The indices: a row of the position embedding for each, none for BOS."""
    return _embed_input(conversion, type(op), conversion.result_axis(op, INDICES))


def lower_constant(conversion: Conversion, op: rasp.SOp) -> SSAValue:
    """A constant: the same row for every token but BOS and PAD."""
    assert isinstance(op, rasp.ConstantOp)
    axis = conversion.result_axis(op)
    vector = conversion.encode(axis, op.value.data)
    tokens = token_labels(conversion.program)[: len(conversion.program.tokens.data)]
    entries = [(token, label, c) for token in tokens for label, c in vector.items()]
    space = conversion.declare(axis.name, Space((axis,)))
    return conversion.add(craft.EmbedOp(LinearMap.of(entries), space))
