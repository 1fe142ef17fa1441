"""
Counterfactuals: pairs of inputs, and the results that the program has with variables swapped.

    pairs = counterfactuals(causal, 100, change=["hist"], keep=["length"], outcome="changes")
    pairs[0].base, pairs[0].other           # inputs of one length
    pairs[0].expected                       # the results on `base` with `hist` as it is on `other`

The interpreter computes the results. A model, or a circuit of a model, in which the variables are
patched from the run on `other` must have the expected results.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

import numpy as np
from numpy.typing import NDArray

from raspc.truth.causal_model import CausalModel
from raspc.values import PythonValue, RaspcError, to_python
from raspc.values.html_view import html_of
from raspc.values.random_seed import checked_seed
from raspc.values.short_repr import short_repr
from raspc.verification.oracle.value_numbering import Flags, Ids
from raspc.verification.verification_inputs import KINDS

BATCH = 256
"""The number of pairs that are tried at once."""

MAX_BATCHES = 100
"""The number of batches after which a search ends."""

Outcome: TypeAlias = Literal["changes", "stays"]
Results: TypeAlias = tuple[list[PythonValue], ...]


@dataclass(frozen=True)
class Counterfactual:
    """
    A pair of inputs of one length.

    Attributes:
        base, other: the inputs.
        results: the results of the program on `base`, a list of values for each.
        expected: its results on `base` with the swapped variables as they are on `other`.

    """

    base: list[PythonValue]
    other: list[PythonValue]
    results: Results
    expected: Results

    __repr__ = short_repr

    @property
    def changes(self) -> bool:
        """Whether the swap must change a result."""
        return self.results != self.expected

    def _repr_html_(self) -> str:
        return html_of(self)


def counterfactuals(
    causal: CausalModel,
    n: int,
    *,
    change: Sequence[str] | str = (),
    keep: Sequence[str] | str = (),
    lengths: Sequence[int] | None = None,
    seed: int = 0,
    outcome: Outcome | None = None,
) -> list[Counterfactual]:
    """
    At most `n` pairs of inputs for interventions on a model, all different.

    Args:
        causal: the causal model.
        n: the number of pairs.
        change: the variables that are swapped; each has another value on the two inputs, at one
            position at least. With none, the whole input is swapped.
        keep: variables with the same values on the two inputs.
        lengths: the lengths of the inputs; by default all.
        seed: the seed of the pairs.
        outcome: `changes` for pairs whose swap must change a result, `stays` for pairs whose swap
            must change none; by default both.

    Raises:
        RaspcError: there is no such variable, length or outcome, or no such pair was found.

    """
    if n < 0:
        raise RaspcError(f"the number of pairs is {n}", remedy="give 0 or more")
    if outcome is not None and outcome not in get_args(Outcome):
        raise RaspcError(f"the outcome is {outcome!r}", remedy="give 'changes', 'stays' or None")
    swapped = [change] if isinstance(change, str) else list(change)
    kept = [keep] if isinstance(keep, str) else list(keep)
    longest = causal.evaluator.program.max_seq_len
    allowed = list(range(1, longest + 1)) if lengths is None else list(lengths)
    if not allowed or not all(1 <= length <= longest for length in allowed):
        raise RaspcError(f"the lengths are {allowed}", remedy=f"give lengths from 1 to {longest}")
    for name in (*swapped, *kept):
        causal.sop(name)
    search = _Search(causal, swapped, kept, outcome)
    random = np.random.default_rng(checked_seed(seed))
    found: dict[tuple[bytes, bytes], Counterfactual] = {}
    for number in range(MAX_BATCHES):
        length = allowed[number % len(allowed)]
        for key, pair in search.pairs(random, length):
            if len(found) < n:
                found.setdefault(key, pair)
        if len(found) >= n:
            break
    if n and not found:
        raise RaspcError(
            f"no such pair was found among {MAX_BATCHES * BATCH} pairs of inputs",
            remedy="ask for fewer variables to keep or to change, or for other lengths",
        )
    return list(found.values())


class _Search:
    def __init__(
        self, causal: CausalModel, change: list[str], keep: list[str], outcome: Outcome | None
    ):
        self.causal, self.outcome = causal, outcome
        self.change = [causal.sop(name) for name in change]
        self.keep = [causal.sop(name) for name in keep]
        self.vocab = causal.evaluator.program.vocab.data.values

    def pairs(
        self, random: np.random.Generator, length: int
    ) -> Iterator[tuple[tuple[bytes, bytes], Counterfactual]]:
        """The pairs of a batch that fit, each with a key of its inputs."""
        base, other = self._inputs(random, length)
        lengths = np.full(len(base), length, np.int64)
        evaluator = self.causal.evaluator
        left, right = evaluator.trace(base, lengths), evaluator.trace(other, lengths)
        fits: Flags = ~left.results.in_error & ~right.results.in_error
        fits &= (base != other).any(axis=1)
        for sop in self.change:
            fits &= (left.sops[sop] != right.sops[sop]).any(axis=1)
        for sop in self.keep:
            fits &= (left.sops[sop] == right.sops[sop]).all(axis=1)
        swap = right
        if self.change:
            swap = evaluator.trace(base, lengths, {sop: right.sops[sop] for sop in self.change})
            fits &= ~swap.results.in_error
        before, after = left.results.ids, swap.results.ids
        differs = np.zeros(len(base), np.bool_)
        for a, b in zip(before, after, strict=True):
            differs |= (a != b).any(axis=1)
        if self.outcome is not None:
            fits &= differs if self.outcome == "changes" else ~differs
        for row in np.flatnonzero(fits).tolist():
            key = base[row].tobytes(), other[row].tobytes()
            yield (
                key,
                Counterfactual(
                    self._tokens(base[row]),
                    self._tokens(other[row]),
                    self._results(before, row),
                    self._results(after, row),
                ),
            )

    def _inputs(
        self, random: np.random.Generator, length: int
    ) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """A batch of pairs: of two inputs, of near inputs, and of an input and a rearrangement."""
        size = len(self.vocab)
        rows = [KINDS[i % len(KINDS)](random, size, length) for i in range(2 * BATCH)]
        base, other = np.array(rows[:BATCH], np.int32), np.array(rows[BATCH:], np.int32)
        for row in range(BATCH):
            if row % 4 == 1:
                other[row] = random.permutation(base[row])
            elif row % 4 > 1:
                near = base[row].copy()
                near[random.integers(length, size=row % 4 - 1)] = random.integers(size)
                other[row] = near
        return base, other

    def _tokens(self, row: NDArray[np.int32]) -> list[PythonValue]:
        return [to_python(self.vocab[i]) for i in row.tolist()]

    def _results(self, ids: tuple[Ids, ...], row: int) -> Results:
        values = self.causal.evaluator.numbering.values
        return tuple([to_python(values[i]) for i in each[row].tolist()] for each in ids)
