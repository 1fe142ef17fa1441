"""
All distinct pairs of inputs for an edge, on which the patched model computes different numbers.

    trials = EdgeTrials(model, edge)
    trials.add(run, rows, length)           # the inputs of a run, as first and as second inputs
    trials.pairs                            # the number of distinct pairs
    for base, other in trials.changed(runs_of, most): ...

Two first inputs are the same for an edge if the parts of the model that the edge may change read
the same in both, and two second inputs if the slot reads the same from the writer. The patched
reader runs on each distinct pair, and the parts behind it on each distinct outcome.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import AttentionOp, MlpOp, ModelOp, UnembedOp
from raspc.transformer_dialect.interpreter import TransformerFunctions, choose
from raspc.truth.edge_weights import EdgeWeights
from raspc.truth.path_run import Edge
from raspc.values.short_repr import guarded, short_repr
from raspc.verification.changed_part import (
    ChangedPart,
    ReadyPart,
    components_after,
    head_weights,
    mlp_output,
    needed_dimensions,
    neuron_weights,
    nonzero_rows,
    slot_reading,
)
from raspc.verification.equal_rows import row_bytes, row_numbers
from raspc.verification.variable_locations import StagedRun, times

Array = NDArray[Any]
Ids = NDArray[np.int64]

MAX_POSITIONS = 1 << 14
"""The number of positions of a batch of patched runs."""

BATCH = 256
"""The number of first inputs that are run at once."""


class Input(NamedTuple):
    """An input: its length, and its row among the inputs of the length."""

    length: int
    row: int


class EdgeTrials:
    """The distinct pairs of inputs for an edge, among those that were added."""

    def __init__(self, model: ModelOp, edge: Edge, weights: EdgeWeights):
        self.edge = edge
        self._model = model
        self._reader = _PatchedReader(model, edge, weights)
        self._bases: dict[int, dict[bytes, Input]] = {}
        self._others: dict[int, dict[bytes, tuple[Input, Array]]] = {}

    def add(self, run: StagedRun, inputs: Sequence[Input]) -> None:
        """Add inputs of one length, with their run, which keeps writes."""
        length = inputs[0].length
        ready = self._reader.ready(run)
        bases = self._bases.setdefault(length, {})
        for each, key in zip(inputs, row_bytes(*ready.reads), strict=True):
            bases.setdefault(key, each)
        for shorter in range(1, length + 1):
            others = self._others.setdefault(shorter, {})
            given = ready.own[:, : shorter + 1]
            for each, key, part in zip(inputs, row_bytes(given), given, strict=True):
                others.setdefault(key, (each, part))

    @property
    def pairs(self) -> int:
        """The number of distinct pairs."""
        return sum(len(each) * len(self._others[n]) for n, each in self._bases.items())

    def changed(
        self, run_of: Callable[[Sequence[Input]], StagedRun], most: int, random: np.random.Generator
    ) -> Iterator[tuple[Input, Input]]:
        """
        Pairs on which the patched edge changes a result, by the arithmetic of the changed part.

        Args:
            run_of: the function that runs inputs of one length, and keeps writes.
            most: the number of distinct pairs to try; fewer than all are random ones.
            random: the source of these.

        """
        share = min(1.0, most / max(1, self.pairs))
        for length, bases in sorted(self._bases.items(), reverse=True):
            others = list(self._others[length].values())
            given = np.stack([part for _, part in others])
            every = list(bases.values())
            order = random.permutation(len(every))
            for start in range(0, len(every), BATCH):
                chosen = [every[i] for i in order[start : start + BATCH]]
                ready = self._reader.ready(run_of(chosen))
                count = len(chosen) * len(others)
                codes = np.arange(count)
                if share < 1:
                    codes = np.sort(
                        random.choice(count, int(np.ceil(share * count)), replace=False)
                    )
                size = max(1, MAX_POSITIONS // (length + 1))
                for first in range(0, len(codes), size):
                    base, other = np.divmod(codes[first : first + size], len(others))
                    differs = np.flatnonzero(ready.changes(base, given[other]))
                    for at in differs.tolist():
                        yield chosen[base[at]], others[other[at]][0]

    @guarded
    def __repr__(self) -> str:
        return f"<EdgeTrials of {self.pairs:,} pairs for {self.edge.writer} to {self.edge.target}>"


class _PatchedReader:
    """The reader of an edge, and the parts of the model that it may change."""

    def __init__(self, model: ModelOp, edge: Edge, weights: EdgeWeights):
        self.model = model
        self.edge = edge
        parent = next(
            op
            for op in model.components
            if op.component == edge.reader
            or (isinstance(op, AttentionOp) and edge.reader in {h.component for h in op.heads})
        )
        assert isinstance(parent, (AttentionOp, MlpOp, UnembedOp))
        self.parent = parent
        self.given = weights.shared_dimensions(edge)
        """The dimensions that the writer writes and the slot reads."""
        after = [] if isinstance(parent, UnembedOp) else components_after(model, parent.component)
        self.part: ChangedPart | None = None
        self.neurons = np.zeros(0, np.bool_)
        match parent:
            case AttentionOp():
                (self.head,) = (h for h in parent.heads if h.component == edge.reader)
                writes = nonzero_rows(self.head.W_O.array.T)
                self.part = ChangedPart(model, parent.component, writes)
                slots = [self.head.weights[f"W_{slot.upper()}"].array for slot in "qkv"]
                self.reads = nonzero_rows(np.concatenate(slots, axis=1))
            case MlpOp():
                writing = nonzero_rows(parent.W_out.array[:, needed_dimensions(after)[0]])
                self.neurons = nonzero_rows(parent.W_in.array[self.given].T) & writing
                writes = nonzero_rows(parent.W_out.array[self.neurons].T)
                self.part = ChangedPart(model, parent.component, writes)
                self.reads = nonzero_rows(parent.W_in.array[:, self.neurons])
                self.given = self.given & self.reads
            case UnembedOp():
                self.reads = nonzero_rows(parent.matrix)
        self.stage = next(stage for stage, op in components_after(model, "embed") if op is parent)

    def ready(self, run: StagedRun) -> _ReadyReader:
        """The reader on the inputs of a run."""
        return _ReadyReader(self, run)


class _ReadyReader:
    """The reader of an edge on the inputs of a run."""

    __repr__ = short_repr

    def __init__(self, reader: _PatchedReader, run: StagedRun):
        self._reader = reader
        self._run = run
        before = run.stream(reader.stage)
        self.own: Array = np.ascontiguousarray(run.written(reader.edge.writer)[:, :, reader.given])
        """The writer's part [N, T, g] on the inputs, as the slot reads it."""
        self._read = np.ascontiguousarray(before[:, :, reader.reads])
        self._given = reader.given[reader.reads]
        self.reads: list[Array] = [self.own, self._read]
        """Arrays [N, ...] of all that patched runs take from the inputs' own."""
        self._chosen = _choices(reader.model, run.logits)
        self._ready: ReadyPart | None = None
        parent, part = reader.parent, reader.part
        self._weights: dict[str, Array] = {}
        if part is None:
            assert isinstance(parent, UnembedOp)
            self._weights["W_U"] = parent.matrix[reader.reads].astype(before.dtype)
            self.reads += [each[:, 1:] for each in run.logits]
            return
        self._ready = part.ready(run)
        self._rest = before[:, :, part.start]
        match parent:
            case AttentionOp():
                for head in parent.heads:
                    if head is not reader.head:
                        self._rest = self._rest + run.written(head.component)[:, :, part.start]
                if parent.b_O is not None:
                    self._rest = self._rest + parent.b_O.array[part.start].astype(before.dtype)
                self._weights = head_weights(reader.head, reader.reads, part.start, before.dtype)
                self._own = {n: slot_reading(self._weights, n, self._read) for n in "QKV"}
            case MlpOp():
                every = np.ones_like(reader.reads)
                rest = neuron_weights(parent, every, ~reader.neurons, part.start, before.dtype)
                self._rest = self._rest + mlp_output(parent, rest, before)
                self._weights = neuron_weights(
                    parent, reader.reads, reader.neurons, part.start, before.dtype
                )
                if parent.b_out is not None:
                    self._rest = self._rest + parent.b_out.array[part.start].astype(before.dtype)
            case UnembedOp():
                raise AssertionError("an unembedding has no part behind it")
        self.reads += [self._rest, *self._ready.reads]
        self._numbers = row_numbers(self._rest, *self._ready.reads)
        self._unpatched = self._wrote(np.arange(len(self.own)), self.own)

    def changes(self, rows: Ids, given: Array) -> NDArray[np.bool_]:
        """Whether the writer's part [M, T, g] changes a result on each of the rows [M]."""
        found = np.zeros(len(rows), np.bool_)
        if self._ready is None:
            parent = self._reader.parent
            assert isinstance(parent, UnembedOp)
            logits = times(self._patched(rows, given), self._weights["W_U"])
            if parent.b_U is not None:
                logits = logits + parent.b_U.array.astype(logits.dtype)
            place = list(self._reader.model.unembeds).index(parent)
            chosen = choose(np, logits[:, 1:], parent.decode.data)
            return (chosen != self._chosen[place][rows]).any(axis=1)
        wrote = self._wrote(rows, given)
        differs = np.flatnonzero((wrote != self._unpatched[rows]).any(axis=(1, 2)))
        if not len(differs):
            return found
        numbers = row_numbers(self._numbers[rows[differs]], wrote[differs])
        _, first, places = np.unique(numbers, return_index=True, return_inverse=True)
        once = differs[first]
        logits = self._ready.logits(rows[once], self._rest[rows[once]] + wrote[once])
        chosen = _choices(self._reader.model, logits)
        changed = np.zeros(len(once), np.bool_)
        for new, old in zip(chosen, self._chosen, strict=True):
            changed |= (new != old[rows[once]]).any(axis=1)
        found[differs] = changed[places]
        return found

    def _patched(self, rows: Ids, given: Array) -> Array:
        """What the slot reads [M, T, r], with another part of the writer."""
        read = self._read[rows]
        read[:, :, self._given] += given - self.own[rows]
        return read

    def _wrote(self, rows: Ids, given: Array) -> Array:
        """What the patched reader writes [M, T, c] on the dimensions that matter."""
        reader, weights = self._reader, self._weights
        if isinstance(reader.parent, MlpOp):
            return mlp_output(reader.parent, weights, self._patched(rows, given))
        assert isinstance(reader.parent, AttentionOp)
        slot = reader.edge.slot.upper()
        parts = {
            name: slot_reading(weights, name, self._patched(rows, given))
            if name == slot
            else self._own[name][rows]
            for name in "QKV"
        }
        scores = parts["Q"] @ np.swapaxes(parts["K"], -1, -2)
        functions = TransformerFunctions(np, self._read.dtype)
        return times(functions.read(scores, self._run.visible, parts["V"], ""), weights["W_O"])


def _choices(model: ModelOp, logits: Sequence[Array]) -> list[Array]:
    """The index [M, T] of the decoded value of each result, without BOS."""
    pairs = zip(model.unembeds, logits, strict=True)
    return [choose(np, each[:, 1:], op.decode.data) for op, each in pairs]
