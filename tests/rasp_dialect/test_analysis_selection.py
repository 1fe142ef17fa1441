"""Facts about the keys of selectors, and about values that differ between positions."""

import pytest

from raspc.rasp_dialect import SelectOp, SelectorAndOp, SelectorOrOp
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis

TEMPLATE = """
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %eq_t = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {BODY eq}
  %lt_t = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {BODY lt}
  %eq_i = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {BODY eq}
  %le_i = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {BODY le}
  %lt_i = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {BODY lt}
  %i_t = rasp.select keys(%i) queries(%t) : !rasp.sop, !rasp.sop {BODY eq}
  %t_i = rasp.select keys(%t) queries(%i) : !rasp.sop, !rasp.sop {BODY eq}
  %none = rasp.select keys(%maybe) queries(%maybe) : !rasp.sop, !rasp.sop {BODY eq}
  %all = rasp.length : !rasp.sop
  %or = rasp.selector_or %lt_i, %eq_i
  %and = rasp.selector_and %le_i, %eq_i
  %rank_t = rasp.selector_width %lt_t : !rasp.sop
  %rank_i = rasp.selector_width %lt_i : !rasp.sop
  %same_t = rasp.selector_width %eq_t : !rasp.sop
  %key = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %n = rasp.literal 4
    %f = rasp.div %y, %n
    %z = rasp.add %x, %f
    rasp.yield %z
  }
  %sum = rasp.map(%t, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %z = rasp.add %x, %y
    rasp.yield %z
  }
  %rank = rasp.select keys(%key) queries(%key) : !rasp.sop, !rasp.sop {BODY lt}
  %ranks = rasp.selector_width %rank : !rasp.sop
  %sorts = rasp.select keys(%ranks) queries(%i) : !rasp.sop, !rasp.sop {BODY eq}
  %back = rasp.map(%all, %i) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %one = rasp.literal 1
    %z = rasp.sub %x, %y
    %z2 = rasp.sub %z, %one
    rasp.yield %z2
  }
  %after = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %z = rasp.add %x, %one
    rasp.yield %z
  }
  %opposite = rasp.select keys(%i) queries(%back) : !rasp.sop, !rasp.sop {BODY eq}
  %next = rasp.select keys(%i) queries(%after) : !rasp.sop, !rasp.sop {BODY eq}
  %sorts_t = rasp.select keys(%rank_t) queries(%i) : !rasp.sop, !rasp.sop {BODY eq}
  %unsorts = rasp.select keys(%ranks) queries(%back) : !rasp.sop, !rasp.sop {BODY eq}
  rasp.return %t : !rasp.sop
"""
MAYBE = """%maybe = rasp.aggregate %i_t, %i : !rasp.sop -> !rasp.sop
  %none"""


@pytest.fixture
def values(program):
    """The function from names to values of a program, and the facts about the program."""

    def of(causal=False):
        body = TEMPLATE.replace("%none", MAYBE, 1)
        for comparison in ("eq", "lt", "le"):
            body = body.replace(
                f"{{BODY {comparison}}}",
                "{^bb0(%k: !rasp.value, %q: !rasp.value): "
                f"%p = rasp.cmp {comparison} %k, %q rasp.yield %p}}",
            )
        header = "vocab {0 to 3} max_seq_len 4" + (" causal" if causal else "")
        found = program(body, header)
        named = {result.name_hint: result for op in found.body.block.ops for result in op.results}
        return named, ValueAnalysis(found).facts

    return of


SELECTORS = ["eq_t", "lt_t", "eq_i", "le_i", "lt_i", "i_t", "t_i", "none", "or", "and", "sorts"]
POINTING = ["opposite", "next", "sorts_t", "unsorts"]


@pytest.mark.parametrize("causal", [False, True])
def test_selects_something(values, causal):
    named, facts = values(causal)
    found = {name for name in SELECTORS + POINTING if facts.selects_something(named[name])}
    # Without a mask `back` is length - 1 - index and `ranks` is a permutation.
    pointing = set() if causal else {"opposite", "sorts", "unsorts"}
    assert found == {"eq_t", "eq_i", "le_i", "or"} | pointing


@pytest.mark.parametrize("causal", [False, True])
def test_at_most_one(values, causal):
    named, facts = values(causal)
    found = {name for name in SELECTORS if facts.at_most_one(named[name])}
    # In a causal program ranks count a prefix, so two positions can have one rank.
    assert found == {"eq_i", "i_t", "and"} | (set() if causal else {"sorts"})


@pytest.mark.parametrize("causal", [False, True])
def test_unique(values, causal):
    named, facts = values(causal)
    sops = ["t", "i", "rank_t", "rank_i", "same_t", "key", "sum", "ranks", "maybe"]
    found = {name for name in sops if facts.unique(named[name])}
    assert found == {"i", "key"} | (set() if causal else {"rank_i", "ranks"})


@pytest.mark.parametrize("causal", [False, True])
def test_single_valued(values, causal):
    named, facts = values(causal)
    agree = {
        (selector, sop)
        for selector in ("eq_t", "t_i", "lt_t")
        for sop in ("t", "i", "same_t", "rank_t")
        if facts.single_valued(named[selector], named[sop])
    }
    # Equal tokens have equal widths without a mask, but not in a causal program.
    expected = {("eq_t", "t"), ("t_i", "t")}
    if not causal:
        expected |= {(s, v) for s in ("eq_t", "t_i") for v in ("same_t", "rank_t")}
    assert agree == expected


def test_a_rank_tells_the_value(values):
    named, facts = values()
    assert facts.determined(named["t"], named["rank_t"])
    assert not facts.determined(named["t"], named["same_t"])
    assert not facts.determined(named["t"], named["sum"])
    assert facts.determined(named["t"], named["key"])


def test_a_causal_rank_does_not(values):
    named, facts = values(causal=True)
    assert not facts.determined(named["t"], named["rank_t"])


def test_the_selectors_are_what_they_are_called(values):
    named, _ = values()
    assert isinstance(named["eq_t"].owner, SelectOp)
    assert isinstance(named["or"].owner, SelectorOrOp)
    assert isinstance(named["and"].owner, SelectorAndOp)


def test_positions(values):
    named, facts = values()
    # `back` is length - 1 - index.
    form = facts.positions.of(named["back"])
    assert form.values(4) == [3, 2, 1, 0]
    assert form.values(1) == [0]
    assert facts.values.domain(named["back"]).values == (0, 1, 2, 3)
    assert facts.positions.of(named["rank_t"]) is None
    assert facts.positions.of(named["key"]) is None


def test_positions_in_causal_programs(values):
    # In a causal program the length by a selector is that of a prefix.
    named, facts = values(causal=True)
    assert len(facts.values.domain(named["back"])) == 7
