"""The means that numbers of a set can have, by how many are averaged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import lcm

from raspc.values.domain import Domain
from raspc.values.value import Value, normalise


class TooManyValues(Exception):
    """A set outgrew its budget; `size` is how far it got."""

    def __init__(self, size: int):
        super().__init__(f"{size} values")
        self.size = size


def means_by_count(numbers: Domain, most: int, budget: int) -> Iterator[tuple[int, Domain]]:
    """
    For each count m from 1 to `most`, the set of means of m numbers of the domain.

    With the numbers scaled to integers, the sums of m numbers are those of m - 1 plus one
    more; a range of integers stays one.

    Args:
        numbers: the numbers that are averaged; all defined.
        most: the largest count.
        budget: the most values that all the sets together may have.

    Raises:
        TooManyValues: if there are more.

    """
    exact = [Fraction(v) for v in numbers.numbers]
    if not exact:
        return
    unit = lcm(*(v.denominator for v in exact))
    steps = sorted({int(v * unit) for v in exact})
    # The sums of m numbers of k are at least m (k - 1) + 1, those of consecutive integers.
    least = (len(steps) - 1) * most * (most + 1) // 2 + most
    if least > budget:
        raise TooManyValues(least)
    contiguous = steps[-1] - steps[0] + 1 == len(steps)
    sums: set[int] = {0}
    total = 0
    for count in range(1, most + 1):
        if contiguous:
            size = count * (steps[-1] - steps[0]) + 1
        else:
            size = len(sums) * len(steps)
        if total + size > budget:
            raise TooManyValues(total + size)
        if contiguous:
            sums = set(range(count * steps[0], count * steps[-1] + 1))
        else:
            sums = {a + b for a in sums for b in steps}
        total += len(sums)
        if count == 1:
            yield 1, numbers
        else:
            yield count, Domain.of_values(normalise(Fraction(s, count * unit)) for s in sums)


def merged_means(
    numbers: Domain, defaults: Sequence[Value], most: int, budget: int
) -> frozenset[Value]:
    """
    The truth values among numbers and defaults that are also the mean of other numbers.

    The mean of one truth value, or of equal ones, is the truth value; that of other numbers is a
    number. A selection whose mean is True without being all True has the same mean without its
    True ones, so that the numbers other than True decide.

    Args:
        numbers: the numbers that are averaged; all defined.
        defaults: the results of an empty selection.
        most: the largest count.
        budget: the most partial sums.

    Raises:
        TooManyValues: if there are more.

    """
    truths = [v for v in (*numbers.values, *defaults) if isinstance(v, bool)]

    def is_mean_of_others(truth: bool) -> bool:
        away = [Fraction(v) - truth for v in numbers.numbers if v != truth]
        return _can_sum_to_zero(away, most, budget)

    return frozenset(filter(is_mean_of_others, truths))


def _can_sum_to_zero(numbers: Sequence[Fraction], most: int, budget: int) -> bool:
    """
    Whether some of the numbers, with repetitions and at most `most` of them, have the sum zero.

    Ordered so that a number is negative after a positive sum and positive otherwise, the sums on
    the way stay between the least number and the largest.
    """
    negative = [v for v in numbers if v < 0]
    positive = [v for v in numbers if v > 0]
    reached = frontier = {Fraction(0)}
    for _ in range(most if negative and positive else 0):
        following = {a + b for a in frontier for b in (negative if a > 0 else positive)}
        if Fraction(0) in following:
            return True
        frontier = following - reached
        reached = reached | frontier
        if len(reached) > budget:
            raise TooManyValues(len(reached))
    return False
