"""Facts about s-ops that are equal at all positions, and about shifted indices."""

import pytest

from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis

EQ = "{^bb0(%k: !rasp.value, %q: !rasp.value): %p = rasp.cmp eq %k, %q rasp.yield %p}"
ALL = "{^bb0(%k: !rasp.value, %q: !rasp.value): %p = rasp.literal true rasp.yield %p}"


def map_of(name, op, *args):
    """A map of two s-ops by a scalar op."""
    operands = ", ".join(f"%{arg}" for arg in args)
    return f"""
  %{name} = rasp.map({operands}) : (!rasp.sop, !rasp.sop) -> !rasp.sop {{
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %z = rasp.{op} %x, %y
    rasp.yield %z
  }}"""


PROGRAM = f"""
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %length = rasp.length : !rasp.sop
  %c = rasp.constant 1 : !rasp.sop
  %ones = rasp.select keys(%t) queries(%c) : !rasp.sop, !rasp.sop {EQ}
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {EQ}
  %all = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {ALL}
  %place = rasp.aggregate %ones, %i default 0 : !rasp.sop -> !rasp.sop
  %others = rasp.selector_not %ones
  %either = rasp.selector_or %others, %all
  %count = rasp.selector_width %either : !rasp.sop
  %mean = rasp.aggregate %all, %t : !rasp.sop -> !rasp.sop
  %own = rasp.aggregate %same, %i : !rasp.sop -> !rasp.sop
{map_of("sum", "add", "length", "place")}
{map_of("shifted", "add", "i", "place")}
{map_of("away", "sub", "sum", "i")}
{map_of("twice", "add", "i", "i")}
{map_of("times", "mul", "i", "place")}
{map_of("mixed", "add", "i", "own")}
  rasp.return %t : !rasp.sop
"""


@pytest.fixture
def facts(program):
    def of(causal=False):
        found = program(PROGRAM, "vocab {0 to 2} max_seq_len 3" + (" causal" if causal else ""))
        named = {result.name_hint: result for op in found.body.block.ops for result in op.results}
        return named, ValueAnalysis(found).facts

    return of


SOPS = ["t", "i", "c", "place", "count", "mean", "own", "shifted"]


@pytest.mark.parametrize("causal", [False, True])
def test_uniform(facts, causal):
    named, known = facts(causal)
    found = {name for name in SOPS if known.uniform(named[name])}
    # In a causal program the visible keys differ between queries.
    assert found == ({"c"} if causal else {"c", "place", "count", "mean"})


def test_unique(facts):
    named, known = facts()
    assert known.uniform(named["length"]) and known.uniform(named["sum"])
    found = {n for n in ("shifted", "away", "twice", "times", "mixed") if known.unique(named[n])}
    # `place` can be 0, and `own` differs from position to position.
    assert found == {"shifted", "away", "twice"}
