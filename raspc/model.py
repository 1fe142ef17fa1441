"""
Models: compiled programs, with methods to run, inspect and save them.

    model = raspc.load("reverse.rmodel")
    model.apply(["a", "b", "c"]).decoded                # ["c", "b", "a"]
    model.apply_batch([["a", "b"], ["c"]])              # [["b", "a"], ["c"]]
    model.params["layer0/head0/W_Q"]                    # [d_model, d_qk]
"""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import ModuleOp

from raspc.backends.runners.generation.generator_factory import make_generator
from raspc.backends.runners.generation.next_tokens import NextTokens
from raspc.backends.runners.run_forms import choose_form
from raspc.backends.runners.runner import Runner
from raspc.backends.runners.runner_factory import BACKENDS, BackendName, make_runner
from raspc.backends.runners.token_batch import decode, encode
from raspc.backends.storage.certificate_part import (
    Proof,
    covered_arithmetics,
)
from raspc.backends.storage.model_file import load_stored_model, model_in, save_model
from raspc.generation import Generation, generate
from raspc.model_output import FloatArray, ModelOutput, result_names
from raspc.stored_network import check_network
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.interpreter import activation_names
from raspc.transformer_dialect.model_content import content_of
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.model_size import ModelStatistics
from raspc.transformer_dialect.ops import MlpOp
from raspc.values import PythonValue, RaspcError, to_python
from raspc.values.certificate import Certificate
from raspc.values.html_view import html_of
from raspc.values.short_repr import guarded

if TYPE_CHECKING:
    from raspc.backends.runners.generation.generation_state import Generator
    from raspc.truth.causal_model import CausalModel
    from raspc.truth.ground_truth import Truth


class UncertifiedWarning(UserWarning):
    """A model without a certificate that is loaded or run."""


class Model:
    """A transformer that computes a RASP program."""

    module: ModuleOp
    """The module, one op of which is the `transformer.model`."""

    backend: BackendName
    """The library that runs the model: `jax`, compiled by XLA, or `numpy`."""

    form: str | None
    """The run form, a name in `FORMS` of the backend; None for the fastest that is covered."""

    source: str | None
    """The program that the model was compiled from, as MLIR; None if it is not known."""

    def __init__(
        self,
        module: ModuleOp,
        *,
        backend: BackendName = "jax",
        form: str | None = None,
        source: str | None = None,
        proofs: Sequence[Proof] = (),
    ):
        """
        module: a module with one `transformer.model`, the result of materialize-weights.
        backend: `jax` or `numpy`; the library is imported when the model first runs.
        form: the run form, "folded", "fused" or "plain"; by default the fastest form of the backend
            that the certificate covers.
        proofs: proofs of this very model, as `raspc.certification.certify` gives them.
        source: the program of the model, in the form that `raspc.compiler.source_of` returns.
        """
        self.module = module
        self.source = source
        self.backend = backend
        self.form = form
        self.op: ModelOp = model_in(module)
        self._certified = None if self.op.certificate is None else content_of(self.op)
        self.proofs = tuple(proofs)

    def apply(self, tokens: Iterable[object]) -> ModelOutput:
        """
        Run the model on one sequence.

        tokens: at least 1 and at most `max_seq_len` tokens of the vocabulary, without BOS.

        Raises a `RaspcError` that describes the valid inputs, for any other input, and for a run
        form that the certificate does not cover.
        """
        batch = encode(self.op, [tokens])
        (decoded,) = decode(self.op, self.runner.run(batch.ids), batch.lengths)

        def activations() -> dict[str, FloatArray]:
            names = activation_names(self.op)
            run = self.runner.run(batch.ids, names)
            return {name: run.activations[name][0] for name in names}

        ids = batch.ids[0, 1 : 1 + batch.lengths[0]].tolist()
        known = [to_python(self.op.tokens.data[i]) for i in ids]
        return ModelOutput(self.op, known, decoded, activations)

    def apply_batch(self, sequences: Iterable[Iterable[object]]) -> list[Any]:
        """
        The decoded results of the model on many sequences, whose lengths may differ.

        Each result equals `apply(sequence).decoded`. An invalid sequence raises a `RaspcError` that
        names the sequence by its index, from 0: `sequences[2]: ...`.
        """
        batch = encode(self.op, sequences)
        if not batch.lengths:
            return []
        return list(decode(self.op, self.runner.run(batch.ids), batch.lengths))

    def generate(
        self,
        prompt: Iterable[object],
        *,
        max_new_tokens: int | None = None,
        stop: Iterable[object] = (),
        cache: bool = True,
    ) -> Generation:
        """
        Continue a prompt: the result at the last position is the next token, again and again.

        prompt: at least 1 and at most `max_seq_len` tokens of the vocabulary, without BOS.
        max_new_tokens: the largest number of tokens to generate; by default as many as fit.
        stop: the tokens after which to stop; the generation includes the stop token.
        cache: whether keys and values are kept, so that a token costs one position; without, a
            token costs a run of the whole sequence.

        The `Generation` has the new tokens and the reason for which it stopped.

        Raises a `RaspcError` for a model that does not generate: that is not causal, has several
        results, or results that are no tokens; for an invalid prompt or stop token; for a result
        that is no token, with its position; and if the certificate does not cover the step with a
        cache.
        """
        return self.generate_batch([prompt], max_new_tokens=max_new_tokens, stop=stop, cache=cache)[
            0
        ]

    def generate_batch(
        self,
        prompts: Iterable[Iterable[object]],
        *,
        max_new_tokens: int | None = None,
        stop: Iterable[object] = (),
        cache: bool = True,
    ) -> list[Generation]:
        """
        Continue many prompts, whose lengths may differ.

        Each generation equals that of `generate`. An error about one of several prompts names the
        prompt by its index, from 0: `sequences[2]: ...`.
        """
        from raspc.backends.runners.generation.host_generation import UncachedGenerator

        tokens = NextTokens.of(self.op)
        generator = self.generator if cache else UncachedGenerator(self.runner)
        return generate(
            self.op, tokens, generator, prompts, max_new_tokens=max_new_tokens, stop=stop
        )

    @cached_property
    def runner(self) -> Runner:
        """The runner of the model; it computes in `runner.arithmetic`."""
        runner = make_runner(self.op, self.backend, form=self.form, covered=self.covered)
        self._warn_without_proof(runner.arithmetic)
        return runner

    @cached_property
    def generator(self) -> Generator:
        """The generator with a cache of keys; it computes in `generator.arithmetic`."""
        found = make_generator(self.op, self.backend, form=self.form, covered=self.covered)
        self._warn_without_proof(found.arithmetic)
        return found

    def _warn_without_proof(self, arithmetic: str) -> None:
        """Warn of a model without a certificate that is about to run."""
        if not self.covered:
            warnings.warn(
                f"'{self.name}' has no certificate: its results in {arithmetic} are not proved",
                UncertifiedWarning,
                stacklevel=5,
            )

    @property
    def covered(self) -> tuple[str, ...]:
        """
        The arithmetics in which the model is proved, by its certificate or by the checker.

        A model with any runs in these alone; a model without any runs in every form.
        """
        return tuple(covered_arithmetics(self.certificate, self.proofs))

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
        """
        The margins and error bounds of the model's decisions; None if it has no certificate.

        A certificate is that of the weights with which the model was made or loaded: a model whose
        weights, labels or decodings were replaced since has none.
        """
        if self.op.certificate is None or self._certified != content_of(self.op):
            return None
        return self.op.certificate.data

    @property
    def proofs(self) -> tuple[Proof, ...]:
        """The proofs of the independent checker; none if the model was changed since."""
        return self._proofs if self._proofs and self._proved == content_of(self.op) else ()

    @proofs.setter
    def proofs(self, proofs: tuple[Proof, ...]) -> None:
        self._proofs = proofs
        self._proved = content_of(self.op) if proofs else None

    @property
    def results(self) -> tuple[str, ...]:
        """
        The names of the results, in the order in which `apply` returns them.

        The name of a single result without a name is the name of the model.
        """
        return result_names(self.op)

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

    def truth(self) -> Truth:
        """
        The ground truth of the model: variables, reads and writes of its parts, and circuits.

        The object is a dictionary that fits the schema of docs/truth.md, and JSON. Its methods give
        counterfactuals, and the edges that have an effect.
        """
        from raspc.certification import parse_source
        from raspc.rasp_dialect.program_evaluator import find_program
        from raspc.truth import truth_of
        from raspc.truth.ground_truth import Truth

        try:
            source = find_program(parse_source(self.source))
        except RaspcError:
            source = None
        return Truth(truth_of(self.op, source), self.op, source)

    def causal_model(self) -> CausalModel:
        """
        The program of the model as a causal model, whose variables can be set.

        Raises a `RaspcError` if the program is not known.
        """
        from raspc.certification import parse_source
        from raspc.rasp_dialect.program_evaluator import find_program
        from raspc.truth.causal_model import CausalModel

        return CausalModel(find_program(parse_source(self.source)))

    def save(self, path: str | os.PathLike[str]) -> None:
        """
        Write the model to a `.rmodel` file, which appears when it is complete.

        The file holds the witness from which `raspc-check` proves the model, if the model's program
        is known, and a certificate if the model has one.
        """
        save_model(
            self.module,
            Path(path),
            self.source,
            witness=self._witness(),
            certified=self.certificate is not None,
            proofs=self.proofs,
        )

    def _witness(self) -> bytes | None:
        """The witness as JSON; None where none can be made."""
        from raspc.certification import witness_of

        try:
            return json.dumps(witness_of(self.op, self.source)).encode()
        except RaspcError:
            return None

    @guarded
    def __repr__(self) -> str:
        layers = {
            op.layer_index for op in self.op.components if isinstance(op, AttentionOp | MlpOp)
        }
        return f"<Model {self.name}: {len(layers)} layers, d_model {self.op.d_model}>"

    def _repr_html_(self) -> str:
        return html_of(self)


def load(
    path: str | os.PathLike[str],
    *,
    backend: BackendName = "jax",
    form: str | None = None,
    certified: bool = True,
) -> Model:
    """
    The model in a `.rmodel` file, equal to the model that was saved.

    form: the run form, "folded", "fused" or "plain"; by default the fastest form of the backend
        that the certificate covers.
    certified: hold the file's certificate against its weights. With False the certificate is left
        out, so that a model whose weights were edited can be loaded, and certified again.

    Raises a one-line `RaspcError` for a file that is missing, truncated, damaged or of another
    version of the format, for one whose certificate is that of other weights or whose witness is
    that of another network, and for a form that the certificate does not cover.
    """
    stored = load_stored_model(Path(path), certified=certified)
    if certified and stored.witness is not None:
        check_network(Path(path), model_in(stored.module), stored.witness)
    if stored.unbound:
        warnings.warn(
            f"{path} is taken as uncertified: its certificate names no weights; "
            "`raspc certify` makes a new one",
            UncertifiedWarning,
            stacklevel=2,
        )
    model = Model(
        stored.module, backend=backend, form=form, source=stored.source, proofs=stored.proofs
    )
    if form is not None:
        choose_form(model.op, backend, BACKENDS.get_or_raise(backend).forms, form, model.covered)
    return model
