"""Mutated programs: each is elaborated, or refused in one line without a traceback."""

import contextlib

from hypothesis import given, settings
from hypothesis import strategies as st

from raspc.frontends.rasp_language import Elaborator
from raspc.frontends.rasp_language.runtime_values import SOp
from raspc.frontends.rasp_language.source_text import Source
from raspc.values import RaspcError

PROGRAM = """
def nth(s, pairs) { same = select(s, s, ==) and select(indices, indices, <);
  return selector_width(same), {p[0]: p[1] for p in pairs}; }
n, d = nth(tokens, ["ab", "cd"]);
t = d[tokens] + "x" if tokens in ["a", "c"] else tokens;
x = 0;
for i, k in zip(range(2), [3, 4]) { x = x + (i * k - 2) ^ 2 % 5; }
r = aggregate(select(n, indices, <=) or not full_s, round(indices / 2), 1) >= x;
u = [len([x]), {"a": 1.5}["a"], tokens[0], tokens[-1], 1 in n, indicator(r), -n][2];
"""

WORDS = [
    "(", ")", "[", "]", "{", "}", ",", ";", "=", "==", "<", "+", "-", "*", "/", "%", "^", ":",
    "and", "or", "not", "in", "if", "else", "for", "def", "return", "select", "aggregate",
    "range", "zip", "len", "round", "indicator", "tokens", "indices", "length", "full_s", "nth",
    "selector_width", "True", "0", "1", "2", "99999", "0.5", '"a"', '"', "#", "x", "n", "d", "r",
    "tokens_int", "tokens_bool", "sort", "max", "count", "out", "set", "example", "load", "\n",
]  # fmt: skip

EDITS = st.lists(
    st.tuples(
        st.integers(0, len(PROGRAM) - 1),
        st.integers(0, 12),
        st.one_of(st.sampled_from(WORDS), st.text(max_size=3)),
    ),
    min_size=1,
    max_size=4,
)


def elaborate(text: str) -> None:
    elaborator = Elaborator()
    scope = elaborator.new_scope()
    with contextlib.suppress(RaspcError):
        elaborator.run(Source("p.rasp", text), scope)
    for thing in scope.variables.values():
        if isinstance(thing, SOp):
            with contextlib.suppress(RaspcError):
                thing("acdb")


def test_the_program_itself() -> None:
    elaborate(PROGRAM)


@settings(max_examples=2 * settings.default.max_examples)
@given(EDITS)
def test_mutated_programs(edits: list[tuple[int, int, str]]) -> None:
    text = PROGRAM
    for at, removed, inserted in edits:
        text = f"{text[:at]} {inserted} {text[at + removed :]}"
    elaborate(text)


@settings(max_examples=2 * settings.default.max_examples)
@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_random_words(words: list[str]) -> None:
    elaborate(f"n = indices; x = [n]; d = {{0: 1}}; r = 1; r = {' '.join(words)};")
