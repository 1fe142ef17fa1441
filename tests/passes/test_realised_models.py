"""Models realised in an architecture: the same choices as the plain model, on all inputs."""

from collections.abc import Callable
from itertools import product
from typing import Any

import numpy as np
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
from raspc.transformer_dialect import ModelOp, NormOp, WeightAttr
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.interpreter import (
    TransformerFunctions,
    activation_names,
    run_model,
)
from raspc.transformer_dialect.plain_architecture import is_plain, plain_form
from raspc.values import RaspcError

ARCHITECTURES = ("gpt2", "llama", "phi3", "neox", "bert")
ROTARY = ("llama", "phi3", "neox")
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
    """The values that each unembedding chooses, at all tokens but BOS and PAD."""
    run = runner(model).run(ids)
    visible = (ids != model.pad_id) & (ids != model.bos_id)
    return [
        [unembed.decode.values[i] for i in choices[visible].tolist()]
        for choices, unembed in zip(run.choices, model.unembeds, strict=True)
    ]


def tied(plain: ModuleOp, architecture: str) -> ModuleOp:
    module = plain.clone()
    ties = "transformer-convert-unembedding{to=tokens others=lower},transformer-tie-embeddings"
    run_passes(module, parse_passes(f"{ties},{architecture}"))
    return module


def check(
    plain: ModuleOp,
    architecture: str,
    realised: Callable[[ModuleOp, str], ModuleOp] = realised,
) -> None:
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


@pytest.mark.sample(8)
@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("name", programs())
def test_a_realised_model_chooses_as_the_plain_model(name: str, architecture: str) -> None:
    causal = architecture != "bert"
    plain = lowered(programs()[name], causal=causal)
    run_passes(plain, parse_passes("rotary" if architecture in ROTARY else "default"))
    check(plain, architecture)


@pytest.mark.sample(1)
@pytest.mark.parametrize("seed", range(3))
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
        if checked == 1:
            return
    raise AssertionError("no random program compiles")


NEXT_TOKENS = {
    "previous": lambda: rasp.Aggregate(
        rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == max(query - 1, 0)),
        rasp.tokens,
        default="a",
    ),
    "own token": lambda: rasp.tokens,
    "always": lambda: rasp.Map(lambda t: "b", rasp.tokens),
    "number": lambda: rasp.numerical(
        rasp.Map(lambda n: "abc"[n % 3] == "a", programs()["hist"]),
    ),
    "two of three": lambda: rasp.Map(lambda n: "ab"[n % 2], programs()["hist"]),
}
"""Programs whose results are tokens, but for `number`, whose results are 0 and 1."""


@pytest.mark.parametrize(
    ("name", "architecture"),
    [
        ("previous", "gpt2"),
        ("number", "gpt2"),
        ("always", "gpt2"),
        ("own token", "llama"),
        ("number", "llama"),
        ("two of three", "llama"),
        ("previous", "bert"),
    ],
)
def test_tied_embeddings_choose_as_the_plain_model(name: str, architecture: str) -> None:
    vocab = {0, 1, 2} if name == "number" else {"a", "b", "c"}
    plain = lower_program(
        NEXT_TOKENS[name](), vocab=vocab, max_seq_len=4, causal=architecture != "bert"
    )
    run_passes(plain, parse_passes("rotary" if architecture in ROTARY else "default"))
    check(plain, architecture, tied)
    (unembed,) = model_of(tied(plain, architecture)).unembeds
    assert unembed.tied is not None
    # Norms after half-layers leave no norm to hide what else the embedding writes.
    assert (unembed.gain is None) == (architecture != "bert")


def test_the_plain_model_is_tied_before_it_is_realised() -> None:
    plain = lowered(NEXT_TOKENS["previous"](), causal=True)
    run_passes(plain, parse_passes("default"))
    before, model = model_of(plain), model_of(tied(plain, "transformer-pad-heads"))
    ids = inputs_of(before)
    assert chosen(model, NumpyRunner, ids) == chosen(before, NumpyRunner, ids)
    assert "unembed/W_U" not in model.parameters


def test_several_results_read_one_norm() -> None:
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    results = {"width": rasp.SelectorWidth(same), "token": rasp.tokens}
    plain = lowered(results, causal=False)
    run_passes(plain, parse_passes("default"))
    check(plain, "bert")
    check(plain, "gpt2")


def test_float64_weights_and_one_token() -> None:
    for dtype in ("float32", "float64"):
        plain = lower_program(rasp.tokens, vocab={"a", "b"}, max_seq_len=1)
        run_passes(plain, parse_passes("default"))
        for op in model_of(plain).body.walk():
            for name, weight in op.weights.items() if isinstance(op, ComponentOp) else ():
                op.properties[name] = WeightAttr(weight.array.astype(dtype))
        for architecture in ARCHITECTURES:
            before = plain.clone()
            if architecture in ROTARY:
                (embed,) = (op for op in model_of(before).components if op.component == "embed")
                embed.properties["W_pos"] = WeightAttr(np.zeros_like(embed.W_pos.array))
            model = model_of(realised(before, architecture))
            assert {w.data.element_type for w in model.parameters.values()} == {f"f{dtype[-2:]}"}
            check(before, architecture)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_variables_are_read_where_they_were(architecture: str) -> None:
    plain = lowered(programs()["shift"], causal=True)
    run_passes(plain, parse_passes("rotary" if architecture in ROTARY else "default"))
    models = [model_of(plain), model_of(realised(plain, architecture))]
    ids = inputs_of(models[0])
    tokens = (ids != models[0].pad_id) & (ids != models[0].bos_id)
    records = [[each for each in model.variables if each.is_located] for model in models]
    assert [each.sop_name for each in records[0]] == [each.sop_name for each in records[1]]
    streams = []
    for model in models:
        names = frozenset(name for name in activation_names(model) if "residual/" in name)
        functions = TransformerFunctions(np, np.float32, wanted=names | {"embed"})
        run_model(model, ids, functions)
        streams.append(functions.activations)
    for before, after in zip(*records, strict=True):
        assert before.after is not None
        stage = (
            before.after.data if before.after.data == "embed" else f"residual/{before.after.data}"
        )
        first, last = (
            (stream[stage] @ record.reading_matrix)[tokens]
            for stream, record in zip(streams, (before, after), strict=True)
        )
        assert last == pytest.approx(first, abs=0.01), before.sop_name.data


def test_external_weights_are_refused() -> None:
    plain = lowered(programs()["parity"], causal=True)
    run_passes(plain, parse_passes("rotary"))
    for op in model_of(plain).body.walk():
        for name, weight in op.weights.items() if isinstance(op, ComponentOp) else ():
            op.properties[name] = WeightAttr(weight.data.as_external())
    for name in (
        "transformer-insert-norms",
        "transformer-scale-attention",
        "transformer-convert-activations",
        "transformer-convert-positions",
        "transformer-convert-unembedding{to=tokens}",
    ):
        with pytest.raises(RaspcError, match=r"load the \.rmodel file"):
            run_passes(plain.clone(), parse_passes(name))


@pytest.mark.parametrize(
    "pipeline",
    [
        "transformer-insert-norms,transformer-scale-attention,transformer-convert-positions,"
        "transformer-convert-activations{to=silu},transformer-absorb-biases{of=unembedding}",
        "transformer-scale-attention,transformer-convert-positions,transformer-insert-norms,"
        "transformer-absorb-biases,transformer-convert-activations{to=gelu gated=true}",
        "transformer-convert-activations,transformer-scale-attention,transformer-insert-norms{"
        "kind=layer place=after whole-heads=true log2-pin=14},transformer-fill-heads",
        "transformer-insert-norms{kind=layer log2-pin=14},transformer-absorb-biases,"
        "transformer-convert-activations{to=silu gated=true},canonicalize,dce",
    ],
)
def test_other_orders_of_passes(pipeline: str) -> None:
    for name in ("hist", "parity", "shift"):
        plain = lowered(programs()[name], causal=True)
        run_passes(plain, parse_passes("rotary"))
        module = plain.clone()
        run_passes(module, parse_passes(pipeline))
        before, model = model_of(plain), model_of(module)
        ids = inputs_of(before)
        expected = chosen(before, NumpyRunner, ids)
        assert chosen(model, NumpyRunner, ids) == expected
        assert chosen(plain_form(model), NumpyRunner, ids) == expected
