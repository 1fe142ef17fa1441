"""Models realised in an architecture: the same choices as the plain model, on all inputs."""

from itertools import product
from typing import Any

import pytest
from xdsl.dialects.builtin import ModuleOp

from raspc import rasp
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.token_batch import encode
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.frontends.python import lower_program
from raspc.frontends.random_programs.program_maker import random_program
from raspc.frontends.random_programs.program_styles import DIFFICULT
from raspc.frontends.random_programs.random_choices import RandomChoices
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.transformer_dialect import ModelOp, NormOp
from raspc.transformer_dialect.plain_architecture import is_plain, plain_form
from raspc.values import RaspcError

ARCHITECTURES = ("gpt2", "llama", "bert")
MOST_INPUTS = 200


def lowered(sop: Any, *, causal: bool) -> ModuleOp:
    return lower_program(sop, vocab={"a", "b", "c"}, max_seq_len=4, causal=causal)


def model_of(module: ModuleOp) -> ModelOp:
    (model,) = (op for op in module.ops if isinstance(op, ModelOp))
    return model


def inputs_of(model: ModelOp) -> Any:
    """The ids of all short sequences, or of the first."""
    lengths = range(1, model.max_length + 1)
    tokens = [each for n in lengths for each in product(model.vocab, repeat=n)]
    step = -(-len(tokens) // MOST_INPUTS)
    return encode(model, tokens[::step]).ids


def realised(plain: ModuleOp, architecture: str) -> ModuleOp:
    module = plain.clone()
    run_passes(module, parse_passes(f"transformer-convert-unembedding,{architecture}"))
    return module


def chosen(model: ModelOp, runner: Any, ids: Any) -> list[Any]:
    """The values that each unembedding chooses."""
    run = runner(model).run(ids)
    visible = ids != model.pad_id
    return [
        [unembed.decode.values[i] for i in choices[visible].tolist()]
        for choices, unembed in zip(run.choices, model.unembeds, strict=True)
    ]


def check(plain: ModuleOp, architecture: str) -> None:
    module = realised(plain, architecture)
    before, model = model_of(plain), model_of(module)
    ids = inputs_of(before)
    expected = chosen(before, NumpyRunner, ids)
    assert not is_plain(model)
    assert any(isinstance(op, NormOp) for op in model.components)
    assert all("b_in" not in op.weights and "b_out" not in op.weights for op in model.components)
    assert chosen(model, NumpyRunner, ids) == expected
    assert chosen(model, XlaRunner, ids) == expected
    restored = plain_form(model)
    assert is_plain(restored)
    assert not is_plain(model)
    restored.verify()
    assert chosen(restored, NumpyRunner, ids) == expected


def programs() -> dict[str, Any]:
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    before = rasp.Select(rasp.indices, rasp.indices - 1, rasp.Comparison.EQ)
    width = rasp.SelectorWidth(same)
    return {
        "hist": width,
        "shift": rasp.Aggregate(before, rasp.tokens),
        "map": rasp.Map(lambda t: t == "a", rasp.tokens),
        "parity": rasp.Map(lambda n: n % 2, width),
        "fractions": rasp.numerical(
            rasp.Aggregate(
                rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ),
                rasp.numerical(rasp.Map(lambda t: int(t == "a"), rasp.tokens)),
                default=0,
            )
        ),
    }


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("name", programs())
def test_a_realised_model_chooses_as_the_plain_model(name: str, architecture: str) -> None:
    causal = architecture != "bert"
    plain = lowered(programs()[name], causal=causal)
    run_passes(plain, parse_passes("rotary" if architecture == "llama" else "default"))
    check(plain, architecture)


@pytest.mark.parametrize("seed", range(4))
def test_random_programs(seed: int) -> None:
    checked = 0
    for attempt in range(20):
        program = random_program(RandomChoices(100 * seed + attempt), 3, DIFFICULT)
        try:
            run_passes(program, parse_passes("default"))
        except RaspcError:
            continue  # The program has no certificate, or is in error on some inputs.
        for architecture in ("gpt2", "bert"):
            check(program, architecture)
        checked += 1
        if checked == 2:
            return
    raise AssertionError("no random program compiles")
