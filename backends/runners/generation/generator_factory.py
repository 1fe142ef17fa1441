"""
The generator of a model with a backend, by the backend's name: with a cache of keys, or without.

    generator = make_generator(model, "jax", covered=("float32-sum-then-divide",))
    generator.arithmetic                        # "float32-sum-then-divide"
"""

from __future__ import annotations

from collections.abc import Collection

from raspc.backends.runners.generation.generation_state import Generator
from raspc.backends.runners.run_forms import arithmetic_of
from raspc.backends.runners.runner_factory import BACKENDS
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

WITHOUT_CACHE = "generate without a cache (--no-cache, or cache=False)"
"""The remedy of a model or backend for which there is no step with a cache."""


def make_generator(
    model: ModelOp, backend: str, *, form: str | None = None, covered: Collection[str]
) -> Generator:
    """
    The generator of a model with a cache of keys and values.

    Args:
        model: the model.
        backend: a key of `BACKENDS`.
        form: the run form that the user names; `plain` or None.
        covered: the names of the arithmetics that are proved; empty for a model without a
            certificate, which runs in any.

    Raises:
        RaspcError: if the backend has no generator, the form has none, or the arithmetic is not
            covered.

    """
    chosen = BACKENDS.get_or_raise(backend)
    if chosen.make_generator is None:
        raise RaspcError(f"backend '{backend}' has no cache of keys", remedy=WITHOUT_CACHE)
    if form not in (None, "plain"):
        raise RaspcError(
            f"the run form '{form}' has no step with a cache of keys",
            remedy=f"choose plain, or {WITHOUT_CACHE}",
        )
    arithmetic = arithmetic_of("plain", model)
    if covered and arithmetic not in covered:
        raise RaspcError(
            f"the certificate of '{model.sym_name.data}' does not cover the step with a cache of "
            f"keys, whose arithmetic is {arithmetic}",
            remedy=f"{WITHOUT_CACHE}, or prove it with `raspc certify MODEL --arithmetic "
            f"{arithmetic}`",
        )
    return chosen.make_generator(model)
