"""
Errors of a vector by their sources: neurons that round, which several directions share.

A step of a one-hot vector adds a number to one direction and takes it from the next. The rounding
of its neurons is in both, with opposite signs: a form with equal weights for both never sees it. So
the errors of neurons are kept beside their output weights, and added up once a reader is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from raspc.proof.bounded_numbers import require_finite
from raspc.proof.reachable_places import Places

Array = NDArray[np.float64]

MAX_NOISE_PAIRS = 8_000_000
"""The most (point, neuron) pairs whose errors are kept apart."""


@dataclass(frozen=True)
class Noise:
    """
    The errors of m points in d directions.

    That of point p is `e W + r` with |e| <= own[p], |r| <= rest[p], and no larger than errors[p].
    An infinite bound or NaN is `Unknown`.

    Attributes:
        own: [m, h], by how much each of h neurons may be off.
        weights: [h, d], W, what they weigh.
        rest: [m, d], what else each direction may be off by.
        errors: [m, d], by how much each direction may be off in all. Less than what the others come
            to where several inputs give one point: not all that is off with one is with another.

    """

    own: Array
    weights: Array
    rest: Array
    errors: Array

    def __post_init__(self) -> None:
        require_finite(self.own, self.rest, self.errors)

    @classmethod
    def shared(cls, own: Array, weights: Array, rest: Array) -> Noise:
        """Errors that are known of one input each."""
        return cls(own, weights, rest, own @ np.abs(weights) + rest)

    @classmethod
    def apart(cls, errors: Array) -> Noise:
        """Errors [m, d] of directions that share nothing."""
        m, d = errors.shape
        return cls(np.zeros((m, 0)), np.zeros((0, d)), errors, errors)

    @classmethod
    def joined(cls, parts: Sequence[Noise]) -> Noise:
        """The errors of all points, one part after the other; the neurons are the same."""
        return cls(
            np.concatenate([part.own for part in parts]),
            parts[0].weights,
            np.concatenate([part.rest for part in parts]),
            np.concatenate([part.errors for part in parts]),
        )

    def of_forms(self, forms: Array) -> Array:
        """[m, n], by how much linear forms [n, d] may be off."""
        size = np.abs(forms).T
        shared = self.own @ np.abs(self.weights @ forms.T) + self.rest @ size
        return np.minimum(shared, self.errors @ size)

    def total(self) -> Noise:
        """The same errors, without common sources."""
        return Noise.apart(self.errors)

    def more(self, errors: Array) -> Noise:
        """The sum of these errors and independent errors of shape [m, d] or [d]."""
        return Noise(self.own, self.weights, self.rest + errors, self.errors + errors)

    def directions(self, columns: Sequence[int] | NDArray[np.intp]) -> Noise:
        """The errors of some of the directions."""
        weights, rest = self.weights[:, columns], self.rest[:, columns]
        return Noise(self.own, weights, rest, self.errors[:, columns])._pruned()

    def at(self, points: NDArray[np.bool_]) -> Noise:
        """The errors at some of the points."""
        return Noise(self.own[points], self.weights, self.rest[points], self.errors[points])

    def merged(self, which: NDArray[np.intp], number: int) -> Noise:
        """The largest where several points are one: `which` of so many each is."""

        def largest(errors: Array) -> Array:
            out = np.zeros((number, errors.shape[1]))
            np.maximum.at(out, which, errors)
            return out

        own, rest, errors = (largest(each) for each in (self.own, self.rest, self.errors))
        return Noise(own, self.weights, rest, errors)._pruned()

    def _pruned(self) -> Noise:
        """Without the neurons that are never off, or not read."""
        keep = np.any(self.own, axis=0) & np.any(self.weights, axis=1)
        return Noise(self.own[:, keep], self.weights[keep], self.rest, self.errors)


def merged(
    points: Array, noise: Noise, places: Places | None
) -> tuple[Array, Noise, Places | None]:
    """The distinct points [m, d], with the largest of the errors and all the places of each."""
    distinct_points, which = np.unique(points, axis=0, return_inverse=True)
    which, number = which.ravel(), len(distinct_points)
    found = None if places is None else places.merged(which, number)
    return distinct_points, noise.merged(which, number), found
