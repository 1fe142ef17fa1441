"""
The runner of a model with a backend, by the backend's name.

    runner = make_runner(model, "jax")
    runner.arithmetic                           # "float32-folded", if the certificate covers it

A new backend is a file beside `xla_runner` with a class that has the methods of `Runner`, a name in
`BackendName` and `FORMS`, and a case in `make_runner`.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, TypeAlias, get_args

from raspc.backends.runners.run_forms import certified_arithmetics, choose_form
from raspc.backends.runners.runner import Runner
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError

BackendName: TypeAlias = Literal["jax", "numpy"]


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
        backend: `jax` or `numpy`.
        rows: the largest number of sequences in one computation, for backends that divide large
            batches.
        form: the run form; by default the fastest in `covered`.
        covered: the names of the arithmetics that are proved; by default those of the certificate
            in the model. A model without any runs in every form.

    Raises:
        RaspcError: if there is no backend of that name, or its run form is not covered.

    """
    if backend not in get_args(BackendName):
        raise RaspcError(
            f"there is no backend '{backend}'",
            remedy=f"choose from {', '.join(get_args(BackendName))}",
        )
    proved = certified_arithmetics(model) if covered is None else covered
    chosen = choose_form(model, backend, form, proved)
    if backend == "numpy":
        from raspc.backends.runners.numpy_runner import NumpyRunner

        return NumpyRunner(model)
    from raspc.backends.runners.device_mesh import data_mesh
    from raspc.backends.runners.jax_settings import cache_executables
    from raspc.backends.runners.xla_runner import XlaRunner

    cache_executables()
    return XlaRunner(model, rows=rows, mesh=data_mesh(), form=chosen)
