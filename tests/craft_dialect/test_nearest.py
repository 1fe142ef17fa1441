"""Envelope lines: the accepted key wins by the margin, and rounding errors keep their bound."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.craft_dialect.constructions.envelope_lines import envelope_lines

MARGIN = 48.0


@st.composite
def selections(draw):
    """Places of queries, and the key that each accepts or none, keys in random order."""
    places = sorted(draw(st.sets(st.fractions(-8, 8, max_denominator=6), min_size=1, max_size=10)))
    n_keys = draw(st.integers(1, 8))
    order = draw(st.permutations(range(n_keys)))
    steps = draw(st.lists(st.integers(0, 2), min_size=len(places), max_size=len(places)))
    at = np.minimum(np.cumsum(steps), n_keys - 1)
    accepts = draw(st.lists(st.booleans(), min_size=len(places), max_size=len(places)))
    selected = np.zeros((len(places), n_keys), bool)
    for q, (key, some) in enumerate(zip(at, accepts, strict=True)):
        selected[q, order[key]] = some
    return places, selected


@given(selections())
def test_the_accepted_key_wins_by_the_margin(selection):
    places, selected = selection
    lines = envelope_lines(places, selected, [None] * selected.shape[1], MARGIN)
    if lines is None:
        # There are no lines only if no query accepts a key.
        assert not selected.any()
        return
    x = np.array([float(place - lines.origin) for place in places])
    assert np.allclose(x, lines.places)
    scores = np.outer(x, lines.slopes) + lines.offsets - lines.levels[:, None]
    for row, accepted in zip(scores, selected, strict=True):
        assert np.allclose(row[accepted], 0.0, atol=1e-9)
        assert np.all(row[~accepted] <= -MARGIN + 1e-9)
    assert lines.offsets.max() == 0.0
    # At half the margin below the lowest point, BOS scores below the accepted key of every query.
    envelope = (np.outer(x, lines.slopes) + lines.offsets).max(axis=1)
    assert np.all(envelope[selected.any(axis=1)] >= lines.lowest - 1e-9)


def test_whole_numbers_make_squares():
    places = [Fraction(i) for i in range(5)]
    lines = envelope_lines(places, np.eye(5, dtype=bool), [None] * 5, 1.0)
    assert lines is not None
    k = np.arange(5) - 2
    assert lines.slopes == pytest.approx(2 * k)
    assert lines.offsets == pytest.approx(-(k**2))


def test_what_lines_cannot_do():
    places = [Fraction(i) for i in range(3)]
    torn = np.array([[1, 0], [0, 1], [1, 0]], bool)
    assert envelope_lines(places, torn, [None, None], 1.0) is None
    two = np.array([[1, 1], [0, 1], [0, 1]], bool)
    assert envelope_lines(places, two, [None, None], 1.0) is None
    assert envelope_lines(places, np.zeros((3, 2), bool), [None, None], 1.0) is None
    # A key that no query accepts has a place of its own, which must differ from the others'.
    first = np.array([[1, 0]] * 3, bool)
    assert envelope_lines(places, first, [None, Fraction(1)], 1.0) is None
    lines = envelope_lines(places, first, [None, Fraction(3)], 1.0)
    assert lines is not None
    assert lines.slopes[1] > lines.slopes[0]


@pytest.mark.parametrize("n", [4, 40, 400])
def test_rounding_is_bounded(n):
    places = [Fraction(i) for i in range(n)]
    lines = envelope_lines(places, np.eye(n, dtype=bool), [None] * n, MARGIN)
    assert lines is not None
    x, s, b, level = (
        a.astype(np.float32) for a in (lines.places, lines.slopes, lines.offsets, lines.levels)
    )
    rounded = x[:, None] * s + b - level[:, None]
    exact = np.outer(lines.places, lines.slopes) + lines.offsets - lines.levels[:, None]
    worst = np.abs(rounded - exact).max()
    assert worst <= lines.rounding_error(n / 2, 2.0**-24)


@given(selections())
def test_no_line_is_lower_than_the_lowest(selection):
    places, selected = selection
    lines = envelope_lines(places, selected, [None] * selected.shape[1], MARGIN)
    if lines is None:
        return
    accepting = [x for x, row in zip(lines.places, selected, strict=True) if row.any()]
    scores = np.outer(accepting, lines.slopes) + lines.offsets
    assert scores.min() >= lines.lowest - 1e-9
    assert lines.lowest <= 0.0


@given(st.integers(2, 300), st.sampled_from([1.0, 64.0]), st.integers(0, 2**32 - 1))
def test_scores_of_whole_numbers_round_nothing(n, scale, seed):
    """Scores are exact in float32, in any order of the three terms, at multiples of 1/2."""
    places = [Fraction(i) for i in range(n)]
    lines = envelope_lines(places, np.eye(n, dtype=bool), [None] * n, 1.0)
    assert lines is not None
    assert lines.rounding_error(float(np.abs(lines.places).max()), 2.0**-24) == 0.0
    terms = [
        np.outer(lines.places, lines.slopes) * scale,
        np.broadcast_to(lines.offsets * scale, (n, n)),
        np.broadcast_to(-lines.levels[:, None] * scale, (n, n)),
    ]
    total = np.zeros((n, n), np.float32)
    for at in np.random.default_rng(seed).permutation(3):
        total = total + terms[at].astype(np.float32)
    assert np.array_equal(total, sum(terms))


def test_what_is_not_whole_or_too_large_rounds():
    thirds = [Fraction(i, 3) for i in range(4)]
    lines = envelope_lines(thirds, np.eye(4, dtype=bool), [None] * 4, 1.0)
    assert lines is not None
    assert lines.rounding_error(1.0, 2.0**-24) > 0.0
    many = [Fraction(i) for i in range(3000)]
    lines = envelope_lines(many, np.eye(3000, dtype=bool), [None] * 3000, 1.0)
    assert lines is not None
    assert lines.rounding_error(1500.0, 2.0**-24) > 0.0
    assert lines.rounding_error(1500.0, 2.0**-53) == 0.0
