"""
Parts of a generation request that fit into memory, with few different numbers of sequences.

    grown = in_parts(request, rows_at_once(model), generate_part)
    padded(request, model)              # 16 sequences for 2 to 16, so that XLA compiles once
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from raspc.backends.runners.generation.generation_state import (
    GeneratedIds,
    GenerationRequest,
    GenerationState,
)
from raspc.transformer_dialect.attention_ops import HeadOp
from raspc.transformer_dialect.model_op import ModelOp

MAX_NUMBERS = 1 << 26
"""The largest number of floats in the cache of a part, and in the scores of its prompts."""

BATCHES = (1, 16, 64, 256)
"""The numbers of sequences of a part, to which smaller ones are padded."""


def rows_at_once(model: ModelOp) -> int:
    """The largest number of sequences in a part, one of `BATCHES`."""
    positions = 1 + model.max_length
    heads = [op for op in model.body.walk() if isinstance(op, HeadOp)]
    width = sum(head.d_qk + head.d_v for head in heads)
    numbers = positions * max(width, positions)
    return max(rows for rows in BATCHES if rows == 1 or rows * numbers <= MAX_NUMBERS)


def in_parts(
    request: GenerationRequest,
    rows: int,
    generate: Callable[[GenerationRequest], GeneratedIds],
) -> GeneratedIds:
    """The grown sequences of a request, by parts of at most `rows` sequences."""
    if len(request.ids) <= rows:
        return generate(request)
    parts = [
        generate(_rows_of(request, slice(start, start + rows)))
        for start in range(0, len(request.ids), rows)
    ]
    states = zip(*(part.state for part in parts), strict=True)
    return GeneratedIds(
        np.concatenate([part.ids for part in parts]),
        GenerationState(*(np.concatenate(each) for each in states)),
    )


def padded(request: GenerationRequest, model: ModelOp) -> GenerationRequest:
    """The request with the next number of `BATCHES`, by sequences of PAD that do not grow."""
    more = min(rows for rows in BATCHES if rows >= len(request.ids)) - len(request.ids)
    return request._replace(
        ids=np.pad(request.ids, ((0, more), (0, 0)), constant_values=model.pad_id),
        lengths=np.pad(request.lengths, (0, more), constant_values=1),
        limits=np.pad(request.limits, (0, more), constant_values=1),
    )


def _rows_of(request: GenerationRequest, rows: slice) -> GenerationRequest:
    """The request of some of the sequences."""
    return request._replace(
        ids=request.ids[rows], lengths=request.lengths[rows], limits=request.limits[rows]
    )
