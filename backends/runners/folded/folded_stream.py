"""
The residual stream as a sum of what was written to it, and products of a matrix with it.

No stream [B, T, d_model] is ever formed. What a component reads of it, x W, is the sum over its
writers of a (W_out W), where W_out W is multiplied beforehand; most of these are zero, since a
component reads the directions of a few s-ops. What the embeddings write, and whatever is computed
from them alone, is a table.
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

MOST_TRIED = 1 << 24
"""The most multiplications to find out whether a product is zero."""


class Constants:
    """Arrays that a folded network takes as arguments, float32."""

    def __init__(self) -> None:
        self.arrays: list[NDArray[np.float32]] = []

    def add(self, array: Table, *axes: Axis | None) -> Compute:
        """
        A constant; what is returned gives it when the network runs, cut to the sequences' length.

        axes: what its first dimensions lie along; those of positions are cut.
        """
        number = len(self.arrays)
        with np.errstate(over="ignore", under="ignore"):
            self.arrays.append(array.astype(np.float32))

        def cut(run: Sequences) -> Array:
            index = [slice(run.length if axis == Axis.POSITION else None) for axis in axes]
            return run.constants[number][tuple(index)]

        return cut


class Value(NamedTuple):
    """What a component reads: known beforehand, or computed along an axis."""

    axis: Axis
    """START, TOKEN or POSITION."""

    known: Table | None
    """[rows, n] if it is known beforehand."""

    compute: Compute
    """Its array when the network runs: float32 [rows, n] if it is known, else [B, rows, n]."""


class Writer(NamedTuple):
    """What a component has computed, and where it writes it."""

    axis: Axis

    compute: Compute
    """[B, rows, n]."""

    matrix: Table
    """[n, d_model]."""


class Stream:
    """The residual stream between two components."""

    def __init__(self, tables: Tables, embedded: Table):
        """embedded: what is known beforehand, [V, T, d_model]."""
        self.tables = tables
        self.constants = Constants()
        self.known = embedded
        self.writers: list[Writer] = []
        self.work = 0
        """Multiplications for a sequence of full length, in products of matrices."""
        self._numbers = count()

    def write(self, axis: Axis, compute: Compute, matrix: Table) -> None:
        """Add what a component computes, [B, rows, n], times a matrix [n, d_model]."""
        self.writers.append(Writer(axis, self.once(compute), matrix))

    def once(self, compute: Compute) -> Compute:
        """The same, computed once for each run and only if it is needed."""
        number = next(self._numbers)

        def remembered(run: Sequences) -> Array:
            if number not in run.memory:
                run.memory[number] = compute(run)
            return run.memory[number]

        return remembered

    def table(self, matrix: Table, bias: Table | float) -> Table | None:
        """The stream times a matrix, plus a bias: [V, T, n] if it is known, else None."""
        if any(_between(each, matrix).size for each in self.writers):
            return None
        return self.known @ matrix + bias

    def read(self, matrix: Table, bias: Table | float = 0.0, columns: Axis | None = None) -> Value:
        """
        The stream times a matrix [d_model, n], plus a bias [n].

        columns: what the n columns lie along, if they do.
        """
        axis, rows = self.tables.rows(self.known @ matrix + bias)
        writers = [each for each in self.writers if _between(each, matrix).size]
        # Along BOTH, rows are found by id and position, whatever the length.
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
        """What a writer adds, [B, rows, n], in one product or in two if that is less work."""
        between = _between(writer, matrix)
        written, read = writer.matrix[:, between], matrix[between]
        factors = [(written, None), (read, columns)]
        if len(written) * read.shape[1] <= written.size + read.size:
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


def _between(writer: Writer, matrix: Table) -> NDArray[np.intp]:
    """The directions that a component writes and a matrix reads, if they come to anything."""
    between = np.flatnonzero(writer.matrix.any(axis=0) & matrix.any(axis=1))
    small = len(writer.matrix) * matrix.shape[1] * len(between) < MOST_TRIED
    if small and not (writer.matrix[:, between] @ matrix[between]).any():
        return between[:0]
    return between
