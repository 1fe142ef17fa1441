"""
The components of a compiled program as blocks: heads and MLPs on named directions.

    components = components_of_program(compiled)
    components[0].half, components[0].node, components[0].block     # 0, "hist_1", AttentionHead

The matrices of a block are the weights of the model: products of W_Q and W_K, and of W_V and W_O,
on the directions of the vectors that a head reads, and W_in and W_out of an MLP.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from xdsl.ir import SSAValue

from raspc.craft_dialect import HeadOp, MlpOp
from raspc.craft_dialect.analysis.dataflow import components_of, half_layer
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_op import space_of
from raspc.tracr.compiler.compiled_program import CompiledProgram
from raspc.tracr.craft.bases import BasisDirection, VectorSpaceWithBasis
from raspc.tracr.craft.transformers import (
    MLP,
    AttentionHead,
    HalfLayerBlock,
    MultiAttentionHead,
    SeriesWithResiduals,
)
from raspc.tracr.craft.vectorspace_fns import Linear, ScalarBilinear
from raspc.values.short_repr import short_repr


@dataclass(frozen=True)
class Component:
    """A head or an MLP of a model."""

    half: int
    """The half-layer: 2 l for the attention of layer l, 2 l + 1 for its MLP."""
    node: str | None
    """The label of the s-op that the component computes; None for an s-op that a pass made."""
    block: HalfLayerBlock

    __repr__ = short_repr


def components_of_program(compiled: CompiledProgram) -> list[Component]:
    """The components of a compiled program, by half-layer, and by op within one."""
    residual = VectorSpaceWithBasis(compiled.directions.values())
    dtype = np.float32 if compiled.model is None else compiled.model.op.dtype
    builder = _Builder(compiled, residual, dtype)
    labels = {"length": "length", **compiled.labels}
    found = [
        Component(half_layer(op), labels.get(op.label.data), builder.block(op))
        for op in components_of(compiled.craft)
    ]
    return sorted(found, key=lambda component: component.half)


def blocks_by_node(components: Iterable[Component]) -> dict[str, HalfLayerBlock]:
    """The block of each s-op: its component, or a series of its head and its MLP."""
    parts: dict[str, list[HalfLayerBlock]] = {}
    for component in components:
        if component.node is not None:
            parts.setdefault(component.node, []).append(component.block)
    return {
        node: blocks[0] if len(blocks) == 1 else SeriesWithResiduals(blocks)  # pyright: ignore
        for node, blocks in parts.items()
    }


def with_blocks(components: Iterable[Component], blocks: Mapping[str, object]) -> list[Component]:
    """The components, with the blocks of a graph, which may have changed, by s-op."""
    parts = {
        node: iter(block.blocks if isinstance(block, SeriesWithResiduals) else [block])
        for node, block in blocks.items()
    }
    return [
        component
        if component.node not in parts
        else replace(component, block=next(parts[component.node]))  # pyright: ignore
        for component in components
    ]


def series_of(components: Sequence[Component]) -> SeriesWithResiduals:
    """The half-layers of components in order: an attention of all heads, or one MLP, for each."""
    blocks: list[HalfLayerBlock] = []
    for half in sorted({component.half for component in components}):
        parts = [component.block for component in components if component.half == half]
        if half % 2 == 0:
            blocks.append(MultiAttentionHead(parts))  # pyright: ignore
            continue
        mlp = MLP.combine_in_parallel(parts)  # pyright: ignore
        mlp.residual_space = parts[0].residual_space
        blocks.append(mlp)
    return SeriesWithResiduals(blocks)


@dataclass
class _Builder:
    """The conversion of components of one program to blocks in its residual space."""

    compiled: CompiledProgram
    residual: VectorSpaceWithBasis
    dtype: np.dtype[np.floating] | type[np.floating]

    def block(self, op: HeadOp | MlpOp) -> HalfLayerBlock:
        """The block of a component."""
        return self.head(op) if isinstance(op, HeadOp) else self.mlp(op)

    def head(self, op: HeadOp) -> AttentionHead:
        """The head on the directions of its queries, keys and values."""
        queries, keys = self.space(op.queries, op), self.space(op.keys, op)
        values, result = self.space(op.inputs, op), self.space([op.vec], op)
        return AttentionHead(
            ScalarBilinear(queries, keys, self.matrix(op.qk.data, queries, keys)),
            Linear(values, result, self.matrix(op.ov.data, values, result)),
            self.residual,
            causal=self.compiled.craft.causal is not None,
        )

    def mlp(self, op: MlpOp) -> MLP:
        """The MLP, whose hidden directions are its neurons."""
        inputs, result = self.space(op.inputs, op), self.space([op.vec], op)
        names = dict.fromkeys((*op.in_map.data.cols, *op.out_map.data.rows))
        hidden = VectorSpaceWithBasis.from_names(list(names))
        return MLP(
            Linear(inputs, hidden, self.matrix(op.in_map.data, inputs, hidden)),
            Linear(hidden, result, self.matrix(op.out_map.data, hidden, result)),
            self.residual,
        )

    def space(self, vectors: Iterable[SSAValue], op: HeadOp | MlpOp) -> VectorSpaceWithBasis:
        """The space of the directions of all vectors."""
        labels = {label for vector in vectors for label in space_of(vector, op).labels}
        return VectorSpaceWithBasis(self.compiled.directions[label] for label in labels)

    def matrix(
        self, weights: LinearMap, rows: VectorSpaceWithBasis, columns: VectorSpaceWithBasis
    ) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        """The matrix [rows, columns] of a map, its entries rounded as the model's weights are."""
        places = [
            {label: space.index_by_direction[self._direction(label)] for label in labels}
            for labels, space in ((weights.rows, rows), (weights.cols, columns))
        ]
        shape = (rows.num_dims, columns.num_dims)
        matrix = np.zeros(shape)
        dense = weights.dense(*places)
        matrix[: dense.shape[0], : dense.shape[1]] = dense.astype(self.dtype)
        return matrix

    def _direction(self, label: str) -> BasisDirection:
        """The direction of a label, or of a neuron."""
        return self.compiled.directions.get(label, BasisDirection(label))
