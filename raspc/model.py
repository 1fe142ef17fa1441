"""
Models: compiled programs, with methods to run, inspect and save them.

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
    """The module, one op of which is the `transformer.model`."""

    backend: BackendName
    """The library that runs the model: `jax`, compiled by XLA, or `numpy`."""

    source: str | None
    """The program that the model was compiled from, as MLIR; None if it is not known."""

    def __init__(
        self, module: ModuleOp, *, backend: BackendName = "jax", source: str | None = None
    ):
        """
        module: a module with one `transformer.model`, the result of materialize-weights.
        backend: `jax` or `numpy`; the library is imported when the model first runs.
        source: the program of the model, in the form that `raspc.compiler.source_of` returns.
        """
        self.module = module
        self.source = source
        self.backend = backend
        self.op: ModelOp = model_in(module)

    def apply(self, tokens: Iterable[object]) -> ModelOutput:
        """
        Run the model on one sequence.

        tokens: at least 1 and at most `max_seq_len` tokens of the vocabulary, without BOS.

        Raises a `RaspcError` that describes the valid inputs, for any other input.
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
        The decoded results of the model on many sequences, whose lengths may differ.

        Each result equals `apply(sequence).decoded`. An invalid sequence raises a `RaspcError` that
        names the sequence by its index, from 0: `sequences[2]: ...`.
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
        """The weights by name, `layer0/head0/W_Q` and so on, as read-only arrays."""
        return {name: attr.array for name, attr in self.op.parameters.items()}

    @cached_property
    def stats(self) -> ModelStatistics:
        """The numbers of layers, heads, neurons and parameters of the model."""
        return ModelStatistics.of(self.op)

    @property
    def name(self) -> str:
        """The name of the program."""
        return self.op.sym_name.data

    @property
    def certificate(self) -> Certificate | None:
        """The certificate of the model's decisions; None if the model has no certificate."""
        return None if self.op.certificate is None else self.op.certificate.data

    @property
    def results(self) -> tuple[str, ...]:
        """
        The names of the results, in the order in which `apply` returns them.

        The name of a single result without a name is the name of the model.
        """
        names = [None if op.label is None else op.label.data for op in self.op.unembeds]
        if len(names) == 1:
            return (names[0] or self.name,)
        return tuple(name or str(number) for number, name in enumerate(names))

    @property
    def residual_labels(self) -> tuple[str, ...]:
        """The label of each direction of the residual stream: `name:value`, or `name`."""
        return self.op.residual_labels.data

    @property
    def vocab(self) -> tuple[PythonValue, ...]:
        """The tokens of the vocabulary."""
        return tuple(to_python(token) for token in self.op.vocab)

    @property
    def max_seq_len(self) -> int:
        """The number of tokens in the longest input, without BOS."""
        return self.op.max_length

    @property
    def causal(self) -> bool:
        """Whether a position sees itself and earlier positions only."""
        return self.op.causal is not None

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the model to a `.rmodel` file, which appears under its name when it is complete."""
        save_model(self.module, Path(path), self.source)

    def __repr__(self) -> str:
        stats = self.stats
        return f"<Model {self.name}: {stats.n_layers} layers, d_model {stats.d_model}>"


def load(path: str | os.PathLike[str], *, backend: BackendName = "jax") -> Model:
    """
    The model in a `.rmodel` file, equal to the model that was saved.

    Raises a one-line `RaspcError` if the file is missing, truncated, damaged or of an unknown
    version of the format.
    """
    module, source = load_model_and_source(Path(path))
    return Model(module, backend=backend, source=source)
