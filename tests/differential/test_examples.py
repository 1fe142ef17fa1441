"""
Compiled examples decode every input to the results of the rasp interpreter, or are refused.

The inputs of each length are all inputs if they are few, otherwise random inputs of all lengths.
The rasp interpreter, which computes exact values op by op, is the oracle.
"""

import functools
import json
import random
from itertools import product
from pathlib import Path

import pytest

import raspc
import raspc.craft_dialect.program_runner as craft
from raspc.compiler import lower_to
from raspc.frontends.python import load_program, lower_program
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.values import RaspcError

EXAMPLES = Path(__file__).parents[2] / "examples"
INDEX = [
    entry
    for entry in json.loads((EXAMPLES / "index.json").read_text())
    if entry["theme"] == "tracr"
]
LENGTHS = (5, 10, 20, 40)
BUILT_FOR_A_LENGTH = ("sort.py", "sort_freq.py")
"""The files whose program depends on the length."""

MAX_INPUTS = 2000
RANDOM_INPUTS = 500
CRAFT_INPUTS = 25
PIPELINES = ("tracr", "default")

CASES = [
    pytest.param(
        entry,
        length,
        id=f"{entry['file'].removesuffix('.py')}-{entry['name']}-{length}",
        marks=[pytest.mark.slow] if length == 40 and "dyck" in entry["file"] else [],
    )
    for entry in INDEX
    for length in LENGTHS
    if length <= entry["largest_max_seq_len"]
]
SHORT = [case for case in CASES if case.values[1] == 5]
AS_TRACR = [case for case in CASES if case.values[1] <= 20]
"""The cases for `tracr`, which compiles longer programs slowly: some layers have 70,000 neurons."""
LONG = [
    case
    for case in CASES
    if case.values[1] > 5 and (case.values[1] <= 20 or "sort" not in case.values[0]["file"])
]
"""The long cases with a causal mask; the interpreter takes long for `sort` at 40."""


@functools.cache
def inputs(vocab, length):
    """All inputs up to a length if they are at most MAX_INPUTS, otherwise random inputs."""
    if sum(len(vocab) ** n for n in range(1, length + 1)) <= MAX_INPUTS:
        return [list(xs) for n in range(1, length + 1) for xs in product(vocab, repeat=n)]
    rng = random.Random(length)
    lengths = [1 + i % length for i in range(RANDOM_INPUTS)]
    return [[rng.choice(vocab) for _ in range(n)] for n in lengths]


@functools.cache
def module_of(file, name, length, causal):
    """The module of an example's program at a length."""
    if file in BUILT_FOR_A_LENGTH:
        program = load_program(str(EXAMPLES / file), max_seq_len=length)
    else:
        program = load_program(f"{EXAMPLES / file}:{name}")
    return lower_program(
        program.sop, vocab=program.vocab, max_seq_len=length, causal=causal, name=name
    )


@functools.cache
def expected(file, name, length, causal):
    """Inputs and their results by the interpreter, without inputs on which the program fails."""
    (entry,) = (e for e in INDEX if (e["file"], e["name"]) == (file, name))
    evaluator = ProgramEvaluator(module_of(file, name, length, causal))
    found = []
    for tokens in inputs(tuple(entry["vocab"]), length):
        try:
            found.append((tokens, evaluator(tokens)))
        except RaspcError:
            continue
    return found


def wrong(expected, results):
    """The first few cases with a wrong result of the model; None differs from 0."""
    pairs = zip(expected, results, strict=True)
    return [(xs, right, got) for (xs, right), got in pairs if right != got][:3]


def check(case, pipeline, backend, most=MAX_INPUTS):
    cases = expected(*case)[-most:]
    # A program that takes no repetitions fails on most random inputs.
    assert len(cases) > 10
    model = raspc.compile(module_of(*case), pipeline=pipeline, backend=backend)
    assert not wrong(cases, model.apply_batch([tokens for tokens, _ in cases]))


@pytest.mark.sample(6)
@pytest.mark.parametrize("entry, length", CASES)
def test_models_are_right(entry, length):
    check((entry["file"], entry["name"], length, False), "default", "jax")


@pytest.mark.sample(6)
@pytest.mark.parametrize("entry, length", AS_TRACR)
def test_models_like_those_of_tracr_are_right(entry, length):
    check((entry["file"], entry["name"], length, False), "tracr", "numpy", most=150)


@pytest.mark.sample(4)
@pytest.mark.parametrize("pipeline", PIPELINES)
@pytest.mark.parametrize("entry, length", SHORT)
def test_causal_models_are_right_or_refused(entry, length, pipeline):
    check_causal(entry, length, pipeline, "numpy")


@pytest.mark.sample(2)
@pytest.mark.parametrize("entry, length", LONG)
def test_long_causal_models_are_right_or_refused(entry, length):
    check_causal(entry, length, "default", "jax")


def check_causal(entry, length, pipeline, backend):
    """A causal model is right, or its program is refused and need not be causal."""
    case = (entry["file"], entry["name"], length, True)
    try:
        model = raspc.compile(module_of(*case), pipeline=pipeline, backend=backend)
    except RaspcError as error:
        message = str(error)
        if entry["causal"] or "\n" in message:
            pytest.fail(message)
        return
    cases = expected(*case)
    assert not wrong(cases, model.apply_batch([tokens for tokens, _ in cases]))


@pytest.mark.sample(4)
@pytest.mark.parametrize("pipeline", PIPELINES)
@pytest.mark.parametrize("entry, length", SHORT)
def test_craft_is_right(entry, length, pipeline):
    case = (entry["file"], entry["name"], length, False)
    rng = random.Random(0)
    cases = rng.sample(expected(*case), CRAFT_INPUTS)
    for stage in ("craft", "residual"):
        module = lower_to(stage, module_of(*case), pipeline=pipeline)
        assert not wrong(cases, [craft.evaluate(module, tokens) for tokens, _ in cases])
