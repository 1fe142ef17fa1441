"""Products of value sets: covers of tables, and the lookups and steps that read them."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.craft_dialect.constructions.gated_steps import gated_step_mlp
from raspc.craft_dialect.constructions.lookup import lookup_mlp
from raspc.craft_dialect.constructions.value_products import (
    MAX_TRIED,
    case_names,
    disjoint_cover,
    product_cases,
    single_sets,
)
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import OneHotAxis
from raspc.values.value import Value

Point = dict[str, float]

AXES = (OneHotAxis("x", (0, 1, 2)), OneHotAxis("y", ("a", "b")), OneHotAxis("z", (0, "0")))


def run(maps: tuple[LinearMap, LinearMap], point: Point) -> Point:
    """The nonzero coordinates of an MLP's output at a point, whose missing directions are zero."""
    in_map, out_map = maps
    hidden = dict.fromkeys(in_map.cols, 0.0)
    for row, neuron, v in in_map.items():
        hidden[neuron] += point.get(row, 0.0) * v
    result: Point = {}
    for neuron, label, v in out_map.items():
        result[label] = result.get(label, 0.0) + max(hidden[neuron], 0.0) * v
    return {label: v for label, v in result.items() if v != 0.0}


def held(axes: tuple[OneHotAxis, ...], values: tuple[Value, ...]) -> Point:
    point = {"one": 1.0}
    for axis, value in zip(axes, values, strict=True):
        if value is not None:
            point[axis.label_of(value)] = 1.0
    return point


def all_tuples(axes: tuple[OneHotAxis, ...]) -> list[tuple[Value, ...]]:
    return list(product(*(axis.values for axis in axes)))


@given(st.integers(2, 3), st.integers(0, 2), st.booleans(), st.data())
def test_lookups_of_products_are_lookups(
    k: int, height: int, flat: bool, data: st.DataObject
) -> None:
    """At every tuple, with undefined operands too, and with numbers as well as one-hot results."""
    axes = AXES[:k]
    outputs = st.sampled_from([{"p": 1.0}, {"q": 1.0}, {"p": float(height)}, {}])
    table = {values: data.draw(outputs) for values in all_tuples(axes)}
    maps = lookup_mlp(axes, table, one="one", name="n", flat=flat, products=True)
    singles = lookup_mlp(axes, table, one="one", name="n", flat=flat)
    assert len(maps[0].cols) <= len(singles[0].cols)
    for values in product(*((*axis.values, None) for axis in axes)):
        expected = {at: v for at, v in table.get(values, {}).items() if v}
        assert run(maps, held(axes, values)) == expected


@given(st.data())
def test_steps_of_products_are_steps(data: st.DataObject) -> None:
    axes = AXES[:2]
    outputs = st.lists(st.sampled_from([{}, {"p": 1.0}]), min_size=3, max_size=3)
    tables = {values: data.draw(outputs) for values in all_tuples(axes)}
    common = {"one": "one", "bos": "bos", "name": "n"}
    maps = gated_step_mlp("u", [0, 1, 2], axes, tables, products=True, **common)
    singles = gated_step_mlp("u", [0, 1, 2], axes, tables, **common)
    assert len(maps[0].cols) <= len(singles[0].cols)
    for values in product(*((*axis.values, None) for axis in axes)):
        for number, at in enumerate(tables.get(values, [{}, {}, {}])):
            assert run(maps, {**held(axes, values), "u": float(number)}) == at


@given(st.integers(1, 3), st.data())
def test_covers_are_disjoint_and_of_one_key(k: int, data: st.DataObject) -> None:
    axes = AXES[:k]
    tuples = data.draw(st.sets(st.sampled_from(all_tuples(axes))))
    keys = {values: data.draw(st.integers(0, 2)) for values in sorted(tuples, key=str)}
    found: dict[tuple[int, ...], object] = {}
    for sets, key in disjoint_cover(axes, keys):
        for places in product(*sets):
            assert places not in found
            found[places] = key
    singles = zip(single_sets(axes, keys), keys.values(), strict=True)
    assert found == {tuple(min(s) for s in sets): key for sets, key in singles}


DIGITS = tuple(range(10))


def oscillates(x: int, y: int, z: int) -> bool:
    return (x < y) != (y < z)


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (1, 2, 0)])
def test_the_order_of_operands_does_not_matter(order: tuple[int, ...]) -> None:
    """One value in the middle tells most of the others apart: 19 neurons, or 36, of 1,000."""
    axes = tuple(OneHotAxis(name, DIGITS) for name in "xyz")
    table = {
        values: {str(oscillates(*(values[i] for i in order))): 1.0} for values in all_tuples(axes)
    }
    assert len(product_cases(axes, table)) == 19
    keys = {values: frozenset(output) for values, output in table.items()}
    assert len(disjoint_cover(axes, keys)) == 36


def test_larger_tables_are_united_too() -> None:
    """Beyond `MAX_TRIED` the operand that leaves the fewest products goes first."""
    side = 300
    assert side * side * 2 > MAX_TRIED
    axes = tuple(OneHotAxis(name, tuple(range(side))) for name in "xy")
    keys = {(x, y): y % 2 for x, y in np.ndindex(side, side)}
    assert len(disjoint_cover(axes, keys)) == 2


def test_numbers_have_no_differences() -> None:
    """A difference of two numbers would round; a case writes its own result."""
    axes = AXES[:2]
    table = {values: {"p": 0.1 if values == (0, "a") else 0.3} for values in all_tuples(axes)}
    outputs = [case.output["p"] for case in product_cases(axes, table)]
    assert sorted(set(outputs)) == [0.1, 0.3]


def test_names_show_sets() -> None:
    axes = (OneHotAxis("x", tuple(range(7))), OneHotAxis("y", ("a", "b")))
    full, some = frozenset(range(7)), frozenset((1, 2))
    cases = [
        (full, frozenset((0, 1))),
        (some, frozenset((0,))),
        (frozenset((0, 1, 2, 3, 6)), frozenset((0,))),
        (frozenset((0, 1, 2, 4, 6)), frozenset((0,))),
    ]
    assert case_names(axes, cases) == ["*,*", '1|2,"a"', '0|..|6,"a"', '0|..|6,"a"_2']
