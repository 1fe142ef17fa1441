"""The certificate of one padded program: its half-layers in order, along the stream."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from xdsl.ir import Operation, SSAValue

from raspc.craft_dialect import (
    AddOp,
    EmbedOp,
    EraseOp,
    HeadOp,
    MlpOp,
    PositionOp,
    ProgramOp,
    UnembedOp,
)
from raspc.craft_dialect.axis import Axis
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.ops import position_labels, token_labels
from raspc.craft_dialect.program_op import RESIDUAL
from raspc.proof.attention_leakage import Selection
from raspc.proof.chunked_results import WHOLE
from raspc.proof.decoding_margins import decoding_margin
from raspc.proof.exact_units import fits, units
from raspc.proof.float_arithmetic import Arithmetic
from raspc.proof.head_bounds import Head
from raspc.proof.mlp_results import Cleared, Ranges
from raspc.proof.neuron_bounds import evaluate
from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import Noise, merged
from raspc.proof.stream_bounds import Stream
from raspc.proof.unfollowed_values import Unknown
from raspc.proof.vector_bounds import Array, Vector
from raspc.values.certificate import Decision, DecisionKind
from raspc.values.work_progress import working_on

APART = 0.5
"""The largest error of a one-hot coordinate that is nearest to its own value."""


@dataclass(frozen=True)
class Finding:
    """A decision, and the operation that takes it."""

    decision: Decision
    op: Operation


class Analysis:
    """
    Carries ideal values and errors through a padded program.

    Args:
        program: after `craft-pad-bases`.
        arithmetic: that of the model.

    """

    def __init__(self, program: ProgramOp, arithmetic: Arithmetic):
        self.program = program
        self.arithmetic = arithmetic
        space = program.spaces()[RESIDUAL]
        self.axes: tuple[Axis, ...] = space.space.data.axes
        self.dimension = dict(space.coordinates)
        self.longest = program.max_seq_len.value.data
        self.position: Vector | None = None
        self.writers = sum(isinstance(op, (HeadOp, MlpOp)) for op in program.body.block.ops)
        self.stream = Stream([], self.dimension, {}, arithmetic)
        self.sum: SSAValue | None = None
        """The sum that `stream` describes; None before the embeddings are added up."""
        self.findings: list[Finding] = []
        self.selections: dict[HeadOp, Selection] = {}
        """The selections of the heads so far."""

    def run(self) -> list[Finding]:
        """
        The decisions of the program, in order.

        Raises:
            Unknown: with the operation as `op`, if the ideal values cannot be followed, or if it
                reads another vector than the sum of all that was written before.

        """
        for _ in self.steps():
            pass
        return self.findings

    def steps(self) -> Iterator[Operation]:
        """
        The operations of the program in order, each after `stream` and `findings` have its results.

        Raises:
            Unknown: as `run` does.

        """
        for op in self.program.body.block.ops:
            try:
                with np.errstate(all="ignore"):  # Bounds that are infinite or NaN are refused.
                    self._run(op)
            except Unknown as unknown:
                unknown.op = unknown.op or op
                raise
            yield op

    def _run(self, op: Operation) -> None:
        if isinstance(op, AddOp):
            parts = [value.owner for value in op.inputs]
            if self.sum is None and all(isinstance(p, (EmbedOp, PositionOp)) for p in parts):
                self._embed(parts)
            else:
                self._check_reads_sum(op.inputs[:1])
                self._half_layer([p for p in parts[1:] if isinstance(p, Operation)])
            self.sum = op.vec
        elif isinstance(op, (HeadOp, MlpOp, EraseOp)):
            self._check_reads_sum(op.operands)
        elif isinstance(op, UnembedOp):
            self._check_reads_sum(op.operands)
            found = decoding_margin(self.stream, op)
            self._decide("decode", self.program.sym_name.data, found.margin, found.bound, op)

    def _check_reads_sum(self, operands: Sequence[SSAValue]) -> None:
        """Raise `Unknown` if an operand is another vector than the sum so far."""
        if any(operand is not self.sum for operand in operands):
            raise Unknown("it reads another vector than the residual stream")

    def _decide(
        self, kind: DecisionKind, label: str, margin: float, bound: float, op: Operation
    ) -> None:
        self.findings.append(Finding(Decision(kind, label, float(margin), float(bound)), op))

    def _embed(self, parts: Sequence[object]) -> None:
        program = self.program
        tokens = [op.map.data for op in parts if isinstance(op, EmbedOp)]
        positions = [op.map.data for op in parts if isinstance(op, PositionOp)]
        n_tokens = len(program.tokens.data)
        by_token = self._table(tokens, token_labels(program))
        by_position = self._table(positions, position_labels(program))
        pairs = (
            ("the token embedding", by_token, slice(0, n_tokens), n_tokens),
            ("the position embedding", by_position, slice(1, None), 0),
        )
        for source, (labels, table), rows, bos in pairs:
            if not labels:
                continue
            rounding = self.arithmetic.storage * np.abs(table).max(axis=0)
            rounding = rounding + self.arithmetic.smallest
            stored = fits(np.abs(table), units(table), self.arithmetic.bits).all(axis=0)
            rounding = np.where(stored, 0.0, rounding)
            vector = Vector.of_points(source, labels, table[rows], rounding, table[bos], rounding)
            vector.known = True
            self.stream.vectors.append(vector)
            if source == "the position embedding":
                self.position = vector
                vector.places = Places.of_indices(len(table) - 1)
        self._round_shared()
        self.stream = Stream(self.stream.vectors, self.dimension, {}, self.arithmetic)

    def _round_shared(self) -> None:
        """Where token and position both write, their sum is rounded."""
        if len(self.stream.vectors) == 2:
            first, second = self.stream.vectors
            for label, i in first.index.items():
                if label in second.index:
                    size = first.bound()[i] + second.bound()[second.index[label]]
                    first.add_error(i, self.arithmetic.storage * size + self.arithmetic.smallest)

    @staticmethod
    def _table(maps: Sequence[LinearMap], rows: Sequence[str]) -> tuple[list[str], Array]:
        whole = LinearMap.concatenate(maps)
        labels = list(whole.cols)
        index = {row: i for i, row in enumerate(rows)}
        return labels, whole.dense(index, {label: i for i, label in enumerate(labels)})

    def _half_layer(self, parts: Sequence[Operation]) -> None:
        written: list[Vector] = []
        erased: dict[str, EraseOp] = {}
        for op in parts:
            if isinstance(op, EraseOp):
                erased.update((label, op) for label in op.directions.data)
        for op in parts:
            try:
                written += self._vectors(op, erased)
            except Unknown as unknown:
                unknown.op = op
                raise
        self._apply(written, erased)

    def _vectors(self, op: Operation, erased: Mapping[str, EraseOp]) -> list[Vector]:
        """The vectors that a head or an MLP writes; its decisions are noted."""
        if isinstance(op, (HeadOp, MlpOp)):
            working_on(op.label.data)
        if isinstance(op, HeadOp):
            head = Head(op, self.stream, self.longest, self._causal(), self.position)
            self.selections[op] = head.found
            self._decide("select", op.label.data, head.found.gap, head.found.error, op)
            vectors = head.vectors(self._written_axes(op.ov.data.cols))
        elif isinstance(op, MlpOp):
            vectors = self._neurons(op, self._cleared(erased))
        elif isinstance(op, EraseOp):
            return []
        else:
            raise Unknown("it is added to the residual stream behind the embeddings")
        for vector in vectors:
            self._check_onehot(vector, op)
        return vectors

    def _causal(self) -> bool:
        return self.program.causal is not None

    def _written_axes(self, labels: Sequence[str]) -> list[Axis]:
        written = set(labels)
        return [axis for axis in self.axes if not written.isdisjoint(axis.labels)]

    def _cleared(self, erased: Mapping[str, EraseOp]) -> dict[int, Cleared]:
        """By dimension, what erasing takes away; all of its directions together."""
        cleared: dict[int, Cleared] = {}
        labels = list(erased)
        for label, bound, error in zip(
            labels, self.stream.bounds(labels), self.stream.errors(labels), strict=True
        ):
            step = self.stream.unit([label]) if error == 0.0 else 0.0
            d = self.dimension[label]
            before = cleared.get(d, Cleared())
            cleared[d] = Cleared(before.size + bound, min(before.unit, step))
        return cleared

    def _neurons(self, op: MlpOp, cleared: Mapping[int, Cleared]) -> list[Vector]:
        out = set(op.out_map.data.cols)
        vectors: list[Vector] = []
        for axis in self._written_axes(op.out_map.data.cols):
            labels = [label for label in axis.labels if label in out]
            found = evaluate(
                self.stream,
                op.in_map.data,
                op.out_map.data,
                labels,
                onehot=axis.has_direction_per_value,
                cleared={
                    label: cleared[self.dimension[label]]
                    for label in labels
                    if self.dimension[label] in cleared
                },
            )
            points, noise, places = found.points, found.noise, found.places
            if points is None and axis.has_direction_per_value:
                # Which inputs there are is not known, but that one value is held or none.
                points = np.concatenate([np.eye(len(labels)), np.zeros((1, len(labels)))])
            if points is not None and noise is not None and axis.has_direction_per_value:
                points, noise, places = _snapped(points, noise, places)
            vector = Vector(
                axis.name,
                tuple(labels),
                points,
                *_ranges(points, noise, found.ranges),
                found.bos,
                found.bos_error,
                nonnegative=found.nonnegative,
                noise=noise,
                uniform=self.stream.uniform(list(op.in_map.data.rows)),
                known=self.stream.known(list(op.in_map.data.rows)),
                places=places,
            )
            vectors.append(vector)
        return vectors

    def _check_onehot(self, vector: Vector, op: Operation) -> None:
        axis = next((a for a in self.axes if vector.labels[0] in a.labels), None)
        if axis is not None and axis.has_direction_per_value:
            self._decide("step", axis.name, APART, float(vector.error.max()), op)

    def _apply(self, written: list[Vector], erased: dict[str, EraseOp]) -> None:
        """The sum of the stream and what a half-layer writes, with its rounding."""
        stream, storage = self.stream, self.arithmetic.storage
        residue = dict(stream.residue)
        added = {self.dimension[label] for vector in written for label in vector.labels}
        before = dict(zip(self.dimension, stream.bounds(list(self.dimension)), strict=True))
        slips = dict(zip(self.dimension, stream.errors(list(self.dimension)), strict=True))
        for label, op in erased.items():
            d = self.dimension[label]
            _, bos_error = stream.bos([label])
            size = before[label] + float(abs(stream.bos([label])[0][0]) + bos_error[0])
            left = self.arithmetic.operand * size
            if op.signed is None and not stream.nonnegative([label])[0]:
                left += max(slips[label], float(bos_error[0]))
            exact = slips[label] == 0.0 and bos_error[0] == 0.0
            if d in added and not exact:
                left += 2 * storage * size
            if self.arithmetic.folded:
                # The products of both are added up, and not those of their sum.
                left += slips[label] + 2 * storage * (self.writers + 4) * size
            residue[d] = left
        kept = [
            v.erased(erased) if not set(v.labels).isdisjoint(erased) else v for v in stream.vectors
        ]
        kept = [v for v in kept if v.labels]
        for vector in written:
            for i, label in enumerate(vector.labels):
                old = before[label] if label not in erased else 0.0
                ideal, bos_error = stream.bos([label])
                at_bos = float(abs(ideal[0]) + bos_error[0])
                size = vector.bound()[i]
                left = residue.get(self.dimension[label], 0.0)
                # The sum with 0 is not rounded.
                if old > 0.0 or left > 0.0:
                    vector.add_error(i, storage * (size + old) + self.arithmetic.smallest)
                vector.bos_error[i] += storage * (
                    float(abs(vector.bos[i])) + vector.bos_error[i] + at_bos
                )
        self.stream = Stream([*kept, *written], stream.dimension, residue, self.arithmetic)
        if self.position is not None and self.position not in self.stream.vectors:
            self.position = next(
                (v for v in self.stream.vectors if v.source == self.position.source), None
            )


def _ranges(points: Array | None, noise: Noise | None, without: Ranges | None) -> Ranges:
    """The ranges and errors of results: those of their points and noise, or those without."""
    if points is not None and noise is not None:
        return points.min(axis=0), points.max(axis=0), noise.errors.max(axis=0)
    assert without is not None
    low, high, error = without
    return (low, high, error) if points is None else (points.min(axis=0), points.max(axis=0), error)


def _snapped(
    points: Array, noise: Noise, places: Places | None
) -> tuple[Array, Noise, Places | None]:
    """Points of a one-hot axis are whole numbers but for the rounding of weights."""
    whole = np.round(points)
    off = np.abs(points - whole)
    valid = np.asarray((off < WHOLE).all(axis=1), np.bool_)
    if not valid.any():
        return points, noise, places
    held = None if places is None else places.only(valid)
    return merged(whole[valid], noise.more(off).at(valid), held)
