"""Compiled `and`, `or` and `not` of selectors over different s-ops, nested."""

import random
from itertools import combinations

import pytest
from oracle import assert_right

import raspc
from raspc import rasp

EQ, LT, GT = rasp.Comparison.EQ, rasp.Comparison.LT, rasp.Comparison.GT
SAME = rasp.Select(rasp.tokens, rasp.tokens, EQ)
BEFORE = rasp.Select(rasp.indices, rasp.indices, LT)
AFTER = rasp.Select(rasp.indices, rasp.indices, GT)
PREVIOUS = rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q - 1)
KEY_IS_A = rasp.Select(rasp.tokens, rasp.Full("a"), EQ)
QUERY_IS_A = rasp.Select(rasp.Full("a"), rasp.tokens, EQ)
CONSTANTS = rasp.Select(rasp.Full(1), rasp.Full(1), EQ)
EVERYTHING = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
NOTHING = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.FALSE)
LEFT_TOKEN = rasp.Aggregate(PREVIOUS, rasp.tokens)
"""The token to the left; undefined at the first position."""
UNDEFINED = rasp.Select(LEFT_TOKEN, rasp.tokens, EQ)
COUNTED = rasp.Select(rasp.SelectorWidth(SAME), rasp.indices, EQ)

COMPOSITES = {
    "or": SAME | BEFORE,
    "tautology": (~SAME & BEFORE) | ~(~SAME & BEFORE),
    "nor": ~(SAME | BEFORE),
    "nand": ~(SAME & BEFORE),
    "and not": SAME & ~BEFORE,
    "or not": SAME | ~BEFORE,
    "exclusive": (SAME & ~BEFORE) | (~SAME & BEFORE),
    "key alone": (SAME & BEFORE) | KEY_IS_A,
    "query alone": QUERY_IS_A | BEFORE,
    "sum of products": (SAME & BEFORE) | (KEY_IS_A & AFTER),
    "product of sums": (SAME | BEFORE) & (KEY_IS_A | AFTER),
    "common factor": (SAME & PREVIOUS) | (SAME & KEY_IS_A),
    "deep": ~((SAME | PREVIOUS) & ~(KEY_IS_A | AFTER)),
    "many": SAME | PREVIOUS | KEY_IS_A | QUERY_IS_A,
    "everything or": EVERYTHING | BEFORE,
    "everything and": EVERYTHING & (BEFORE | SAME),
    "nothing or": NOTHING | BEFORE,
    "constants": CONSTANTS & (BEFORE | SAME),
    "not everything": ~(EVERYTHING | SAME),
    "undefined or": UNDEFINED | BEFORE,
    "undefined nor": ~(UNDEFINED | BEFORE),
    "undefined twice": ~(UNDEFINED | ~rasp.Select(rasp.indices, LEFT_TOKEN, EQ)) | KEY_IS_A,
    "computed": COUNTED | SAME,
}


@pytest.mark.sample(8)
@pytest.mark.parametrize("causal", [False, True], ids=["", "causal"])
@pytest.mark.parametrize("name", COMPOSITES)
def test_width(name, causal):
    assert_right(rasp.SelectorWidth(COMPOSITES[name]), "ab", 4, causal=causal)


@pytest.mark.sample(8)
@pytest.mark.parametrize("causal", [False, True], ids=["", "causal"])
@pytest.mark.parametrize("name", COMPOSITES)
def test_mean(name, causal):
    mean = rasp.numerical(rasp.Aggregate(COMPOSITES[name], rasp.indices, default=-1))
    assert_right(mean, "ab", 4, causal=causal)


def random_composite(rng, depth):
    atoms = [SAME, BEFORE, AFTER, KEY_IS_A, QUERY_IS_A, PREVIOUS, UNDEFINED, EVERYTHING]
    match rng.randrange(4) if depth else 0:
        case 0:
            return rng.choice(atoms)
        case 1:
            return ~random_composite(rng, depth - 1)
        case 2:
            return random_composite(rng, depth - 1) & random_composite(rng, depth - 1)
        case _:
            return random_composite(rng, depth - 1) | random_composite(rng, depth - 1)


@pytest.mark.sample(6)
@pytest.mark.parametrize("seed", range(25))
def test_random(seed):
    rng = random.Random(seed)
    selector = random_composite(rng, 4)
    causal = rng.random() < 0.3
    width = rasp.SelectorWidth(selector)
    mean = rasp.numerical(rasp.Aggregate(selector, rasp.indices, default=0))
    pipelines = (rng.choice(["default", "tracr"]),)
    assert_right(width, "ab", 4, causal=causal, pipelines=pipelines)
    assert_right(mean, "ab", 4, causal=causal, pipelines=pipelines)


def test_one_selector_of_several_heads():
    composite = SAME | BEFORE
    both = rasp.Map(
        lambda width, mean: (width, mean),
        rasp.SelectorWidth(composite),
        rasp.Aggregate(composite, rasp.indices, default=0),
    )
    default, _ = assert_right(both, "ab", 4)
    # Both heads share one product variable.
    assert default.stats.total_heads == 2


def test_a_width_of_a_disjunction_waits_for_no_product_variable():
    default, _ = assert_right(rasp.SelectorWidth(SAME | BEFORE), "abc", 4)
    assert default.stats.n_layers == 1


@pytest.mark.parametrize("length", [8, 20])
def test_longer(length):
    mean = rasp.numerical(rasp.Aggregate(SAME | PREVIOUS, rasp.indices, default=0))
    assert_right(mean, "abcd", length, pipelines=("default",))
    width = rasp.SelectorWidth(SAME | PREVIOUS | BEFORE)
    assert_right(width, "abcd", length, pipelines=("default",))


def test_too_many_values():
    vocab = [f"t{i}" for i in range(80)]
    mean = rasp.numerical(rasp.Aggregate(SAME | PREVIOUS, rasp.indices, default=0))
    with pytest.raises(raspc.RaspcError, match="of too many values"):
        raspc.compile(mean, vocab=vocab, max_seq_len=100)


def test_sorting_by_one_selector():
    # As in the RASP paper: smaller keys, and equal keys before.
    smaller = rasp.Select(rasp.tokens, rasp.tokens, LT)
    rank = rasp.SelectorWidth(smaller | (SAME & BEFORE))
    placed = rasp.Select(rank, rasp.indices, EQ)
    result = rasp.numerical(rasp.Aggregate(placed, rasp.tokens, default=0))
    assert_right(result, [1, 2, 3], 4, pipelines=("default",))


def test_fewest_disjoint_terms():
    from raspc.frontends.python import lower_program
    from raspc.rasp_dialect.analysis.selector_formulas import disjoint_terms, formula_of
    from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
    from raspc.rasp_dialect.program_evaluator import find_program

    module = lower_program(
        rasp.SelectorWidth((SAME & BEFORE) | KEY_IS_A), vocab="ab", max_seq_len=3
    )
    program = find_program(module)
    (width,) = [op for op in program.body.block.ops if op.name == "rasp.selector_width"]
    formula = formula_of(width.operands[0], ValueAnalysis(program).facts)
    terms = disjoint_terms(formula, 6)
    assert len(terms) == 2
    for fst, snd in combinations(terms, 2):
        assert any(literal.negated in snd for literal in fst)
    assert disjoint_terms(formula, 1) is None
