"""
The residual stream as a sum of writes, and its products with the weights of components.

The stream [B, T, d_model] is not computed. The product x W of a component is the sum over the
writers of (a W_out) W, of which a W_out is computed for the directions that W reads alone; most of
these products are zero, because a component reads the directions of a few s-ops. The part of the
stream that depends on the token and the position alone is a table in float64, and its product with
W is rounded once.

W_out W is computed in advance where W_out copies activations to directions of their own, times
powers of two: such a product is exact. Other products of weights would be rounded, and sums of
neurons that are exact as coordinates, such as the ramps of a step, would not be exact any more.
The arithmetic of this form is `float32-folded`; docs/numerics.md says what its proof takes for
granted.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import NamedTuple

import numpy as np
from jax import Array
from numpy.typing import NDArray

from raspc.backends.runners.folded.row_axes import Axis, Sequences, Table, Tables

Compute = Callable[[Sequences], Array]
"""The computation of an array at run time."""

MAX_ZERO_TEST_WORK = 1 << 24
"""The largest number of multiplications in a test whether a product is zero."""


class Constants:
    """The float32 arrays that are arguments of a folded network."""

    def __init__(self) -> None:
        self.arrays: list[NDArray[np.float32]] = []

    def add(self, array: Table, *axes: Axis | None) -> Compute:
        """
        Add a constant; the result gives it at run time, for positions up to the length of the run.

        Args:
            array: the constant.
            axes: the row axes of its first dimensions.

        """
        number = len(self.arrays)
        with np.errstate(over="ignore", under="ignore"):
            self.arrays.append(array.astype(np.float32))

        def cut(run: Sequences) -> Array:
            index = [slice(run.length if axis == Axis.POSITION else None) for axis in axes]
            return run.constants[number][tuple(index)]

        return cut


class Value(NamedTuple):
    """The product of the stream and a weight, along an axis."""

    axis: Axis
    """START, TOKEN or POSITION."""

    known: Table | None
    """The product [rows, n], if it depends on the weights alone."""

    compute: Compute
    """The product at run time: float32 [rows, n] if it is known, otherwise [B, rows, n]."""


class Writer(NamedTuple):
    """A component's activation and the matrix by which the component writes to the stream."""

    axis: Axis

    compute: Compute
    """The activation at run time, [B, rows, n]."""

    matrix: Table
    """The matrix, [n, d_model]."""


class Stream:
    """The residual stream between two components, as a table and a list of writers."""

    def __init__(self, tables: Tables, embedded: Table):
        """The stream after the embedding `embedded`, [V, T, d_model]."""
        self.tables = tables
        self.constants = Constants()
        self.known = embedded
        self.writers: list[Writer] = []
        self.work = 0
        """The number of multiplications in matrix products, for a sequence of full length."""
        self._numbers = count()

    def write(self, axis: Axis, compute: Compute, matrix: Table) -> None:
        """Add the product of an activation [B, rows, n] and a matrix [n, d_model]."""
        self.writers.append(Writer(axis, self.once(compute), matrix))

    def once(self, compute: Compute) -> Compute:
        """The computation with its result stored, so that a run computes it once at most."""
        number = next(self._numbers)

        def remembered(run: Sequences) -> Array:
            if number not in run.memory:
                run.memory[number] = compute(run)
            return run.memory[number]

        return remembered

    def table(self, matrix: Table, bias: Table | float) -> Table | None:
        """The stream times a matrix, plus a bias, [V, T, n]; None if a writer contributes to it."""
        if any(_between(each, matrix).size for each in self.writers):
            return None
        return self.known @ matrix + bias

    def read(self, matrix: Table, bias: Table | float = 0.0, columns: Axis | None = None) -> Value:
        """
        The stream times a matrix [d_model, n], plus a bias [n].

        Args:
            matrix: the matrix.
            bias: the bias.
            columns: the row axis of the n columns, if they lie along an axis.

        """
        axis, rows = self.tables.rows(self.known @ matrix + bias)
        writers = [each for each in self.writers if _between(each, matrix).size]
        # Rows along BOTH are indexed by id and position, so they are not cut to a length.
        constant = self.constants.add(rows, None if axis == Axis.BOTH else axis, columns)
        if not writers and axis != Axis.BOTH:
            return Value(axis, rows, constant)
        terms: dict[Axis, list[Compute]] = {each: [] for each in Axis}
        terms[axis].append(constant)
        for writer in writers:
            terms[writer.axis].append(self._product(writer, matrix, columns))
        finest = max(each for each, computes in terms.items() if computes)
        to = min(finest, Axis.POSITION)

        def compute(run: Sequences) -> Array:
            sums = [
                run.expand(sum(each(run) for each in computes), source, to)  # pyright: ignore
                for source, computes in terms.items()
                if computes
            ]
            return sum(sums[1:], sums[0])

        return Value(to, None, self.once(compute))

    def _product(self, writer: Writer, matrix: Table, columns: Axis | None) -> Compute:
        """A writer's term [B, rows, n], by one product where it is exact, or by two."""
        between = _between(writer, matrix)
        written, read = writer.matrix[:, between], matrix[between]
        factors = [(written, None), (read, columns)]
        if _copies(written):
            factors = [(written @ read, columns)]
        self.work += self.tables.size(writer.axis) * sum(each.size for each, _ in factors)
        matrices = [self.constants.add(each, None, along) for each, along in factors]

        def compute(run: Sequences) -> Array:
            activation = writer.compute(run)
            for each in matrices:
                wide = activation.shape[-1] > 1
                activation = activation @ each(run) if wide else activation * each(run)[0]
            return activation

        return compute


def _copies(matrix: Table) -> bool:
    """Whether each row and each column has one nonzero entry at most, a power of two."""
    nonzero = matrix != 0.0
    if nonzero.sum(axis=0).max(initial=0) > 1 or nonzero.sum(axis=1).max(initial=0) > 1:
        return False
    return bool((np.abs(np.frexp(matrix[nonzero])[0]) == 0.5).all())


def _between(writer: Writer, matrix: Table) -> NDArray[np.intp]:
    """The directions that a writer writes and a matrix reads; empty if the product is zero."""
    between = np.flatnonzero(writer.matrix.any(axis=0) & matrix.any(axis=1))
    small = len(writer.matrix) * matrix.shape[1] * len(between) < MAX_ZERO_TEST_WORK
    if small and not (writer.matrix[:, between] @ matrix[between]).any():
        return between[:0]
    return between
