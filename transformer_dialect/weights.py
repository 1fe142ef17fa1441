"""
Weights: immutable float arrays, compared by their bits, for attributes to hold.

    weight = Weight.of([[1.0, 0.0], [0.0, 1.0]])    # float32 unless the array says otherwise
    weight.array                                    # a read-only NumPy array
    weight == Weight.of(np.eye(2, dtype=np.float32))  # True: compared bit by bit
    weight.digest                                   # "sha256:...", of the bytes alone

An *external* weight has a shape, an element type and a digest, but no entries: the IR in a model
file refers to the arrays beside it by external weights.
"""

from __future__ import annotations

import hashlib
from functools import cached_property
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from raspc.values import RaspcError

ElementType: TypeAlias = Literal["f16", "f32", "f64"]
"""The float type of the entries of a weight."""

FloatArray: TypeAlias = NDArray[Any]
"""An array of float16, float32 or float64."""

DTYPES: dict[ElementType, np.dtype[Any]] = {
    "f16": np.dtype("<f2"),
    "f32": np.dtype("<f4"),
    "f64": np.dtype("<f8"),
}

_ELEMENT_TYPES: dict[str, ElementType] = {"float16": "f16", "float32": "f32", "float64": "f64"}


class Weight:
    """
    An immutable matrix or vector of finite floats.

    Two weights are equal if shape, element type and every bit of every entry are equal: 0.0 and
    -0.0 differ. The digest of the bytes is computed once, at its first use.
    """

    shape: tuple[int, ...]
    element_type: ElementType
    _array: FloatArray | None

    def __init__(
        self,
        shape: tuple[int, ...],
        element_type: ElementType,
        array: FloatArray | None,
        digest: str | None = None,
    ):
        """Store the parts of a weight; callers use `Weight.of` or `Weight.external`."""
        self.shape = shape
        self.element_type = element_type
        self._array = array
        if digest is not None:
            self.digest = digest

    @staticmethod
    def of(entries: ArrayLike) -> Weight:
        """
        The weight with the given entries.

        A float16, float32 or float64 array keeps its element type; lists of numbers and arrays
        of integers become float32.

        Raises:
            ValueError: if `entries` is not a vector or a matrix of finite numbers.

        """
        array = np.asarray(entries)
        name = array.dtype.name if isinstance(entries, (np.ndarray, np.generic)) else "float32"
        element_type = _ELEMENT_TYPES.get(name, "f32")
        if array.dtype.kind not in "biuf":
            raise ValueError(f"a weight holds numbers, not {array.dtype}")
        if array.ndim not in (1, 2):
            raise ValueError(f"a weight is a vector or a matrix, not an array of {array.ndim} axes")
        dtype = DTYPES[element_type]
        owned = array.flags.owndata and not array.flags.writeable and array.flags.c_contiguous
        if not owned or array.dtype != dtype:
            with np.errstate(over="ignore"):  # Overflow gives inf, which is reported below.
                array = np.array(array, dtype=dtype, order="C")
            array.flags.writeable = False
        if not np.isfinite(array).all():
            where = tuple(int(i) for i in np.argwhere(~np.isfinite(array))[0])
            raise ValueError(f"a weight holds finite numbers, but entry {where} is {array[where]}")
        return Weight(array.shape, element_type, array)

    @staticmethod
    def external(shape: tuple[int, ...], element_type: ElementType, digest: str) -> Weight:
        """The weight with the given digest and no entries."""
        return Weight(shape, element_type, None, digest)

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the entries, as little-endian bytes in row-major order."""
        return "sha256:" + hashlib.sha256(self.array.data).hexdigest()

    @property
    def is_external(self) -> bool:
        """Whether the weight has a digest alone, without entries."""
        return self._array is None

    @property
    def array(self) -> FloatArray:
        """
        The entries, read-only.

        Raises:
            RaspcError: if the weight is external.

        """
        if self._array is None:
            raise RaspcError(
                f"the entries of a {self.type_text} weight are in a model file, not in the IR",
                remedy="load the .rmodel file that this IR is from",
            )
        return self._array

    @property
    def dtype(self) -> np.dtype[Any]:
        """The NumPy type of the entries."""
        return DTYPES[self.element_type]

    @property
    def size(self) -> int:
        """The number of entries."""
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def n_bytes(self) -> int:
        """The number of bytes of the entries."""
        return self.size * self.dtype.itemsize

    @cached_property
    def n_nonzero(self) -> int:
        """The number of entries that are not zero."""
        return int(np.count_nonzero(self.array))

    @property
    def type_text(self) -> str:
        """The shape and element type as text, as in `4x3xf32`."""
        return "x".join([*map(str, self.shape), self.element_type])

    def as_external(self) -> Weight:
        """The external weight with the shape, element type and digest of this weight."""
        return Weight.external(self.shape, self.element_type, self.digest)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Weight):
            return NotImplemented
        return (
            self.shape == other.shape
            and self.element_type == other.element_type
            and self.digest == other.digest
        )

    def __hash__(self) -> int:
        return hash((self.shape, self.element_type, self.digest))

    def __repr__(self) -> str:
        return f"Weight({self.type_text}, {self.digest[:15]}...)"
