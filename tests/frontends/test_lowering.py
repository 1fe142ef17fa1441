"""Lowering to the rasp dialect: structure, names, locations, encodings and refusals."""

import inspect

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.dialects.builtin import UnknownLoc

import raspc.rasp_dialect as dialect
from raspc.frontends import python as rasp
from raspc.frontends.python import indices, length, lower_program, tokens
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.values import Domain, RaspcError, location_of
from raspc.values.diagnostic import shown_name_of
from raspc.values.op_locations import places_of

VOCAB = {"a", "b"}


def lower(sop, vocab=VOCAB, max_seq_len=4, **kwargs):
    """The ops of the program of an s-op, without the terminator."""
    module = lower_program(sop, vocab=vocab, max_seq_len=max_seq_len, **kwargs)
    module.verify()
    (program,) = module.body.block.ops
    *ops, end = program.body.block.ops
    assert isinstance(end, dialect.ReturnOp)
    return ops


def names(ops):
    return [op.sop_name.data if op.sop_name else None for op in ops]


def test_the_program_holds_what_was_given():
    module = lower_program(
        tokens, vocab=["b", "a", "b"], max_seq_len=7, causal=True, name="identity"
    )
    (program,) = module.body.block.ops
    assert program.sym_name.data == "identity"
    assert program.vocab.data == Domain.of("ab")
    assert program.max_seq_len == 7
    assert program.is_causal
    assert not next(iter(lower_program(tokens, vocab="a", max_seq_len=1).body.ops)).is_causal


def test_each_expression_becomes_one_op():
    select = rasp.Select(indices, length - 1, rasp.Comparison.EQ)
    both = select & ~select | select
    sop = rasp.Aggregate(both, rasp.SelectorWidth(both), default=1) + rasp.Full(2)
    assert [op.name for op in lower(sop)] == [
        "rasp.indices",
        "rasp.length",
        "rasp.map",
        "rasp.select",
        "rasp.selector_not",
        "rasp.selector_and",
        "rasp.selector_or",
        "rasp.selector_width",
        "rasp.aggregate",
        "rasp.constant",
        "rasp.map",
    ]


def test_maps_of_maps_stay_apart():
    *_, inner, outer = lower(rasp.Map(lambda y: y * 2, rasp.Map(lambda x: x + 1, indices)))
    assert outer.args[0].owner is inner


def test_maps_take_any_number_of_operands():
    (*_, op) = lower(rasp.Map(lambda a, b, c, d: (a, b, c, d), tokens, indices, length, tokens))
    assert len(op.args) == 4
    assert op.args[0] is op.args[3]


def test_the_text_reads_like_the_program():
    opp_idx = (length - indices).named("opp_idx")
    select = rasp.Select(indices, opp_idx, lambda k, q: k + 1 == q).named("opposite")
    module = lower_program(
        rasp.numerical(rasp.Aggregate(select, indices, default=0.5)).named("mean"),
        vocab=VOCAB,
        max_seq_len=4,
    )
    assert str(module) == inspect.cleandoc(
        """
        builtin.module {
          rasp.program @program vocab {"a", "b"} max_seq_len 4 {
            %indices = rasp.indices : !rasp.sop
            %length = rasp.length : !rasp.sop
            %opp_idx = rasp.map(%length, %indices) named "opp_idx" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
            ^bb0(%x: !rasp.value, %y: !rasp.value):
              %0 = rasp.sub %x, %y
              rasp.yield %0
            }
            %opposite = rasp.select keys(%indices) queries(%opp_idx) named "opposite" : !rasp.sop, !rasp.sop {
            ^bb0(%key: !rasp.value, %query: !rasp.value):
              %0 = rasp.literal 1
              %1 = rasp.add %key, %0
              %2 = rasp.cmp eq %1, %query
              rasp.yield %2
            }
            %mean = rasp.aggregate %opposite, %indices default 1/2 named "mean" as numerical : !rasp.sop -> !rasp.sop
            rasp.return %mean : !rasp.sop
          }
        }
        """  # noqa: E501
    )


# Identity.


def test_an_expression_used_twice_is_one_op():
    doubled = indices * 2
    assert [op.name for op in lower(doubled + doubled)] == ["rasp.indices", "rasp.map", "rasp.map"]


def test_equal_expressions_built_twice_are_two_ops():
    assert [op.name for op in lower((indices * 2) + (indices * 2))].count("rasp.map") == 3


def test_a_plain_input_is_one_op_wherever_it_comes_from():
    sop = tokens + rasp.TokensType() + tokens.copy()
    assert [op.name for op in lower(sop)].count("rasp.tokens") == 1


def test_an_annotated_input_is_an_op_of_its_own():
    ops = lower(rasp.numerical(indices).named("position") + indices)
    inputs = [op for op in ops if isinstance(op, dialect.IndicesOp)]
    assert names(inputs) == ["position", None]
    assert [op.encoding and op.encoding.data.word for op in inputs] == ["numerical", None]


# Names.


def test_default_names_are_numbered():
    sop = (indices + 1) * (indices + 2) + (indices + 3)
    assert names(lower(sop)) == [None, "map", "map_2", "sequence_map", "map_3", "sequence_map_2"]


def test_given_names_come_before_default_ones():
    assert names(lower((indices + 1) + (indices + 2).named("map"))) == [
        None,
        "map_2",
        "map",
        "sequence_map",
    ]


def test_a_name_given_twice_is_numbered():
    sop = (indices + 1).named("x") + (indices + 2).named("x") + (indices + 3).named("x_2")
    assert names(lower(sop)) == [None, "x", "x_2", "sequence_map", "x_2_2", "sequence_map_2"]


@pytest.mark.parametrize("name", ["tokens", "indices", "one"])
def test_names_of_directions_that_every_model_has_are_taken(name):
    assert names(lower((indices + 1).named(name)))[-1] == f"{name}_2"


def test_the_name_of_an_input_of_the_program_is_taken():
    assert names(lower((length + 1).named("length")))[-1] == "length_2"
    assert names(lower((indices + 1).named("length")))[-1] == "length"


# Encodings.


def test_an_encoding_is_there_if_the_program_asks_for_it():
    plain = indices + 1
    asked = [
        rasp.numerical(plain),
        rasp.categorical(plain),
        rasp.categorical(rasp.numerical(plain)),
    ]
    encodings = [lower(sop)[-1].encoding for sop in (plain, *asked)]
    assert encodings[0] is None
    assert [e.data.word for e in encodings[1:]] == ["numerical", "categorical", "categorical"]


# Locations.


def test_ops_know_their_place_in_the_program():
    first = inspect.currentframe().f_lineno
    moved = indices + 1
    select = rasp.Select(
        moved,
        indices,
        rasp.Comparison.EQ,
    )
    result = rasp.numerical(rasp.SelectorWidth(select).named("width"))
    lines = {op.name: location_of(op) for op in lower(result)}
    assert lines["rasp.map"] == f"{__file__}:{first + 1}:13"
    assert lines["rasp.select"] == f"{__file__}:{first + 2}:14"
    assert lines["rasp.selector_width"] == f"{__file__}:{first + 7}:29"


def test_locations_have_columns():
    op = lower(indices + 1)[-1]
    line = inspect.getsource(test_locations_have_columns).splitlines()[1]
    assert places_of(op.location)[0].column.data == line.index("indices + 1") + 1


def test_columns_are_counted_in_characters():
    é = indices; moved = é + 1  # noqa: E702  # fmt: skip
    assert moved.location.column == 26


def test_a_function_that_builds_sops_is_where_they_are_from():
    def shifted(sop):
        return sop + 1

    line = shifted.__code__.co_firstlineno + 1
    assert location_of(lower(shifted(indices))[-1]) == f"{__file__}:{line}:16"


def test_errors_in_functions_name_the_place():
    sop = rasp.Map(lambda x: {x}, tokens).named("odd")
    with pytest.raises(
        RaspcError, match=rf"test_lowering\.py:{sop.location.line}:11: s-op 'odd': "
    ):
        lower(sop)


# Size.


@pytest.mark.slow
def test_deep_programs_are_lowered():
    sop = indices
    for _ in range(1200):  # more than the recursion limit
        sop = sop * 1
    assert len(lower(sop)) == 1201
    assert sop("ab") == [0, 1]


def test_deep_functions_are_lowered():
    def f(x):
        for _ in range(3000):
            x = x + 1
        return x

    assert rasp.Map(f, indices)("ab") == [3000, 3001]


# Refused programs.


@pytest.mark.parametrize(
    "sop, arguments, message",
    [
        (
            rasp.Select(tokens, tokens, rasp.Comparison.EQ),
            {},
            "and this result is a selector; read it",
        ),
        (3, {}, "a program returns an s-op, not 3"),
        (tokens, {"vocab": []}, "the vocabulary is empty"),
        (tokens, {"vocab": ["a", None]}, "the vocabulary holds None or NaN"),
        (tokens, {"vocab": [float("nan")]}, "the vocabulary holds None or NaN"),
        (tokens, {"vocab": [{1}]}, "the vocabulary holds something other than tokens"),
        (tokens, {"vocab": ["a", "compiler_bos"]}, "'compiler_bos', which the compiler adds"),
        (tokens, {"vocab": ["a", "compiler_pad"]}, "'compiler_pad', which the compiler adds"),
        (tokens, {"max_seq_len": 0}, "max_seq_len must be an integer of at least 1, not 0"),
        (tokens, {"max_seq_len": 2.0}, "max_seq_len must be an integer"),
        (tokens, {"max_seq_len": True}, "max_seq_len must be an integer"),
    ],
)
def test_what_makes_no_program_is_refused(sop, arguments, message):
    with pytest.raises(RaspcError) as info:
        lower_program(sop, **{"vocab": VOCAB, "max_seq_len": 4, **arguments})
    assert message in str(info.value)
    assert "\n" not in str(info.value)


def test_sops_of_unknown_kinds_are_refused():
    class Mystery(rasp.SOp):
        """An s-op that the compiler does not know."""

    with pytest.raises(RaspcError, match="s-op 'Mystery\\(\\)': a Mystery can't be compiled"):
        lower(Mystery())


def test_only_expressions_are_evaluated():
    with pytest.raises(RaspcError, match="selectors have values, not 3"):
        rasp.evaluate(3, "ab")
    with pytest.raises(RaspcError, match="other than tokens"):
        tokens([{1}])


# A lowered program, whose tables come from analysis, computes the values of a call of its s-op.

SOPS = {
    "tabulated": rasp.Map(lambda x: x.upper(), tokens),
    "table of two": rasp.SequenceMap(lambda x, i: x * int(i), tokens, indices),
    "table of a table": rasp.Map(lambda x: len(x), rasp.Map(lambda x: x * int(x == "b"), tokens)),
    "table of a mean": rasp.Map(
        lambda x: round(x, 2),
        rasp.Aggregate(rasp.Select(indices, indices, rasp.Comparison.LEQ), indices),
    ),
    "table with undefined": rasp.Map(
        lambda x: None if x == "a" else str(x),
        rasp.Aggregate(rasp.Select(indices, indices, lambda k, q: k == q - 1), tokens),
    ),
    "predicate": rasp.SelectorWidth(
        rasp.Select(tokens, tokens, lambda k, q: k.upper() == q.upper())
    ),
}


@pytest.mark.sample(6)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("sop", SOPS.values(), ids=SOPS)
@settings(max_examples=20, deadline=None)
@given(st.data())
def test_compiled_tables_are_right(sop, causal, data):
    module = lower_program(sop, vocab=VOCAB, max_seq_len=4, causal=causal)
    xs = data.draw(st.lists(st.sampled_from(sorted(VOCAB)), min_size=1, max_size=4))
    assert ProgramEvaluator(module)(xs) == rasp.evaluate(sop, xs, causal=causal)


def test_an_s_op_without_a_name_is_named_by_its_text_or_its_reader() -> None:
    inner = rasp.where(rasp.tokens == "a", rasp.indices, rasp.length)
    outer = rasp.where(rasp.tokens == "b", inner + 1, inner * 2).named("answer")
    module = lower_program(outer + 1, vocab="ab", max_seq_len=3)
    ops = [op for op in module.walk() if "sop_name" in op.properties]
    assert [shown_name_of(op) for op in ops] == [
        'rasp.tokens == "b"',
        'rasp.tokens == "a"',
        "inner",
        "inner + 1",
        "inner * 2",
        "answer",
        "outer + 1",
    ]
    # The IR of a file has no text.
    for op in ops:
        op.location = UnknownLoc()
    found = {op.properties["sop_name"].data: shown_name_of(op) for op in ops}
    result = list(found)[-1]
    assert found.pop(result) == result, "the result has no reader"
    assert found["answer"] == "answer"
    assert set(found.values()) == {"answer"}
    assert len(found) > 4
