"""
Directions with names, vectors of coordinates on them, and the spaces that they span.

    space = VectorSpaceWithBasis.from_values("hist", [0, 1, 2])     # hist:0  hist:1  hist:2
    space.vector_from_basis_direction(BasisDirection("hist", 1))    # coordinates [0, 1, 0]

The directions of a space are sorted: by name, then by value, numbers before strings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, total_ordering
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.values.short_repr import short_repr

Name: TypeAlias = int | str
Value: TypeAlias = int | float | bool | str | tuple[Any, ...] | None
Coordinates: TypeAlias = NDArray[np.floating]


@total_ordering
@dataclass(frozen=True)
class BasisDirection:
    """A direction by the name of an s-op, and by a value where the s-op is one-hot."""

    name: Name
    value: Value = None

    def __str__(self) -> str:
        return str(self.name) if self.value is None else f"{self.name}:{self.value}"

    def __lt__(self, other: BasisDirection) -> bool:
        return self._order < other._order

    @cached_property
    def _order(self) -> tuple[Any, ...]:
        value, number = self.value, isinstance(self.value, (bool, int, float))
        rank = 0 if value is None else 1 if number else 2 if isinstance(value, str) else 3
        text = "" if number else str(value)
        return isinstance(self.name, str), self.name, rank, value if number else 0, text


@dataclass(eq=False)
class VectorInBasis:
    """
    A vector, or an array of vectors, by the coordinates on named directions.

    Attributes:
        basis_directions: the d directions, which are sorted when the vector is made.
        magnitudes: [..., d], the coordinates, sorted with the directions.

    """

    basis_directions: Sequence[BasisDirection]
    magnitudes: Coordinates

    __repr__ = short_repr

    def __post_init__(self) -> None:
        directions, size = list(self.basis_directions), np.shape(self.magnitudes)[-1]
        if len(directions) != size:
            raise ValueError(
                f"the last dimension of magnitudes is {size}, and there are {len(directions)} "
                "directions"
            )
        order = sorted(range(size), key=lambda i: directions[i])
        self.basis_directions = [directions[i] for i in order]
        if order != list(range(size)):
            self.magnitudes = np.take(self.magnitudes, order, axis=-1)

    @property
    def index_by_direction(self) -> dict[BasisDirection, int]:
        """The index of the coordinate on each direction."""
        return {direction: i for i, direction in enumerate(self.basis_directions)}

    @property
    def basis_set(self) -> set[BasisDirection]:
        """The set of the directions."""
        return set(self.basis_directions)

    def copy_with_new_magnitudes(self, magnitudes: Coordinates) -> VectorInBasis:
        """The vector with other coordinates [..., d] on the same directions."""
        return VectorInBasis(self.basis_directions, magnitudes)

    def _same_basis(self, others: Sequence[VectorInBasis]) -> None:
        for other in others:
            if other.basis_directions != self.basis_directions:
                raise TypeError(f"vectors in different bases: {self} and {other}")

    def __add__(self, other: VectorInBasis) -> VectorInBasis:
        self._same_basis([other])
        return self.copy_with_new_magnitudes(self.magnitudes + other.magnitudes)

    def __sub__(self, other: VectorInBasis) -> VectorInBasis:
        self._same_basis([other])
        return self.copy_with_new_magnitudes(self.magnitudes - other.magnitudes)

    def __mul__(self, scalar: float) -> VectorInBasis:
        return self.copy_with_new_magnitudes(self.magnitudes * scalar)

    __rmul__ = __mul__

    def __truediv__(self, scalar: float) -> VectorInBasis:
        return self.copy_with_new_magnitudes(self.magnitudes / scalar)

    def __neg__(self) -> VectorInBasis:
        return self * -1

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, VectorInBasis)
            and list(self.basis_directions) == list(other.basis_directions)
            and np.array_equal(self.magnitudes, other.magnitudes)
        )

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    @classmethod
    def sum(cls, vectors: Sequence[VectorInBasis]) -> VectorInBasis:
        """The sum of vectors in one basis, at least one."""
        first = vectors[0]
        first._same_basis(vectors)
        return first.copy_with_new_magnitudes(np.sum([each.magnitudes for each in vectors], axis=0))

    @classmethod
    def stack(cls, vectors: Sequence[VectorInBasis], axis: int = 0) -> VectorInBasis:
        """The array of vectors in one basis, at least one, along a new axis."""
        first = vectors[0]
        first._same_basis(vectors)
        return first.copy_with_new_magnitudes(
            np.stack([each.magnitudes for each in vectors], axis=axis)
        )

    def project(self, basis: VectorSpaceWithBasis | Sequence[BasisDirection]) -> VectorInBasis:
        """The coordinates on the directions of `basis`, 0 on those that the vector lacks."""
        directions = basis.basis if isinstance(basis, VectorSpaceWithBasis) else list(basis)
        found = np.zeros((*self.magnitudes.shape[:-1], len(directions)))
        index = self.index_by_direction
        for i, direction in enumerate(directions):
            if direction in index:
                found[..., i] = self.magnitudes[..., index[direction]]
        return VectorInBasis(directions, found)

    def add_directions(self, vector: VectorInBasis) -> VectorInBasis:
        """The sum with a vector whose directions are some of the directions of this vector."""
        return self + vector.project(self.basis_directions)


@dataclass
class VectorSpaceWithBasis:
    """The space that named directions span; the directions are sorted when it is made."""

    basis: list[BasisDirection]

    __repr__ = short_repr

    def __init__(self, basis: Iterable[BasisDirection]):
        self.basis = sorted(basis)

    @classmethod
    def from_names(cls, names: Sequence[Name]) -> VectorSpaceWithBasis:
        """The space of a direction for each name."""
        return cls([BasisDirection(name) for name in names])

    @classmethod
    def from_values(cls, name: Name, values: Iterable[Value]) -> VectorSpaceWithBasis:
        """The one-hot space of an s-op: a direction for each value."""
        return cls([BasisDirection(name, value) for value in values])

    @property
    def num_dims(self) -> int:
        """The number of directions."""
        return len(self.basis)

    @cached_property
    def basis_set(self) -> set[BasisDirection]:
        """The set of the directions."""
        return set(self.basis)

    @cached_property
    def index_by_direction(self) -> dict[BasisDirection, int]:
        """The index of each direction."""
        return {direction: i for i, direction in enumerate(self.basis)}

    def __contains__(self, item: VectorInBasis | BasisDirection) -> bool:
        if isinstance(item, BasisDirection):
            return item in self.index_by_direction
        return self.basis == list(item.basis_directions)

    def issubspace(self, other: VectorSpaceWithBasis) -> bool:
        """Whether all directions are directions of the other space."""
        return self.basis_set <= other.basis_set

    def make_vector(self, magnitudes: Coordinates) -> VectorInBasis:
        """The vector with coordinates [..., num_dims] on the directions in order."""
        return VectorInBasis(self.basis, magnitudes)

    def null_vector(self) -> VectorInBasis:
        """The zero vector."""
        return self.make_vector(np.zeros(self.num_dims))

    def basis_vectors(self) -> list[VectorInBasis]:
        """The unit vector of each direction."""
        return [self.make_vector(row) for row in np.eye(self.num_dims)]

    def vector_from_basis_direction(self, direction: BasisDirection) -> VectorInBasis:
        """The unit vector of a direction; raises `KeyError` for a direction outside the space."""
        vector = self.null_vector()
        vector.magnitudes[self.index_by_direction[direction]] = 1
        return vector


def direct_sum(*spaces: VectorSpaceWithBasis) -> VectorSpaceWithBasis:
    """The space of the directions of all spaces; raises `ValueError` for one that two have."""
    total = [direction for space in spaces for direction in space.basis]
    if len(set(total)) < len(total):
        raise ValueError("a direction is in the bases of two spaces (overlapping bases)")
    return VectorSpaceWithBasis(total)


def join_vector_spaces(*spaces: VectorSpaceWithBasis) -> VectorSpaceWithBasis:
    """The space of the directions of all spaces, which may have directions in common."""
    return VectorSpaceWithBasis({direction for space in spaces for direction in space.basis})


def ensure_dims(space: VectorSpaceWithBasis, num_dims: int, name: str = "vector space") -> None:
    """Raise `ValueError` unless a space has the given number of directions."""
    if space.num_dims != num_dims:
        raise ValueError(
            f"{name} must have num_dims={num_dims}, and has {space.num_dims}: {space.basis}"
        )
