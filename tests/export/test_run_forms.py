"""
Every run form of a program: the same results on 1,000 inputs, and residual streams within 1e-4.

test_loaded_exports.py and test_hooked_transformer.py test other libraries with the same programs
and inputs.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from raspc.backends.export.jax_artifact import write_artifact
from raspc.backends.runners.logit_choice import choose_by_argmax, choose_by_columns
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.stablehlo_program import StablehloProgram
from raspc.backends.runners.xla_runner import XlaRunner, forward_with_activations
from raspc.stablehlo_text import generic_text, to_stablehlo
from raspc.tracr.compiler.assemble import assemble
from raspc.tracr.craft.bases import BasisDirection

Case = Any
"""A case of conftest.py: a model, 1,000 inputs of all lengths, and their reference results."""


class Found(NamedTuple):
    """The results of a run form: choices, logits or both, and residual streams."""

    choices: Any = None
    """The choices [B, T]."""
    logits: Any = None
    """The logits [B, T, n_out]."""
    residuals: Mapping[str, Any] | None = None


def ids_of(case: Case) -> Any:
    return case.ids.astype(np.int32)


def stages(case: Case) -> dict[str, str]:
    """The name of each residual stream in the case, by the name of its activation."""
    return {name if name == "embed" else f"residual/{name}": name for name in case.residuals}


def by_runner(runner: Any, case: Case) -> Found:
    names = stages(case)
    run = runner.run(ids_of(case), [*names, "unembed"])
    alone = runner.run(ids_of(case)).choices[0]
    assert np.array_equal(alone[:, 1:][case.real[:, 1:]], run.choices[0][:, 1:][case.real[:, 1:]])
    residuals = {names[name]: run.activations[name] for name in names}
    return Found(run.choices[0], run.activations["unembed"], residuals)


def traced(case: Case, plain: bool) -> Found:
    model, names = case.model.op, stages(case)

    def run(parameters: Any, ids: Any) -> Any:
        return forward_with_activations(model, names, parameters, ids, plain=plain)

    (logits,), kept = jax.jit(run)(dict(case.model.params), ids_of(case))
    return Found(None, logits, {names[name]: kept[name] for name in names})


def stablehlo(case: Case, **sizes: int) -> str:
    return generic_text(to_stablehlo(case.model.module, **sizes))


def weights(case: Case) -> list[Any]:
    return list(case.model.params.values())


def numpy(case: Case, _: Path) -> Found:
    return by_runner(NumpyRunner(case.model.op), case)


def runner_plain(case: Case, _: Path) -> Found:
    return by_runner(XlaRunner(case.model.op, rows=1000, form="plain"), case)


def runner_fused(case: Case, _: Path) -> Found:
    return by_runner(XlaRunner(case.model.op, rows=1000, form="fused"), case)


def runner_folded(case: Case, _: Path) -> Found:
    return by_runner(XlaRunner(case.model.op, rows=300), case)


def traced_plain(case: Case, _: Path) -> Found:
    return traced(case, plain=True)


def traced_fused(case: Case, _: Path) -> Found:
    return traced(case, plain=False)


def client(case: Case, _: Path) -> Found:
    (logits,) = StablehloProgram(stablehlo(case), weights(case)).run(ids_of(case))
    return Found(None, logits)


def primitive_in_jit(case: Case, _: Path) -> Found:
    rows, length = case.ids.shape
    program = StablehloProgram(stablehlo(case, batch=rows, length=length), weights(case))
    (logits,) = jax.jit(lambda ids: program.call(ids))(ids_of(case))
    return Found(None, logits)


def artifact(case: Case, folder: Path) -> Found:
    path = folder / "model.stablehlo"
    write_artifact(case.model.op, path, ["cpu"])
    found = jax.export.deserialize(bytearray(path.read_bytes())).call(jnp.asarray(ids_of(case)))
    return Found(found["choices"][0], found["logits"][0])


def iree(case: Case, _: Path) -> Found:
    from raspc.backends.runners.iree_program import IreeProgram

    rows, length = case.ids.shape
    text = stablehlo(case, batch=rows, length=length)
    (logits,) = IreeProgram(text, weights(case)).run(ids_of(case))
    return Found(None, logits)


def haiku_named(case: Case, _: Path) -> Found:
    """The Haiku parameters, whose directions and tokens have another order."""
    op = case.model.op
    called = {op.bos_id: "BOS", op.pad_id: "PAD"}
    directions = {
        f"tokens:{token}": BasisDirection("tokens", called.get(i, token))
        for i, token in enumerate(op.tokens.data)
    }
    of_label = [directions.get(x, BasisDirection(x)) for x in op.residual_labels.data]
    by_label = dict(zip(op.residual_labels.data, of_label, strict=True))
    theirs = assemble(case.model, "BOS", "PAD", by_label.__getitem__)
    names = [*(theirs.input_encoder.encode(["BOS", each])[1] for each in case.model.vocab)]
    number = np.zeros(len(op.tokens.data), np.int32)
    number[[op.tokens.data.index(token) for token in op.vocab]] = names
    number[op.bos_id] = theirs.input_encoder.bos_encoding
    number[op.pad_id] = theirs.input_encoder.pad_encoding
    output = theirs.forward(theirs.params, jnp.asarray(number[case.ids]))
    layers = output.transformer_output
    streams = {"embed": layers.input_embeddings}
    for half, stream in enumerate(layers.residuals):
        streams[f"layer{half // 2}/{('attn', 'mlp')[half % 2]}"] = stream
    back = [theirs.residual_space.index_by_direction[each] for each in of_label]
    residuals = {name: np.asarray(streams[name])[..., back] for name in case.residuals}
    return Found(output.unembedded_output, None, residuals)


FORMS: list[Callable[[Case, Path], Found]] = [
    numpy,
    runner_plain,
    runner_fused,
    runner_folded,
    traced_plain,
    traced_fused,
    client,
    primitive_in_jit,
    artifact,
    iree,
    haiku_named,
]


@pytest.fixture(scope="session")
def logits(large_case: Case) -> Any:
    run = NumpyRunner(large_case.model.op).run(ids_of(large_case), {"unembed"})
    return run.activations["unembed"]


@pytest.mark.sample(4)
@pytest.mark.parametrize(
    "form",
    [pytest.param(form, marks=pytest.mark.needs("iree") if form is iree else ()) for form in FORMS],
    ids=lambda form: form.__name__,
)
def test_run_forms(
    large_case: Case, logits: Any, form: Callable[[Case, Path], Found], tmp_path: Path
) -> None:
    found = form(large_case, tmp_path)
    real, decoding = large_case.real, large_case.model.op.unembeds[0].decode
    if found.logits is not None:
        np.testing.assert_allclose(np.asarray(found.logits)[real], logits[real], atol=1e-4)
    choices = [found.choices] if found.choices is not None else []
    if found.logits is not None:
        each = jnp.asarray(found.logits)
        for choose in (choose_by_argmax, choose_by_columns):
            choices.append(jax.jit(choose, static_argnums=1)(each, decoding.data))
    assert choices
    for chosen in choices:
        answers = [
            [decoding.values[i] for i in row[1 : 1 + length]]
            for row, length in zip(np.asarray(chosen), large_case.lengths, strict=True)
        ]
        assert answers == large_case.answers
    if found.residuals is not None:
        large_case.check(large_case.answers, found.residuals)
