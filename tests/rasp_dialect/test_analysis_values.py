"""The value sets of s-ops: means, relations by the width of a selector, budgets."""

from fractions import Fraction
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.rasp_dialect.analysis.mean_values import TooManyValues, means_by_count, merged_means
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.values import Domain, RaspcError

LE = "{^bb0(%k: !rasp.value, %q: !rasp.value): %p = rasp.cmp le %k, %q rasp.yield %p}"
GE = LE.replace("cmp le", "cmp ge")
SUB = "{^bb0(%x: !rasp.value, %y: !rasp.value): %z = rasp.sub %x, %y rasp.yield %z}"
PREFIX = f"""
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {LE}
"""


def is_letter(result, letter):
    """A map to 1 at the tokens equal to `letter`, otherwise 0."""
    return f"""
  %{result} = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {{
  ^bb0(%x: !rasp.value):
    %l = rasp.literal "{letter}"
    %e = rasp.cmp eq %x, %l
    %one = rasp.literal 1
    %zero = rasp.literal 0
    %n = rasp.if %e, %one, %zero
    rasp.yield %n
  }}
"""


@pytest.fixture
def domain(program):
    def of(body, header='vocab {"a", "b", "c"} max_seq_len 3', **options):
        found = program(f"{PREFIX}{body}\n rasp.return %r : !rasp.sop", header)
        return ValueAnalysis(found, **options).domain(found.return_op.values[0])

    return of


NUMBERS = st.fractions(-3, 3, max_denominator=4)


@given(st.sets(NUMBERS, min_size=1, max_size=4), st.integers(1, 4))
def test_means_are_those_of_all_multisets(numbers, most):
    domain = Domain.of(numbers)
    found = dict(means_by_count(domain, most, budget=10_000))
    assert found == {
        count: Domain.of(
            Fraction(sum(map(Fraction, each))) / count
            for each in combinations_with_replacement(domain.numbers, count)
        )
        for count in range(1, most + 1)
    }


def test_means_over_budget():
    with pytest.raises(TooManyValues):
        list(means_by_count(Domain.of([0, 1, 10, 100]), 40, budget=1000))


@given(st.sets(NUMBERS, min_size=1, max_size=4), st.sets(st.booleans()), st.integers(1, 5))
def test_a_truth_value_that_is_a_mean_of_other_numbers(numbers, truths, most):
    domain = Domain.of([*truths, *(v for v in numbers if v not in truths)])
    found = merged_means(domain, [], most, budget=10_000)
    others = {
        truth
        for truth in truths
        for count in range(1, most + 1)
        for each in combinations_with_replacement(domain.numbers, count)
        if sum(map(Fraction, each)) == truth * count and any(v != truth for v in each)
    }
    assert found == others


def test_a_default_that_is_a_mean_of_numbers():
    assert merged_means(Domain.of([0, 2]), [True], 2, budget=10) == {True}
    assert merged_means(Domain.of([0, 2]), [1], 2, budget=10) == frozenset()
    assert merged_means(Domain.of([0, 2]), [True], 1, budget=10) == frozenset()
    with pytest.raises(TooManyValues):
        merged_means(Domain.of([0, 17, 23]), [True], 40, budget=4)


def test_an_average_has_the_denominators_of_the_widths(domain):
    body = is_letter("a", "a") + "%r = rasp.aggregate %s, %a : !rasp.sop -> !rasp.sop"
    assert domain(body) == Domain.of([0, Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), 1])


def balance(second_selector="%s"):
    other = (
        ""
        if second_selector == "%s"
        else f"{second_selector} = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {GE}"
    )
    return f"""
  {is_letter("a", "a")} {is_letter("b", "b")} {other}
  %opens = rasp.aggregate %s, %a default 0 : !rasp.sop -> !rasp.sop
  %closes = rasp.aggregate {second_selector}, %b default 0 : !rasp.sop -> !rasp.sop
  %r = rasp.map(%opens, %closes) : (!rasp.sop, !rasp.sop) -> !rasp.sop {SUB}
"""


def test_averages_over_one_selector_share_its_width(domain):
    expected = {Fraction(k, w) for w in (1, 2, 3) for k in range(-w, w + 1)}
    assert domain(balance()) == Domain.of(expected)


def test_averages_over_selectors_of_one_structure_share_their_width(domain):
    body = balance("%u").replace("cmp ge", "cmp le")
    expected = {Fraction(k, w) for w in (1, 2, 3) for k in range(-w, w + 1)}
    assert domain(body) == Domain.of(expected)


def test_averages_over_different_selectors_do_not(domain):
    assert Fraction(1, 6) in domain(balance("%u"))


def test_widths_and_averages_over_one_selector_are_related(domain):
    body = f"""
  {is_letter("a", "a")}
  %opens = rasp.aggregate %s, %a default 0 : !rasp.sop -> !rasp.sop
  %w = rasp.selector_width %s : !rasp.sop
  %r = rasp.map(%opens, %w) : (!rasp.sop, !rasp.sop) -> !rasp.sop {{
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %z = rasp.mul %x, %y
    rasp.yield %z
  }}
"""
    assert domain(body) == Domain.interval(0, 3)


@pytest.mark.parametrize("same_operand, low", [("diagonal", 0), ("product", -2)])
def test_a_map_of_an_sop_with_itself(domain, same_operand, low):
    body = f"%r = rasp.map(%i, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {SUB}"
    expected = Domain.of(range(low, 1 - low))
    assert domain(body, same_operand=same_operand) == expected


def test_undefined_goes_through_maps(domain):
    never = LE.replace("cmp le", "cmp lt")
    body = f"""
  %u = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {never}
  %w = rasp.selector_width %s : !rasp.sop
  %e = rasp.select keys(%i) queries(%w) : !rasp.sop, !rasp.sop {LE.replace("cmp le", "cmp eq")}
  %v = rasp.aggregate %e, %i : !rasp.sop -> !rasp.sop
  %r = rasp.map(%v, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {SUB}
"""
    assert domain(body).undefined


def test_budget(domain):
    body = f"%r = rasp.map(%i, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {SUB}"
    with pytest.raises(RaspcError, match="9 combinations, over the budget of 8"):
        domain(body, budget=8)


def test_a_function_that_is_never_defined(domain):
    body = f"%r = rasp.map(%i, %t) : (!rasp.sop, !rasp.sop) -> !rasp.sop {SUB}"
    with pytest.raises(RaspcError, match="undefined for every value"):
        domain(body)


def test_strings_have_no_mean_and_are_taken_to_agree(domain):
    assert domain("%r = rasp.aggregate %s, %t : !rasp.sop -> !rasp.sop") == Domain.of("abc")
