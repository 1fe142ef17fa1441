"""
The effect of each edge of a model: live, inert, undecided or absent.

    findings = find_edges(model.op, source)
    [each.edge for each in findings if each.status == "live"]

| status | meaning |
| --- | --- |
| live | A pair of inputs is known on which the patched edge changes a result. |
| inert | The weights are not zero, and no pair of inputs changes a result by the edge. |
| undecided | Neither a pair was found nor were all pairs tried. |
| absent | The product of the weights at the two ends is exactly zero. |

A pair is an input, and an input of the same length or longer that the writer's part is taken from;
positions behind the end of the first are dropped. A witness of equal lengths is given if one is
found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.plain_architecture import plain_form
from raspc.truth.edge_trials import EdgeTrials, Input
from raspc.truth.edge_weights import EdgeWeights
from raspc.truth.path_run import Choices, Edge, PathRun, edges_of
from raspc.values import RaspcError, Value, canonical
from raspc.values.random_seed import checked_seed
from raspc.values.short_repr import short_repr
from raspc.values.text import value_text
from raspc.verification.oracle.batch_evaluator import BatchEvaluator
from raspc.verification.variable_locations import StagedRun
from raspc.verification.verification_inputs import plan_inputs

Status: TypeAlias = Literal["live", "inert", "undecided", "absent"]
Pair: TypeAlias = tuple[Sequence[object], Sequence[object]]
"""Two inputs: `base`, and `other` that a writer's part is taken from."""

Tokens = NDArray[np.int32]
"""Inputs of one length [N, T], as positions in the vocab."""

MAX_INPUTS = 1 << 14
"""The largest number of inputs of which all pairs may be tried."""

BATCH = 256
"""The number of pairs that are run at once."""


@dataclass(frozen=True)
class EdgeFinding:
    """
    The effect of an edge.

    Attributes:
        edge: the edge.
        status: `live`, `inert`, `undecided` or `absent`.
        reason: the ground of an inert edge: `constant`, `unread`, `exhausted` or `pairs`; else
            empty.
        base, other: the inputs of the witness of a live edge; else None. The slot reads the
            writer's part of the run on `other`.

    """

    edge: Edge
    status: Status
    reason: str = ""
    base: tuple[Value, ...] | None = None
    other: tuple[Value, ...] | None = None

    __repr__ = short_repr


def find_edges(
    model: ModelOp,
    source: ProgramOp | None = None,
    *,
    samples: int = 2000,
    budget: int = 200_000,
    seed: int = 0,
    pairs: Sequence[Pair] | None = None,
) -> list[EdgeFinding]:
    """
    The effects of all edges of a model.

    Args:
        model: the model.
        source: the program as it was written, whose errors leave inputs out; None to leave none.
        samples: the number of random pairs of inputs that each edge is tried on.
        budget: the number of runs up to which all pairs are tried for an edge without a witness.
        seed: the seed of the random pairs.
        pairs: the pairs of inputs to try instead, each as `base` and `other`; an edge that changes
            no result on these is inert, with the reason `pairs`.

    Raises:
        RaspcError: a number is negative, a token of a pair is not in the vocabulary, `other` is
            shorter than `base`, or the plain form of a realised model has other results.

    """
    for name, number in (("samples", samples), ("budget", budget)):
        if number < 0:
            raise RaspcError(f"{name} is {number}", remedy="give 0 or more")
    search = _EdgeSearch(model, source, seed)
    return search.find(samples, budget) if pairs is None else search.find_under(pairs)


class _EdgeSearch:
    def __init__(self, model: ModelOp, source: ProgramOp | None, seed: int):
        self.model = model
        self.oracle = None if source is None else BatchEvaluator(source)
        self.random = np.random.default_rng(checked_seed(seed))
        self.seed = seed
        place = {token: i for i, token in enumerate(model.tokens.data)}
        self.vocab = tuple(model.vocab)
        self.token_ids = np.array([place[token] for token in self.vocab], np.int32)
        self.plain = plain_form(model)
        self.weights = EdgeWeights(self.plain)
        self.witnesses: dict[Edge, tuple[Tokens, Tokens]] = {}

    def find(self, samples: int, budget: int) -> list[EdgeFinding]:
        every = edges_of(self.model)
        present = self._present(every)
        reasons = {edge: "constant" for edge in present if self.weights.is_constant(edge)}
        unread = self.weights.unread(present)
        reasons |= {edge: "unread" for edge in present if edge.reader in unread}
        plan = plan_inputs(len(self.vocab), self.model.max_length, max(samples, MAX_INPUTS))
        inputs = self._valid(list(plan.chunks(self.seed)))
        open_edges = [edge for edge in present if edge not in reasons]
        for longer in (False, True):
            self._sample(inputs, open_edges, samples, longer=longer)
            open_edges = [edge for edge in open_edges if edge not in self.witnesses]
        if open_edges and budget:
            for edge in self._exhaust(open_edges, inputs, budget):
                reasons |= {edge: "exhausted"} if plan.is_exhaustive else {}
        return [self._finding(edge, edge in present, reasons) for edge in every]

    def _present(self, edges: Sequence[Edge]) -> list[Edge]:
        return [edge for edge in edges if not self.weights.is_absent(edge)]

    def find_under(self, pairs: Sequence[Pair]) -> list[EdgeFinding]:
        """The findings if the given pairs are all that there are."""
        every = edges_of(self.model)
        present = self._present(every)
        batches: dict[tuple[int, int], list[tuple[list[int], list[int]]]] = {}
        for base, other in pairs:
            rows = self._places(base), self._places(other)
            if not 1 <= len(rows[0]) <= len(rows[1]) <= self.model.max_length:
                raise RaspcError(
                    f"a pair has inputs of {len(rows[0])} and {len(rows[1])} tokens",
                    remedy=f"give 1 to {self.model.max_length} tokens, no fewer in the second",
                )
            batches.setdefault((len(rows[0]), len(rows[1])), []).append(rows)
        for rows in batches.values():
            for start in range(0, len(rows), BATCH):
                left, right = zip(*rows[start : start + BATCH], strict=True)
                open_edges = [edge for edge in present if edge not in self.witnesses]
                self._try(open_edges, np.array(left, np.int32), np.array(right, np.int32))
        reasons = {edge: "pairs" for edge in present if edge not in self.witnesses}
        return [self._finding(edge, edge in present, reasons) for edge in every]

    def _places(self, tokens: Sequence[object]) -> list[int]:
        """The positions of tokens in the vocabulary."""
        known = {token: i for i, token in enumerate(self.vocab)}
        found = [known.get(canonical(token)) for token in tokens]
        if None in found:
            raise RaspcError(
                f"the token {value_text(canonical(tokens[found.index(None)]))} is not in the "
                "vocabulary",
                remedy=f"use {', '.join(map(value_text, self.vocab))}",
            )
        return [each for each in found if each is not None]

    def _finding(self, edge: Edge, present: bool, reasons: dict[Edge, str]) -> EdgeFinding:
        if not present:
            return EdgeFinding(edge, "absent")
        if edge in reasons:
            return EdgeFinding(edge, "inert", reasons[edge])
        if edge in self.witnesses:
            base, other = (self._values(tokens) for tokens in self.witnesses[edge])
            return EdgeFinding(edge, "live", "", base, other)
        return EdgeFinding(edge, "undecided")

    def _values(self, tokens: Tokens) -> tuple[Value, ...]:
        return tuple(self.vocab[i] for i in tokens.tolist())

    def _valid(self, chunks: Sequence[tuple[Tokens, NDArray[np.int64]]]) -> dict[int, Tokens]:
        """The inputs by length, without those on which the program is in error."""
        found: dict[int, list[Tokens]] = {}
        for tokens, lengths in chunks:
            if self.oracle is not None:
                kept = ~self.oracle(tokens, lengths).in_error
                tokens, lengths = tokens[kept], lengths[kept]
            for length in np.unique(lengths).tolist():
                found.setdefault(length, []).append(tokens[lengths == length, :length])
        return {length: np.concatenate(parts) for length, parts in sorted(found.items())}

    def _run(self, tokens: Tokens) -> PathRun:
        return PathRun(self.model, self._ids(tokens))

    def _ids(self, tokens: Tokens) -> NDArray[np.int32]:
        bos = np.full((len(tokens), 1), self.model.bos_id, np.int32)
        return np.concatenate([bos, self.token_ids[tokens]], axis=1)

    def _sample(
        self, inputs: dict[int, Tokens], edges: list[Edge], samples: int, *, longer: bool
    ) -> None:
        """
        Look for witnesses among random pairs: of any two inputs, and of inputs that are near.

        longer: whether the second input of a pair is longer than the first, rather than as long.
        """
        lengths = list(inputs)
        pairs = [(a, b) for a in lengths for b in lengths if (a < b if longer else a == b)][::-1]
        tried = 0
        while edges and pairs and tried < samples:
            length, other_length = pairs[(tried // BATCH) % len(pairs)]
            base, other = (
                inputs[each][self.random.integers(len(inputs[each]), size=BATCH)]
                for each in (length, other_length)
            )
            self._try(edges, base, other if longer else self._nearer(base, other))
            edges = [edge for edge in edges if edge not in self.witnesses]
            tried += BATCH

    def _nearer(self, base: Tokens, other: Tokens) -> Tokens:
        """For every second pair, an input with one token of `other` and the rest of `base`."""
        near = base.copy()
        rows = np.arange(len(base))
        columns = self.random.integers(base.shape[1], size=len(base))
        near[rows, columns] = other[rows, columns]
        near[::2] = other[::2]
        if self.oracle is None:
            return near
        lengths = np.full(len(near), near.shape[1], np.int64)
        return np.where(self.oracle(near, lengths).in_error[:, None], other, near)

    def _try(self, edges: Sequence[Edge], base: Tokens, other: Tokens) -> None:
        run, donor = self._run(base), self._run(other)
        for edge in edges:
            given = donor.writes[edge.writer][:, : base.shape[1] + 1]
            differs = _differ(run.patched(edge, given), run.choices)
            if differs.any():
                row = int(np.argmax(differs))
                self.witnesses[edge] = base[row], other[row]

    def _exhaust(
        self, edges: Sequence[Edge], inputs: dict[int, Tokens], budget: int
    ) -> Iterator[Edge]:
        """
        Try the distinct pairs of some inputs, or `budget` random ones of them, on each edge.

        Yields the edges for which no pair is a witness, if all were tried.
        """
        trials = [EdgeTrials(self.plain, edge, self.weights) for edge in edges]
        for length, tokens in inputs.items():
            for start in range(0, len(tokens), BATCH):
                rows = [Input(length, i) for i in range(len(tokens))[start : start + BATCH]]
                run = self._staged(inputs, rows)
                for each in trials:
                    each.add(run, rows)
        for each in trials:
            pairs = each.changed(partial(self._staged, inputs), budget, self.random)
            for base, other in pairs:
                rows = inputs[base.length][base.row], inputs[other.length][other.row]
                self._try([each.edge], rows[0][None], rows[1][None])
                if each.edge in self.witnesses:
                    break
            else:
                if each.pairs <= budget:
                    yield each.edge

    def _staged(self, inputs: dict[int, Tokens], rows: Sequence[Input]) -> StagedRun:
        """The run of some inputs of one length."""
        tokens = inputs[rows[0].length][[each.row for each in rows]]
        return StagedRun(self.plain, self._ids(tokens), keeps_writes=True)


def _differ(left: Choices, right: Choices) -> NDArray[np.bool_]:
    """Whether the results of two runs differ, by inputs [B]."""
    parts = [(a != b).any(axis=1) for a, b in zip(left, right, strict=True)]
    return np.logical_or.reduce(parts)
