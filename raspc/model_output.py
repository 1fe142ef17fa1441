"""
The output of a model on one sequence: decoded results and activations.

    output = model.apply(["a", "b", "c"])
    output.decoded                         # ["c", "b", "a"]
    output.residuals["layer0/attn"]        # the stream after that half-layer   [T + 1, d_model]
    output.attention["reverse"]            # the attention of a head            [T + 1, T + 1]
    output.residual("opp_idx")             # the directions of an s-op          [T + 1, n]
    output.values("opp_idx")               # its values                         [2, 1, 0]

Arrays have T + 1 positions, BOS first. The first access to an activation computes all activations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.backends.runners.activations import columns_of, sops_of, stage_of
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.variable_op import VariableOp
from raspc.values import PythonValue, RaspcError, to_python
from raspc.values.html_view import html_of
from raspc.values.short_repr import counted, guarded, listed, short
from raspc.verification.variable_locations import Location, spans_of

FloatArray: TypeAlias = NDArray[np.floating[Any]]


def result_names(model: ModelOp) -> tuple[str, ...]:
    """
    The names of the results of a model, in order.

    The name of a single result without a name is the name of the model.
    """
    names = [None if op.label is None else op.label.data for op in model.unembeds]
    if len(names) == 1:
        return (names[0] or model.sym_name.data,)
    return tuple(name or str(number) for number, name in enumerate(names))


class AttentionPatterns(Mapping[str, FloatArray]):
    """
    The attention of each head, [T + 1, T + 1], with a row for each query.

    The keys are the names of the heads, `layer0/head0`, and the labels of the heads, the names of
    the s-ops that they compute.
    """

    def __init__(self, patterns: Mapping[str, FloatArray], labels: Mapping[str, str]):
        """labels: the label of each head, by the name of the head."""
        self.labels = dict(labels)
        self._patterns = dict(patterns)

    def __getitem__(self, name: str) -> FloatArray:
        if name in self._patterns:
            return self._patterns[name]
        heads = [head for head, label in self.labels.items() if label == name]
        if len(heads) > 1:
            raise KeyError(f"several heads compute '{name}': choose from {', '.join(heads)}")
        if not heads:
            known = ", ".join(f"{head} ({label})" for head, label in self.labels.items())
            raise KeyError(
                f"no head has the name or label '{name}'; the heads are {known or 'none'}"
            )
        return self._patterns[heads[0]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._patterns)

    def __len__(self) -> int:
        return len(self._patterns)

    @guarded
    def __repr__(self) -> str:
        heads = [f"{head} ({label})" for head, label in self.labels.items()]
        return f"<AttentionPatterns of {counted(len(heads), 'head')}: {listed(heads)}>"

    def _repr_html_(self) -> str:
        return html_of(self)


class ModelOutput:
    """The output of a model on one sequence of T tokens."""

    decoded: Any
    """
    The value at each position, a list of T values that equals the result of the RASP
    interpreter; a tuple of such lists if the program has several results.
    """

    tokens: list[PythonValue]
    """The T tokens of the input."""

    def __init__(
        self,
        model: ModelOp,
        tokens: Sequence[PythonValue],
        decoded: Any,
        activations: Callable[[], dict[str, FloatArray]],
    ):
        """activations: a function that computes the activations; called at most once."""
        self.tokens = list(tokens)
        self.decoded = decoded
        self._model = model
        self._activations = activations

    @property
    def name(self) -> str:
        """The name of the program."""
        return self._model.sym_name.data

    @property
    def results(self) -> dict[str, list[Any]]:
        """The value at each position, for each result by its name."""
        names = result_names(self._model)
        return dict(zip(names, self.decoded if len(names) > 1 else [self.decoded], strict=True))

    @property
    def head_labels(self) -> dict[str, str]:
        """The label of each head, by the name of the head; of no head for a model without any."""
        attentions = [op for op in self._model.components if isinstance(op, AttentionOp)]
        return {head.component: head.label.data for op in attentions for head in op.heads}

    @cached_property
    def activations(self) -> dict[str, FloatArray]:
        """All activations by name; `TransformerFunctions` lists the names."""
        return self._activations()

    @cached_property
    def residuals(self) -> dict[str, FloatArray]:
        """The residual stream [T + 1, d_model] after `embed`, `layer0/attn`, `layer0/mlp`, ..."""
        after = {
            name.removeprefix("residual/"): stream
            for name, stream in self.activations.items()
            if name.startswith("residual/")
        }
        return {"embed": self.activations["embed"], **after}

    @cached_property
    def layer_outputs(self) -> dict[str, FloatArray]:
        """The vectors that each half-layer adds, [T + 1, d_model], by `layer0/attn`, ..."""
        return {name: self.activations[name] for name in self.residuals if name != "embed"}

    @cached_property
    def neurons(self) -> dict[str, FloatArray]:
        """The neurons after their ReLU: [T + 1, d_mlp] by `layer0/mlp`, ..."""
        return {
            name.removesuffix("/neurons"): neurons
            for name, neurons in self.activations.items()
            if name.endswith("/neurons")
        }

    @cached_property
    def attention(self) -> AttentionPatterns:
        """The attention of each head, by its name or label."""
        labels = self.head_labels
        patterns = {head: self.activations[f"{head}/pattern"] for head in labels}
        return AttentionPatterns(patterns, labels)

    def residual(self, name: str, at: str | None = None) -> FloatArray:
        """
        The part of the stream that belongs to an s-op: [T + 1, number of its directions].

        For a variable that is readable, the coordinates that its reading gives. Raises a
        `RaspcError` with the fate of a variable that no direction holds.

        name: the name of the s-op, as in the residual labels before the colon. at: the half-layer
        whose output is taken, such as `layer0/mlp`. By default, the last half-layer
            before another s-op overwrites the directions.
        """
        columns = list(columns_of(self._model, name))
        if not columns:
            return self._coordinates(name, at)[0]
        if at is None:
            at = stage_of(self._model, name).removeprefix("residual/")
        if at not in self.residuals:
            raise RaspcError(
                f"the residual stream has no stage '{at}'",
                remedy=f"choose from {', '.join(self.residuals)}",
            )
        return self.residuals[at][:, columns]

    def values(self, name: str) -> list[PythonValue]:
        """
        The value of a variable at each of the T positions, decoded where the model holds it.

        name: the name of an s-op of the program, `tokens` or `indices`. Of several values that the
            model does not distinguish, the first is taken.

        Raises a `RaspcError` with the fate of a variable that no direction holds.
        """
        coordinates, record = self._coordinates(name, None, first=True)
        location = Location.of(self._model, record)
        classes = location.decode(coordinates[1:]).tolist()
        firsts = {int(c): i for i, c in reversed(list(enumerate(location.classes)))}
        return [to_python(location.values[firsts[each]]) for each in classes]

    @guarded
    def __repr__(self) -> str:
        return f"<ModelOutput of {self.name} on {short(self.tokens)}: {short(self.decoded)}>"

    def _repr_html_(self) -> str:
        return html_of(self)

    def _coordinates(
        self, name: str, at: str | None, *, first: bool = False
    ) -> tuple[FloatArray, VariableOp]:
        """The coordinates [T + 1, k] of a variable at a stage, and its record."""
        records = {each.sop_name.data: each for each in self._model.variables}
        record = records.get(name)
        if record is None or not record.is_located:
            fate = "" if record is None or record.fate is None else f": it is {record.fate.data}"
            raise RaspcError(
                f"no direction of the residual stream belongs to '{name}'{fate}",
                remedy=f"choose from {', '.join(sops_of(self._model))}",
            )
        stages = spans_of(self._model, record)
        stage = at if at is not None else stages[0 if first else -1]
        if stage not in self.residuals:
            raise RaspcError(
                f"the residual stream has no stage '{stage}'",
                remedy=f"choose from {', '.join(self.residuals)}",
            )
        return self.residuals[stage] @ record.reading_matrix, record
