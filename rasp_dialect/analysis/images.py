"""The image of a function: the set of its values for operands of given sets.

Sums of numbers are computed on integers, over a common denominator, which is many times faster
than fraction by fraction; any other function is called, once for each tuple of values.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import product
from math import lcm

from rasp_dialect.function import AffineForm, ScalarFunction
from values.domain import Domain
from values.value import Value, normalise


class Image:
    """The image of one function, for several choices of the operands' sets.

    Args:
        function: the function.
        places: for each argument of the function, which of the operands it is.
    """

    def __init__(self, function: ScalarFunction, places: Sequence[int]):
        self.function = function
        self.places = tuple(places)
        self.affine = None if function.is_identity else function.affine_form()
        self._results: dict[tuple[Value, ...], Value] = {}

    def __call__(self, domains: Sequence[Domain]) -> Domain:
        """The values of the function; undefined among them if it is so for some tuple."""
        if self.affine is not None and all(domain.all_numbers for domain in domains):
            return self._sum(self.affine, domains)
        return Domain.of_values(self._value(values) for values in product(*domains))

    def _value(self, values: tuple[Value, ...]) -> Value:
        if values not in self._results:
            self._results[values] = self.function(*(values[i] for i in self.places))
        return self._results[values]

    def _sum(self, form: AffineForm, domains: Sequence[Domain]) -> Domain:
        coefficients = [Fraction(0)] * len(domains)
        for place, c in zip(self.places, form[0], strict=True):
            coefficients[place] += c
        constant = Fraction(form[1])
        terms = [
            [Fraction(c * v) for v in domain.numbers]
            for c, domain in zip(coefficients, domains, strict=True)
        ]
        if not all(terms):
            return Domain(())
        fractions = [constant, *(v for term in terms for v in term)]
        unit = lcm(*(v.denominator for v in fractions))
        sums = {int(constant * unit)}
        for term in terms:
            steps = {v.numerator * (unit // v.denominator) for v in term}
            sums = {a + b for a in sums for b in steps}
        return Domain.of_values(normalise(Fraction(s, unit)) for s in sums)
