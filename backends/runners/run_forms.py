"""
Run forms of models, the arithmetic of each, and the choice of a form that a certificate covers.

    choose_form(model, "jax", FORMS["jax"], None, {"float32-sum-then-divide"})      # "fused"
    choose_form(model, "jax", FORMS["jax"], "folded", {"float32-sum-then-divide"})  # RaspcError
    choose_form(model, "jax", FORMS["jax"], None, ())                               # "folded"
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, TypeAlias

from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

Form: TypeAlias = Literal["folded", "fused", "plain"]
"""
The run form of a network. `plain` computes op by op, as the interpreter; `fused` joins matrix
products (see `fused_network`); `folded` computes in advance the results that depend on the weights
alone (see `folded`), and falls back to `fused` if folding is more work or activations are wanted.
"""


def arithmetic_of(form: Form, model: ModelOp) -> str:
    """
    The name of the arithmetic of a run form, by the element type of the weights.

    The form `folded` folds float32 weights alone.
    """
    dtype = str(model.dtype)
    return (
        "float32-folded" if form == "folded" and dtype == "float32" else f"{dtype}-sum-then-divide"
    )


def certified_arithmetics(model: ModelOp) -> tuple[str, ...]:
    """The arithmetics that the certificate in a model covers; none without a certificate."""
    return () if model.certificate is None else model.certificate.data.arithmetics


FORMS: dict[str, tuple[Form, ...]] = {"jax": ("folded", "fused", "plain"), "numpy": ("plain",)}
"""The run forms of each backend of raspc, the fastest first."""


def choose_form(
    model: ModelOp,
    backend: str,
    forms: tuple[Form, ...],
    form: str | None,
    covered: Collection[str],
) -> Form:
    """
    The run form of a model.

    Args:
        model: the model.
        backend: the name of the backend, for errors.
        forms: the run forms of the backend, the fastest first.
        form: the form that the user names; by default the fastest that is covered.
        covered: the names of the arithmetics that are proved; empty for a model without a
            certificate, which runs in any form.

    Raises:
        RaspcError: if the backend lacks the form, or if the form, or all forms of the backend, are
            not covered.

    """
    allowed: list[Form] = [
        each for each in forms if not covered or arithmetic_of(each, model) in covered
    ]
    if form is None:
        if allowed:
            return allowed[0]
        raise RaspcError(
            f"the certificate of '{model.sym_name.data}' covers no run form of backend "
            f"'{backend}': it covers {', '.join(covered)}",
            remedy=_proof_of(forms[-1], model),
        )
    named: Form | None = next((each for each in forms if each == form), None)
    if named is None:
        raise RaspcError(
            f"backend '{backend}' has no run form '{form}'",
            remedy=f"choose from {', '.join(forms)}",
        )
    if named not in allowed:
        usable = f"choose {' or '.join(allowed)}, or " if allowed else ""
        raise RaspcError(
            f"the certificate of '{model.sym_name.data}' does not cover the run form '{named}', "
            f"whose arithmetic is {arithmetic_of(named, model)}",
            remedy=usable + _proof_of(named, model),
        )
    return named


def _proof_of(form: Form, model: ModelOp) -> str:
    return f"prove it with `raspc certify MODEL --arithmetic {arithmetic_of(form, model)}`"
