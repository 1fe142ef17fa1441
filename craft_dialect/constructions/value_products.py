"""
Covers of a table over one-hot operands: products of value sets on which the function is constant.

A lookup needs no neuron for each tuple of values: a neuron that reads several directions of an
operand is open for each of their values, since a one-hot vector holds one. The tuples with one
result are covered by disjoint products of sets, one set for each operand, and each product is a
*case*. `(x < y) != (y < z)` over ten values has 1,000 tuples and 36 cases.

If the results are one-hot or small whole numbers, the case of all tuples may write the result of
most cases, and each other case the difference to its own result: 19 cases for the example.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import factorial
from typing import TypeAlias, TypeVar

from raspc.craft_dialect.constructions.steps import Output, difference
from raspc.craft_dialect.space import OneHotAxis, value_names
from raspc.values.text import value_text
from raspc.values.unique_name import unique_name
from raspc.values.value import Value

ValueSets: TypeAlias = tuple[frozenset[int], ...]
"""A set of values for each operand, by their places on the axis."""

OutputKey: TypeAlias = frozenset[tuple[str, float]]
"""The nonzero coordinates of an output."""

NOTHING: OutputKey = frozenset()

SHOWN = 4
"""The most values that the name of a case lists for an operand."""

MAX_TRIED = 1 << 16
"""The most products, counted once for each order of operands, that are united in all orders."""

MAX_KEPT_COVERS = 64
"""The covers that are kept for tables of equal form; programs that loop over names have many."""

MAX_WHOLE = 64.0
"""The largest coordinate of outputs of which cases write differences."""


@dataclass(frozen=True)
class Case:
    """
    The neurons of a lookup that are open for the tuples of a product of value sets.

    Attributes:
        sets: the set of values of each operand, by their places on the axis.
        output: the output vector of the case.

    """

    sets: ValueSets
    output: Output


def tuple_cases(
    axes: Sequence[OneHotAxis], table: Mapping[tuple[Value, ...], Output]
) -> list[Case]:
    """A case for each tuple of values whose output is not zero, in the order of the table."""
    rows = {values: output for values, output in table.items() if any(output.values())}
    return [Case(*case) for case in zip(single_sets(axes, rows), rows.values(), strict=True)]


def product_cases(
    axes: Sequence[OneHotAxis], table: Mapping[tuple[Value, ...], Output]
) -> list[Case]:
    """
    Cases of which the outputs sum to the table's output at every tuple of the operands' values.

    axes: the axes of the operands.
    table: the output vector of each tuple of operand values; a tuple left out gives zero.

    The cases of one output are disjoint. A first case of all tuples is added if that leaves fewer
    cases and all coordinates of outputs are small whole numbers, so that no difference rounds.
    """
    tuples = product(*(axis.values for axis in axes))
    keys = {values: output_key(table.get(values, {})) for values in tuples}
    vectors: dict[OutputKey, Output] = {keys[values]: output for values, output in table.items()}
    vectors[NOTHING] = {}
    covers: dict[OutputKey, list[ValueSets]] = {}
    for sets, key in disjoint_cover(axes, keys):
        covers.setdefault(key, []).append(sets)
    nothing = covers.pop(NOTHING, [])
    if covers and all(_is_small(c) for output in vectors.values() for c in output.values()):
        most = max(covers, key=lambda key: len(covers[key]))
        if 1 + len(nothing) < len(covers[most]):
            return _differences(axes, {**covers, NOTHING: nothing}, vectors, most)
    return [Case(sets, vectors[key]) for key, cover in covers.items() for sets in cover]


def _is_small(coordinate: float) -> bool:
    return coordinate.is_integer() and abs(coordinate) <= MAX_WHOLE


def _differences(
    axes: Sequence[OneHotAxis],
    covers: Mapping[OutputKey, Sequence[ValueSets]],
    vectors: Mapping[OutputKey, Output],
    most: OutputKey,
) -> list[Case]:
    """A case of all tuples with one output, and cases of the others' differences to the output."""
    base = vectors[most]
    everything = tuple(frozenset(range(len(axis.values))) for axis in axes)
    cases = [Case(everything, base)]
    for key, cover in covers.items():
        if key != most:
            change = difference(vectors[key], base)
            cases += [Case(sets, change) for sets in cover]
    return cases


def output_key(output: Output) -> OutputKey:
    """The nonzero coordinates of an output, as a key."""
    return frozenset(item for item in output.items() if item[1] != 0.0)


Key = TypeVar("Key", bound=Hashable)

Cell: TypeAlias = tuple[ValueSets, Key]
"""A product of value sets, and the key of all its tuples."""


def disjoint_cover(
    axes: Sequence[OneHotAxis], keys: Mapping[tuple[Value, ...], Key]
) -> list[Cell[Key]]:
    """
    Disjoint products that cover the tuples of `keys`, each of tuples with one key.

    The products are united along one operand after the other, in the order of operands that leaves
    the fewest. All orders are tried up to `MAX_TRIED` products; beyond, each step takes the
    operand that leaves the fewest.
    """
    numbers: dict[Key, int] = {}
    cells = [
        (*(1 << place for place in places), numbers.setdefault(key, len(numbers)))
        for places, key in zip(_places(axes, keys), keys.values(), strict=True)
    ]
    of_number = list(numbers)
    return [
        (tuple(map(_members, cell[:-1])), of_number[cell[-1]])
        for cell in _cover(tuple(cells), len(axes))
    ]


_NumberedCell: TypeAlias = tuple[int, ...]
"""The set of values of each operand, with bit i for place i, and at the end the number of a key."""


@lru_cache(maxsize=MAX_KEPT_COVERS)
def _cover(cells: Sequence[_NumberedCell], arity: int) -> Sequence[_NumberedCell]:
    """The cells united along each of their operands, in the order that leaves the fewest."""
    everyone = range(arity)
    if len(cells) * factorial(arity) <= MAX_TRIED:
        return min(_united_in_all_orders(cells, everyone), key=len)
    left = set(everyone)
    while left:
        united = {k: _united(cells, k) for k in left}
        best = min(united, key=lambda k: (len(united[k]), k))
        cells = united[best]
        left.remove(best)
    return cells


def _united_in_all_orders(
    cells: Sequence[_NumberedCell], left: Sequence[int]
) -> Iterator[Sequence[_NumberedCell]]:
    """The cells united along the operands that are left, in each order of these."""
    if not left:
        yield cells
    for k in left:
        yield from _united_in_all_orders(_united(cells, k), [other for other in left if other != k])


def _united(cells: Sequence[_NumberedCell], k: int) -> list[_NumberedCell]:
    """The cells with one key and equal sets but for operand `k`, united along it."""
    groups: dict[_NumberedCell, int] = {}
    for cell in cells:
        rest = cell[:k] + cell[k + 1 :]
        groups[rest] = groups.get(rest, 0) | cell[k]
    return [(*rest[:k], values, *rest[k:]) for rest, values in groups.items()]


def _members(values: int) -> frozenset[int]:
    """The places whose bits are set."""
    return frozenset(place for place in range(values.bit_length()) if values >> place & 1)


def single_sets(
    axes: Sequence[OneHotAxis], tuples: Iterable[tuple[Value, ...]]
) -> Iterator[ValueSets]:
    """The product of sets of a single value each, for each tuple of values."""
    for places in _places(axes, tuples):
        yield tuple(frozenset((place,)) for place in places)


def _places(
    axes: Sequence[OneHotAxis], tuples: Iterable[tuple[Value, ...]]
) -> Iterator[tuple[int, ...]]:
    """The places of the values of each tuple on their axes."""
    index = [{v: i for i, v in enumerate(axis.values)} for axis in axes]
    for values in tuples:
        yield tuple(at[v] for at, v in zip(index, values, strict=True))


def case_names(axes: Sequence[OneHotAxis], cases: Sequence[ValueSets]) -> list[str]:
    """
    A distinct short name for each case: strings without their quotes, `*` for all values.

    If two cases would have one name (`"a,b", "c"` beside `"a", "b,c"`), every name has the values
    as written in IR.
    """
    texts = [value_names(axis.values) for axis in axes]
    names = [_name(axes, sets, texts) for sets in cases]
    if len(set(names)) < len(names):
        texts = [tuple(map(value_text, axis.values)) for axis in axes]
        names = [_name(axes, sets, texts) for sets in cases]
    taken: dict[str, None] = {}
    for name in names:
        taken[unique_name(name, taken.__contains__)] = None
    return list(taken)


def _name(axes: Sequence[OneHotAxis], sets: ValueSets, texts: Sequence[Sequence[str]]) -> str:
    parts: list[str] = []
    for axis, text, places in zip(axes, texts, sets, strict=True):
        names = [text[i] for i in sorted(places)]
        if 1 < len(axis.values) == len(names):
            parts.append("*")
        else:
            parts.append("|".join(names) if len(names) <= SHOWN else f"{names[0]}|..|{names[-1]}")
    return ",".join(parts)
