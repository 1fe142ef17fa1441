"""
Linear and bilinear functions between spaces with named directions.

    project(residual_space, output_space).matrix        # [residual, output], the rows of W_U
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from raspc.tracr.craft.bases import (
    BasisDirection,
    Coordinates,
    VectorInBasis,
    VectorSpaceWithBasis,
    join_vector_spaces,
)
from raspc.values.short_repr import short_repr


class VectorFunction(ABC):
    """A function from the vectors of one space to those of another."""

    input_space: VectorSpaceWithBasis
    output_space: VectorSpaceWithBasis

    @abstractmethod
    def __call__(self, x: VectorInBasis) -> VectorInBasis:
        """The image of a vector, or of each of an array of vectors."""


@dataclass
class Linear(VectorFunction):
    """The function `x @ matrix`; the matrix is [input directions, output directions]."""

    input_space: VectorSpaceWithBasis
    output_space: VectorSpaceWithBasis
    matrix: Coordinates

    __repr__ = short_repr

    def __post_init__(self) -> None:
        _check_shape(self.matrix, self.input_space, self.output_space)

    def __call__(self, x: VectorInBasis) -> VectorInBasis:
        _check_vector(x, self.input_space)
        return self.output_space.make_vector(x.magnitudes @ self.matrix)

    @classmethod
    def from_action(
        cls,
        input_space: VectorSpaceWithBasis,
        output_space: VectorSpaceWithBasis,
        action: Callable[[BasisDirection], VectorInBasis],
    ) -> Linear:
        """The linear function that maps each direction to the vector that `action` returns."""
        matrix = np.zeros((input_space.num_dims, output_space.num_dims))
        for i, direction in enumerate(input_space.basis):
            image = action(direction)
            _check_vector(image, output_space)
            matrix[i] = image.magnitudes
        return cls(input_space, output_space, matrix)

    @classmethod
    def combine_in_parallel(cls, functions: Sequence[Linear]) -> Linear:
        """The sum of linear functions, on the join of their spaces."""
        inputs = join_vector_spaces(*(each.input_space for each in functions))
        outputs = join_vector_spaces(*(each.output_space for each in functions))
        matrix = np.zeros((inputs.num_dims, outputs.num_dims))
        for each in functions:
            rows = [inputs.index_by_direction[d] for d in each.input_space.basis]
            columns = [outputs.index_by_direction[d] for d in each.output_space.basis]
            matrix[np.ix_(rows, columns)] += each.matrix
        return cls(inputs, outputs, matrix)


@dataclass
class ScalarBilinear:
    """The number `x @ matrix @ y`; the matrix is [left directions, right directions]."""

    left_space: VectorSpaceWithBasis
    right_space: VectorSpaceWithBasis
    matrix: Coordinates

    __repr__ = short_repr

    def __post_init__(self) -> None:
        _check_shape(self.matrix, self.left_space, self.right_space)

    def __call__(self, x: VectorInBasis, y: VectorInBasis) -> float:
        _check_vector(x, self.left_space)
        _check_vector(y, self.right_space)
        return float(x.magnitudes @ self.matrix @ y.magnitudes)

    @classmethod
    def from_action(
        cls,
        left_space: VectorSpaceWithBasis,
        right_space: VectorSpaceWithBasis,
        action: Callable[[BasisDirection, BasisDirection], float],
    ) -> ScalarBilinear:
        """The bilinear function with the number that `action` returns for each two directions."""
        matrix = np.zeros((left_space.num_dims, right_space.num_dims))
        for i, left in enumerate(left_space.basis):
            matrix[i] = [action(left, right) for right in right_space.basis]
        return cls(left_space, right_space, matrix)


def project(from_space: VectorSpaceWithBasis, to_space: VectorSpaceWithBasis) -> Linear:
    """The function that keeps the coordinates on the directions that both spaces have."""
    matrix = np.zeros((from_space.num_dims, to_space.num_dims))
    for i, direction in enumerate(from_space.basis):
        if direction in to_space:
            matrix[i, to_space.index_by_direction[direction]] = 1
    return Linear(from_space, to_space, matrix)


def _check_shape(
    matrix: Coordinates, rows: VectorSpaceWithBasis, columns: VectorSpaceWithBasis
) -> None:
    if np.shape(matrix) != (rows.num_dims, columns.num_dims):
        raise ValueError(
            f"the matrix has the shape {np.shape(matrix)}, and the spaces have "
            f"{rows.num_dims} and {columns.num_dims} directions"
        )


def _check_vector(x: VectorInBasis, space: VectorSpaceWithBasis) -> None:
    if x not in space:
        raise TypeError(f"{x} is not a vector of the space {space}")
