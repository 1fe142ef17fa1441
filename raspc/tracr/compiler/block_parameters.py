"""
The parameters that blocks on named directions give a network, by the names of Haiku's modules.

    block_parameters(craft_model, residual_space, sizes_of(craft_model))
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.tracr.craft.bases import VectorSpaceWithBasis
from raspc.tracr.craft.transformers import (
    MLP,
    AttentionHead,
    HalfLayerBlock,
    SeriesWithResiduals,
)
from raspc.tracr.craft.vectorspace_fns import project

Matrix = NDArray[np.floating]
Params = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class NetworkSizes:
    """The sizes of a network that holds a series of blocks."""

    num_layers: int
    num_heads: int
    key_size: int
    mlp_hidden_size: int


def half_layers(craft_model: SeriesWithResiduals) -> Iterator[tuple[int, HalfLayerBlock]]:
    """Each block of a series, after its half-layer: even for attention, odd for an MLP."""
    half = -1
    for block in craft_model.blocks:
        half += 1
        if half % 2 != isinstance(block, MLP):
            half += 1
        yield half, block


def sizes_of(craft_model: SeriesWithResiduals) -> NetworkSizes:
    """The sizes of a network for all blocks of a series, as in a compiled model."""
    heads = [_heads(block) for block in craft_model.blocks if not isinstance(block, MLP)]
    shapes = [size for each in heads for head in each for size in _head_sizes(head)]
    widths = [b.fst.output_space.num_dims for b in craft_model.blocks if isinstance(b, MLP)]
    return NetworkSizes(
        num_layers=max((half // 2 + 1 for half, _ in half_layers(craft_model)), default=0),
        num_heads=max(map(len, heads), default=1),
        key_size=max(shapes, default=1),
        mlp_hidden_size=max(widths, default=1),
    )


def block_parameters(
    craft_model: SeriesWithResiduals, residual: VectorSpaceWithBasis, sizes: NetworkSizes
) -> Params:
    """The parameters of all half-layers, zero where a half-layer has no block."""
    width = residual.num_dims
    params: Params = {}
    for layer in range(sizes.num_layers):
        across = sizes.num_heads * sizes.key_size
        for name in ("query", "key", "value"):
            params[f"transformer/layer_{layer}/attn/{name}"] = _zeros(width, across)
        params[f"transformer/layer_{layer}/attn/linear"] = _zeros(across, width)
        params[f"transformer/layer_{layer}/mlp/linear_1"] = _zeros(width, sizes.mlp_hidden_size)
        params[f"transformer/layer_{layer}/mlp/linear_2"] = _zeros(sizes.mlp_hidden_size, width)
    for half, block in half_layers(craft_model):
        prefix = f"transformer/layer_{half // 2}"
        if isinstance(block, MLP):
            _fill_mlp(params, f"{prefix}/mlp", block, residual)
        else:
            for number, head in enumerate(_heads(block)):
                start = number * sizes.key_size
                _fill_head(params, f"{prefix}/attn", head, residual, start, sizes.key_size)
    return params


def _fill_mlp(params: Params, prefix: str, mlp: MLP, residual: VectorSpaceWithBasis) -> None:
    width = mlp.fst.output_space.num_dims
    read = project(residual, mlp.fst.input_space).matrix @ mlp.fst.matrix
    written = mlp.snd.matrix @ project(mlp.snd.output_space, residual).matrix
    params[f"{prefix}/linear_1"]["w"][:, :width] = read
    params[f"{prefix}/linear_2"]["w"][:width] = written


def _fill_head(
    params: Params,
    prefix: str,
    head: AttentionHead,
    residual: VectorSpaceWithBasis,
    start: int,
    key_size: int,
) -> None:
    """Write a head to the columns from `start` on: keys are coordinates, queries their scores."""
    keys, values = head.w_qk.right_space.num_dims, head.w_ov.output_space.num_dims
    # Haiku's attention divides scores by the root of the key size.
    scores = head.w_qk.matrix * np.sqrt(key_size)
    queries = project(residual, head.w_qk.left_space).matrix @ scores
    params[f"{prefix}/query"]["w"][:, start : start + keys] = queries
    params[f"{prefix}/key"]["w"][:, start : start + keys] = project(
        residual, head.w_qk.right_space
    ).matrix
    read = project(residual, head.w_ov.input_space).matrix @ head.w_ov.matrix
    params[f"{prefix}/value"]["w"][:, start : start + values] = read
    params[f"{prefix}/linear"]["w"][start : start + values] = project(
        head.w_ov.output_space, residual
    ).matrix


def _heads(block: HalfLayerBlock) -> Sequence[AttentionHead]:
    return [] if isinstance(block, MLP) else list(block.as_multi().heads())


def _head_sizes(head: AttentionHead) -> tuple[int, ...]:
    """The dimensions of queries, keys and values; the first is not needed, but part of the size."""
    return *head.w_qk.matrix.shape, head.w_ov.output_space.num_dims


def _zeros(rows: int, columns: int) -> dict[str, Any]:
    return {"w": np.zeros((rows, columns)), "b": np.zeros(columns)}
