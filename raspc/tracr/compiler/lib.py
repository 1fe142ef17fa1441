"""
Tracr's library of programs: `make_reverse(rasp.tokens)` and so on.

`examples/` has the same programs written for raspc, one in each file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

from raspc.frontends import python as rasp

_EARLIER = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)


def make_length() -> rasp.SOp:
    """The number of tokens: on "abcd" [4, 4, 4, 4]."""
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
    return rasp.SelectorWidth(everywhere.named("all_true_selector")).named("length")


length = make_length()


def make_reverse(sop: rasp.SOp) -> rasp.SOp:
    """The values of an s-op in reverse order: on "abc" ["c", "b", "a"]."""
    from_the_end = ((length - rasp.indices).named("opp_idx") - 1).named("opp_idx-1")
    mirror = rasp.Select(rasp.indices, from_the_end, rasp.Comparison.EQ).named("reverse_selector")
    return rasp.Aggregate(mirror, sop).named("reverse")


def make_frac_prevs(bools: rasp.SOp) -> rasp.SOp:
    """The fraction of true values so far: of `tokens == "l"` on "hello" [0, 0, 1/3, 1/2, 2/5]."""
    mean = rasp.Aggregate(_EARLIER, rasp.numerical(bools), default=0)
    return rasp.numerical(mean).named("frac_prevs")


def make_pair_balance(sop: rasp.SOp, open_token: str, close_token: str) -> rasp.SOp:
    """The fraction of opening tokens so far, minus that of closing ones: on "(a)" [1, 1/2, 0]."""
    opens, closes = (
        make_frac_prevs((sop == token).named(f"bools_{name}")).named(f"{name}s")
        for name, token in (("open", open_token), ("close", close_token))
    )
    return rasp.numerical(rasp.LinearSequenceMap(opens, closes, 1, -1)).named("pair_balance")


def make_shuffle_dyck(pairs: Sequence[str]) -> rasp.SOp:
    """The truth that brackets of each kind balance: of ["()", "{}"] on "({)}" all True."""
    if not pairs or any(len(pair) != 2 for pair in pairs):
        raise ValueError(f"pairs must be strings of two tokens, at least one, not {pairs!r}")
    balances = [make_pair_balance(rasp.tokens, *pair).named(f"balance_{pair}") for pair in pairs]
    sinks = reduce(lambda x, y: x | y, [balance < 0 for balance in balances])
    sinks = rasp.numerical(rasp.Map(lambda x: x, sinks)).named("any_negative")
    everywhere = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.TRUE).named("select_all")
    has_neg = rasp.numerical(rasp.Aggregate(everywhere, sinks, default=0)).named("has_neg")
    all_zero = reduce(lambda x, y: x & y, [balance == 0 for balance in balances])
    last = rasp.Select(rasp.indices, length - 1, rasp.Comparison.EQ).named("select_last")
    last_zero = rasp.Aggregate(last, all_zero).named("last_zero")
    return (last_zero & (~has_neg).named("not_has_neg")).named("shuffle_dyck")


def make_shuffle_dyck2() -> rasp.SOp:
    """The result of `make_shuffle_dyck` for round brackets and braces."""
    return make_shuffle_dyck(["()", "{}"]).named("shuffle_dyck2")


def make_hist() -> rasp.SOp:
    """The number of occurrences of each token: on "abac" [2, 1, 2, 1]."""
    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_tok")
    return rasp.SelectorWidth(same_token).named("hist")


def make_sort_unique(vals: rasp.SOp, keys: rasp.SOp) -> rasp.SOp:
    """Values in the order of their keys, which must differ: on [2, 4, 3, 1] [1, 2, 3, 4]."""
    smaller = rasp.Select(keys, keys, rasp.Comparison.LT).named("smaller")
    place = rasp.SelectorWidth(smaller).named("target_pos")
    return rasp.Aggregate(rasp.Select(place, rasp.indices, rasp.Comparison.EQ), vals).named("sort")


def make_sort(vals: rasp.SOp, keys: rasp.SOp, *, max_seq_len: int, min_key: float) -> rasp.SOp:
    """
    Values in the order of their keys, which are numbers: on [2, 4, 1, 2] [1, 2, 2, 4].

    min_key: a positive number, at most the smallest distance between two keys.
    """
    distinct = rasp.SequenceMap(lambda x, i: x + min_key * i / max_seq_len, keys, rasp.indices)
    return make_sort_unique(vals, distinct)


def make_sort_freq(max_seq_len: int) -> rasp.SOp:
    """The tokens in descending order of frequency: on [2, 4, 2, 1] [2, 2, 4, 1]."""
    rarity = -1 * make_hist()
    by_rarity = make_sort(rasp.tokens, rarity, max_seq_len=max_seq_len, min_key=1)
    return by_rarity.named("sort_freq")


def shift_by(offset: int, /, sop: rasp.SOp) -> rasp.SOp:
    """The values shifted `offset` places to the right, None where no value moves to."""
    before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: query == key + offset)
    return rasp.Aggregate(before, sop, default=None).named(f"shift_by({offset})")


def detect_pattern(sop: rasp.SOp, pattern: Sequence[Any]) -> rasp.SOp:
    """
    The truth of a pattern ending at each position, None where it would begin before the input.

    On "abcabc" for "abc": [None, None, True, False, False, True].
    """
    if not pattern:
        raise ValueError("a pattern has at least one element")
    found = [
        sop == element if behind == 0 else shift_by(behind, sop == element)
        for behind, element in enumerate(reversed(pattern))
    ]
    return reduce(lambda x, y: x & y, reversed(found)).named(f"detect_pattern({pattern})")


def make_count_less_freq(n: int) -> rasp.SOp:
    """The number of tokens that occur at most n times, at every position."""
    hist = make_hist()
    rare = rasp.Select(hist, hist, lambda key, query: key <= n).named("select_less")
    return rasp.SelectorWidth(rare).named("count_less_freq")


def make_count(sop: rasp.SOp, token: Any) -> rasp.SOp:
    """The number of occurrences of a value, at every position: of "a" on "aab" [2, 2, 2]."""
    is_token = rasp.Select(sop, sop, lambda key, query: key == token)
    return rasp.SelectorWidth(is_token).named(f"count_{token}")


def make_nary_sequencemap(f: Callable[..., Any], *sops: rasp.SOp) -> rasp.SOp:
    """A function of any number of s-ops, computed from tuples of their values."""
    first, *others = sops
    arguments = first
    for sop in others:
        arguments = rasp.SequenceMap(
            lambda xs, y: (*xs, y) if isinstance(xs, tuple) else (xs, y), arguments, sop
        )
    return rasp.Map(lambda xs: f(*xs), arguments)
