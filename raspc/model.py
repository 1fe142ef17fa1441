"""
Models: compiled programs, to run, look into, save and load.

    model = raspc.load("reverse.rmodel")
    model.apply(["a", "b", "c"]).decoded                # ["c", "b", "a"]
    model.apply_batch([["a", "b"], ["c"]])              # [["b", "a"], ["c"]]
    model.params["layer0/head0/W_Q"]                    # [d_model, d_qk]
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from raspc.backends.runners.runner import Runner
from raspc.backends.runners.runner_factory import BackendName, make_runner
from raspc.backends.runners.token_batch import decode, encode
from raspc.backends.storage.model_file import load_model_and_source, model_in, save_model
from raspc.model_output import FloatArray, ModelOutput
from raspc.transformer_dialect.interpreter import activation_names
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.model_size import ModelStatistics
from raspc.values import PythonValue, to_python
from raspc.values.certificate import Certificate


class Model:
    """A transformer that computes a RASP program."""

    module: ModuleOp
    """The IR, of which one op is the `transformer.model`."""

    backend: BackendName
    """What runs the model: `jax`, compiled by XLA, or `numpy`."""

    source: str | None
    """The program that the model was compiled from, as MLIR, if it is known."""

    def __init__(
        self, module: ModuleOp, *, backend: BackendName = "jax", source: str | None = None
    ):
        """
        module: holds one `transformer.model`, as the pass materialize-weights makes it.
        backend: `jax` or `numpy`; it is not imported before the model runs.
        source: the program that it was compiled from, as `raspc.compiler.source_of` gives it.
        """
        self.module = module
        self.source = source
        self.backend = backend
        self.op: ModelOp = model_in(module)

    def apply(self, tokens: Iterable[object]) -> ModelOutput:
        """
        Run the model on one sequence.

        tokens: without BOS, at least one and at most `max_seq_len`. Anything that the model does
        not take is a `RaspcError` that says what it takes.
        """
        batch = encode(self.op, [tokens])
        (decoded,) = decode(self.op, self._runner.run(batch.ids), batch.lengths)

        def activations() -> dict[str, FloatArray]:
            names = activation_names(self.op)
            run = self._runner.run(batch.ids, names)
            return {name: run.activations[name][0] for name in names}

        return ModelOutput(self.op, decoded, activations)

    def apply_batch(self, sequences: Iterable[Iterable[object]]) -> list[Any]:
        """
        What the model says about each of many sequences, which need not have one length.

        Each result is what `apply(sequence).decoded` is. A sequence that the model does not take is
        a `RaspcError` that names it by its index, from 0: `sequences[2]: ...`.
        """
        batch = encode(self.op, sequences)
        if not batch.lengths:
            return []
        return list(decode(self.op, self._runner.run(batch.ids), batch.lengths))

    @cached_property
    def _runner(self) -> Runner:
        return make_runner(self.op, self.backend)

    @cached_property
    def params(self) -> dict[str, FloatArray]:
        """Every weight by its name, `layer0/head0/W_Q` and so on; read-only arrays."""
        return {name: attr.array for name, attr in self.op.parameters.items()}

    @cached_property
    def stats(self) -> ModelStatistics:
        """How large the model is."""
        return ModelStatistics.of(self.op)

    @property
    def name(self) -> str:
        """The name of the program."""
        return self.op.sym_name.data

    @property
    def certificate(self) -> Certificate | None:
        """What is proved of the model's arithmetic, decision by decision; None if nothing is."""
        return None if self.op.certificate is None else self.op.certificate.data

    @property
    def results(self) -> tuple[str, ...]:
        """
        The names of the results, in the order in which a run gives them.

        A model of one result has its own name as that of the result.
        """
        names = [None if op.label is None else op.label.data for op in self.op.unembeds]
        if len(names) == 1:
            return (names[0] or self.name,)
        return tuple(name or str(number) for number, name in enumerate(names))

    @property
    def residual_labels(self) -> tuple[str, ...]:
        """What each direction of the residual stream holds: `name:value`, or `name`."""
        return self.op.residual_labels.data

    @property
    def vocab(self) -> tuple[PythonValue, ...]:
        """The tokens that the model takes."""
        return tuple(to_python(token) for token in self.op.vocab)

    @property
    def max_seq_len(self) -> int:
        """The most tokens in a sequence, BOS not counted."""
        return self.op.max_length

    @property
    def causal(self) -> bool:
        """Whether a position sees itself and earlier positions only."""
        return self.op.causal is not None

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the model to a `.rmodel` file, which appears when it is complete."""
        save_model(self.module, Path(path), self.source)

    def __repr__(self) -> str:
        stats = self.stats
        return f"<Model {self.name}: {stats.n_layers} layers, d_model {stats.d_model}>"


def load(path: str | os.PathLike[str], *, backend: BackendName = "jax") -> Model:
    """
    The model in a `.rmodel` file, as it was saved.

    Raises a one-line `RaspcError` for a file that is missing, truncated, damaged or of another
    version of the format.
    """
    module, source = load_model_and_source(Path(path))
    return Model(module, backend=backend, source=source)
