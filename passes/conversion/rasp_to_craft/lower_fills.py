"""Lowering of `rasp.fill`: the zero vector, which is undefined, becomes the vector of a value."""

from __future__ import annotations

from xdsl.ir import SSAValue

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
from raspc.craft_dialect.constructions.lookup import lookup_mlp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import Space
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion, Vector


def lower_fill(conversion: Conversion, op: rasp.SOp) -> SSAValue:
    """
    A fill: every value as it is, and `one - bos - (all values)` in place of none.

    That form is 1 where a one-hot vector is zero, but at BOS, and 0 elsewhere; so a fill is
    linear. As an MLP it is one neuron beside those that pass the values on.
    """
    assert isinstance(op, rasp.FillOp)
    source, axis = conversion.onehot(op.values, op), conversion.result_axis(op)
    space = conversion.declare(axis.name, Space((axis,)))
    operands = [conversion.vector(op.values), conversion.one, conversion.bos]
    undefined = conversion.domain(op.values).undefined
    filled: Vector = conversion.encode(axis, op.value.data) if undefined else {}
    passed = {value: conversion.encode(axis, value) for value in source.values}
    absent = [(ONE, 1.0), (conversion.bos_label, -1.0), *((x, -1.0) for x in source.labels)]
    if conversion.is_linear(op):
        entries = [
            (label, target, c)
            for label, value in zip(source.labels, source.values, strict=True)
            for target, c in passed[value].items()
        ]
        entries += [(label, target, s * c) for target, c in filled.items() for label, s in absent]
        return conversion.add(craft.LinearOp(operands, LinearMap.of(entries), space))
    table = {(value,): vector for value, vector in passed.items()}
    in_map, out_map = lookup_mlp([source], table, one=ONE, name=axis.name)
    if filled:
        neuron = f"{axis.name}[none]"
        in_map = LinearMap.concatenate([in_map, LinearMap.of((x, neuron, s) for x, s in absent)])
        out_map = LinearMap.concatenate(
            [out_map, LinearMap.of((neuron, target, c) for target, c in filled.items())]
        )
    return conversion.add(craft.MlpOp(operands, in_map, out_map, axis.name, space))
