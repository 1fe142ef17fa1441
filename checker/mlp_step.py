"""
The step of the proof through an MLP: the stream after `x + act(y W_in + b_in) W_out + b_out`.

What is read, y, is x or a norm of x, and act is the ReLU or another function near it.

At each combination of the values that a direction's neurons read, every neuron is surely open,
surely shut or undecided within the errors of its input. Open neurons add up to one linear form, so
that errors that cancel between them cancel here; an undecided neuron counts with its whole error.
Two neurons with opposite inputs are one neuron and a linear form, since the ReLU of -z is that of z
less z: so a direction is erased whatever its coordinate is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from raspc_check.roundoff import (
    Arithmetic,
    own_error,
    partial_sums,
    snapped,
    sum_error,
    unit_of_products,
    units,
    units_of_floats,
)
from raspc_check.stream_table import (
    Direction,
    Enclosure,
    Stream,
    added,
    column,
    in_advance,
    misread,
    nodes_held,
    parts_with,
    read,
    read_bos,
    soft,
    tightest,
)
from raspc_check.value_domains import Combinations, Domains, Rejected

Array = NDArray[np.float64]

SATURATED = 128.0
"""The size of an input from which on GELU and SiLU are the ReLU in float32."""

CHUNK = 200_000
"""The most products of a step: with arrays that no cache holds a proof took four times as long."""


@dataclass(frozen=True)
class Mlp:
    """The weights of an MLP; the biases are zero where the model has none."""

    w_in: Array
    b_in: Array
    w_out: Array
    b_out: Array
    peak: float = 0.0
    """The difference of the activation from a ReLU, but at 0 and from `SATURATED` on."""


def mlp_step(
    domains: Domains,
    arithmetic: Arithmetic,
    stream: Stream,
    seen: Stream,
    mlp: Mlp,
    holds: Sequence[Sequence[int] | None],
) -> Stream:
    """
    The stream after an MLP.

    seen: the stream as the MLP reads it.
    holds: for each direction the s-ops that it is to hold a function of; None for no claim.

    Raises:
        Rejected: if a direction does not hold such a function.

    """
    after: Stream = []
    for d, old in enumerate(stream):
        neurons = np.flatnonzero(mlp.w_out[:, d])
        nodes = holds[d]
        if nodes is None:
            after.append(None)
        elif not len(neurons) and mlp.b_out[d] == 0.0 and old and old.nodes == tuple(nodes):
            after.append(old)
        else:
            after.append(_direction(domains, arithmetic, stream, seen, mlp, d, neurons, nodes))
    return after


def _direction(
    domains: Domains,
    arithmetic: Arithmetic,
    stream: Stream,
    seen: Stream,
    mlp: Mlp,
    d: int,
    neurons: NDArray[np.int64],
    nodes: Sequence[int],
) -> Direction:
    read_by = mlp.w_in[:, neurons] != 0.0
    directions = [int(r) for r in np.flatnonzero(read_by.any(axis=1))]
    held = nodes_held(stream, [*directions, d])
    same = seen is stream and not arithmetic.folded and d in directions
    alone = misread(arithmetic, stream, mlp.w_in[directions][:, neurons], directions)
    is_soft = soft(arithmetic, stream, directions)
    part = _Part(arithmetic, mlp, d, directions, neurons, is_soft, alone, same)
    old = read_bos(stream, [d])
    at_bos = part.evaluate(*read_bos(seen, directions), old)
    sizes = [_change(column(old), at_bos)]

    def over(met: Combinations) -> Enclosure:
        found = part.over(stream, seen, met)
        sizes.append(_change(column(read(stream, [d], met)), found))
        return found

    try:
        table = tightest(domains, held, nodes, over, at_bos)
    except Rejected as error:
        raise Rejected(f"direction {d}: {error}") from error
    known = in_advance(stream, [*directions, d])
    return replace(table, in_advance=known, parts=parts_with(stream, d, max(sizes)))


def _change(old: Enclosure, new: Enclosure) -> float:
    """The largest magnitude of what was added to a direction."""
    return float((np.abs(new[0] - old[0]) + new[1]).max(initial=0.0))


@dataclass(frozen=True)
class _Part:
    """The neurons that write to one direction, and the directions that they read."""

    arithmetic: Arithmetic
    mlp: Mlp
    d: int
    directions: list[int]
    neurons: NDArray[np.int64]
    soft: NDArray[np.bool_]
    """The read directions whose numbers may be no floats of the arithmetic."""
    misread: Array
    """[neurons], the errors of inputs that no two neurons share."""
    reads_itself: bool
    """Whether neurons read the very number to which their sum is added."""

    @cached_property
    def _opposites(self) -> tuple[Array, Array]:
        """
        The weights out of neurons, and of their inputs, where opposite neurons are joined.

        a ReLU(z) + b ReLU(-z) = (a + b) ReLU(z) - b z: of such neurons the first keeps a + b and
        its input counts with -b, and the second keeps nothing. A folded network reads the parts of
        a coordinate by themselves, so that opposite neurons do not read one number.
        """
        kept = self.mlp.w_out[self.neurons, self.d].copy()
        linear = np.zeros_like(kept)
        if self.arithmetic.folded:
            return kept, linear
        inputs = np.vstack(
            [self.mlp.w_in[self.directions][:, self.neurons], self.mlp.b_in[self.neurons]]
        ).T
        alone: dict[bytes, int] = {}
        for j, row in enumerate(inputs):
            first = alone.pop((0.0 - row).tobytes(), None)
            if first is None:
                alone[(row + 0.0).tobytes()] = j
            else:
                kept[first], kept[j], linear[first] = kept[first] + kept[j], 0.0, -kept[j]
        return kept, linear

    def over(self, stream: Stream, seen: Stream, met: Combinations) -> Enclosure:
        """Middle and radius of the direction after the MLP, at combinations."""
        count = len(next(iter(met.values()))) if met else 1
        step = max(1, CHUNK // max(1, len(self.neurons) * max(1, len(self.directions))))
        parts = [
            self.evaluate(*read(seen, self.directions, part), read(stream, [self.d], part))
            for start in range(0, count, step)
            for part in [{node: places[start : start + step] for node, places in met.items()}]
        ]
        return np.concatenate([m for m, _ in parts]), np.concatenate([r for _, r in parts])

    def evaluate(self, middle: Array, radius: Array, old: Enclosure) -> Enclosure:
        """The direction after the MLP, of what is read [m, n] and of what it held [m, 1]."""
        arithmetic, mlp = self.arithmetic, self.mlp
        w = mlp.w_in[self.directions][:, self.neurons]
        bias, out = mlp.b_in[self.neurons], mlp.w_out[self.neurons, self.d]
        kept, linear = self._opposites
        z = middle @ w + bias
        size = (np.abs(middle) + radius) @ np.abs(w) + np.abs(bias)
        unit = units_of_floats(middle, radius, arithmetic.bits, self.soft)
        partial = partial_sums(middle, radius, w, bias)
        grain = unit_of_products(unit, w, units(bias))
        rounding = sum_error(size, partial, grain, len(w) + 1, arithmetic)
        # A bias has not the factor that a norm gives to what is read.
        rounding = rounding + own_error(size, len(w) + 1) + arithmetic.common * np.abs(bias)
        spread = radius @ np.abs(w)
        rounding = rounding + self.misread
        saturated = (grain >= SATURATED) | (np.abs(z) - spread - rounding >= SATURATED)
        peak = np.where(saturated, 0.0, mlp.peak)
        rounding = rounding + peak
        error = spread + rounding
        is_open = z - error > 0.0
        undecided = ~is_open & (z + error > 0.0)
        active = np.maximum(z, 0.0)
        total = active @ kept + z @ linear + mlp.b_out[self.d]
        # Errors of what is read, by open neurons alone: through the sum of their linear forms.
        through, shared = np.zeros(len(z)), np.zeros(len(z))
        if radius.any():
            forms = (is_open * kept + linear) @ w.T
            through = (np.abs(forms) * radius).sum(axis=1)
            sizes = (is_open * np.abs(kept) + np.abs(linear)) @ np.abs(w).T
            through += 2.0**-50 * (sizes * radius).sum(axis=1)
            if self.reads_itself:
                form = forms[:, at := self.directions.index(self.d)]
                shared = (np.abs(form) + 1 - np.abs(form + 1) - 2.0**-50) * radius[:, at]
        live = is_open | undecided
        own = np.where(live, rounding, peak) @ np.abs(out) + (undecided * spread) @ np.abs(kept)
        doubt = np.where(live, error, peak)
        height = (active + doubt) @ np.abs(out) + abs(mlp.b_out[self.d])
        partial = partial_sums(active, doubt, out[:, None], mlp.b_out[[self.d]])[:, 0]
        grain = _grain(z, error, live | (peak > 0.0), np.where(peak > 0.0, 0.0, grain), out)
        grain = np.minimum(grain, float(units(mlp.b_out[[self.d]])[0]))
        written = sum_error(height, partial, grain, len(out) + 1, arithmetic)
        own = own + own_error(height + np.abs(z) @ np.abs(linear), 2 * len(out) + 2)
        spread = through + own + written
        if arithmetic.folded and mlp.b_out[self.d] != 0.0:
            spread = spread + arithmetic.apart * height
        total, known = snapped(total, spread, np.where(written == 0.0, grain, 0.0))
        # Errors of the direction that the neurons take off again, or add in the other direction.
        shared = np.where(known < spread, 0.0, np.maximum(shared, 0.0))
        known = known + arithmetic.common * (np.abs(total) + abs(mlp.b_out[self.d]) + known)
        found, radius = column(added(arithmetic, old, (total[:, None], known[:, None])))
        return found, radius - shared


def _grain(z: Array, error: Array, counts: NDArray[np.bool_], unit: Array, out: Array) -> Array:
    """A common unit [m] of what the neurons that may be open write."""
    terms = np.where(counts & ((z != 0.0) | (error != 0.0)), unit * units(out), np.inf)
    return terms.min(axis=1, initial=np.inf)
