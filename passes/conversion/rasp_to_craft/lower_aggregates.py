"""Aggregates: a head that reads the values and, from BOS, the default."""

from __future__ import annotations

from xdsl.ir import SSAValue

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
from raspc.craft_dialect.axis import Axis
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.ops import token_labels
from raspc.craft_dialect.space import Space
from raspc.passes.conversion.rasp_to_craft.attention_scores import scale_of, selector_scores
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion, Vector
from raspc.values.diagnostic import error_at
from raspc.values.value import is_number


def lower_aggregate(conversion: Conversion, op: rasp.SOp) -> SSAValue:
    """
    An aggregate: the mean of the selected keys' vectors.

    BOS scores half a scale less than a selected key, so it is read exactly where nothing is
    selected. It must then give the default, but nothing at BOS itself, which also reads BOS. So
    the head computes the mean of `value - default`, to which BOS adds nothing, and the embedding
    adds the default at every position but BOS.
    """
    assert isinstance(op, rasp.AggregateOp)
    scores = selector_scores(conversion, op, op.selector, -scale_of(conversion) / 2)
    source, axis = conversion.axis(op.values), conversion.result_axis(op)
    _check_mean(conversion, op, source, axis)
    space = conversion.declare(axis.name, Space((axis,)))
    default: Vector = {}
    # A default that is not among the values is never given: every query selects something.
    if op.default_value is not None and op.default_value in conversion.domain(op.result):
        default = conversion.encode(axis, op.default_value)
    if axis.is_linear_in_number:
        numbers = conversion.domain(op.values).numbers
        offset = op.default_value if default and is_number(op.default_value) else 0
        equal = _weighs_equally(op.selector)
        conversion.precision.averaged(op.result, op.values, numbers, offset, equal=equal)
    ov = LinearMap.of([*_transport(conversion, op, source, axis), *_minus(conversion, default)])
    head = conversion.add(
        craft.HeadOp(
            scores.queries,
            scores.keys,
            [conversion.vector(op.values), conversion.bos] + ([conversion.one] if default else []),
            scores.qk,
            ov,
            axis.name,
            space,
            ordered=isinstance(op.selector.owner, rasp.SelectorBestOp),
        )
    )
    if not default:
        return head
    tokens = token_labels(conversion.program)[: len(conversion.program.tokens.data)]
    entries = [(token, label, c) for token in tokens for label, c in default.items()]
    constant = conversion.add(craft.EmbedOp(LinearMap.of(entries), space))
    return conversion.add(craft.AddOp([head, constant]))


def _weighs_equally(selector: SSAValue) -> bool:
    """
    Whether all the keys that a query selects score exactly the same.

    They do where keys and queries are one-hot vectors that the embeddings hold: a score is then
    one product for each select, and not one that rounding has a part in.
    """
    op = selector.owner
    match op:
        case rasp.SelectOp():
            inputs = (rasp.TokensOp, rasp.IndicesOp, rasp.ConstantOp)
            return op.nearest is None and all(
                isinstance(side.owner, inputs) for side in (op.keys, op.queries)
            )
        case rasp.SelectorAndOp():
            return _weighs_equally(op.lhs) and _weighs_equally(op.rhs)
        case _:
            return False


def _transport(
    conversion: Conversion,
    op: rasp.AggregateOp,
    source: Axis,
    axis: Axis,
) -> list[tuple[str, str, float]]:
    """
    Each direction of the values to that of the same value in the result.

    A value that no query ever selects has no entry: a categorical result does not hold it, and a
    numerical result has no coordinate for it if it is no number.
    """
    if axis.is_linear_in_number and source.is_linear_in_number:
        assert source.number_label is not None and axis.number_label is not None
        return [(source.number_label, axis.number_label, 1.0)]
    values = conversion.onehot(op.values, op)
    if axis.is_linear_in_number and conversion.domain(op.values).undefined:
        name = conversion.shown_name(op.values)
        raise error_at(
            op,
            f"it takes numbers from '{name}', which can be undefined",
            f"give '{name}' a value everywhere",
        )
    held = is_number if axis.is_linear_in_number else conversion.domain(op.result).__contains__
    return [
        (label, target, c)
        for label, value in zip(values.labels, values.values, strict=True)
        if held(value)
        for target, c in conversion.encode(axis, value).items()
    ]


def _minus(conversion: Conversion, default: Vector) -> list[tuple[str, str, float]]:
    """Minus the default at every key but BOS."""
    return [
        entry
        for label, c in default.items()
        for entry in ((ONE, label, -c), (conversion.bos_label, label, c))
    ]


def _check_mean(
    conversion: Conversion,
    op: rasp.AggregateOp,
    source: Axis,
    axis: Axis,
) -> None:
    """A categorical result is no mean of different values: one-hot vectors do not average."""
    if not axis.is_linear_in_number and conversion.analysis.averages(op):
        raise error_at(
            op,
            "it may select keys with different values, whose mean no categorical s-op holds",
            "make it numerical(...), run rasp-insert-conversions, or select one key per query",
        )
