"""The arrays of weights in a file: the smaller form, and the same bits in both forms."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from raspc.backends.storage.weight_file import pack, unpack
from raspc.transformer_dialect.weights import Weight

DTYPES = [np.dtype(name) for name in ("float16", "float32", "float64")]


def entries(dtype: np.dtype[Any]) -> st.SearchStrategy[np.ndarray[Any, Any]]:
    few = st.sampled_from([0.0, 0.0, 0.0, 0.0, -0.0, 1.5])
    return arrays(dtype, array_shapes(max_dims=2, min_side=0, max_side=12), elements=few, fill=few)


@given(st.sampled_from(DTYPES).flatmap(entries))
def test_every_bit_comes_back(array: np.ndarray[Any, Any]) -> None:
    weight = Weight.of(array)
    packed = pack({"w": weight})
    found = unpack(packed, "w", weight.as_external())
    assert found.dtype == array.dtype
    assert found.shape == array.shape
    assert found.tobytes() == array.tobytes()
    assert sum(part.nbytes for part in packed.values()) <= array.nbytes


def test_what_is_mostly_zeros_is_stored_by_its_entries() -> None:
    sparse, dense = Weight.of(np.eye(8, dtype=np.float32)), Weight.of([[1.0, 2.0], [3.0, 0.0]])
    packed = pack({"a": sparse, "b": dense})
    assert list(packed) == ["a:places", "a:entries", "b"]
    assert packed["a:places"].tolist() == [9 * i for i in range(8)]


@pytest.mark.parametrize(
    ("places", "message"),
    [
        (np.array([0, 99], np.uint32), "a place beyond its 64 entries"),
        (np.array([0], np.uint32), "places are not one for each entry"),
        (np.array([0, 1], np.int64), "places are not one for each entry"),
        (np.array([[0, 1]], np.uint32), "places are not one for each entry"),
    ],
)
def test_places_that_are_none(places: np.ndarray[Any, Any], message: str) -> None:
    weight = Weight.of(np.eye(8, dtype=np.float32))
    stored = {"w:places": places, "w:entries": np.ones(2, np.float32)}
    with pytest.raises(ValueError, match=message):
        unpack(stored, "w", weight)


def test_a_weight_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        unpack({"w:places": np.zeros(1, np.uint32)}, "w", Weight.of([1.0]))
