"""The pipeline `bfloat16`: certified for bfloat16 and TF32, and right when every result rounds."""

from __future__ import annotations

from typing import Any

import pytest
from exactness import PROGRAMS, ROOT, options_for

from random_ranges.check import first_wrong
from raspc.backends.storage.model_file import model_in
from raspc.cli.program_files import lower, read_program
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.model_size import ModelStatistics
from raspc.values import RaspcError

LONGEST = 64

LONG = {"length", "hist", "sort_unique", "shift_by"}
"""The programs that compile in a second at `LONGEST`."""


def compiled(
    name: str, longest: int, dtype: str, pipeline: str = "bfloat16"
) -> tuple[Any, ModelOp]:
    """A program of docs/exactness.md, and its certified model."""
    options = options_for(name, longest, dtype, pipeline)
    program = read_program(str(ROOT / PROGRAMS[name]), options)
    model = model_in(lower(program.clone(), "transformer", options))
    assert model.certificate is not None
    assert model.certificate.data.dtype == dtype
    assert model.certificate.data.holds
    return program, model


@pytest.mark.parametrize("name", PROGRAMS)
def test_short_programs_are_certified_and_right(name: str) -> None:
    program, model = compiled(name, 8, "bfloat16")
    for form in ("bfloat16-numpy", "bfloat16", "numpy"):
        assert first_wrong(program, model, form) is None, form


@pytest.mark.parametrize("name", PROGRAMS)
def test_tf32_is_certified_and_right(name: str) -> None:
    program, model = compiled(name, 8, "tf32")
    assert first_wrong(program, model, "tf32") is None


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=() if name in LONG else (pytest.mark.slow,))
        for name in PROGRAMS
        if name != "frac_prevs"
    ],
)
def test_programs_of_64_tokens_are_certified_and_right(name: str) -> None:
    program, model = compiled(name, LONGEST, "bfloat16")
    assert first_wrong(program, model, "bfloat16-numpy") is None


def test_a_width_takes_two_mlps() -> None:
    _, model = compiled("hist", LONGEST, "bfloat16")
    found = ModelStatistics.of(model)
    assert (found.n_layers, found.n_heads, found.d_mlp) == (2, 1, LONGEST)


def test_fractions_end_where_numbers_of_8_bits_do() -> None:
    """At 20 tokens no stored number of bfloat16 decodes as 18/19: see docs/numerics.md."""
    program, model = compiled("frac_prevs", 16, "bfloat16")
    assert first_wrong(program, model, "bfloat16-numpy") is None
    with pytest.raises(RaspcError, match="the results of 'frac_prevs' may not be told apart"):
        compiled("frac_prevs", 20, "bfloat16")


def test_weights_are_numbers_of_8_bits() -> None:
    """Nothing is lost when a runner casts the weights that matter: all but those at BOS."""
    import jax.numpy as jnp

    _, model = compiled("hist", LONGEST, "bfloat16")
    for weight in model.parameters.values():
        assert (weight.array.astype(jnp.bfloat16).astype("float32") == weight.array).all()
