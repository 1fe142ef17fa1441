"""
The image of a function: the set of its values for operands of given sets.

Sums of numbers are computed on integers, over a common denominator, which is many times faster
than fraction by fraction; any other function is called, once for each tuple of values. A program
that loops over names has the same function of the same sets many times: `KnownImages` computes
the image once.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from fractions import Fraction
from itertools import product
from math import lcm, prod

from xdsl.ir import Region

from raspc.rasp_dialect.analysis.structural_equality import region_key
from raspc.rasp_dialect.scalar_function import AffineForm, ScalarFunction
from raspc.values.domain import Domain
from raspc.values.value import Value, normalise


class Image:
    """
    The image of one function, for several choices of the operands' sets.

    Args:
        function: the function.
        places: for each argument of the function, which of the operands it is.
    """

    def __init__(self, function: ScalarFunction, places: Sequence[int]):
        self.function = function
        self.places = tuple(places)
        self._results: dict[tuple[Value, ...], Value] = {}

    def __call__(self, domains: Sequence[Domain]) -> Domain:
        """The values of the function; undefined among them if it is so for some tuple."""
        form = self._affine_on(domains)
        if form is not None:
            return self._sum(form, domains)
        return Domain.of_values(self._value(values) for values in product(*domains))

    def once(self, domains: Sequence[Domain]) -> Domain:
        """The values as a call gives them, faster for operands whose sets are asked for once."""
        if self._affine_on(domains) is not None:
            return self(domains)
        return Domain.of_values(self.function.values(domains, self.places))

    def _affine_on(self, domains: Sequence[Domain]) -> AffineForm | None:
        """The affine form of the function, if it has one for all values of the operands."""
        if self.function.passes_a_value_on or not all(domain.all_numbers for domain in domains):
            return None
        return self.function.affine_form([domains[place].extent for place in self.places])

    def _value(self, values: tuple[Value, ...]) -> Value:
        if values not in self._results:
            self._results[values] = self.function(*(values[i] for i in self.places))
        return self._results[values]

    def cost(self, domains: Sequence[Domain]) -> int:
        """The number of values that the image takes to compute, as a measure of the work."""
        form = self._affine_on(domains)
        if form is not None:
            _, terms, _ = self._integers(form, domains)
            if all(map(_is_run, terms)):
                return 1 + sum(len(term) - 1 for term in terms) if all(terms) else 0
        return prod(map(len, domains))

    def _integers(
        self, form: AffineForm, domains: Sequence[Domain]
    ) -> tuple[int, list[list[int]], int]:
        """The constant and the terms of a sum as integers, each sorted, and their unit."""
        coefficients = [Fraction(0)] * len(domains)
        for place, c in zip(self.places, form[0], strict=True):
            coefficients[place] += c
        constant = Fraction(form[1])
        terms = [
            [Fraction(c * v) for v in domain.numbers]
            for c, domain in zip(coefficients, domains, strict=True)
        ]
        unit = lcm(constant.denominator, *(v.denominator for term in terms for v in term))
        integers = [sorted({v.numerator * (unit // v.denominator) for v in term}) for term in terms]
        return int(constant * unit), integers, unit

    def _sum(self, form: AffineForm, domains: Sequence[Domain]) -> Domain:
        constant, terms, unit = self._integers(form, domains)
        if not all(terms):
            return Domain(())
        sums: Sequence[int] = [constant]
        for term in terms:
            if _is_run(sums) and _is_run(term):
                sums = range(sums[0] + term[0], sums[-1] + term[-1] + 1)
            else:
                sums = sorted({a + b for a in sums for b in term})
        return Domain.of_values(normalise(Fraction(s, unit)) for s in sums)


class KnownImages:
    """The images of functions that have been computed, by the content of function and sets."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Domain] = {}

    def image(self, image_of: Image, region: Region, domains: Sequence[Domain]) -> Domain:
        """The image of the function of a region, as `Image.once` gives it."""
        key = (
            region_key(region),
            image_of.places,
            tuple(domain.typed_key for domain in domains),
        )
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = image_of.once(domains)
        return found


def _is_run(integers: Sequence[int]) -> bool:
    """Whether sorted integers are consecutive; sums of such are, too."""
    return not integers or integers[-1] - integers[0] + 1 == len(integers)
