"""
The step of the proof through attention: for each head, which keys it attends to, and their mean.

A head is matched with a selector of the program. A reading of the head is then the mean of a
function of the selected keys' values: an affine function of an aggregate, a function of the value
that all of them share, or M / (M + w) of the number w of keys where BOS has the weight M.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from raspc_check.attended_keys import Attention
from raspc_check.head_readings import HeadStep
from raspc_check.roundoff import (
    Arithmetic,
)
from raspc_check.stored_program import Node
from raspc_check.stream_table import (
    Direction,
    Enclosure,
    Stream,
    added,
    column,
    in_advance,
    nodes_held,
    parts_with,
    read,
    read_bos,
    tightest,
)
from raspc_check.value_domains import Combinations, Domains

Array = NDArray[np.float64]


def attention_step(
    domains: Domains,
    arithmetic: Arithmetic,
    stream: Stream,
    seen: Stream,
    attention: Attention,
    holds: Sequence[Sequence[int] | None],
) -> Stream:
    """
    The stream after attention; `seen` and `holds` are those of `mlp_step`.

    Raises:
        Rejected: if a direction does not hold such a function.

    """
    writes = [np.flatnonzero(head.w_o.any(axis=0)) for head in attention.heads]
    steps = [
        HeadStep(domains, arithmetic, seen, head, _aggregates(domains, holds, written.tolist()))
        for head, written in zip(attention.heads, writes, strict=True)
    ]
    after: Stream = []
    for d, old in enumerate(stream):
        nodes, bias = holds[d], float(attention.b_o[d])
        writers = [s for s, written in zip(steps, writes, strict=True) if d in written]
        if nodes is None:
            after.append(None)
        elif not writers and bias == 0.0 and old is not None and old.nodes == tuple(nodes):
            after.append(old)
        else:
            after.append(_direction(domains, arithmetic, stream, d, writers, bias, nodes))
    return after


def _aggregates(
    domains: Domains, holds: Sequence[Sequence[int] | None], written: Sequence[int]
) -> list[Node]:
    """The aggregates and widths that directions written by a head are functions of."""
    nodes = {node for d in written for node in (holds[d] or ())}
    found = [domains.program.nodes[number] for number in domains.base(nodes)]
    return [node for node in found if node.op in ("aggregate", "width")]


def _direction(
    domains: Domains,
    arithmetic: Arithmetic,
    stream: Stream,
    d: int,
    writers: Sequence[HeadStep],
    bias: float,
    nodes: Sequence[int],
) -> Direction:
    readings = [writer.writes(d, nodes) for writer in writers]
    held = [*nodes_held(stream, [d]), *(node for r in readings for node in r.nodes)]

    sizes = [0.0]

    def total(old: Enclosure, parts: Sequence[Enclosure]) -> Enclosure:
        written = (np.zeros_like(old[0]), np.zeros_like(old[0]))
        constant = np.full_like(old[0], bias), np.zeros_like(old[0])
        for part in (*parts, constant):
            written = added(arithmetic, written, part)
        size = sum((np.abs(part[0]) + part[1] for part in (*parts, constant)), np.zeros(1))
        sizes.append(float(size.max(initial=0.0)))
        return added(arithmetic, old, written)

    def over(met: Combinations) -> Enclosure:
        return total(column(read(stream, [d], met)), [reading.at(met) for reading in readings])

    at_bos = total(column(read_bos(stream, [d])), [reading.at_bos for reading in readings])
    table = tightest(domains, held, nodes, over, at_bos)
    known = in_advance(stream, [d]) and all(writer.in_advance() for writer in writers)
    return replace(table, in_advance=known, parts=parts_with(stream, d, max(sizes)))
