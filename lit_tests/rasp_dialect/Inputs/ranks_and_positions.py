"""Proofs about ranks, uniform values and selected positions, each beside a near miss."""

from unittest.mock import patch

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.rasp_dialect import SelectorWidthOp
from raspc.rasp_dialect.analysis import index_functions
from raspc.rasp_dialect.analysis.index_functions import order_of_indices, visible_answer
from raspc.rasp_dialect.analysis.selected_positions import (
    covers,
    excludes_first,
    selects_first,
    selects_first_alone,
    width_range,
)
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.program_evaluator import find_program

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length
zero, one = Map(lambda n: 0, length), Map(lambda n: 1, length)
VOCAB = (1, 2, 3)


def analysed(sop, vocab=VOCAB, n=3, causal=False):
    """The result of a program, and the facts about the program."""
    program = find_program(lower_program(sop, vocab=vocab, max_seq_len=n, causal=causal))
    (result,) = program.return_op.values
    return result, ValueAnalysis(program).facts


def ranks(title, sop, vocab=VOCAB):
    result, facts = analysed(sop, vocab)
    print(f"{title}: rank {facts.is_rank(result)}, unique {facts.unique(result)}")


def of_selector(title, selector, part=None, causal=False):
    """The answers about a selector, for the widths of which a program asks."""
    sop = Width(selector) if part is None else Width(selector) - 7 * Width(part)
    result, facts = analysed(sop, causal=causal)
    block = result.owner.parent
    selectors = [op.selector for op in block.ops if isinstance(op, SelectorWidthOp)]
    first = selectors[0]
    found = [selects_first(first, facts), excludes_first(first, facts)]
    found += [selects_first_alone(first, facts), width_range(first, facts)]
    if part is not None:
        found.append(f"covers {covers(first, selectors[1], facts)}")
    print(f"{title}:", *found)


less, same = Select(tokens, tokens, C.LT), Select(tokens, tokens, C.EQ)
before, after = Select(indices, indices, C.LT), Select(indices, indices, C.GT)
odd = Map(lambda x: x % 2, tokens)
half = Map(lambda x: 1 / (x - 1), tokens)
ranks("less, or the same and before", Width(less | (same & before)))
ranks("the sum of both", Width(less) + Width(same & before))
ranks("the sum and 1", Width(less) + Width(same & before) + 1)
ranks("twice the sum", 2 * Width(less) + Width(same & before))
ranks("the same and after", Width(less) + Width(same & after))
ranks("pairs that count twice", Width(less) + Width(same & before) + Width(before))
ranks("less alone", Width(less))
ranks("less or equal", Width(Select(tokens, tokens, C.LEQ)))
ranks(
    "of a function of the token",
    Width(Select(odd, odd, C.LT)) + Width(Select(odd, odd, C.EQ) & before),
)
ranks("of two s-ops", Width(less) + Width(Select(length, length, C.EQ) & before))
ranks("of keys and other queries", Width(Select(tokens, odd, C.LT)) + Width(same & before))
ranks(
    "of undefined values",
    Width(Select(half, half, C.LT)) + Width(Select(half, half, C.EQ) & before),
)
ranks("of a choice", Width(less) + Width(rasp.first(same)))
ranks("a cycle", Width(Select(tokens, tokens, lambda k, q: (q - k) % 3 == 1) | (same & before)))
ranks(
    "an order by values", Width(less | (same & Select(indices, indices, lambda k, q: k + 1 <= q)))
)
ranks("by neighbours", Width(less | (same & Select(indices, indices, lambda k, q: k + 1 == q))))
ranks("of strings", Width(less | (same & before)), ("a", "b"))
ranks("of 256 tokens", Width(less | (same & before)), range(256))
ranks("of 257 tokens", Width(less | (same & before)), range(257))

everything = Select(tokens, tokens, C.TRUE)
first = Select(indices, zero, C.EQ)
count = Width(first)
lookup = Aggregate(first, tokens)
for title, sop in (
    ("the length", length),
    ("a constant", Map(lambda x, y: x + y, length, Map(lambda x: 0 * x, length))),
    ("the token", tokens),
    ("a width for all", count),
    ("a width of a conjunction", Width(first & everything)),
    ("a width of a disjunction", Width(first | same)),
    ("what the first position holds", lookup),
    ("the token or that of the first", Aggregate(same, tokens)),
    ("the length where it is seen", Aggregate(same, length)),
    ("the length or undefined", Aggregate(less, length)),
    ("of the first of all", Aggregate(rasp.last(everything), tokens)),
    ("of the first of some", Aggregate(rasp.last(same), indices)),
    ("filled", rasp.Fill(Aggregate(rasp.single(first), tokens), 0)),
    ("the index and what is looked up", indices + lookup),
    ("the index and the token", indices + tokens),
    ("half the index and what is looked up", Map(lambda x, y: x // 2 + y, indices, lookup)),
    ("twice the index and the token", Map(lambda x, y: 4 * x + y, indices, tokens)),
    ("undefined at two positions", Map(lambda x: x / (x * (x - 1)), indices)),
    ("undefined at one, equal at two", Map(lambda x: 1 / (x * (3 - x)), indices)),
    ("the quotient by the index", Map(lambda x: 1 / x, indices)),
):
    result, facts = analysed(sop)
    masked, masked_facts = analysed(sop, causal=True)
    print(
        f"{title}: uniform {facts.uniform(result)}, unique {facts.unique(result)};"
        f" causal {masked_facts.uniform(masked)}, {masked_facts.unique(masked)}"
    )

at_one = Select(indices, one, C.EQ)
of_double = Select(Map(lambda x: 2 * x, indices), indices, C.LEQ)
small = Map(lambda x: min(x, 1), indices)
of_token = Map(lambda x, y: x if x == 0 else y, indices, tokens)
of_many = Map(lambda x, y: 0 if x == 0 else y, indices, half)
for causal in (False, True):
    of_selector("first", first, causal=causal)
    of_selector("not the first", ~first, causal=causal)
    of_selector("at one", at_one, causal=causal)
    of_selector("every third", Select(Map(lambda x: x % 3, indices), zero, C.EQ), causal=causal)
    of_selector("every second", Select(Map(lambda x: x % 2, indices), zero, C.EQ), causal=causal)
    of_selector("first and same", first & same, causal=causal)
    of_selector("first or same", first | same, causal=causal)
    of_selector("at one and same", at_one & same, causal=causal)
    of_selector("at one or same", at_one | same, causal=causal)
    of_selector("single", rasp.single(first), causal=causal)
    of_selector("single of the others", rasp.single(at_one), causal=causal)
    of_selector("the last of all", rasp.last(everything), causal=causal)
    of_selector("of a token", Select(of_token, zero, C.EQ), causal=causal)
    of_selector("undefined queries", Select(indices, half, lambda k, q: k == 0), causal=causal)
    of_selector("covers itself", before | same, before, causal=causal)
    of_selector("covers others", before, before | at_one, causal=causal)
    of_selector("covers not", ~after, first & ~before, causal=causal)
    of_selector("covers doubles", of_double | at_one, of_double, causal=causal)
    of_selector("covers an unknown", everything, same, causal=causal)
    of_selector(
        "covers by tokens",
        Select(of_token, small, C.EQ),
        first & Select(zero, small, C.EQ),
        causal=causal,
    )
    of_selector(
        "covers by undefined",
        Select(of_many, small, C.EQ),
        first & Select(zero, small, C.EQ),
        causal=causal,
    )
    of_selector("the best by undefined values", rasp.argmax(same, half), causal=causal)
    of_selector("the best of the same", rasp.argmax(same, indices), causal=causal)
    of_selector("choices", rasp.last(everything), first, causal=causal)

word = Map(lambda x: "a" if x < 1 else "b", indices)
for title, selector in (
    ("before", before),
    ("up to", Select(indices, indices, C.LEQ)),
    ("queries first", Select(indices, indices, lambda k, q: q > k)),
    ("after", after),
    ("words up to", Select(word, word, C.LEQ)),
    ("words before", Select(word, word, C.LT)),
    ("words and numbers", Select(word, indices, C.LEQ)),
    ("by another predicate", Select(indices, indices, lambda k, q: k - q < 1)),
    ("by neither", Select(indices, indices, lambda k, q: k - q < 0)),
    ("falling", Select(Map(lambda x: -x, indices), Map(lambda x: -x, indices), C.GEQ)),
    ("of tokens", same),
    ("composite", before | after),
):
    result, _ = analysed(Width(selector))
    op = result.owner.selector.owner
    answer = visible_answer(op, 3) if op.name == "rasp.select" else None
    # Values of one kind are compared in order, however many pairs there are.
    with patch.object(index_functions, "MAX_PAIRS", 5):
        in_order = visible_answer(op, 3) if op.name == "rasp.select" else None
    order = order_of_indices(op.results[0])
    print(f"{title}: visible {answer}, in order {in_order}, order {order and order.value}")

program = rasp.tokens
