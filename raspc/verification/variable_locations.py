"""
The locations of a model's variables at run time: coordinates, decoding and interventions.

    run = StagedRun(model, ids)                         # ids int [B, T], BOS first
    run.coordinates(location)                           # [B, T, k], after the first stage
    run.swapped_logits(location, rows, coordinates)     # of rows that get other coordinates
    patched_logits(model, ids, {location: coordinates}) # the same run with other coordinates
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import (
    AttentionOp,
    EmbedOp,
    HeadOp,
    MlpOp,
    ModelOp,
    VariableOp,
)
from raspc.transformer_dialect.component_op import stage_key
from raspc.transformer_dialect.interpreter import (
    Stream,
    TransformerFunctions,
    resume_model,
    run_model,
)
from raspc.values import Value

Array = NDArray[Any]


def stage_ops(model: ModelOp) -> list[EmbedOp | AttentionOp | MlpOp]:
    """The components of a model after which the stream is a stage, in order."""
    return [op for op in model.components if isinstance(op, (EmbedOp, AttentionOp, MlpOp))]


def stages_of(model: ModelOp) -> list[str]:
    """The names of the stages of a model, in order."""
    return [op.component for op in stage_ops(model)]


def spans_of(model: ModelOp, record: VariableOp) -> list[str]:
    """
    The stages at which a location holds.

    The first is that of the last component up to `after`: a component that writes nothing may have
    been removed.
    """
    assert record.after is not None
    after = stage_key(record.after.data)
    before = None if record.before is None else stage_key(record.before.data)
    stages = stages_of(model)
    first = max(i for i, stage in enumerate(stages) if stage_key(stage) <= after)
    return [s for s in stages[first:] if before is None or stage_key(s) < before]


@dataclass(frozen=True, eq=False)
class Location:
    """
    The location of a held or readable variable.

    Attributes:
        record: the record of the variable.
        stages: the stages at which the location holds.

    """

    record: VariableOp
    stages: tuple[str, ...]

    @classmethod
    def of(cls, model: ModelOp, record: VariableOp) -> Location:
        """The location of a variable of a model; the record must have one."""
        return cls(record, tuple(spans_of(model, record)))

    @property
    def name(self) -> str:
        """The name of the variable."""
        return self.record.sop_name.data

    @cached_property
    def reading(self) -> NDArray[np.float64]:
        """The map [d_model, k] from the stream to the coordinates."""
        return self.record.reading_matrix

    @property
    def basis(self) -> NDArray[np.float64]:
        """The directions [k, d_model] of a held variable."""
        assert self.record.basis is not None
        return self.record.basis.array

    @cached_property
    def is_replaced(self) -> bool:
        """Whether a swap replaces dimensions of the stream: each coordinate is some of these."""
        rows, dimensions = np.nonzero(self.basis)
        is_unit = self.record.reading is None and len(set(rows.tolist())) == len(rows)
        return is_unit and bool((self.basis[rows, dimensions] == 1.0).all())

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """The values, undefined last if the variable may be undefined."""
        return self.record.points[0]

    @cached_property
    def points(self) -> NDArray[np.float64]:
        """The coordinates [n, k] of the values."""
        return self.record.points[1]

    @cached_property
    def classes(self) -> NDArray[np.int64]:
        """The number [n] of the distinct point of each value: equal for values held alike."""
        if not len(self.points):
            return np.zeros(0, np.int64)
        _, numbers = np.unique(self.points, axis=0, return_inverse=True)
        return numbers.reshape(-1).astype(np.int64)

    @property
    def distinguishes(self) -> bool:
        """Whether any two values have different coordinates."""
        return len(np.unique(self.classes)) == len(self.classes)

    def decode(self, coordinates: Array) -> NDArray[np.int64]:
        """The class [...] of the point nearest to each vector of coordinates [..., k]."""
        classes, first = np.unique(self.classes, return_index=True)
        points = self.points[first]
        flat = _rows(coordinates).astype(np.float64)
        nearest = _nearest_number if points.shape[1] == 1 else _nearest_point
        return classes[nearest(points, flat)].reshape(coordinates.shape[:-1])


def _nearest_number(points: Array, x: Array) -> NDArray[np.intp]:
    """The index [m] of the number of `points` [n, 1] nearest to each of `x` [m, 1]."""
    order = np.argsort(points[:, 0])
    middles = (points[order[1:], 0] + points[order[:-1], 0]) / 2
    return order[np.searchsorted(middles, x[:, 0])]


def _nearest_point(points: Array, x: Array) -> NDArray[np.intp]:
    """The index [m] of the row of `points` [n, k] nearest to each row of `x` [m, k]."""
    # The square of the distance, less that of x, which all points share.
    return np.argmin((points**2).sum(axis=1) - 2 * x @ points.T, axis=1)


class StagedRun:
    """
    The streams of a model on a batch of inputs of one length, after each stage.

    Attributes:
        logits: the logits [B, T, n_out] of each result.

    """

    def __init__(self, model: ModelOp, ids: NDArray[np.int32], *, keeps_writes: bool = False):
        """
        Run the model.

        Args:
            model: the model.
            ids: the ids [B, T] of the inputs, BOS first.
            keeps_writes: whether `written` is known.

        """
        parameters = _parameters(model)
        self._functions = _Staged(np, model.dtype, parameters=parameters, keeps_writes=keeps_writes)
        self.logits = run_model(model, ids, self._functions)
        self._components = {op.component: op for op in stage_ops(model)}

    def coordinates(self, location: Location, stage: str | None = None) -> Array:
        """The coordinates [B, T, k] of a variable at a stage, by default at its first."""
        x = self.stream(location.stages[0] if stage is None else stage)
        return x @ location.reading.astype(x.dtype)

    def stream(self, stage: str) -> Array:
        """The activations [B, T, d_model] after a stage."""
        return self._functions.streams[stage].x

    def written(self, writer: str) -> Array:
        """The part [B, T, d_model] that the embedding, a head or an MLP adds to the stream."""
        return self._functions.writes[writer]

    @property
    def visible(self) -> Array:
        """The keys bool [1, T, T] that each query sees, which are those of all inputs."""
        (stream, *_) = self._functions.streams.values()
        return stream.visible[:1]

    def swapped_logits(
        self, location: Location, rows: NDArray[np.integer[Any]], coordinates: Array
    ) -> tuple[Array, ...]:
        """
        The logits of the runs of some rows that get other coordinates of a held variable.

        Args:
            location: the location of the variable, at whose first stage the coordinates change.
            rows: the rows [N] of the batch.
            coordinates: the coordinates [N, T, k].

        """
        stage = location.stages[0]
        stream = self._functions.streams[stage]
        x = with_coordinates(location, stream.x[rows], coordinates)
        functions = _Flat(np, self._functions.dtype, parameters=self._functions.parameters)
        return resume_model(self._components[stage], Stream(x, stream.visible[rows]), functions)


def times(x: Array, matrix: Array) -> Array:
    """The product [..., n] of activations [..., k] and a matrix, as one for all positions."""
    return (_rows(x) @ matrix).reshape(*x.shape[:-1], matrix.shape[-1])


def _rows(x: Array) -> Array:
    """The vectors [m, k] of an array [..., k], of which k may be 0."""
    return x.reshape(np.prod(x.shape[:-1], dtype=np.int64), x.shape[-1])


def _parameters(model: ModelOp) -> dict[str, Array]:
    """The weights of a model by name, in its own dtype."""
    dtype = model.dtype
    return {name: attr.array.astype(dtype, copy=False) for name, attr in model.parameters.items()}


class _Flat(TransformerFunctions):
    """The transformer operations, with a single product for all positions of a batch."""

    def product(self, x: Array, matrix: Array) -> Array:
        return times(x, matrix)


@dataclass
class _Staged(_Flat):
    """The transformer operations, which keep the streams after all stages."""

    keeps_writes: bool = False
    streams: dict[str, Stream] = field(default_factory=dict[str, Stream])
    writes: dict[str, Array] = field(default_factory=dict[str, Any])

    def embed(self, op: EmbedOp, ids: Array) -> Stream:
        stream = self.streams[op.component] = super().embed(op, ids)
        self.writes[op.component] = stream.x
        return stream

    def run_head(self, op: HeadOp, stream: Stream) -> Array:
        return self._written(op.component, super().run_head(op, stream))

    def add(self, op: AttentionOp | MlpOp, stream: Stream, added: Array) -> Stream:
        if isinstance(op, MlpOp):
            self._written(op.component, added)
        self.streams[op.component] = super().add(op, stream, added)
        return self.streams[op.component]

    def _written(self, writer: str, part: Array) -> Array:
        if self.keeps_writes:
            self.writes[writer] = part
        return part


class _Patched(TransformerFunctions):
    """The transformer operations, with other coordinates of variables at their first stages."""

    patches: Mapping[Location, Array]

    def embed(self, op: EmbedOp, ids: Array) -> Stream:
        stream = super().embed(op, ids)
        return stream._replace(x=self._patched(op.component, stream.x))

    def add(self, op: AttentionOp | MlpOp, stream: Stream, added: Array) -> Stream:
        after = super().add(op, stream, added)
        return after._replace(x=self._patched(op.component, after.x))

    def _patched(self, stage: str, x: Array) -> Array:
        for location, coordinates in self.patches.items():
            if location.stages[0] == stage:
                x = with_coordinates(location, x, coordinates)
        return x


def with_coordinates(location: Location, x: Array, coordinates: Array) -> Array:
    """
    The stream [B, T, d_model] with the given coordinates [B, T, k] of a held variable.

    BOS keeps its own. Coordinates along dimensions of the stream are replaced exactly.
    """
    basis = location.basis
    changed = x.copy()
    if location.is_replaced:
        rows, dimensions = np.nonzero(basis)
        changed[:, 1:, dimensions] = coordinates[:, 1:, rows]
        return changed
    change = coordinates - x @ location.reading.astype(x.dtype)
    changed[:, 1:] += (change @ basis.astype(x.dtype))[:, 1:]
    return changed


def patched_logits(
    model: ModelOp, ids: NDArray[np.int32], patches: Mapping[Location, Array]
) -> tuple[Array, ...]:
    """The logits of a model that gets other coordinates of held variables at their first stages."""
    functions = _Patched(np, model.dtype)
    functions.patches = patches
    return run_model(model, ids, functions)
