"""Streams of hand-made vectors: one of known points, a mean, a range, and the positions."""

import numpy as np

from raspc.proof.float_arithmetic import ARITHMETICS
from raspc.proof.mean_sets import MeanSet
from raspc.proof.reachable_places import Places
from raspc.proof.shared_errors import Noise
from raspc.proof.stream_bounds import Stream
from raspc.proof.vector_bounds import Vector

LONGEST = 3
LABELS = ("a", "b", "m", "n", "r", "p", "q", "one")
"""The directions: two of points, two of a mean, one of a range, two of positions, a constant."""

DIMENSION = {label: i for i, label in enumerate((*LABELS[:-1], "gone", "square", "bos"))} | {
    "one": 0
}


def array(*rows):
    return np.array(rows, float)


def points_vector(known=False):
    """Points on a and b with an error of two neurons, which both share, and one of b alone."""
    own, weights = array([0.25, 0.0], [0.0, 0.5], [0.125, 0.5]), array([1, -1], [0.5, 0.25])
    noise = Noise.shared(own, weights, array([0, 0.0625], [0, 0], [0, 0.03125]))
    return Vector(
        "points",
        ("a", "b"),
        array([0, 1], [2, 1], [-3, 0.5]),
        array(-3, 0.5),
        array(2, 1),
        noise.errors.max(axis=0),
        array(0.5, 0),
        array(0.0, 0.0625),
        nonnegative=np.array([False, True]),
        noise=noise,
        known=known,
    )


def partly_exact_vector():
    """Points on a and b, one of which has an error."""
    noise = Noise.shared(array([0, 0], [0.25, 0]), array([1, -1], [0.5, 0.25]), np.zeros((2, 2)))
    zero = np.zeros(2)
    found = Vector.of_points(
        "points", ("a", "b"), array([0, 1], [2, 1]), noise.errors.max(axis=0), zero, zero
    )
    found.noise = noise
    return found


def mean_vector(error=(2.0**-10, 2.0**-11)):
    """A mean of up to three of two values on m, n being a constant."""
    means = MeanSet(array([0, 0.75], [1.5, 0.75]), LONGEST, None, array([0.5, 0.75]))
    return Vector(
        "mean",
        ("m", "n"),
        None,
        array(0, 0.75),
        array(1.5, 0.75),
        array(*error),
        array(0.75, 0),
        array(2.0**-12, 0),
        means,
        nonnegative=np.array([True, False]),
        uniform=True,
    )


def range_vector():
    """A number of which the ends alone are known."""
    return Vector(
        "range", ("r",), None, array(-4), array(7), array(0.5), array(-2), array(0.25), known=True
    )


def position_vector():
    """A place for each index."""
    points = array([0, 1], [1, 1], [2, 1])
    none = np.zeros(2)
    vector = Vector.of_points("position", ("p", "q"), points, none, array(0, 0), none)
    vector.known = True
    vector.places = Places.of_indices(LONGEST)
    return vector


def constant_vector():
    """The direction that is 1 everywhere but at BOS."""
    none = np.zeros(1)
    return Vector.of_points("constant", ("one",), array([1]), none, array(1), none)


def stream(*vectors, arithmetic="float32", residue=None):
    """The stream of some vectors, or of one of each kind."""
    vectors = vectors or (
        points_vector(),
        mean_vector(),
        range_vector(),
        position_vector(),
        constant_vector(),
    )
    return Stream(list(vectors), DIMENSION, residue or {}, ARITHMETICS[arithmetic])


def text(value):
    """A number, an array, or several of them, as text."""
    if isinstance(value, np.ndarray):
        return text(value.tolist())
    if isinstance(value, (list, tuple)):
        return f"({', '.join(map(text, value))})"
    return f"{value:.9g}" if isinstance(value, float) else str(value)


def show(title, *values):
    """Print values."""
    print(f"{title}: {'; '.join(map(text, values))}")
