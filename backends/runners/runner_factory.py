"""
The runner of a model with a backend, by the backend's name.

    runner = make_runner(model, "jax")
    runner.arithmetic                           # "float32-folded", if the certificate covers it

A new backend is a class with the methods of `Runner`, and a `Backend` in `BACKENDS` or in
an entry point of the group `raspc.runners`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TypeAlias

from raspc.backends.runners.generation.generation_state import Generator
from raspc.backends.runners.run_forms import FORMS, Form, certified_arithmetics, choose_form
from raspc.backends.runners.runner import Runner
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values.extension_registry import ExtensionRegistry

BackendName: TypeAlias = str
"""A key of `BACKENDS`: `jax`, `numpy`, or the name of another package's backend."""


@dataclass(frozen=True)
class Backend:
    """A library that runs models: its run forms, and the function that makes a runner."""

    forms: tuple[Form, ...]
    """The run forms, the fastest first; each computes in the arithmetic of `arithmetic_of`."""

    make: Callable[[ModelOp, Form, int | None], Runner]
    """The runner of a model in a run form, with at most so many sequences in one computation."""

    make_generator: Callable[[ModelOp], Generator] | None = None
    """The generator of a model, with a cache of keys and values; None if the library has none."""


def _make_numpy(model: ModelOp, form: Form, rows: int | None) -> Runner:
    from raspc.backends.runners.numpy_runner import NumpyRunner

    return NumpyRunner(model)


def _make_jax(model: ModelOp, form: Form, rows: int | None) -> Runner:
    from raspc.backends.runners.device_mesh import data_mesh
    from raspc.backends.runners.jax_settings import cache_executables
    from raspc.backends.runners.xla_runner import XlaRunner

    cache_executables()
    return XlaRunner(model, rows=rows, mesh=data_mesh(), form=form)


def _make_numpy_generator(model: ModelOp) -> Generator:
    from raspc.backends.runners.generation.host_generation import NumpyGenerator

    return NumpyGenerator(model)


def _make_jax_generator(model: ModelOp) -> Generator:
    from raspc.backends.runners.generation.xla_generation import XlaGenerator
    from raspc.backends.runners.jax_settings import cache_executables

    cache_executables()
    return XlaGenerator(model)


BACKENDS: ExtensionRegistry[Backend] = ExtensionRegistry(
    "raspc.runners",
    "backend",
    Backend,
    {
        "jax": Backend(FORMS["jax"], _make_jax, _make_jax_generator),
        "numpy": Backend(FORMS["numpy"], _make_numpy, _make_numpy_generator),
    },
)
"""The backends by name; the libraries of a backend are imported when it makes a runner."""


def make_runner(
    model: ModelOp,
    backend: str,
    *,
    rows: int | None = None,
    form: str | None = None,
    covered: Collection[str] | None = None,
) -> Runner:
    """
    The runner of a model with a backend, whose libraries are imported by the call.

    The backend `jax` divides batches among all devices of this machine.

    Args:
        model: the model.
        backend: a key of `BACKENDS`, `jax` or `numpy`.
        rows: the largest number of sequences in one computation, for backends that divide large
            batches.
        form: the run form; by default the fastest in `covered`.
        covered: the names of the arithmetics that are proved; by default those of the certificate
            in the model. A model without any runs in every form.

    Raises:
        RaspcError: if there is no backend of that name, or its run form is not covered.

    """
    chosen_backend = BACKENDS.get_or_raise(backend)
    proved = certified_arithmetics(model) if covered is None else covered
    chosen = choose_form(model, backend, chosen_backend.forms, form, proved)
    return chosen_backend.make(model, chosen, rows)
