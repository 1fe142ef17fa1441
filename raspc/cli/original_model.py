"""The compiled model that a compressed or hidden model was made from."""

from __future__ import annotations

from collections.abc import Sequence

from raspc.backends.runners.runner_factory import BackendName
from raspc.model import Model, load
from raspc.values import RaspcError


def load_original(path: str, features: Sequence[str], backend: BackendName = "jax") -> Model:
    """
    The model in the file `path`.

    Raises a `RaspcError` unless `features`, those of the model made from it, are its directions.
    """
    original = load(path, backend=backend)
    if original.residual_labels != features:
        raise RaspcError(
            "the features of the original are not those of the model",
            location=path,
            remedy="give the model that was compressed or hidden",
        )
    return original
