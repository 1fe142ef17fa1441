"""
Domains: the finite sets of values that inference computes for s-ops.

    Domain.interval(0, 4)              {0 to 4}
    Domain.of(["b", 0.5, "a", None])   {1/2, "a", "b", none}
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from raspc.values.value import (
    Number,
    Value,
    canonical,
    is_number,
    normalise,
    sort_key,
    typed_key,
)


class Extent(NamedTuple):
    """The size of numbers: at most 2^magnitude_bits, with denominators up to 2^denominator_bits."""

    magnitude_bits: int
    denominator_bits: int

    @staticmethod
    def of(magnitude: Number, denominator: int) -> Extent:
        """The extent of numbers up to `magnitude`, with denominators up to `denominator`."""
        return Extent(ceil(magnitude).bit_length(), (denominator - 1).bit_length())


@dataclass(frozen=True)
class Domain:
    """
    A finite set of values.

    Python's equality distinguishes values, so True and 1 are one value; a domain keeps the first of
    equal values. Build domains with `of` and `interval`: the constructor takes values that are
    defined, distinct and in the order of `sort_key`.
    """

    values: tuple[Value, ...]
    """The defined values, in the order of `sort_key`."""

    undefined: bool = False
    """Whether undefined (`None`) is a member."""

    merged: frozenset[Value] = field(default=frozenset(), compare=False)
    """The values for which an equal value of another type was given too, such as True for 1."""

    @staticmethod
    def of(values: Iterable[object]) -> Domain:
        """The domain of the given values, in any order and with repetitions."""
        return Domain.of_values(canonical(value) for value in values)

    @staticmethod
    def of_values(values: Iterable[Value]) -> Domain:
        """The domain of values that are canonical already, in any order and with repetitions."""
        given = list(values)
        distinct = dict.fromkeys(given)
        undefined = None in distinct
        distinct.pop(None, None)
        merged: set[Value] = set()
        types = set(map(type, given))
        # Sets are large, and of values of other types equal ones are of one type.
        if tuple in types or {bool, int} <= types:
            first: dict[Value, Value] = {}
            for value in given:
                twin = first.setdefault(value, value)
                if twin is not value and typed_key(twin) != typed_key(value):
                    merged.add(twin)
        return Domain(tuple(sorted(distinct, key=sort_key)), undefined, frozenset(merged))

    @staticmethod
    def interval(low: int, high: int) -> Domain:
        """The integers from `low` to `high`, both included."""
        return Domain(tuple(range(low, high + 1)))

    @cached_property
    def _positions(self) -> dict[Value, int]:
        return {value: i for i, value in enumerate(self.values)}

    @cached_property
    def typed_key(self) -> Hashable:
        """A key that domains share if they have equal values of the same types."""
        return self.undefined, tuple(map(typed_key, self.values))

    def __len__(self) -> int:
        """The number of defined values."""
        return len(self.values)

    def __iter__(self) -> Iterator[Value]:
        """The defined values, in order."""
        return iter(self.values)

    def __contains__(self, value: object) -> bool:
        """Whether the value is a member; `None` is a member if the domain holds undefined."""
        return self.undefined if value is None else value in self._positions

    def index(self, value: Value) -> int:
        """The position of a defined value; raises `KeyError` if it is not a member."""
        return self._positions[value]

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers among the values, ascending."""
        return tuple(value for value in self.values if is_number(value))

    @property
    def all_numbers(self) -> bool:
        """Whether every defined value is a number."""
        return len(self.numbers) == len(self.values)

    @cached_property
    def extent(self) -> Extent:
        """The extent of the numbers among the values."""
        magnitude = max((abs(number) for number in self.numbers), default=0)
        denominator = max((number.denominator for number in self.numbers), default=1)
        return Extent.of(magnitude, denominator)

    def union(self, *others: Domain) -> Domain:
        """The values of this domain and of the others."""
        distinct = dict.fromkeys(self.values)
        for other in others:
            distinct.update(dict.fromkeys(other.values))
        domains = (self, *others)
        undefined = any(domain.undefined for domain in domains)
        merged = frozenset[Value]().union(*(domain.merged for domain in domains), _twins(domains))
        return Domain(tuple(sorted(distinct, key=sort_key)), undefined, merged)

    def with_undefined(self, undefined: bool = True) -> Domain:
        """A domain of the same defined values, with or without undefined."""
        return Domain(self.values, undefined, self.merged)

    def min_gap(self) -> int | Fraction | None:
        """The smallest difference between two numbers; None if there are fewer than two."""
        numbers = self.numbers
        gaps = (high - low for low, high in pairwise(numbers))
        gap = min(gaps, default=None)
        return None if gap is None else normalise(gap)


def _twins(domains: Sequence[Domain]) -> frozenset[Value]:
    """The values to which domains have equal members of different types."""
    # Of other values than 0, 1 and tuples, equal ones are of one type.
    candidates = [
        domain.values[domain.index(bit)]
        for domain in domains
        for bit in (False, True)
        if bit in domain
    ]
    # Tuples are last in the order of values.
    holders = [domain for domain in domains if domain and isinstance(domain.values[-1], tuple)]
    if len(holders) > 1:
        candidates += (v for domain in holders for v in domain.values if isinstance(v, tuple))
    return Domain.of_values(candidates).merged
