"""Blocks of numbers: their bounds, and logits of which the nearest number's is the largest."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raspc.craft_dialect.constructions.number_blocks import (
    MAX_BLOCK_LOGIT,
    MAX_NUMBERS,
    block_logits,
    block_weight,
    number_blocks,
)
from raspc.craft_dialect.space import BlockedAxis, ReciprocalAxis, ScalarAxis

NUMBER_SETS = {
    "length": [Fraction(n) for n in range(1, 1025)],
    "width": [Fraction(1024, 1024 + n) for n in range(1025)],
    "negative": [Fraction(n, 3) for n in range(-900, 300)],
    "far apart": [Fraction(n) for n in (0, 1, 2, 3, 4, 1000, 1001, 1002)],
    "one block": [Fraction(n) for n in range(20)],
}


@pytest.mark.parametrize("numbers", NUMBER_SETS.values(), ids=NUMBER_SETS)
def test_blocks_cover_the_numbers_in_order(numbers) -> None:
    blocks = number_blocks(numbers)
    assert blocks is not None
    assert [i for block in blocks for i in block] == list(range(len(numbers)))


@pytest.mark.parametrize("numbers", NUMBER_SETS.values(), ids=NUMBER_SETS)
def test_the_logits_of_a_block_are_bounded_and_a_larger_block_has_larger_ones(numbers) -> None:
    blocks = number_blocks(numbers)
    largest = max(abs(number) for number in numbers)

    def size(block: range) -> Fraction:
        inside = [numbers[i] for i in block]
        gap = min(abs(high - low) for low, high in pairwise(inside))
        return abs(inside[-1] - inside[0]) * largest / gap**2

    assert all(size(block) <= MAX_BLOCK_LOGIT for block in blocks)
    wider = [range(block.start, block.stop + 1) for block in blocks[:-1]]
    assert all(size(block) > MAX_BLOCK_LOGIT for block in wider)


@pytest.mark.parametrize("numbers", NUMBER_SETS.values(), ids=NUMBER_SETS)
def test_every_number_has_the_largest_logit_by_one_at_least(numbers) -> None:
    blocks = number_blocks(numbers)
    logits = block_logits(numbers, blocks)
    weight = block_weight(numbers, blocks)
    for i in range(0, len(numbers), 37):
        mine = logits[i][0]
        at = [s * numbers[i] + c + (weight if b == mine else 0) for b, s, c in logits]
        assert at[i] - max(v for j, v in enumerate(at) if j != i) >= 1


@given(st.lists(st.fractions(-50, 50, max_denominator=60), min_size=1, max_size=40, unique=True))
def test_any_numbers_are_decoded_within_their_block(numbers) -> None:
    numbers.sort()
    blocks = number_blocks(numbers)
    if blocks is not None:
        for block in blocks:
            logits = block_logits(numbers, [block])
            for i in block:
                at = [s * numbers[i] + c for _, s, c in logits]
                rivals = [v for j, v in enumerate(at) if block[j] != i]
                assert all(at[i - block.start] - v >= 1 for v in rivals)


@pytest.mark.parametrize(
    "numbers",
    [
        [],
        [Fraction(n) for n in range(MAX_NUMBERS + 1)],
        [Fraction(0), Fraction(1, 257), Fraction(1)],
        [Fraction(1000 * n + i) for n in range(20) for i in range(2)],
    ],
    ids=["none", "too many", "few", "pairs"],
)
def test_numbers_without_blocks(numbers) -> None:
    assert number_blocks(numbers) is None


def test_the_vector_of_a_number_in_blocks() -> None:
    axis = BlockedAxis("n", ScalarAxis("n"), (0, 1000))
    assert axis.labels == ("n", "n:from 0", "n:from 1000")
    assert axis.embed(999) == (999.0, 1.0, 0.0)
    assert axis.embed(1000) == (1000.0, 0.0, 1.0)
    assert axis.vector(4) == {"n": 4.0, "n:from 0": 1.0}
    with pytest.raises(ValueError, match="holds numbers from 0 on, not -1"):
        axis.embed(-1)
    with pytest.raises(ValueError, match="axis 'n' holds numbers"):
        axis.embed("a")


def test_a_reciprocal_in_blocks_holds_the_reading_of_a_head() -> None:
    axis = BlockedAxis("w", ReciprocalAxis("w", 8), (0, 4))
    assert axis.embed(8) == (0.5, 0.0, 1.0)
