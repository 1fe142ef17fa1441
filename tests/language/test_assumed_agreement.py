"""Aggregates of values without a mean, by selectors without a proof of a single selected value."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import assert_right, inputs

import raspc
from corpus_programs.index import expected
from raspc import rasp
from raspc.cli.main import main
from raspc.frontends.python import lower_program
from raspc.values import RaspcError

BEFORE = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT)
SAME = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
FROM_A = rasp.Select(rasp.tokens, rasp.indices, lambda k, q: k == "a" and q < 3)
OR = BEFORE | SAME
ONE_NUMBER = rasp.Map(lambda x: 1 if x == "a" else x, rasp.tokens)
SOME_NONE = rasp.Map({"b": "b", "c": "c"}.get, rasp.tokens)
NONE_OR_ONE = rasp.Map({"b": 1, "c": 1}.get, rasp.tokens)
PAIRS = rasp.Map(lambda x: (x, 1), rasp.tokens)


@pytest.mark.sample(4)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize(
    "sop",
    [
        rasp.Aggregate(BEFORE, rasp.tokens, default="-"),
        rasp.Aggregate(BEFORE, rasp.tokens),
        rasp.Aggregate(OR, rasp.tokens),
        rasp.Aggregate(~SAME, rasp.tokens, default="none"),
        rasp.Aggregate(~SAME, rasp.tokens, default=7),
        rasp.Aggregate(FROM_A, rasp.indices == 0, default="?"),
        rasp.Aggregate(OR, ONE_NUMBER),
        rasp.Aggregate(OR, SOME_NONE, default="?"),
        rasp.Aggregate(BEFORE, NONE_OR_ONE, default=0),
        rasp.Aggregate(BEFORE, PAIRS, default="-"),
        rasp.Map(lambda x, y: f"{x}{y}", rasp.Aggregate(OR, rasp.tokens), rasp.tokens),
        rasp.SelectorWidth(
            rasp.Select(rasp.tokens, rasp.Aggregate(OR, rasp.tokens), rasp.Comparison.EQ)
        ),
        rasp.Aggregate(OR, rasp.Aggregate(FROM_A, rasp.tokens, default="-")),
    ],
    ids=lambda sop: None,
)
def test_models_are_right_where_the_program_has_results(sop, causal):
    assert_right(sop, "abc", 4, causal=causal)


POSITIONS = range(3)
TABLE = st.frozensets(st.tuples(st.sampled_from("ab"), st.sampled_from(POSITIONS)))
VALUES = st.fixed_dictionaries(
    dict.fromkeys(product("ab", POSITIONS), st.sampled_from(["x", "y", 2, None]))
).filter(lambda values: any(value is not None for value in values.values()))


@settings(max_examples=settings.default.max_examples // 2)
@given(
    TABLE,
    TABLE,
    VALUES,
    st.sampled_from(["x", "z", 3, None]),
    st.booleans(),
    st.sampled_from(["default", "tracr"]),
)
def test_any_selectors_and_values(keys, queries, values, default, causal, pipeline):
    key = rasp.SequenceMap(lambda x, i: (x, i) in keys, rasp.tokens, rasp.indices)
    chosen = rasp.Select(key, rasp.tokens, lambda k, q: k and (q, 0) in queries)
    earlier = rasp.Select(rasp.indices, rasp.indices, lambda k, q: ("a", k) in queries and k <= q)
    held = rasp.SequenceMap(lambda x, i: values[x, i], rasp.tokens, rasp.indices)
    aggregate = rasp.Aggregate(chosen | earlier, held, default=default)
    count = rasp.SelectorWidth(rasp.Select(held, aggregate, rasp.Comparison.EQ))
    program = {"it": aggregate, "count": count}
    module = lower_program(program, vocab="ab", max_seq_len=3, causal=causal)
    cases = expected(module, inputs("ab", 3))
    model = raspc.compile(module, pipeline=pipeline, backend="numpy")
    found = model.apply_batch([tokens for tokens, _ in cases])
    assert list(map(list, found)) == [right for _, right in cases]


def test_numbers_among_other_values_are_refused():
    mixed = rasp.Map({"a": 0, "b": 1, "c": "c"}.get, rasp.tokens)
    with pytest.raises(RaspcError, match="they are numbers and others"):
        raspc.compile(rasp.Aggregate(BEFORE, mixed), vocab="abc", max_seq_len=3)
    some = rasp.Map({"a": 0, "b": 1}.get, rasp.tokens)
    with pytest.raises(RaspcError, match="and 'some' can be undefined; give a number"):
        raspc.compile(rasp.Aggregate(BEFORE, some), vocab="abc", max_seq_len=3)


@pytest.mark.parametrize("pipeline", ["default", "tracr"])
def test_verify_counts_the_inputs_in_error(pipeline, tmp_path: Path, capsys):
    path = tmp_path / "p.rasp"
    path.write_text(
        '# raspc: vocab = "ab"\n# raspc: max_seq_len = 5\n'
        'r = aggregate(select(tokens, "a", ==) or select(indices, 0, ==), tokens);'
    )
    inputs = [xs for n in range(1, 6) for xs in product("ab", repeat=n)]
    errors = sum(xs[0] == "b" and "a" in xs for xs in inputs)
    assert main(["verify", str(path), "--pipeline", pipeline, "--backend", "numpy"]) == 0
    out = capsys.readouterr().out
    assert f"right on {len(inputs) - errors} inputs: all 62 of up to 5 tokens" in out
    assert f"but for {errors} on which the program is in error" in out
