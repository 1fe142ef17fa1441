"""Selectors between functions of the index under a causal mask, against all visible pairs."""

from operator import eq, ge, gt, le, lt, ne

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xdsl.builder import ImplicitBuilder
from xdsl.ir import Block, SSAValue

from raspc.rasp_dialect import (
    AddOp,
    CmpOp,
    Comparison,
    IfOp,
    IndicesOp,
    LiteralOp,
    MapOp,
    SelectOp,
    TokensOp,
)
from raspc.rasp_dialect.analysis.index_functions import MAX_PAIRS, visible_answer
from raspc.rasp_dialect.scalar_region import scalar_region
from raspc.values.value import Value

MEANINGS = {"eq": eq, "ne": ne, "lt": lt, "le": le, "gt": gt, "ge": ge}


def function_of_index(values: list[Value]) -> SSAValue:
    """The s-op that is `values[i]` at position i."""

    def body(index: SSAValue) -> SSAValue:
        chosen = LiteralOp(values[-1]).result
        for i, value in enumerate(values[:-1]):
            test = CmpOp("eq", index, LiteralOp(i))
            chosen = IfOp(test, LiteralOp(value), chosen).result
        return chosen

    return MapOp([IndicesOp()], scalar_region(1, body)).result


def select(keys: SSAValue, queries: SSAValue, comparison: str, *, swapped: bool) -> SelectOp:
    def predicate(key: SSAValue, query: SSAValue) -> CmpOp:
        return CmpOp(comparison, query, key) if swapped else CmpOp(comparison, key, query)

    return SelectOp(keys, queries, scalar_region(2, predicate))


@given(
    st.lists(
        st.tuples(st.integers(-2, 2), st.integers(-2, 2)),
        min_size=1,
        max_size=5,
    ),
    st.sampled_from(sorted(MEANINGS)),
    st.booleans(),
)
def test_the_answer_is_that_of_all_visible_pairs(
    pairs: list[tuple[int, int]], comparison: str, swapped: bool
) -> None:
    keys, queries = [k for k, _ in pairs], [q for _, q in pairs]
    with ImplicitBuilder(Block()):
        op = select(
            function_of_index(keys), function_of_index(queries), comparison, swapped=swapped
        )
    meaning = MEANINGS[comparison]
    answers = {
        meaning(queries[j], keys[i]) if swapped else meaning(keys[i], queries[j])
        for j in range(len(pairs))
        for i in range(j + 1)
    }
    assert visible_answer(op, len(pairs)) is (answers.pop() if len(answers) == 1 else None)


@pytest.mark.parametrize(
    ("comparison", "swapped", "answer"),
    [
        ("le", False, True),
        ("ge", True, True),
        ("gt", False, False),
        ("lt", True, False),
        ("lt", False, None),
        ("ge", False, None),
    ],
)
def test_orders_of_indices_at_any_length(
    comparison: str, swapped: bool, answer: bool | None
) -> None:
    with ImplicitBuilder(Block()):
        indices = IndicesOp().result
        op = select(indices, indices, comparison, swapped=swapped)
    assert visible_answer(op, 4096) is answer


def test_other_predicates_are_tried_at_few_pairs() -> None:
    with ImplicitBuilder(Block()):
        indices = IndicesOp().result
        high = function_of_index([100])
        op = select(high, indices, Comparison.NE, swapped=False)
    assert visible_answer(op, 50) is True
    assert visible_answer(op, MAX_PAIRS) is None


def test_undefined_values_and_tokens_give_no_answer() -> None:
    with ImplicitBuilder(Block()):
        indices, tokens = IndicesOp().result, TokensOp().result
        partial = function_of_index([0, None, 1])
        ops = [
            select(tokens, indices, "le", swapped=False),
            select(indices, tokens, "le", swapped=False),
            select(partial, indices, "le", swapped=False),
        ]
    assert [visible_answer(op, 3) for op in ops] == [None, None, None]


def test_strings_are_ordered_too() -> None:
    with ImplicitBuilder(Block()):
        op = select(
            function_of_index(["a", "b"]), function_of_index(["b", "c"]), "le", swapped=False
        )
        mixed = select(
            function_of_index(["a", 1]), function_of_index(["a", "b"]), "eq", swapped=False
        )
    assert visible_answer(op, 2) is True
    assert visible_answer(mixed, 2) is None


def test_chains_of_maps_take_no_recursion() -> None:
    with ImplicitBuilder(Block()):
        queries = keys = IndicesOp().result
        for _ in range(3000):
            one_more = scalar_region(1, lambda x: AddOp(x, LiteralOp(1)))
            queries = MapOp([queries], one_more).result
        op = select(keys, queries, "lt", swapped=False)
    assert visible_answer(op, 4) is True
