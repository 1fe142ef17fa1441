"""
The s-ops that each direction of the residual stream holds a function of, after each half-layer.

They are found by running the model on inputs and comparing each direction with each s-op: a
direction holds a function of an s-op if equal values of the s-op always come with equal
coordinates. The directions' labels are tried first. The checker proves, or refuses, what is found.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.proof.greatest_magnitudes import greatest
from raspc.transformer_dialect import AttentionOp, MlpOp
from raspc.transformer_dialect.interpreter import TransformerFunctions, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import Value

Array = NDArray[np.float64]

RELATIVE_SPREAD = 2.0**-10
"""The largest difference of the coordinates of one value, relative to the direction's largest."""

Holds = list[list[int] | None]
"""For each direction the numbers of s-ops, none for a constant, None for no claim."""


def streams(model: ModelOp, ids: NDArray[np.int32]) -> list[Array]:
    """The stream [positions, d_model] after the embedding and each half-layer, BOS aside."""
    halves = [op for op in model.components if isinstance(op, (AttentionOp, MlpOp))]
    names = ["embed", *(f"residual/{op.component}" for op in halves)]
    functions = TransformerFunctions(np, np.float64, wanted=names)
    run_model(model, ids, functions)
    real = (ids != model.pad_id) & (ids != model.bos_id)
    return [functions.activations[name][real] for name in names]


@dataclass(frozen=True)
class Sops:
    """The s-ops of a program with their values at the sampled positions."""

    names: Mapping[int, str]
    values: Mapping[int, Sequence[Value]]
    aggregated: frozenset[int]
    """The s-ops that are aggregates or selector widths, or computed from these."""
    follows: Callable[[int, Collection[int], bool], bool]
    """Whether an s-op follows from others at one position, or by attention to some."""


@dataclass(frozen=True)
class Stage:
    """The stream after the embedding or a half-layer."""

    stream: Array
    """[positions, d_model]."""
    unread: NDArray[np.bool_]
    """[d_model], the directions that no later component reads."""
    by_heads: NDArray[np.bool_]
    """[d_model], the directions that heads have just written."""
    reads: NDArray[np.bool_]
    """[d_model, d_model], for each direction the directions that its writers have read."""


def held_sops(stages: Sequence[Stage], sops: Sops, labels: Sequence[str]) -> list[Holds]:
    """The s-ops of each direction at each stage; `labels` names several between slashes."""
    codes = {number: _codes(values) for number, values in sops.values.items()}
    axes = [set(_axes(label)) for label in labels]
    siblings = [
        [e for e, other in enumerate(axes) if e != d and own & other] for d, own in enumerate(axes)
    ]
    found: list[Holds] = []
    compared: Holds = [None] * len(labels)
    for stage in stages:
        before = found[-1] if found else None
        holds: Holds = []
        for d, label in enumerate(labels):
            if stage.unread[d]:
                holds.append(None)
                continue
            wanted = _wanted(label, sops.names)
            if before is not None:
                # Several s-ops may have the same values on all inputs that were run.
                read = {n for r in np.flatnonzero(stage.reads[d]) for n in before[r] or ()}
                follow = [n for n in wanted if sops.follows(n, read, bool(stage.by_heads[d]))]
                wanted = [*follow, *(n for n in wanted if n not in follow)]
            order = [*wanted, *(number for number in codes if number not in wanted)]
            if stage.by_heads[d]:
                order.sort(key=lambda number: number not in sops.aggregated)
                wanted = [number for number in wanted if number in sops.aggregated]
            column = stage.stream[:, d]
            earlier = None if stage.by_heads[d] else compared[d]
            if _is_noise(column, stage.stream[:, siblings[d]]):
                column = np.zeros_like(column)
            held = _held(column, codes, earlier, wanted, order)
            holds.append(wanted[:1] if held == [] and stage.by_heads[d] else held)
        compared = holds
        found.append(_with_siblings(holds, before, labels, sops.names))
    return found


def _is_noise(column: Array, others: Array) -> bool:
    """Whether a direction is constant beside the directions [positions, n] of the same s-ops."""
    spread = float(column.max(initial=-np.inf)) - float(column.min(initial=np.inf))
    return spread <= RELATIVE_SPREAD * greatest(others)


def _with_siblings(
    holds: Holds, before: Holds | None, labels: Sequence[str], names: Mapping[int, str]
) -> Holds:
    """
    The claims, where constants on an axis that holds s-ops are claimed as functions of these.

    A direction that is constant on the inputs may stand for a value that no input takes, while the
    value set of its s-op has it. Of several axes, those that have the names of what is held come
    first.
    """
    held: dict[str, list[int]] = {}
    named: dict[str, list[int]] = {}
    for nodes, label in zip(holds, labels, strict=True):
        for axis in _axes(label):
            if nodes:
                held.setdefault(axis, nodes)
                if axis in (names[node] for node in nodes):
                    named.setdefault(axis, nodes)
    changed: Holds = []
    for d, (nodes, label) in enumerate(zip(holds, labels, strict=True)):
        axes = _axes(label)
        found = [known[axis] for known in (named, held) for axis in axes if axis in known]
        sibling = found[0] if found else None
        earlier = before is not None and bool(before[d])
        changed.append(
            sibling if nodes == [] and sibling and (before is not None or earlier) else nodes
        )
    return changed


def _axes(label: str) -> list[str]:
    """The axes of a direction that stands for one value of each."""
    return [part.partition(":")[0] for part in label.split("/") if ":" in part]


def _codes(values: Sequence[Value]) -> NDArray[np.int64]:
    numbers: dict[Value, int] = {}
    return np.array([numbers.setdefault(value, len(numbers)) for value in values], np.int64)


def _wanted(label: str, names: Mapping[int, str]) -> list[int]:
    """The s-ops that a label names, the longest names first."""
    parts = [part.partition(":")[0] for part in label.split("/")]
    stems = {re.sub(r"(_categorical|_numerical)?(_\d+)?$", "", part) for part in parts}
    exact = [number for number, name in names.items() if name in parts]
    return exact + [n for n, name in names.items() if name in stems and n not in exact]


def _held(
    column: Array,
    codes: Mapping[int, NDArray[np.int64]],
    before: list[int] | None,
    wanted: Sequence[int],
    order: Sequence[int],
) -> list[int] | None:
    """The s-ops of a direction: none for a constant, those of before, one in order, or two."""
    slack = RELATIVE_SPREAD * greatest(column)
    if float(column.max(initial=-np.inf)) - float(column.min(initial=np.inf)) <= slack * 2.0**-20:
        return []
    singles = [[number] for number in order]
    pairs = [list(pair) for pair in combinations(wanted, 2)]
    first = [before] if before else []
    for nodes in [*first, *singles, *pairs]:
        if _is_function(column, [codes[node] for node in nodes], slack):
            return nodes
    return list(wanted[:1]) or before


def _is_function(column: Array, codes: Iterable[NDArray[np.int64]], slack: float) -> bool:
    flat = np.zeros(len(column), np.int64)
    for code in codes:
        flat = flat * (int(code.max(initial=0)) + 1) + code
    _, flat = np.unique(flat, return_inverse=True)
    low = np.full(int(flat.max(initial=0)) + 1, np.inf)
    high = np.full(len(low), -np.inf)
    np.minimum.at(low, flat, column)
    np.maximum.at(high, flat, column)
    return bool((high - low <= slack).all())


def directions_read(weights: Sequence[Any]) -> NDArray[np.bool_]:
    """The directions that some of a half-layer's matrices [d_model, n] read."""
    return np.any([np.asarray(matrix).any(axis=1) for matrix in weights], axis=0)
