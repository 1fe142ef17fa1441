"""
The blocks of a transformer on named directions: heads, MLPs, and series of both.

    for block in model.craft_model.blocks:          # a MultiAttentionHead or an MLP for each
        block.apply(stream)                         # half-layer: the term that it adds
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from raspc.tracr.craft.bases import (
    Coordinates,
    VectorInBasis,
    VectorSpaceWithBasis,
    join_vector_spaces,
)
from raspc.tracr.craft.vectorspace_fns import Linear, ScalarBilinear
from raspc.values.short_repr import short_repr


def relu(x: VectorInBasis) -> VectorInBasis:
    """The vector with its negative coordinates set to 0."""
    return x.copy_with_new_magnitudes(np.maximum(x.magnitudes, 0))


def _softmax(scores: Coordinates) -> Coordinates:
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return shares / shares.sum(axis=-1, keepdims=True)


class Block(ABC):
    """A part of a transformer, which maps a sequence of vectors of its `residual_space`."""

    residual_space: VectorSpaceWithBasis

    @abstractmethod
    def apply(self, x: VectorInBasis) -> VectorInBasis:
        """The result for vectors with coordinates [positions, directions]."""


@dataclass
class AttentionHead(Block):
    """A head: scores by a bilinear function of query and key, softmax, and a linear function."""

    w_qk: ScalarBilinear
    """The scores, queries on the left; factors of the softmax are in the matrix."""
    w_ov: Linear
    residual_space: VectorSpaceWithBasis = None  # pyright: ignore[reportAssignmentType]
    causal: bool = False

    __repr__ = short_repr

    def __post_init__(self) -> None:
        used = join_vector_spaces(
            self.w_qk.left_space,
            self.w_qk.right_space,
            self.w_ov.input_space,
            self.w_ov.output_space,
        )
        self.residual_space = _checked_space(self.residual_space, used)

    def apply(self, x: VectorInBasis) -> VectorInBasis:
        queries, keys = x.project(self.w_qk.left_space), x.project(self.w_qk.right_space)
        scores = queries.magnitudes @ self.w_qk.matrix @ keys.magnitudes.T
        if self.causal:
            scores = np.where(np.tri(len(scores), dtype=bool), scores, -np.inf)
        read = _softmax(scores) @ self.w_ov_residual(x).magnitudes
        return self.residual_space.make_vector(read)

    def w_ov_residual(self, x: VectorInBasis) -> VectorInBasis:
        """The value of each key, in the residual space."""
        return self.w_ov(x.project(self.w_ov.input_space)).project(self.residual_space)

    @property
    def num_heads(self) -> int:
        """1: a head by itself."""
        return 1

    def as_multi(self) -> MultiAttentionHead:
        """The attention of this head alone."""
        return MultiAttentionHead([self])


@dataclass
class MultiAttentionHead(Block):
    """Heads side by side, whose results are added."""

    sub_blocks: Sequence[AttentionHead | MultiAttentionHead]

    __repr__ = short_repr

    def __post_init__(self) -> None:
        self.residual_space, *others = (block.residual_space for block in self.sub_blocks)
        if any(space != self.residual_space for space in others):
            raise ValueError("the heads of an attention have one residual space")

    def apply(self, x: VectorInBasis) -> VectorInBasis:
        return VectorInBasis.sum([block.apply(x) for block in self.sub_blocks])

    @property
    def num_heads(self) -> int:
        """The number of heads, those of inner attentions included."""
        return sum(block.num_heads for block in self.sub_blocks)

    def heads(self) -> Iterator[AttentionHead]:
        """The heads, those of inner attentions included."""
        for block in self.sub_blocks:
            if isinstance(block, AttentionHead):
                yield block
            else:
                yield from block.heads()

    def as_multi(self) -> MultiAttentionHead:
        """The attention itself."""
        return self


@dataclass
class MLP(Block):
    """Two linear functions with ReLU in between."""

    fst: Linear
    snd: Linear
    residual_space: VectorSpaceWithBasis = None  # pyright: ignore[reportAssignmentType]

    __repr__ = short_repr

    def __post_init__(self) -> None:
        if self.fst.output_space != self.snd.input_space:
            raise ValueError("the second function of an MLP reads the space that the first writes")
        used = join_vector_spaces(self.fst.input_space, self.snd.output_space)
        self.residual_space = _checked_space(self.residual_space, used)

    def apply(self, x: VectorInBasis) -> VectorInBasis:
        hidden = relu(self.fst(x.project(self.fst.input_space)))
        return self.snd(hidden).project(self.residual_space)

    @classmethod
    def combine_in_parallel(cls, mlps: Sequence[MLP]) -> MLP:
        """The MLP with the neurons of all MLPs, which have different names."""
        return cls(
            Linear.combine_in_parallel([mlp.fst for mlp in mlps]),
            Linear.combine_in_parallel([mlp.snd for mlp in mlps]),
        )


HalfLayerBlock: TypeAlias = MLP | AttentionHead | MultiAttentionHead
"""A block that is a half-layer of a transformer."""


@dataclass
class SeriesWithResiduals(Block):
    """Half-layers in order, each of which adds its result to the stream."""

    blocks: Sequence[HalfLayerBlock]

    __repr__ = short_repr

    def __post_init__(self) -> None:
        self.residual_space = join_vector_spaces(*(block.residual_space for block in self.blocks))

    def apply(self, x: VectorInBasis) -> VectorInBasis:
        stream = x.project(self.residual_space)
        for block in self.blocks:
            added = block.apply(stream.project(block.residual_space))
            stream = stream + added.project(self.residual_space)
        return stream


def _checked_space(
    given: VectorSpaceWithBasis | None, used: VectorSpaceWithBasis
) -> VectorSpaceWithBasis:
    """The residual space of a block: by default the directions that its functions use."""
    if given is not None and not used.issubspace(given):
        raise ValueError("the residual space of a block lacks directions that the block uses")
    return used if given is None else given
