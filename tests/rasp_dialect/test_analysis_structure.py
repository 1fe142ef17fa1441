"""Structurally equal selectors select the same pairs for every input."""

import pytest

from raspc.rasp_dialect.analysis.structural_equality import selector_key

SELECT = """%{name} = rasp.select keys(%{keys}) queries(%{queries}) {flag} : !rasp.sop, !rasp.sop {{
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp {comparison} %{left}, %{right}
    rasp.yield %p
  }}"""
SAME = {
    "keys": "t",
    "queries": "i",
    "flag": "",
    "comparison": "lt",
    "left": "k",
    "right": "q",
}


@pytest.fixture
def are_same(program):
    def compare(**changes):
        body = "\n".join(
            [
                "%t = rasp.tokens : !rasp.sop",
                "%u = rasp.tokens : !rasp.sop",
                "%i = rasp.indices : !rasp.sop",
                SELECT.format(name="a", **SAME),
                SELECT.format(name="b", **{**SAME, **changes}),
                "%c = rasp.selector_or %a, %b",
                "%d = rasp.selector_or %b, %a",
                "%e = rasp.selector_and %a, %b",
                "%f = rasp.selector_not %a",
                "%g = rasp.selector_not %b",
                "rasp.return %t : !rasp.sop",
            ]
        )
        ops = {
            op.results[0].name_hint: selector_key(op.results[0])
            for op in program(body).body.block.ops
            if op.results
        }
        assert ops["c"] == ops["d"] != ops["e"]
        assert (ops["f"] == ops["g"]) == (ops["a"] == ops["b"])
        return ops["a"] == ops["b"]

    return compare


def test_the_same(are_same):
    assert are_same()


def test_inputs_that_are_read_twice_are_the_same(are_same):
    assert are_same(keys="u")


@pytest.mark.parametrize(
    "changes",
    [
        {"keys": "i"},
        {"queries": "t"},
        {"flag": "selects_none"},
        {"comparison": "le"},
        {"left": "q", "right": "k"},
    ],
)
def test_different(are_same, changes):
    assert not are_same(**changes)


def test_selectors_that_share_their_parts_take_no_longer(program):
    lines = ["%t = rasp.tokens : !rasp.sop", "%i = rasp.indices : !rasp.sop"]
    lines.append(SELECT.format(name="s0", **SAME))
    for i in range(60):
        kind = "and" if i % 2 else "or"
        lines.append(f"%x{i} = rasp.selector_not %s{i}")
        lines.append(f"%s{i + 1} = rasp.selector_{kind} %s{i}, %x{i}")
    block = program("\n".join([*lines, "rasp.return %t : !rasp.sop"])).body.block
    last = list(block.ops)[-2].results[0]
    assert selector_key(last) == selector_key(last)
