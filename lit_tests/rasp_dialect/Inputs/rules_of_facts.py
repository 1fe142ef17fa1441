"""Facts about small programs, each rule beside a near miss, and where a limit of effort is low."""

from unittest.mock import patch

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.rasp_dialect import AggregateOp
from raspc.rasp_dialect.analysis import (
    position_values,
    rank_sums,
    selected_positions,
    selection_facts,
    sum_values,
)
from raspc.rasp_dialect.analysis.definedness import Definedness
from raspc.rasp_dialect.analysis.selected_positions import covers, width_range
from raspc.rasp_dialect.analysis.truth_values import TruthValues
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.values import RaspcError
from raspc.values.text import domain_text

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length

same, less = Select(tokens, tokens, C.EQ), Select(tokens, tokens, C.LT)
before, after = Select(indices, indices, C.LT), Select(indices, indices, C.GT)
up_to = Select(indices, indices, C.LEQ)
previous = Select(indices, indices, lambda k, q: k == q - 1)
everything = Select(tokens, tokens, C.TRUE)
half = Map(lambda x: 1 / (x - 1), tokens).named("half")
inverse = Map(lambda x: 1 / x, indices).named("inverse")


def analysis_of(*sops, vocab=(0, 1, 2), n=3, causal=False):
    """The results of a program, and its values."""
    results = {f"result_{i}": sop for i, sop in enumerate(sops)}
    program = find_program(lower_program(results, vocab=vocab, max_seq_len=n, causal=causal))
    return list(program.return_op.values), ValueAnalysis(program)


def show(title, *values):
    """Print values."""
    print(f"{title}:", *values)


# S-ops that are defined, with as many products as they may go through.
for title, sop in (
    ("an index", indices),
    ("a token", tokens),
    ("a quotient", inverse),
    ("a sum", Map(lambda x: x + 1, indices)),
    ("a sum of tokens", Map(lambda x: x + 1, tokens)),
    ("a square", Map(lambda x: x * x, indices)),
    ("a cube", Map(lambda x: x * x * x, indices)),
    ("a product of squares", Map(lambda x, y: (x * x) * (y * y), indices, length)),
    ("a square of a square", Map(lambda x: x * x, Map(lambda x: x * x, indices))),
    ("a sum of a square and a cube", Map(lambda x, y: x * x + y * y * y, indices, length)),
    ("a square that is filled", rasp.Fill(Map(lambda x: x * x, indices), 0)),
    ("a filled quotient", rasp.Fill(inverse, 0)),
    ("a quotient that is filled by a word", rasp.Fill(inverse, "-")),
    ("a count", Width(same)),
    ("a lookup", Aggregate(same, indices)),
    ("a lookup with a number", Aggregate(same, indices, 0)),
    ("a lookup with a word", Aggregate(same, indices, "-")),
    ("a comparison", Map(lambda x, y: x < y, indices, length)),
    ("a comparison of tokens", Map(lambda x, y: x < y, tokens, length)),
    ("an equality of tokens", Map(lambda x, y: x == y, tokens, length)),
    ("an equality of a quotient", Map(lambda x, y: x != y, inverse, length)),
    ("a choice", Map(lambda x, y, z: y if x else z, indices, length, tokens)),
    ("a choice by a quotient", Map(lambda x, y: y if x else 0, inverse, length)),
    ("a choice by what may be undefined", Map(lambda x, y: y if 1 / x else 0, indices, length)),
    ("a pair", Map(lambda x, y: (x, y), indices, tokens)),
    ("a part of a pair", Map(lambda x: x[0], Map(lambda x, y: (x, y), indices, tokens))),
    ("a negation", Map(lambda x: not x, tokens)),
    ("a magnitude", Map(lambda x: -abs(x), indices)),
    ("a rounded number", Map(lambda x: round(x), indices)),
    ("the least", Map(lambda x, y: min(x, y), indices, length)),
    ("a test of a quotient", rasp.is_defined(inverse)),
):
    (result,), _ = analysis_of(sop)
    found = [Definedness(products).is_defined(result) for products in range(6)]
    show(f"{title} is defined", "".join("-+"[each] for each in found))

# Products of what goes through products: a product counts those of both its operands.
square = Map(lambda x: x * x, indices)
for title, sop in (
    ("square times square", Map(lambda x, y: x * y, square, square)),
    ("square times index", Map(lambda x, y: x * y, square, indices)),
    ("square times cube", Map(lambda x, y: x * y, square, Map(lambda x: x * x * x, length))),
):
    (result,), _ = analysis_of(sop)
    found = [Definedness(products).is_defined(result) for products in range(6)]
    show(f"{title} is defined", "".join("-+"[each] for each in found))


# Values.
def values(title, sop, **options):
    """Print the values of an s-op by the width of a selector, and whether it is a mean."""
    (result,), analysis = analysis_of(sop, **options)
    try:
        found = analysis.values_of(result)
    except RaspcError as error:
        print(f"{title}: error: {error.message}; {error.remedy}")
        return
    widths = ", ".join(f"{w}: {domain_text(d)}" for w, d in (found.by_width or {}).items())
    merged = sorted(map(str, found.domain.merged))
    op = result.owner
    if isinstance(op, AggregateOp):
        merged += [f"mean {analysis.averages(op)}", f"assumed {analysis.assumes_agreement(op)}"]
    show(title, domain_text(found.domain), f"[{widths}]", *merged)


odd = Map(lambda x: x % 2, tokens).named("odd")
word = Map(lambda x: "a" if x else "b", tokens).named("word")
five = Map(lambda x: 5 / (x - 1) * (x - 1), tokens).named("five")
for title, sop in (
    ("a mean of tokens", Aggregate(up_to, tokens, 0)),
    ("a mean of words", Aggregate(up_to, word, "-")),
    ("one word or undefined", Aggregate(up_to, Map(lambda x: "a" if 1 / x else 0, tokens), "-")),
    ("one number or undefined", Aggregate(up_to, five, 0)),
    ("a number or undefined", Aggregate(up_to, half, 0)),
    ("a token that is the same", Aggregate(same, tokens)),
    ("the odd part of the same token", Aggregate(same, odd, 7)),
    ("a token of the previous", Aggregate(previous, tokens)),
    ("the mean of all indices", Aggregate(everything, indices)),
    ("the mean of all indices up to one", Aggregate(up_to, indices)),
    ("a difference of means", Aggregate(up_to, odd, 0) - Aggregate(up_to, tokens, 0)),
    ("a mean times a count", Aggregate(same, indices, 0) * Width(same)),
    ("a mean times another count", Aggregate(same, indices, 0) * Width(up_to)),
    ("the length and the index", Map(lambda n, x: n - 1 - x, length, indices)),
    ("their product", Map(lambda n, x: n * x, length, indices)),
    ("a sum of tokens before", rasp.aggregate_sum(before, tokens)),
    ("a sum of indices before", rasp.aggregate_sum(before, indices)),
    ("a sum of a function", rasp.aggregate_sum(up_to, Map(lambda n, x: n - x, length, indices))),
    ("a sum of words", rasp.aggregate_sum(before, word)),
    ("a sum of what may be undefined", rasp.aggregate_sum(before, half)),
    ("a count of the first", Width(Select(indices, Map(lambda n: 0, length), C.EQ))),
    ("a rank", Width(less | (same & before))),
    ("1 or true", Map(lambda x: True if x == 2 else x, tokens)),
    ("a function of nothing defined", Map(lambda x: x + "a", tokens)),
):
    values(title, sop)
    values(f"{title}, causal", sop, causal=True)
for limit in (14, 15, 16):
    with patch.object(sum_values, "MAX_SUMS", limit):
        values(f"a sum, up to {limit} sums", rasp.aggregate_sum(before, tokens))
for limit in (2, 3):
    with patch.object(sum_values, "MAX_COMBINATIONS", limit):
        pair = Map(lambda x, y: x * y, tokens, indices)
        values(f"a sum, up to {limit} combinations", rasp.aggregate_sum(up_to, pair))


# Selections: something, one key at most, keys that agree.
def facts(title, selector, **options):
    """Print the facts about a selector, and its least and largest width."""
    (result,), analysis = analysis_of(Width(selector), **options)
    chosen = result.owner.selector
    found = analysis.facts
    names = ("selects_something", "selects_everything", "selects_nothing", "at_most_one")
    held = [name for name in names if getattr(found, name)(chosen)]
    show(title, *held, *width_range(chosen, found))


mixed = Map(lambda x: "a" if x == 1 else x, indices).named("mixed")
hole = Map(lambda x, y: (4 * y + x) / (y * (y - 1)), tokens, indices).named("hole")
for title, selector in (
    ("the same half", Select(half, half, C.EQ)),
    ("not the same half", ~Select(half, half, C.EQ)),
    ("half or not", Select(half, half, C.EQ) | ~Select(half, half, C.EQ)),
    ("by other keys", Select(tokens, odd, C.EQ)),
    (
        "by an index that is there",
        Select(indices, Map(lambda n, x: n - 1 - x, length, indices), C.EQ),
    ),
    ("by an index that may be missing", Select(indices, Map(lambda x: x + 1, indices), C.EQ)),
    ("by half an index", Select(indices, Map(lambda x: x / 2, indices), C.EQ)),
    (
        "by an index of which another is added",
        Select(indices, indices, lambda k, q: k == q or k > 9),
    ),
    ("by a rank", Select(Width(less | (same & before)), indices, C.EQ)),
    ("a single key", rasp.single(same)),
    ("the first of the same", rasp.first(same)),
    ("the first of those before", rasp.first(before)),
    ("the best half", rasp.argmax(same, half)),
    ("those before and after", before & after),
    ("those before or after", before | after),
    ("one value of unequal keys", Select(hole, hole, C.EQ)),
    ("words and numbers", Select(mixed, mixed, C.LT)),
    ("keys of words", Select(mixed, mixed, C.EQ)),
    ("a key of few", Select(tokens, tokens, lambda k, q: k == 2 - q)),
    ("keys of few", Select(tokens, tokens, lambda k, q: k >= 1 and q == 0)),
):
    facts(title, selector)
    facts(f"{title}, causal", selector, causal=True)
LIMITED = (
    ("all pairs", Select(tokens, tokens, lambda k, q: k + q >= 0)),
    ("one key value", Select(indices, indices, lambda k, q: k == q + 1)),
)
for title, selector in LIMITED:
    for limit in (8, 9):
        with patch.object(selection_facts, "MAX_PAIRS", limit):
            facts(f"{title}, up to {limit} pairs", selector)


def unique(title, sop, **options):
    """Print whether an s-op differs from position to position, and ranks them."""
    (result,), analysis = analysis_of(sop, **options)
    found = analysis.facts
    show(
        title,
        "unique",
        found.unique(result),
        "uniform",
        found.uniform(result),
        "rank",
        found.is_rank(result),
    )


one = Select(tokens, tokens, lambda k, q: k == 1)
for title, sop in (
    ("a pair with a hole", hole),
    ("a pair with two equal values", Map(lambda x, y: y + x // 2, tokens, indices)),
    ("a count of words and numbers", Width(Select(mixed, mixed, C.LT))),
    ("ties after, twice", Width(less) + Width(same & after) + Width(one & same & after)),
    ("ties before, twice", Width(less) + Width(same & before) + Width(one & same & before)),
    ("greater tokens", Width(Select(tokens, tokens, C.GT)) + Width(same & after)),
    ("not less", Width(~Select(tokens, tokens, C.GEQ)) + Width(same & before)),
    ("an index of short inputs", Map(lambda n, x: x if n < 3 else 0, length, indices)),
    ("an index of long inputs", Map(lambda n, x: x if n > 2 else 0, length, indices)),
    ("a count", Width(up_to)),
    ("a function of a count", Map(lambda x: 3 - x, Width(up_to))),
):
    unique(title, sop)
    unique(f"{title}, causal", sop, causal=True)
RANK = Width(less | (same & before))
for limit in (2, 3):
    with patch.object(rank_sums, "MAX_BASE_VALUES", limit):
        unique(f"a rank of up to {limit} values", RANK)
for limit in (5, 6):
    with patch.object(position_values, "MAX_POSITIONS", limit):
        turned = Map(lambda n, x: x - n / 2 if x >= n / 2 else x + n / 2, length, indices)
        unique(f"a function of up to {limit} positions", turned)


# Pairs of positions that a selector selects whatever the input.
def covered(title, selector, part, **options):
    """Print whether a selector selects all pairs that another selects."""
    (whole, some), analysis = analysis_of(Width(selector), Width(part), **options)
    show(title, covers(whole.owner.selector, some.owner.selector, analysis.facts))


ends = Map(lambda x, y: 0 if x == 0 else y, indices, tokens)
at_ends = Select(ends, Map(lambda x: min(x, 1), indices), C.EQ)
start = Select(indices, Map(lambda x: 0 * x, indices), C.EQ)
first_half = start & Select(Map(lambda x: 0 * x, indices), Map(lambda x: min(x, 1), indices), C.EQ)
for limit in (2, 3):
    with patch.object(selected_positions, "MAX_TUPLES", limit):
        covered(f"keys of tokens, up to {limit} tuples", at_ends, first_half)
for limit in (8, 9):
    with patch.object(selected_positions, "MAX_PAIRS", limit):
        covered(f"those up to one, {limit} pairs", up_to, before)
covered("those before one", before, up_to)
covered("a choice", rasp.first(up_to), start)

# Truth values.
for title, sop in (
    ("a comparison", Map(lambda x: x < 1, tokens)),
    ("a number", tokens),
    ("a choice of truths", Map(lambda x: (x < 1) if x else (x > 1), tokens)),
    ("a choice of a truth and a number", Map(lambda x: (x < 1) if x else 0, tokens)),
    ("a conjunction", Map(lambda x, y: (x < 1) and (y > 1), tokens, indices)),
    ("a disjunction with a number", Map(lambda x, y: (x < 1) or y, tokens, indices)),
    ("the least of truths", Map(lambda x: min(x < 1, x > 1), tokens)),
    ("a table of truths", Map(lambda x: {0: True, 1: False, 2: None}[x], tokens)),
    ("a table of truths and numbers", Map(lambda x: {0: True, 1: 5, 2: None}[x], tokens)),
    ("a lookup of truths", Aggregate(same, Map(lambda x: x < 1, tokens))),
    ("a filled truth", rasp.Fill(Aggregate(previous, Map(lambda x: x < 1, tokens)), False)),
    ("a truth filled by a number", rasp.Fill(Aggregate(previous, Map(lambda x: x < 1, tokens)), 3)),
    ("a test", rasp.is_defined(inverse)),
):
    (result,), _ = analysis_of(sop)
    show(f"{title} is a truth", TruthValues().holds(result))

program = rasp.tokens
