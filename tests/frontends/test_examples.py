"""The programs of Tracr's library: consistent with `examples/index.json`, and correct."""

import ast
import json
from collections import Counter
from itertools import accumulate, product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raspc.frontends.python import evaluate, load_program, lower_program
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator

EXAMPLES = Path(__file__).parents[2] / "examples"
INDEX = [
    entry
    for entry in json.loads((EXAMPLES / "index.json").read_text())
    if entry["theme"] == "tracr"
]
IDS = [f"{entry['file']}:{entry['name']}" for entry in INDEX]


def load(entry, **kwargs):
    return load_program(f"{EXAMPLES / entry['file']}:{entry['name']}", **kwargs)


def test_the_index_names_every_example():
    assert {entry["file"] for entry in INDEX} == {path.name for path in EXAMPLES.glob("*.py")}


@pytest.mark.parametrize("entry", INDEX, ids=IDS)
def test_the_index_says_what_the_file_does(entry):
    program = load(entry)
    assert sorted(program.vocab) == sorted(entry["vocab"])
    assert program.max_seq_len == entry["max_seq_len"]


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_examples_are_files_of_their_own(path, monkeypatch):
    monkeypatch.chdir("/")
    assert load_program(str(path)).name == path.stem
    imported = {
        node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, (ast.Import, ast.ImportFrom))
    }
    assert imported <= {"raspc", "collections.abc"}


CASES = [(entry, case) for entry in INDEX for case in entry["cases"]]


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize(
    "entry, case", CASES, ids=[f"{e['file']}:{e['name']}-{c['input']}" for e, c in CASES]
)
def test_cases(entry, case, causal):
    if causal and not entry["causal"]:
        return
    program = load(entry)
    assert evaluate(program.sop, case["input"], causal=causal) == pytest.approx(case["output"])


@pytest.mark.parametrize("entry", INDEX, ids=IDS)
def test_causal_programs_are_marked_as_such(entry):
    # A causal mask keeps the results of a program that depends on no later token.
    sop = load(entry).sop
    inputs = [xs for n in (2, 3) for xs in product(entry["vocab"], repeat=n)]
    depends = any(sop(xs[:1]) != sop(xs)[:1] for xs in inputs)
    assert entry["causal"] is not depends


# The definitions of the programs in plain Python.


def balances(xs, pair):
    return list(accumulate((x == pair[0]) - (x == pair[1]) for x in xs))


def shuffle_dyck(pairs):
    def balanced(xs):
        counts = [balances(xs, pair) for pair in pairs]
        return [all(min(c) >= 0 and c[-1] == 0 for c in counts)] * len(xs)

    return balanced


def detect(xs, pattern=("a", "b", "c")):
    ends = (tuple(xs[i - 2 : i + 1]) == pattern for i in range(2, len(xs)))
    return [None, None, *ends][: len(xs)]


DEFINITIONS = {
    "length.py:program": lambda xs: [len(xs)] * len(xs),
    "length.py:in_one_direction": lambda xs: [len(xs)] * len(xs),
    "reverse.py:program": lambda xs: xs[::-1],
    "hist.py:program": lambda xs: [xs.count(x) for x in xs],
    "sort_unique.py:program": sorted,
    "sort.py:program": sorted,
    "sort_freq.py:program": lambda xs: sorted(xs, key=lambda x: -Counter(xs)[x]),
    "frac_prevs.py:program": lambda xs: [xs[: i + 1].count("l") / (i + 1) for i in range(len(xs))],
    "pair_balance.py:program": lambda xs: [b / (i + 1) for i, b in enumerate(balances(xs, "()"))],
    "shuffle_dyck.py:shuffle_dyck1": shuffle_dyck(["()"]),
    "shuffle_dyck.py:shuffle_dyck2": shuffle_dyck(["()", "{}"]),
    "shuffle_dyck.py:shuffle_dyck3": shuffle_dyck(["()", "{}", "[]"]),
    "shift_by.py:shift_by_1": lambda xs: [None, *xs][: len(xs)],
    "shift_by.py:shift_by_2": lambda xs: [None, None, *xs][: len(xs)],
    "detect_pattern.py:program": detect,
    "count.py:program": lambda xs: [xs.count("a")] * len(xs),
    "count_less_freq.py:program": lambda xs: [sum(xs.count(x) <= 2 for x in xs)] * len(xs),
    "nary_sequencemap.py:program": lambda xs: [2 * x - i for i, x in enumerate(xs)],
}


def test_every_example_has_a_definition():
    assert set(DEFINITIONS) == set(IDS)


@pytest.mark.sample(9)
@pytest.mark.parametrize("entry", INDEX, ids=IDS)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_examples_compute_what_they_should(entry, data):
    max_seq_len = min(entry["largest_max_seq_len"], 8)
    unique = entry["file"] == "sort_unique.py"
    xs = data.draw(
        st.lists(st.sampled_from(entry["vocab"]), min_size=1, max_size=max_seq_len, unique=unique)
    )
    expected = DEFINITIONS[f"{entry['file']}:{entry['name']}"](xs)
    program = load(entry)
    built_for_length = entry["file"] in ("sort.py", "sort_freq.py")
    if built_for_length:
        program = load_program(str(EXAMPLES / entry["file"]), max_seq_len=max_seq_len)
    assert program.sop(xs) == pytest.approx(expected)
    module = lower_program(program.sop, vocab=program.vocab, max_seq_len=max_seq_len)
    assert ProgramEvaluator(module)(xs) == pytest.approx(expected)
