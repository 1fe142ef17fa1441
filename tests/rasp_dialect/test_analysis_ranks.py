"""Sums of selector widths that are ranks of positions: proofs, their absence, and their truth."""

from __future__ import annotations

import random
from itertools import product

import pytest

from raspc.rasp_dialect import ProgramOp
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator

VOCAB = (0, 1, 2)
LENGTH = 4
HEADER = "vocab {0, 1, 2} max_seq_len 4"

MAPS = {
    "half": "%two = rasp.literal 2 %r = rasp.floordiv %x, %two rasp.yield %r",
    "odd": "%two = rasp.literal 2 %r = rasp.mod %x, %two rasp.yield %r",
    "minus": "%r = rasp.neg %x rasp.yield %r",
    "inverse": "%one = rasp.literal 1 %r = rasp.div %one, %x rasp.yield %r",
}
"""The maps of the token, by name."""


class Body:
    """The text of a program that sums the widths of selectors."""

    def __init__(self) -> None:
        self.lines = ["%t = rasp.tokens : !rasp.sop", "%i = rasp.indices : !rasp.sop"]
        for name, body in MAPS.items():
            block = f"^bb0(%x: !rasp.value): {body}"
            self.lines.append(f"%{name} = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {{{block}}}")
        self.count = 0

    def add(self, text: str) -> str:
        self.count += 1
        name = f"%v{self.count}"
        self.lines.append(f"{name} = {text}")
        return name

    def select(self, sop: str, predicate: str, queries: str | None = None) -> str:
        """A select of an s-op with itself, written `t lt`."""
        body = f"^bb0(%k: !rasp.value, %q: !rasp.value): {predicate} rasp.yield %p"
        return self.add(
            f"rasp.select keys(%{sop}) queries(%{queries or sop}) : !rasp.sop, !rasp.sop {{{body}}}"
        )

    def selector(self, tree) -> str:
        """A selector from "t lt", ("and", a, b), ("or", a, b) or ("not", a)."""
        if isinstance(tree, str):
            sop, comparison = tree.split()
            if comparison == "cyclic":  # 0 before 1, 1 before 2, 2 before 0
                return self.select(
                    sop,
                    "%one = rasp.literal 1 %three = rasp.literal 3 %n = rasp.add %k, %one "
                    "%m = rasp.mod %n, %three %p = rasp.cmp eq %m, %q",
                )
            return self.select(sop, f"%p = rasp.cmp {comparison} %k, %q")
        kind, *parts = tree
        return self.add(f"rasp.selector_{kind} {', '.join(map(self.selector, parts))}")

    def program(self, *trees) -> str:
        widths = [
            self.add(f"rasp.selector_width {self.selector(tree)} : !rasp.sop") for tree in trees
        ]
        total = widths[0]
        for width in widths[1:]:
            block = "^bb0(%x: !rasp.value, %y: !rasp.value): %r = rasp.add %x, %y rasp.yield %r"
            types = "(!rasp.sop, !rasp.sop) -> !rasp.sop"
            total = self.add(f"rasp.map({total}, {width}) : {types} {{{block}}}")
        return "\n".join([*self.lines, f"rasp.return {total} : !rasp.sop"])


def is_rank(found: ProgramOp) -> bool:
    (result,) = found.body.block.last_op.operands
    return ValueAnalysis(found).facts.is_rank(result)


def ranks_all_inputs(found: ProgramOp) -> bool:
    """Whether the values are 0 to n - 1, each once, for every input up to `max_seq_len`."""
    evaluate = ProgramEvaluator(found)
    return all(
        sorted(evaluate(list(tokens))) == list(range(n))
        for n in range(1, LENGTH + 1)
        for tokens in product(VOCAB, repeat=n)
    )


EARLIER = ("and", "t eq", "i lt")
RANKS = {
    "by token, then position": ["t lt", EARLIER],
    "from the last": ["t gt", ("and", "t eq", "i gt")],
    "by token, the last of equal ones first": ["t lt", ("and", "t eq", "i gt")],
    "in one selector": [("or", "t lt", EARLIER)],
    "not the later ones": [("not", ("or", "t gt", ("and", "t eq", "i ge")))],
    "by two keys": ["half lt", ("and", "half eq", "odd lt"), ("and", "t eq", "i lt")],
    "by two keys in one selector": [
        ("or", "odd gt", ("and", "odd eq", ("or", "half lt", ("and", "half eq", "i lt"))))
    ],
    "by three keys": [
        "odd lt",
        ("and", "odd eq", "half gt"),
        ("and", ("and", "odd eq", "half eq"), "minus lt"),
        ("and", ("and", ("and", "odd eq", "half eq"), "minus eq"), "i lt"),
    ],
    "by position": ["i lt"],
    "what is selected twice in one `or`": [("or", ("or", "t lt", EARLIER), "t lt")],
}
OTHERS = {
    "by token alone": ["t lt"],
    "equal ones counted": ["t lt", ("and", "t eq", "i le")],
    "or equal": ["t le", ("and", "t eq", "i lt")],
    "twice": ["t lt", EARLIER, "t lt"],
    "overlapping": ["t lt", ("and", "t le", "i lt")],
    "a cycle of values": ["t cyclic", EARLIER],
    "a cycle by positions": [("or", ("and", "t ne", "i lt"), EARLIER), "t cyclic"],
    "no tie broken for one key": ["odd lt", ("and", "odd eq", "half lt")],
    "nothing": [("and", "t lt", "t gt")],
    "undefined": ["inverse lt", ("and", "inverse eq", "i lt")],
}


@pytest.mark.parametrize("name", RANKS)
def test_ranks_are_proved_and_are_ranks(program, name: str) -> None:
    found = program(Body().program(*RANKS[name]), HEADER)
    assert is_rank(found)
    assert ranks_all_inputs(found)
    if len(RANKS[name]) > 1:
        result = found.body.block.last_op.operands[0]
        assert list(ValueAnalysis(found).domain(result)) == list(range(LENGTH))


@pytest.mark.parametrize("name", OTHERS)
def test_others_are_not_proved_and_are_none(program, name: str) -> None:
    found = program(Body().program(*OTHERS[name]), HEADER)
    assert not is_rank(found)
    assert not ranks_all_inputs(found)


@pytest.mark.parametrize("name", RANKS)
def test_in_a_causal_program_nothing_is_proved(program, name: str) -> None:
    """A causal program has no proof, because a width counts the keys up to the query alone."""
    assert not is_rank(program(Body().program(*RANKS[name]), f"{HEADER} causal"))


def test_indices_are_compared_at_any_length(program) -> None:
    """The order by a comparison of indices needs no enumeration of their values."""
    header = HEADER.replace(f"max_seq_len {LENGTH}", "max_seq_len 5000")
    assert header != HEADER
    assert is_rank(program(Body().program("t lt", EARLIER), header))
    assert not is_rank(program(Body().program("t lt", ("and", "t eq", "i le")), header))


def test_keys_and_queries_of_different_s_ops_are_not_looked_at(program) -> None:
    body = Body()
    crossed = body.select("t", "%p = rasp.cmp lt %k, %q", queries="half")
    text = body.program("t lt", EARLIER).replace(
        "rasp.return", f"%w = rasp.selector_width {crossed} : !rasp.sop\nrasp.return"
    )
    found = program(text.rsplit("rasp.return", 1)[0] + "rasp.return %w : !rasp.sop", HEADER)
    assert not is_rank(found)


def test_a_multiple_of_a_width_is_no_rank(program) -> None:
    body = Body()
    text = body.program("i lt")
    doubled = (
        "%d = rasp.map(%v2) : (!rasp.sop) -> !rasp.sop "
        "{^bb0(%x: !rasp.value): %two = rasp.literal 2 %r = rasp.mul %x, %two rasp.yield %r}"
    )
    text = text.replace("rasp.return %v2", f"{doubled}\nrasp.return %d")
    assert not is_rank(program(text, HEADER))


ATOMS = ["t lt", "t le", "t gt", "t eq", "t ne", "half lt", "half eq", "odd eq", "i lt", "i gt"]


def changed(tree, dice: random.Random):
    """A selector with some of its parts replaced by random parts."""
    if isinstance(tree, str):
        return dice.choice(ATOMS) if dice.random() < 0.2 else tree
    kind, *parts = tree
    if kind != "not" and dice.random() < 0.1:
        kind = "or" if kind == "and" else "and"
    return kind, *(changed(part, dice) for part in parts)


@pytest.mark.parametrize("name", RANKS)
def test_whatever_is_proved_is_true(program, name: str) -> None:
    dice = random.Random(name)
    for _ in range(12):
        found = program(Body().program(*(changed(tree, dice) for tree in RANKS[name])), HEADER)
        if is_rank(found):
            assert ranks_all_inputs(found)
