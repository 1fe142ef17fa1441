"""The generators, against runs of the whole sequence: tokens, costs, limits and compilations."""

from collections.abc import Sequence
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from raspc.backends.runners.generation import generation_parts
from raspc.backends.runners.generation.cached_network import CachedFunctions, GrowingCache
from raspc.backends.runners.generation.generation_state import (
    NO_TOKEN,
    Ended,
    GeneratedIds,
    GenerationRequest,
    Generator,
)
from raspc.backends.runners.generation.generator_factory import make_generator
from raspc.backends.runners.generation.host_generation import NumpyGenerator, UncachedGenerator
from raspc.backends.runners.generation.next_tokens import NextTokens
from raspc.backends.runners.generation.xla_generation import XlaGenerator
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.transformer_dialect.interpreter import TransformerFunctions, activation_names, run_model
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

LENGTH = 7
GENERATORS = (NumpyGenerator, XlaGenerator)


def random_model(networks: ModuleType, seed: int, **settings: Any) -> ModelOp:
    """A random causal network of tokens 0, 1 and 2, with BOS 3 and PAD 4."""
    return networks.model_of(networks.random_module(seed, causal=True, **settings))


def request_for(
    prompts: Sequence[Sequence[int]],
    next_ids: Sequence[int],
    stops: Sequence[int] = (),
    most=LENGTH,
) -> GenerationRequest:
    """The request of prompts of ids without BOS, for a random network."""
    ids = np.full((len(prompts), LENGTH + 1), 4, np.int32)
    ids[:, 0] = 3
    for row, prompt in zip(ids, prompts, strict=True):
        row[1 : 1 + len(prompt)] = prompt
    lengths = np.array([1 + len(prompt) for prompt in prompts], np.int32)
    limits = np.minimum(lengths + most, LENGTH + 1).astype(np.int32)
    flags = np.isin(np.arange(5), stops)
    return GenerationRequest(ids, lengths, limits, np.array([*next_ids, NO_TOKEN], np.int32), flags)


def by_definition(model: ModelOp, request: GenerationRequest) -> list[tuple[list[int], int]]:
    """The sequences and reasons, each by runs of one growing sequence."""
    found: list[tuple[list[int], int]] = []
    runner = NumpyRunner(model)
    for row, length, limit in zip(request.ids, request.lengths, request.limits, strict=True):
        ids, reason = row[:length].tolist(), Ended.RUNNING
        while reason == Ended.RUNNING:
            if len(ids) >= limit:
                reason = Ended.LIMIT
                break
            choice = runner.run(np.array([ids], np.int32)).choices[0][0, -1]
            token = int(request.next_ids[choice])
            if token == NO_TOKEN:
                reason = Ended.NO_TOKEN
            else:
                ids.append(token)
                reason = Ended.STOP if request.stops[token] else Ended.RUNNING
        found.append((ids, reason))
    return found


def as_lists(found: GeneratedIds) -> list[tuple[list[int], int]]:
    """The sequences and reasons of a result."""
    lengths, ended, _ = found.state
    rows = zip(found.ids, lengths, ended, strict=True)
    return [(ids[:length].tolist(), int(reason)) for ids, length, reason in rows]


def random_prompts(seed: int, count: int) -> list[list[int]]:
    rng = np.random.default_rng(seed)
    lengths = rng.integers(1, LENGTH + 1, size=count)
    return [rng.integers(0, 3, size=length).tolist() for length in lengths]


def generator_of(kind: type[Any], model: ModelOp) -> Generator:
    return UncachedGenerator(NumpyRunner(model)) if kind is UncachedGenerator else kind(model)


@pytest.mark.sample(3)
@pytest.mark.parametrize(
    ("kind", "seed"),
    [
        (NumpyGenerator, 20),
        (NumpyGenerator, 21),
        (NumpyGenerator, 22),
        (XlaGenerator, 20),
        (UncachedGenerator, 21),
    ],
)
def test_generators_agree_with_runs_of_the_growing_sequence(
    networks: ModuleType, kind: type[Any], seed: int
) -> None:
    model = random_model(networks, seed)
    generator = generator_of(kind, model)
    prompts = random_prompts(seed, 40)
    for next_ids, stops, most in (
        ((0, 1, 2), (), LENGTH),
        ((2, 0, 1), (1,), LENGTH),
        ((1, NO_TOKEN, 0), (), 3),
        ((1, 0, 2), (2,), 0),
    ):
        request = request_for(prompts, next_ids, stops, most)
        assert as_lists(generator.generate(request)) == by_definition(model, request)


@pytest.mark.parametrize("kind", GENERATORS)
def test_numerical_results_in_float64(networks: ModuleType, kind: type[Any]) -> None:
    model = random_model(networks, 23, numerical=True, dtype=np.float64)
    assert kind(model).arithmetic == "float64-sum-then-divide"
    tokens = NextTokens.of(model)
    assert sorted(zip(tokens.values, tokens.ids.tolist()[:-1], strict=True)) == [
        (-1, NO_TOKEN),
        (0, 0),
        (2, 2),
    ]
    request = request_for(random_prompts(1, 30), tokens.ids[:-1].tolist())
    assert as_lists(kind(model).generate(request)) == by_definition(model, request)


def test_the_result_does_not_depend_on_the_parts(
    networks: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = random_model(networks, 25)
    request = request_for(random_prompts(3, 21), (0, 1, 2))
    expected = by_definition(model, request)
    monkeypatch.setattr(generation_parts, "BATCHES", (1, 4))
    assert as_lists(NumpyGenerator(model).generate(request)) == expected


def test_parts_have_a_limit_of_memory(
    networks: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = random_model(networks, 25)
    assert generation_parts.rows_at_once(model) == 256
    monkeypatch.setattr(generation_parts, "MAX_NUMBERS", 16 * 8 * 19)
    assert generation_parts.rows_at_once(model) == 16
    monkeypatch.setattr(generation_parts, "MAX_NUMBERS", 1)
    assert generation_parts.rows_at_once(model) == 1


def test_numbers_that_are_not_finite_are_no_tokens(networks: ModuleType) -> None:
    model = random_model(networks, 26)
    request = request_for([[0, 1]], (0, 1, 2))
    generator = NumpyGenerator(model)
    weights = dict(generator.parameters)
    generator.parameters = weights | {"unembed/W_U": np.full((6, 3), np.inf, np.float32)}
    found = generator.generate(request)
    assert found.state.ended.tolist() == [Ended.NO_TOKEN]
    assert found.state.choices.tolist() == [-1]


# Costs


def test_one_token_costs_one_position(
    networks: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The network sees the shortest prompt at once, and then one position for each token."""
    shapes: list[tuple[int, ...]] = []
    embed = CachedFunctions.embed

    def counted(self: CachedFunctions, op: Any, ids: Any) -> Any:
        shapes.append(ids.shape)
        return embed(self, op, ids)

    monkeypatch.setattr(CachedFunctions, "embed", counted)
    model = random_model(networks, 27)
    NumpyGenerator(model).generate(request_for([[0, 1, 2], [1, 1, 2, 0]], (0, 1, 2)))
    assert shapes == [(2, 4), (2, 1), (2, 1), (2, 1)]
    shapes.clear()
    generator = XlaGenerator(model)
    generator.loop.lower(generator.parameters, request_for([[0, 1, 2], [1, 1, 2, 0]], (0, 1, 2)))
    assert set(shapes) == {(2, 1)}


def test_xla_compiles_once_for_all_lengths(networks: ModuleType) -> None:
    generator = XlaGenerator(random_model(networks, 28))
    for length in range(1, LENGTH + 1):
        prompts = [[0] * length, [1], [2] * length]
        for most in (1, LENGTH):
            generator.generate(request_for(prompts, (0, 1, 2), most=most))
    assert generator.loop._cache_size() == 1


def test_activations_of_a_step_are_those_of_the_whole_run(networks: ModuleType) -> None:
    """The stream at each position, in parts of several lengths, is that of one run."""
    model = random_model(networks, 29)
    ids = np.array([[3, 0, 1, 2, 2, 1, 0, 1], [3, 2, 2, 1, 0, 0, 1, 2]], np.int32)
    names = [name for name in activation_names(model) if not name.endswith("pattern")]
    whole = TransformerFunctions(np, model.dtype, wanted=names)
    run_model(model, ids, whole)
    cache = GrowingCache(2, LENGTH + 1)
    for start, end in ((0, 3), (3, 4), (4, 5), (5, 8)):
        functions = CachedFunctions(np, model.dtype, wanted=names, cache=cache, start=start)
        run_model(model, ids[:, start:end], functions)
        for name in names:
            expected = whole.activations[name][:, start:end]
            assert functions.activations[name] == pytest.approx(expected, rel=2e-5, abs=2e-5), name


# Refusals


def test_the_arithmetic_of_the_step_is_covered(networks: ModuleType) -> None:
    model = random_model(networks, 30)
    for backend in ("numpy", "jax"):
        covered = make_generator(model, backend, covered=("float32-sum-then-divide",))
        assert covered.arithmetic == "float32-sum-then-divide"
        assert make_generator(model, backend, form="plain", covered=()).arithmetic
        with pytest.raises(
            RaspcError, match="does not cover the step with a cache of keys"
        ) as error:
            make_generator(model, backend, covered=("float32-folded",))
        assert "raspc certify MODEL --arithmetic float32-sum-then-divide" in str(error.value)
        with pytest.raises(RaspcError, match="the run form 'folded' has no step with a cache"):
            make_generator(model, backend, form="folded", covered=())


def test_models_that_do_not_generate(networks: ModuleType) -> None:
    with pytest.raises(RaspcError, match="'random' does not generate: it is not causal"):
        NextTokens.of(networks.model_of(networks.random_module(31)))
    with pytest.raises(
        RaspcError, match=r'no result of it is a token .* results are "u", none, "v"'
    ):
        NextTokens.of(random_model(networks, 31))
