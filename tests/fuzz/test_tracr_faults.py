"""
Programs that Tracr compiles to models that are wrong, or fails on: right here, or refused.

Each was measured with Tracr's defaults; the comments say what its model does.
"""

import random

import pytest

import raspc
from raspc import rasp
from raspc.frontends.python import load_program, lower_program
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.values import RaspcError

PIPELINES = ("tracr", "default")


def models(sop, vocab, max_seq_len, causal=False, pipelines=PIPELINES):
    for pipeline in pipelines:
        yield raspc.compile(
            sop,
            vocab=vocab,
            max_seq_len=max_seq_len,
            causal=causal,
            pipeline=pipeline,
            backend="numpy",
        )


def check(sop, vocab, max_seq_len, causal=False, inputs=(), count=64, pipelines=PIPELINES):
    """Models decode what the program says, on the inputs given and on random ones."""
    module = lower_program(sop, vocab=vocab, max_seq_len=max_seq_len, causal=causal)
    evaluator = ProgramEvaluator(module)
    rng = random.Random(0)
    lengths = [1 + i % max_seq_len for i in range(count)]
    tried = [*map(list, inputs), *([rng.choice(vocab) for _ in range(n)] for n in lengths)]
    expected = [evaluator(tokens) for tokens in tried]
    for model in models(sop, vocab, max_seq_len, causal, pipelines):
        assert model.apply_batch(tried) == expected


def all_true():
    return rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)


@pytest.mark.parametrize("max_seq_len", [30, 60])
def test_length(max_seq_len):
    # At 30 wrong on 21 lengths of 30.
    check(rasp.SelectorWidth(all_true()), ["a"], max_seq_len, count=max_seq_len)


@pytest.mark.parametrize(
    "program, vocab, lengths",
    [
        ("reverse.py", ["a", "b", "c", "d"], (10, 20)),  # wrong on 5 and 32 of 64
        ("sort_unique.py", [1, 2, 3, 4, 5], (15,)),  # wrong on 23
        ("hist.py", ["a", "b", "c", "d"], (20,)),  # wrong on 2
    ],
)
def test_examples(examples, program, vocab, lengths):
    sop = load_program(str(examples / program)).sop
    for length in lengths:
        check(sop, vocab, length)


def test_sort_freq(examples):
    # Wrong on 14 of 64.
    program = load_program(str(examples / "sort_freq.py"), max_seq_len=15)
    check(program.sop, program.vocab, 15)


@pytest.mark.sample(1)
@pytest.mark.parametrize("max_seq_len", [10, 12])
def test_shuffle_dyck(examples, max_seq_len):
    # Rejects what is balanced.
    sop = load_program(f"{examples / 'shuffle_dyck.py'}:shuffle_dyck2").sop
    balanced = ["(){}(){}()"[:max_seq_len], "({)}", "()", "{}" * (max_seq_len // 2)]
    check(sop, ["(", ")", "{", "}"], max_seq_len, inputs=balanced)


def test_negative_numbers():
    # Clipped to 0.
    number = rasp.numerical(rasp.Map(lambda x: x, rasp.tokens))
    check(rasp.numerical(rasp.Map(lambda x: x - 2, number)), [0, 1, 2, 3], 4)


def test_undefined_stays_undefined():
    # Gives 2 where RASP gives None.
    before = rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q - 1)
    shifted = rasp.Aggregate(before, rasp.tokens, default=None) + 1
    assert shifted([1, 3, 2]) == [None, 2, 4]
    check(shifted, [1, 2, 3], 3)


@pytest.mark.sample(1)
@pytest.mark.parametrize("max_seq_len", [4, 8])
def test_causal(max_seq_len):
    # Can disagree with the interpreter.
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    check(rasp.SelectorWidth(same), ["a", "b"], max_seq_len, causal=True)
    check(rasp.Aggregate(same, rasp.indices, default=0), ["a", "b"], max_seq_len, causal=True)


def test_length_in_a_causal_program_is_refused():
    with pytest.raises(RaspcError, match="not known before the last position"):
        list(models(rasp.length, ["a"], 3, causal=True))


@pytest.mark.parametrize(
    "sop",
    [rasp.length, rasp.length - 1, rasp.Full(3), rasp.Full("b"), rasp.tokens, rasp.indices],
    ids=["length", "length - 1", "number", "letter", "tokens", "indices"],
)
def test_what_does_not_compile(sop):
    # AttributeError, TypeError, or `min() arg is an empty sequence`.
    check(sop, ["a", "b"], 4)


def test_comparison_of_sops():
    check(rasp.indices < rasp.length - 2, ["a", "b"], 4)
    check(rasp.tokens == rasp.Full("a"), ["a", "b"], 4)


def test_selectors_over_different_variables():
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    before = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT)
    check(rasp.SelectorWidth(same & before), ["a", "b"], 4)
