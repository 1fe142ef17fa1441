"""`Model.generate`: tokens, reasons and refusals, and the examples against their definitions."""

import random
from functools import cache

import pytest

import raspc
from corpus_programs.generation_cases import CASES, KEYS
from corpus_programs.index import entry_of
from raspc.model import Model, UncertifiedWarning
from raspc.values import RaspcError
from raspc.verification.verify_generation import verify_generation

BACKENDS = ("numpy", "jax")


@cache
def model_of(name: str, backend: str = "numpy") -> Model:
    model = raspc.compile(entry_of(KEYS[name]).module(), backend=backend, validate="off")
    assert model.certificate is not None
    return model


def check_cases(name: str, backend: str, count: int, *, cached: bool = True) -> None:
    """Compare the generated tokens of an example with its definition."""
    make, stop = CASES[name]
    dice = random.Random(name)
    cases = [make(dice) for _ in range(count)]
    model = model_of(name, backend)
    found = model.generate_batch([prompt for prompt, _ in cases], stop=stop, cache=cached)
    wrong = [
        (case, each.tokens)
        for case, each in zip(cases, found, strict=True)
        if (each.prompt, each.tokens) != case
    ]
    assert not wrong[:3]


@pytest.mark.parametrize("name", CASES)
def test_examples_generate_by_their_definitions(name: str) -> None:
    check_cases(name, "numpy", 40)
    check_cases(name, "numpy", 10, cached=False)


@pytest.mark.slow
@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", CASES)
def test_examples_generate_from_a_thousand_prompts(name: str, backend: str) -> None:
    check_cases(name, backend, 1000)


@pytest.mark.slow
@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", CASES)
def test_examples_generate_as_the_interpreter(name: str, backend: str) -> None:
    model = model_of(name, backend)
    verdict = verify_generation(
        entry_of(KEYS[name]).module(), model.op, model.generator, budget=1000
    )
    assert (verdict.tried, verdict.in_error, verdict.wrong) == (1000, 0, 0)
    assert verdict.counterexample is None
    assert verdict.tokens > 1000


@pytest.mark.parametrize("backend", BACKENDS)
def test_reasons(backend: str) -> None:
    model = model_of("counting", backend)
    found = model.generate_batch([[2, 4], [1], [1, 2, 3, 4, 5]], max_new_tokens=3, stop=[8])
    assert [(each.tokens, each.stopped) for each in found] == [
        ([6, 8], "stop"),
        ([2, 3, 4], "max_new_tokens"),
        ([6, 7, 8], "stop"),
    ]
    short, full = model.generate_batch([[0], list(range(10))])
    assert (short.sequence, short.stopped) == (list(range(10)), "max_seq_len")
    assert (full.tokens, full.stopped) == ([], "max_seq_len")
    none = model.generate([0], max_new_tokens=0)
    assert (none.tokens, none.stopped) == ([], "max_new_tokens")
    assert model.generate_batch([]) == []
    assert model.generator.arithmetic == "float32-sum-then-divide"


def test_a_result_that_is_no_token() -> None:
    model = model_of("copying")
    with pytest.raises(RaspcError) as error:
        model.generate(["a", "b"])
    assert str(error.value) == (
        'the result at position 1, after the prompt "a" "b", is undefined (None), which is no '
        "token; give a prompt that the program continues, or a stop token that comes before"
    )
    with pytest.raises(RaspcError, match=r"^sequences\[1\]: the result at position 0"):
        model.generate_batch([["|"], ["a"]])
    machine = model_of("turing_machine")
    with pytest.raises(RaspcError, match=r'position 21, after the prompt "A", is undefined'):
        machine.generate(["A"])


def test_results_that_are_no_token_by_value() -> None:
    from raspc import rasp

    program = rasp.Map(lambda x: x + 1, rasp.tokens).named("successor")
    model = raspc.compile(program, vocab=[1, 2], max_seq_len=4, causal=True, backend="numpy")
    assert model.generate([1], max_new_tokens=1).tokens == [2]
    with pytest.raises(
        RaspcError, match="position 1, after the prompt 1, is 3, which is no token of"
    ):
        model.generate([1])


def test_bad_arguments() -> None:
    model = model_of("counting")
    with pytest.raises(RaspcError, match="max_new_tokens is -1; give at least 0"):
        model.generate([1], max_new_tokens=-1)
    with pytest.raises(RaspcError, match="the stop token 10 is not in the vocabulary; use 0, 1"):
        model.generate([1], stop=[10])
    with pytest.raises(RaspcError, match=r'stop is one string, "ab", .*; give \["ab"\]'):
        model_of("copying").generate(["|"], stop="ab")
    with pytest.raises(RaspcError, match="the input has no tokens"):
        model.generate([])
    with pytest.raises(RaspcError, match=r"sequences\[1\]: the token 11 at position 0"):
        model.generate_batch([[1], [11]])


def test_several_results_do_not_generate() -> None:
    module = entry_of(KEYS["counting"]).load().sop
    model = raspc.compile(
        {"a": module, "b": module + 1}, vocab=range(10), max_seq_len=5, causal=True, backend="numpy"
    )
    with pytest.raises(RaspcError, match="it has 2 results, where the next token is one"):
        model.generate([1])


def test_a_model_without_a_certificate_warns() -> None:
    entry = entry_of(KEYS["counting"])
    model = raspc.compile(
        entry.module(), pipeline="tracr", allow_uncertified=True, backend="numpy", validate="off"
    )
    del model.op.properties["certificate"]
    with pytest.warns(UncertifiedWarning, match="in float32-sum-then-divide are not proved"):
        assert model.generate([1], max_new_tokens=1).tokens == [2]


def test_a_form_without_a_cache() -> None:
    model = Model(model_of("counting").module, backend="jax", form="folded")
    with pytest.raises(RaspcError, match="the run form 'folded' has no step with a cache"):
        model.generate([1])
    assert model.generate([1], max_new_tokens=1, cache=False).tokens == [2]


@pytest.mark.sample(2)
@pytest.mark.parametrize("activation", ["gelu", "silu"])
@pytest.mark.parametrize("backend", BACKENDS)
def test_other_activations_generate(activation: str, backend: str) -> None:
    pipeline = f"default,transformer-convert-activations{{to={activation}}}"
    program = entry_of(KEYS["counting"]).module()
    model = raspc.compile(program, pipeline=pipeline, backend=backend, validate="off")
    with pytest.warns(UncertifiedWarning):
        found = model.generate([2, 4], max_new_tokens=3)
    assert found.tokens == model_of("counting").generate([2, 4], max_new_tokens=3).tokens
