"""
The part of a model that runs anew after some dimensions of the stream take other values.

    part = ChangedPart(model, "layer0/mlp", changed)    # of a model without norms
    ready = part.ready(run)                             # on the inputs of a StagedRun
    ready.reads                                         # what the part takes from their runs
    ready.logits(rows, x)                               # the logits of each result

The heads and neurons whose reading has no dimension that may change write what they wrote, and
those that no result depends on are left out. Inputs with equal `reads` have equal logits with the
same values of the changed dimensions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import AttentionOp, EmbedOp, HeadOp, MlpOp, ModelOp, UnembedOp
from raspc.transformer_dialect.activation import activate
from raspc.transformer_dialect.interpreter import TransformerFunctions
from raspc.values.short_repr import guarded, short_repr
from raspc.verification.variable_locations import StagedRun, stage_ops, times

Array = NDArray[Any]
Mask = NDArray[np.bool_]
"""A set of dimensions [d_model], or of neurons."""


@dataclass(frozen=True, eq=False)
class Reader:
    """
    A part of a component, with the dimensions of both ends.

    It is a head, the chosen neurons of an MLP, an unembedding, or the output bias of an attention,
    which reads nothing.
    """

    op: HeadOp | MlpOp | UnembedOp | AttentionOp
    reads: Mask
    writes: Mask
    neurons: Mask | None = None

    __repr__ = short_repr


@dataclass
class _Step:
    """Readers of one stage of the stream, and the dimensions that may have changed before them."""

    stage: str
    readers: list[Reader]
    changed: Mask
    entered: Mask
    """The dimensions that no reader before wrote, and these write."""

    __repr__ = short_repr


class ChangedPart:
    """
    The heads and neurons that the change of some dimensions may change, step by step.

    Attributes:
        start: the dimensions that change at first, of those that decide results.

    """

    def __init__(self, model: ModelOp, stage: str, start: Mask):
        """
        Find the part.

        Args:
            model: a model without norms and rotary positions.
            stage: the stage at which dimensions change.
            start: the dimensions.

        """
        self.model = model
        self.stage = stage
        after = components_after(model, stage)
        needed = needed_dimensions(after)
        self.start: Mask = start & needed[0]
        self.steps: list[_Step] = []
        changed = self.start
        for (before, op), wanted in zip(after, needed[1:], strict=True):
            readers = list(affected_readers(op, changed, wanted))
            entered = np.zeros_like(changed)
            for each in readers:
                entered |= each.writes & ~changed
            if readers:
                self.steps.append(_Step(before, readers, changed, entered))
            changed = changed | entered
        self.changed = changed
        """The dimensions that change at some step."""
        self.has_heads = any(isinstance(e.op, HeadOp) for step in self.steps for e in step.readers)
        """Whether a position may read another: without a head, none reads BOS."""

    def ready(self, run: StagedRun) -> ReadyPart:
        """The part on the inputs of a run."""
        return ReadyPart(self, run)

    @guarded
    def __repr__(self) -> str:
        return f"<ChangedPart of {len(self.steps):,} steps after {self.stage}>"


Component: TypeAlias = AttentionOp | MlpOp | UnembedOp
"""A component that reads the stream."""


def components_after(model: ModelOp, stage: str) -> list[tuple[str, Component]]:
    """The components behind a stage, each with the stage that it reads."""
    stages = {op.component for op in stage_ops(model)}
    found: list[tuple[str, Component]] = []
    before, is_after = "", False
    for op in model.components:
        if is_after and isinstance(op, (AttentionOp, MlpOp, UnembedOp)):
            found.append((before, op))
        if op.component in stages:
            before = op.component
        is_after |= op.component == stage
    return found


def needed_dimensions(after: Sequence[tuple[str, Component]]) -> list[Mask]:
    """The dimensions that decide the results, before each component and at the end."""
    first = after[-1][1]
    assert isinstance(first, UnembedOp)
    found = [np.zeros(len(first.matrix), np.bool_)]
    for _, op in reversed(after):
        needed = found[-1].copy()
        for each in affected_readers(op, np.ones_like(needed), found[-1]):
            needed |= each.reads
        found.append(needed)
    return found[::-1]


def affected_readers(op: Component, changed: Mask, wanted: Mask) -> Iterator[Reader]:
    """The parts of a component that read or write changed dimensions, and write wanted ones."""
    match op:
        case AttentionOp():
            yield from _heads(op, changed, wanted)
        case MlpOp():
            yield from _neurons(op, changed, wanted)
        case UnembedOp():
            reads = nonzero_rows(op.matrix)
            if (reads & changed).any():
                yield Reader(op, reads, np.zeros_like(reads))


def _heads(op: AttentionOp, changed: Mask, wanted: Mask) -> Iterator[Reader]:
    """The heads that read or write changed dimensions, all that write the same, and the bias."""
    every: list[Reader] = []
    for head in op.heads:
        weights = np.concatenate([e.array for e in (head.W_Q, head.W_K, head.W_V)], axis=1)
        reads = nonzero_rows(weights)
        every.append(Reader(head, reads, nonzero_rows(head.W_O.array.T) & wanted))
    chosen = [each for each in every if each.writes.any() and (each.reads & changed).any()]
    while True:
        touched = np.logical_or.reduce([changed, *(each.writes for each in chosen)])
        more = [each for each in every if each in chosen or (each.writes & touched).any()]
        if len(more) == len(chosen):
            break
        chosen = more
    yield from chosen
    bias = np.zeros_like(wanted) if op.b_O is None else (op.b_O.array != 0) & wanted & touched
    if bias.any():
        yield Reader(op, np.zeros_like(wanted), bias)


def _neurons(op: MlpOp, changed: Mask, wanted: Mask) -> Iterator[Reader]:
    """The neurons of an MLP that read or write changed dimensions, with all that write the same."""
    reading = op.W_in.array != 0
    if op.W_up is not None:
        reading = reading | (op.W_up.array != 0)
    writing = (op.W_out.array != 0) & wanted
    bias = np.zeros_like(wanted) if op.b_out is None else (op.b_out.array != 0) & wanted
    touched = changed.copy()
    chosen = nonzero_rows(reading[changed].T) & nonzero_rows(writing)
    while True:
        touched = touched | nonzero_rows(writing[chosen].T)
        more = nonzero_rows(writing & touched) | chosen
        if not (more & ~chosen).any():
            break
        chosen = more
    writes = nonzero_rows(writing[chosen].T) | bias & touched
    if writes.any():
        yield Reader(op, nonzero_rows(reading[:, chosen]), writes, chosen)


@dataclass
class _Packed:
    """A reader with its weights on the dimensions that it reads and writes alone."""

    reader: Reader
    weights: dict[str, Array]
    read: Array
    """The dimensions [N, T, r] of the inputs' own streams that it reads."""
    own: NDArray[np.intp]
    """Those of these that may change, by index."""
    places: NDArray[np.intp]
    """The places of the latter among all changed dimensions."""
    targets: NDArray[np.intp]
    """The places of the dimensions that it writes."""

    __repr__ = short_repr


@dataclass
class ReadyPart:
    """
    The part of a model that runs anew after a swap, on the inputs of one run.

    Attributes:
        reads: arrays [N, ...] of all that the part takes from the runs of the inputs.

    """

    part: ChangedPart
    run: StagedRun
    reads: list[Array] = field(default_factory=list[Array])

    __repr__ = short_repr

    def __post_init__(self) -> None:
        part, run = self.part, self.run
        self._functions = TransformerFunctions(np, part.model.dtype)
        self._places = np.cumsum(part.changed) - 1
        self._start = self._places[part.start]
        self._steps: list[tuple[list[_Packed], NDArray[np.intp], Array]] = []
        first = 0 if part.has_heads else 1
        for step in part.steps:
            x = run.stream(step.stage)
            packed = [self._pack(each, step, x) for each in step.readers]
            self.reads += [e.read[:, first:, ~step.changed[e.reader.reads]] for e in packed]
            self.reads.append(x[:, first:, step.entered])
            self._steps.append((packed, self._places[step.entered], x[:, :, step.entered]))
        results = {each.reader.op for packed, _, _ in self._steps for each in packed}
        self.reads += [
            logits[:, 1:]
            for op, logits in zip(part.model.unembeds, run.logits, strict=True)
            if op not in results
        ]

    def _pack(self, reader: Reader, step: _Step, x: Array) -> _Packed:
        dtype, reads, writes = x.dtype, reader.reads, reader.writes
        match reader.op:
            case HeadOp() as op:
                weights = head_weights(op, reads, writes, dtype)
            case MlpOp() as op:
                assert reader.neurons is not None
                weights = neuron_weights(op, reads, reader.neurons, writes, dtype)
                if op.b_out is not None:
                    weights["b_out"] = op.b_out.array[writes].astype(dtype)
            case AttentionOp() as op:
                assert op.b_O is not None
                weights = {"b_O": op.b_O.array[writes].astype(dtype)}
            case UnembedOp() as op:
                weights = {"W_U": np.ascontiguousarray(op.matrix[reads], dtype)}
                if op.b_U is not None:
                    weights["b_U"] = op.b_U.array.astype(dtype)
        own = step.changed[reads]
        return _Packed(
            reader,
            weights,
            np.ascontiguousarray(x[:, :, reads]),
            np.flatnonzero(own),
            self._places[reads & step.changed],
            self._places[writes],
        )

    def logits(self, rows: NDArray[np.integer[Any]], start: Array) -> tuple[Array, ...]:
        """
        The logits of the runs of some inputs in which dimensions have other values.

        Args:
            rows: the rows [M] of the inputs.
            start: the values [M, T, c] of the dimensions of `ChangedPart.start`.

        """
        found: dict[UnembedOp, Array] = {}
        x = np.zeros((*start.shape[:2], int(self.part.changed.sum())), start.dtype)
        x[:, :, self._start] = start
        for packed, entered, before in self._steps:
            x[:, :, entered] = before[rows]
            wrote: list[tuple[_Packed, Array]] = []
            for each in packed:
                read = each.read[rows]
                read[:, :, each.own] = x[:, :, each.places]
                match each.reader.op:
                    case HeadOp() as op:
                        wrote.append((each, self._head(op, each.weights, read)))
                    case MlpOp() as op:
                        wrote.append((each, mlp_output(op, each.weights, read)))
                    case AttentionOp():
                        wrote.append((each, each.weights["b_O"]))
                    case UnembedOp() as op:
                        found[op] = times(read, each.weights["W_U"]) + each.weights.get("b_U", 0)
            for each, added in wrote:
                x[:, :, each.targets] += added
        own = zip(self.part.model.unembeds, self.run.logits, strict=True)
        return tuple(found[op] if op in found else logits[rows] for op, logits in own)

    def _head(self, op: HeadOp, weights: dict[str, Array], read: Array) -> Array:
        """The output [M, T, w] of a head on the dimensions that it writes."""
        attention = op.parent_op()
        assert isinstance(attention, AttentionOp)
        queries, keys, values = (slot_reading(weights, name, read) for name in "QKV")
        scores = queries @ np.swapaxes(keys, -1, -2)
        if attention.scale is not None:
            scores = scores * attention.score_scale
        return times(self._functions.read(scores, self.run.visible, values, ""), weights["W_O"])


def head_weights(op: HeadOp, reads: Mask, writes: Mask, dtype: Any) -> dict[str, Array]:
    """The weights of a head on the dimensions that it reads and writes."""
    weights = {name: op.weights[name].array[reads] for name in ("W_Q", "W_K", "W_V")}
    weights["W_O"] = op.W_O.array[:, writes]
    weights |= {n: op.weights[n].array for n in ("b_Q", "b_K", "b_V") if n in op.weights}
    return {name: np.ascontiguousarray(each, dtype) for name, each in weights.items()}


def slot_reading(weights: dict[str, Array], name: str, read: Array) -> Array:
    """The queries, keys or values [M, T, n] of `head_weights`; `name` is Q, K or V."""
    return times(read, weights[f"W_{name}"]) + weights.get(f"b_{name}", 0)


def neuron_weights(
    op: MlpOp, reads: Mask, neurons: Mask, writes: Mask, dtype: Any
) -> dict[str, Array]:
    """The weights of some neurons on the dimensions that they read and write, without b_out."""
    weights = {
        "W_in": op.W_in.array[reads][:, neurons],
        "W_out": op.W_out.array[neurons][:, writes],
    }
    if op.W_up is not None:
        weights["W_up"] = op.W_up.array[reads][:, neurons]
    if op.b_in is not None:
        weights["b_in"] = op.b_in.array[neurons]
    return {name: np.ascontiguousarray(each, dtype) for name, each in weights.items()}


def mlp_output(op: MlpOp, weights: dict[str, Array], read: Array) -> Array:
    """The output [M, T, w] of some neurons on the dimensions that they write."""
    neurons = activate(np, op.act, times(read, weights["W_in"]) + weights.get("b_in", 0))
    if op.W_up is not None:
        neurons = neurons * times(read, weights["W_up"])
    return times(neurons, weights["W_out"]) + weights.get("b_out", 0)


def nonzero_rows(matrix: Array) -> Mask:
    """The flags [n] of the rows of a matrix that have an entry other than zero."""
    found: Mask = np.any(matrix, axis=1)
    return found


def has_parts(model: ModelOp) -> bool:
    """Whether the parts of a model run anew by themselves: it has no norms or rotary positions."""
    return all(
        isinstance(op, (EmbedOp, MlpOp, UnembedOp))
        or (isinstance(op, AttentionOp) and op.rotary is None)
        for op in model.components
    )
