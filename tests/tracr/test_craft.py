"""Directions, vectors, spaces, functions and blocks by themselves."""

import numpy as np
import pytest

from raspc.tracr.craft import bases, transformers, vectorspace_fns
from raspc.tracr.craft.bases import BasisDirection, VectorInBasis, VectorSpaceWithBasis


def test_directions_are_sorted_by_name_and_value() -> None:
    values = ["b", 10, True, "a", 2, None, 0.5]
    space = VectorSpaceWithBasis([BasisDirection("y", v) for v in values] + [BasisDirection("x")])
    shown = ["x", "y", "y:0.5", "y:True", "y:2", "y:10", "y:a", "y:b"]
    assert [str(direction) for direction in space.basis] == shown
    assert BasisDirection("x") < BasisDirection("y") <= BasisDirection("y", 1)


def test_vectors() -> None:
    x, y = (BasisDirection(name) for name in "xy")
    vector = VectorInBasis([y, x], np.array([2.0, 1.0]))
    assert vector == VectorInBasis([x, y], np.array([1.0, 2.0]))
    assert vector != VectorInBasis([x, y], np.array([2.0, 1.0]))
    assert (vector + vector) / 2 == 3 * vector - vector * 2 == vector
    assert -vector == vector * -1
    assert vector.project([y]) == VectorInBasis([y], np.array([2.0]))
    assert vector.project([y, BasisDirection("z")]).magnitudes.tolist() == [2, 0]
    assert vector.add_directions(vector.project([x])).magnitudes.tolist() == [2, 2]
    assert VectorInBasis.sum([vector, vector]).magnitudes.tolist() == [2, 4]
    assert VectorInBasis.stack([vector, vector]).magnitudes.tolist() == [[1, 2], [1, 2]]
    with pytest.raises(TypeError, match="different bases"):
        vector + vector.project([x])
    with pytest.raises(ValueError, match="there are 1 directions"):
        VectorInBasis([x], np.array([1.0, 2.0]))


def test_spaces() -> None:
    first, second = (VectorSpaceWithBasis.from_names(names) for names in ("ab", "bc"))
    joined = bases.join_vector_spaces(first, second)
    assert joined.num_dims == 3
    assert first.issubspace(joined) and not joined.issubspace(first)
    assert BasisDirection("c") in second and BasisDirection("c") not in first
    assert first.null_vector() in first and first.null_vector() not in second
    assert [v.magnitudes.tolist() for v in first.basis_vectors()] == [[1, 0], [0, 1]]
    unit = joined.vector_from_basis_direction(BasisDirection("b"))
    assert unit.magnitudes.tolist() == [0, 1, 0]
    with pytest.raises(ValueError, match="overlapping"):
        bases.direct_sum(first, second)
    assert bases.direct_sum(first, VectorSpaceWithBasis.from_names("c")) == joined
    bases.ensure_dims(first, 2)
    with pytest.raises(ValueError, match="keys must have num_dims=1, and has 2"):
        bases.ensure_dims(first, 1, "keys")


def test_functions() -> None:
    one, two = (VectorSpaceWithBasis.from_names(names) for names in ("a", "bc"))
    wide = vectorspace_fns.Linear.from_action(one, two, lambda _: two.make_vector(np.array([3, 4])))
    assert wide(one.make_vector(np.array([2]))).magnitudes.tolist() == [6, 8]
    back = vectorspace_fns.project(two, VectorSpaceWithBasis.from_names("bd"))
    assert back.matrix.tolist() == [[1, 0], [0, 0]]
    both = vectorspace_fns.Linear.combine_in_parallel([wide, back])
    assert both.input_space.num_dims == both.output_space.num_dims == 3
    assert both.matrix.tolist() == [[3, 4, 0], [1, 0, 0], [0, 0, 0]]
    form = vectorspace_fns.ScalarBilinear.from_action(one, two, lambda _, y: float(y.name == "c"))
    assert form(one.make_vector(np.array([2])), two.make_vector(np.array([5, 7]))) == 14
    with pytest.raises(TypeError, match="is not a vector of the space"):
        wide(two.null_vector())
    with pytest.raises(ValueError, match=r"shape \(1, 1\)"):
        vectorspace_fns.Linear(one, two, np.ones((1, 1)))


def test_blocks() -> None:
    """A head that reads the position before, and an MLP that is never negative."""
    at = VectorSpaceWithBasis.from_values("at", range(3))
    x, y, z = (VectorSpaceWithBasis.from_names([name]) for name in "xyz")
    before = vectorspace_fns.ScalarBilinear.from_action(
        at, at, lambda query, key: 100.0 * (key.value == max(query.value - 1, 0))
    )
    rename = vectorspace_fns.Linear(x, y, np.ones((1, 1)))
    residual = bases.join_vector_spaces(at, x, y, z)
    head = transformers.AttentionHead(before, rename, residual)
    negated = vectorspace_fns.Linear(y, VectorSpaceWithBasis.from_names(["h"]), -np.ones((1, 1)))
    mlp = transformers.MLP(
        negated, vectorspace_fns.Linear(negated.output_space, z, np.ones((1, 1))), residual
    )
    stream = residual.make_vector(
        np.hstack([np.eye(3), np.array([[-1.0], [2], [3]]), np.zeros((3, 2))])
    )
    series = transformers.SeriesWithResiduals([head.as_multi(), mlp])
    result = series.apply(stream)
    assert result.project(y).magnitudes.round(6).ravel().tolist() == [-1, -1, 2]
    assert result.project(z).magnitudes.round(6).ravel().tolist() == [1, 1, 0]
    two_heads = transformers.MultiAttentionHead([head, head.as_multi()])
    assert two_heads.num_heads == len(list(two_heads.heads())) == 2
    with pytest.raises(ValueError, match="lacks directions"):
        transformers.MLP(mlp.fst, mlp.snd, y)
    with pytest.raises(ValueError, match="reads the space that the first writes"):
        transformers.MLP(rename, mlp.snd)
    with pytest.raises(ValueError, match="one residual space"):
        transformers.MultiAttentionHead([head, transformers.AttentionHead(before, rename)])


def test_a_causal_head_sees_no_later_position() -> None:
    x, y = (VectorSpaceWithBasis.from_names([name]) for name in "xy")
    even = vectorspace_fns.ScalarBilinear(x, x, np.zeros((1, 1)))
    head = transformers.AttentionHead(
        even, vectorspace_fns.Linear(x, y, np.ones((1, 1))), causal=True
    )
    stream = head.residual_space.make_vector(np.array([[2.0, 0], [4, 0], [9, 0]]))
    assert head.apply(stream).project(y).magnitudes.ravel().tolist() == [2, 3, 5]
