"""Gated steps against brute force; the output is zero at BOS and for undefined operands."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.craft_dialect.constructions.gated_steps import gated_step_mlp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis

Point = dict[str, float]

VALUES = {"u": (0, 1, 2), "v": ("a", "b")}


def run(maps: tuple[LinearMap, LinearMap], point: Point) -> Point:
    """The output of an MLP at a point in float32; missing directions are zero."""
    in_map, out_map = maps
    rows, neurons, cols = in_map.rows, in_map.cols, out_map.cols
    x = np.array([point.get(row, 0.0) for row in rows], np.float32)
    index = {neuron: i for i, neuron in enumerate(neurons)}
    w_in = in_map.dense({row: i for i, row in enumerate(rows)}, index).astype(np.float32)
    w_out = out_map.dense(index, {col: i for i, col in enumerate(cols)}).astype(np.float32)
    result = np.maximum(x @ w_in, 0) @ w_out
    return dict(zip(cols, map(float, result), strict=True))


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Fraction], list[OneHotAxis], dict[tuple, list[Point]]]:
    """Numbers, axes, and an output for each number and some tuples of the axes' values."""
    fractions = st.fractions(-4, 4, max_denominator=4)
    numbers = sorted(draw(st.lists(fractions, min_size=1, max_size=4, unique=True)))
    names = draw(st.sampled_from([("u",), ("v",), ("u", "v")]))
    axes = [OneHotAxis(name, VALUES[name]) for name in names]
    output = st.dictionaries(st.sampled_from(["p", "q"]), st.integers(-2, 2).map(float))
    tables = {
        held: [draw(output) for _ in numbers]
        for held in product(*(axis.values for axis in axes))
        if draw(st.integers(0, 4))
    }
    return numbers, axes, tables


@given(cases())
def test_every_tuple_undefined_and_bos(case) -> None:
    numbers, axes, tables = case
    maps = gated_step_mlp("x", numbers, axes, tables, one="one", bos="bos", name="n")
    for held in product(*((*axis.values, None) for axis in axes)):
        embedded = {
            label: c
            for axis, value in zip(axes, held, strict=True)
            for label, c in zip(axis.labels, axis.embed(value), strict=True)
        }
        for i, number in enumerate(numbers):
            found = run(maps, {"x": float(number), "one": 1.0, **embedded})
            expected = tables[held][i] if held in tables else {}
            for label in {*found, *expected}:
                assert found.get(label, 0.0) == pytest.approx(expected.get(label, 0.0), abs=1e-4)
    reach = max(1.0, *(abs(float(number)) for number in numbers), 1.0)
    for number in (-reach, 0.0, *map(float, numbers), reach):
        at_bos = run(maps, {"x": number, "one": 1.0, "bos": 1.0})
        assert not any(at_bos.values())


@pytest.mark.parametrize("error", [-0.24, 0.24])
def test_an_error_of_less_than_a_quarter_of_the_gap_is_removed(error: float) -> None:
    axis = OneHotAxis("u", (0, 1))
    tables = {(0,): [{"p": 1.0}, {}, {"p": 5.0}], (1,): [{}, {"p": 2.0}, {"p": 2.0}]}
    maps = gated_step_mlp("x", [0, 1, 2], [axis], tables, one="one", bos="bos", name="n")
    for (held,), outputs in tables.items():
        for number, expected in enumerate(outputs):
            point = {"x": number + error, "one": 1.0, axis.label_of(held): 1.0}
            assert run(maps, point).get("p", 0.0) == pytest.approx(expected.get("p", 0.0), abs=1e-5)


def test_two_neurons_for_each_change_and_one_for_a_start_that_is_not_zero() -> None:
    axis = OneHotAxis("u", ("none", "start", "once", "always"))
    p, nothing = {"p": 1.0}, {}
    tables = {
        ("none",): [nothing] * 3,
        ("start",): [p] * 3,
        ("once",): [nothing, nothing, p],
        ("always",): [p, nothing, p],
    }
    maps = gated_step_mlp("x", [0, 1, 2], [axis], tables, one="one", bos="bos", name="n")
    assert sorted(maps[0].cols) == sorted(maps[1].rows)
    assert len(maps[0].cols) == 0 + 1 + 2 + 5


def test_nothing_to_compute_takes_no_neuron() -> None:
    axis = OneHotAxis("u", (0,))
    assert all(
        not len(m) for m in gated_step_mlp("x", [0, 1], [axis], {}, one="one", bos="bos", name="n")
    )


@given(cases())
def test_gates_are_whole_and_keep_neurons_shut_by_one(case) -> None:
    """The neurons are off if all values of a tuple but one are held, for any number."""
    numbers, axes, tables = case
    in_map, _ = gated_step_mlp("x", numbers, axes, tables, one="one", bos="bos", name="n")
    weights = {neuron: {} for neuron in in_map.cols}
    for row, neuron, v in in_map.items():
        weights[neuron][row] = v
    labels = [label for axis in axes for label in axis.labels]
    for reads in weights.values():
        held = [label for label in labels if label in reads]
        assert len(held) == len(axes)
        assert all(reads[label] == int(reads[label]) >= 2 for label in held)
        for missing in held:
            others = sum(reads[label] for label in held if label != missing)
            largest = max(reads.get("x", 0.0) * float(number) for number in numbers)
            assert largest + reads.get("one", 0.0) + others <= -1.0
