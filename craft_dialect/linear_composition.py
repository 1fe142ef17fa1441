"""Composition of linear maps into the operations that read their results."""

from __future__ import annotations

from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.ops import LinearOp
from raspc.craft_dialect.program_op import space_of
from raspc.craft_dialect.vector_reader import Reading


def without_linear_maps(reading: Reading) -> Reading:
    """
    The reading in which the maps of `craft.linear` operands are composed into the reading's map.

    `linear A %x` read by `B` becomes `%x` read by `A B`. An operand stays if the composition
    would read two directions of one label. The result is the argument itself if no operand is
    composed.
    """
    vectors, map = reading
    for i, value in enumerate(vectors):
        inner = value.owner
        if isinstance(inner, LinearOp):
            merged = list(dict.fromkeys([*vectors[:i], *vectors[i + 1 :], *inner.inputs]))
            labels = [label for v in merged for label in space_of(v, inner).labels]
            if len(set(labels)) < len(labels):
                continue
            passed = map.without_rows(space_of(value, inner).labels)
            composed = inner.map.data.then(map)
            return without_linear_maps(Reading(merged, LinearMap.concatenate([passed, composed])))
    return reading
