"""`transformer-tie-embeddings`: an unembedding that multiplies by the embedding of tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import UnitAttr

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.passes.support.rounded_weights import rounded
from raspc.passes.support.stream_directions import components, widen
from raspc.transformer_dialect import (
    AttentionOp,
    EmbedOp,
    LabelsAttr,
    MlpOp,
    ModelOp,
    UnembedOp,
    WeightAttr,
)
from raspc.transformer_dialect.change_of_basis import READING_WEIGHTS, WRITING_WEIGHTS
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.next_token_columns import is_next_token
from raspc.transformer_dialect.plain_architecture import require_plain
from raspc.values.diagnostic import error_at

Array = NDArray[np.float64]

PREFIX = "tied:"
"""The start of the labels of twins."""


@dataclass(frozen=True)
class TransformerTieEmbeddings(ProgramPass[ModelOp]):
    """
    Tie the unembedding to the embedding of tokens.

    Each direction x that W_U reads gets a twin x', which no component reads but the last MLP. The
    embedding writes the weights of W_U there: x' starts as the weight of the token's own logit. The
    last MLP puts x in its place by two ReLU neurons,

        x' + relu(x - x') - relu(x' - x) = x,

    and adds to x' what it added to x before. So the logits are those of W_U. The bias is read from
    a twin of the constant 1. The gain is 0 at all other directions, and at twins a power of two, so
    that the embedding writes no more than 1.

    A neuron that would never be above 0 is left out. A direction that is free until the last MLP is
    its own twin. The MLP is added if the model does not end in one.

    Before:
    ```
    %x = transformer.embed %t W_E <3x2xf32 ...> ...
    %z = transformer.mlp %x ... W_in <2x4xf32 ...> W_out <4x2xf32 ...> ...
    %o = transformer.unembed %z decode<...> W_U <2x3xf32 sparse {(0, 0) : 4.0, (0, 1) : 1.0}> ...
    ```
    After:
    ```
    %x = transformer.embed %t W_E <3x4xf32 sparse {..., (0, 2) : 1.0, (1, 2) : 0.25, ...}> ...
    %z = transformer.mlp %x ... W_in <4x8xf32 ...> W_out <8x4xf32 ...> ...
    %o = transformer.unembed %z tied decode<...> gain <4xf32 sparse {2 : 4.0, 3 : 8.0}> ...
    ```

    Options:
      balance: whether a twin of the constant 0 gets the negated sum of the weights of each token,
        so that they add up to 0, as those of readers of layer norms do.
    """

    name = "transformer-tie-embeddings"
    keeps_certificates: ClassVar[bool] = True

    balance: bool = True

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        require_plain(program, f"the pass {self.name}")
        unembed = _unembedding(program)
        mlp = _last_mlp(program, unembed)
        twins = self._twins(program, unembed, mlp)
        before = program.d_model
        fresh = [twin for twin in twins if twin.place >= before]
        widen(program, [twin.label for twin in fresh])
        _embed(program, twins)
        for twin in twins:
            if twin.other is not None:
                _exchange(program, mlp, twin.place, twin.other)
        _add(mlp, [neuron for twin in twins for neuron in _neurons(program, mlp, twin)])
        gain = np.zeros(program.d_model)
        gain[[twin.place for twin in twins]] = [twin.scale for twin in twins]
        unembed.gain = rounded(unembed, "gain", gain, program.dtype)
        unembed.tied, unembed.W_U, unembed.b_U = UnitAttr(), None, None
        program.certificate = None

    def _twins(self, program: ModelOp, unembed: UnembedOp, mlp: MlpOp) -> list[_Twin]:
        """The twins of the directions that W_U reads, and of the constants 1 and 0."""
        W_U = unembed.matrix.astype(np.float64)
        labels, place = program.residual_labels.data, program.d_model
        rows: list[tuple[str, int | None, float, Array]] = [
            (labels[d], int(d), 0.0, W_U[d]) for d in np.flatnonzero(W_U.any(axis=1))
        ]
        if unembed.b_U is not None:
            rows.append(("one", None, 1.0, unembed.b_U.array.astype(np.float64)))
        if self.balance:
            total = np.sum([row for *_, row in rows], axis=0)
            rows.append(("zero", None, 0.0, 0.0 - total))
        found: list[_Twin] = []
        for label, source, constant, weights in rows:
            if source is not None and _is_free(program, mlp, source):
                found.append(_Twin(label, source, source, constant, weights))
            elif weights.any():
                found.append(_Twin(f"{PREFIX}{label}", place, source, constant, weights))
                place += 1
        return found


@dataclass(frozen=True)
class _Twin:
    """A direction of a tied unembedding, and the coordinate that it is to hold."""

    label: str
    place: int
    """The direction."""
    source: int | None
    """The direction whose coordinate it takes; None for a constant."""
    constant: float
    """The constant."""
    weights: Array
    """[n_ids], the row of W_U."""

    @property
    def scale(self) -> float:
        """The power of two, at least 1, that the weights are divided by."""
        largest = float(np.abs(self.weights).max(initial=1.0))
        return float(2.0 ** np.ceil(np.log2(largest)))

    @property
    def other(self) -> int | None:
        """The source, if it is another direction than the twin."""
        return None if self.source == self.place else self.source


def _unembedding(program: ModelOp) -> UnembedOp:
    """The only unembedding of a model, with a column for each id."""
    unembed, *others = program.unembeds
    if others:
        raise error_at(
            program,
            f"'{program.sym_name.data}' has {len(others) + 1} results, and one alone can be tied",
            "name one with --output",
        )
    if not is_next_token(program, unembed):
        raise error_at(
            unembed,
            f"{unembed.component} has not one column of logits for each token",
            "run transformer-convert-unembedding{to=tokens} first",
        )
    return unembed


def _last_mlp(program: ModelOp, unembed: UnembedOp) -> MlpOp:
    """The MLP before the unembedding, which is added if there is none."""
    last = program.components[program.components.index(unembed) - 1]
    if isinstance(last, MlpOp):
        return last
    W_in = np.zeros((program.d_model, 0), program.dtype)
    layer = last.layer_index if isinstance(last, AttentionOp) else 0
    mlp = MlpOp(last.results[0], W_in, W_in.T, [], layer)
    copy_location(unembed, mlp)
    program.body.block.insert_op_before(mlp, unembed)
    unembed.operands[0] = mlp.output
    return mlp


def _is_free(program: ModelOp, mlp: MlpOp, direction: int) -> bool:
    """Whether nothing is written to a direction before an MLP, or read from it up to the MLP."""
    reads = any(
        weight.array[direction].any()
        for op in (*_before(program, mlp), mlp)
        for name, weight in op.weights.items()
        if name in READING_WEIGHTS
    )
    return not reads and not _is_written(program, mlp, direction)


def _is_written(program: ModelOp, mlp: MlpOp, direction: int) -> bool:
    """Whether a component before an MLP writes to a direction."""
    return any(
        bool(weight.array[..., direction].any())
        for op in _before(program, mlp)
        for name, weight in op.weights.items()
        if name in WRITING_WEIGHTS
    )


def _before(program: ModelOp, mlp: MlpOp) -> list[ComponentOp]:
    """The components before an MLP, heads among them."""
    found = components(program)
    return found[: found.index(mlp)]


def _embed(program: ModelOp, twins: list[_Twin]) -> None:
    """Let the embedding write the weights of each token."""
    embed = program.body.block.first_op
    assert isinstance(embed, EmbedOp)
    tokens = embed.W_E.array.astype(np.float64)
    for twin in twins:
        tokens[:, twin.place] = twin.weights / twin.scale
    embed.W_E = rounded(embed, "W_E", tokens, program.dtype)


def _exchange(program: ModelOp, mlp: MlpOp, twin: int, source: int) -> None:
    """Let an MLP write to the twin what it writes to the source; records of this follow."""
    for name, axis in (("W_out", 1), ("b_out", 0)):
        if name in mlp.weights:
            mlp.properties[name] = _exchanged(mlp.weights[name], axis, twin, source)
    for record in program.variables:
        if record.after is not None and record.after.data == mlp.component:
            for name, axis in (("basis", 1), ("reading", 0)):
                weight = record.properties.get(name)
                if isinstance(weight, WeightAttr):
                    record.properties[name] = _exchanged(weight, axis, twin, source)


def _exchanged(weight: WeightAttr, axis: int, one: int, other: int) -> WeightAttr:
    """A weight in which two indices of an axis change places."""
    order = np.arange(weight.shape[axis])
    order[[one, other]] = other, one
    return WeightAttr(weight.array.take(order, axis=axis))


class _Neuron(NamedTuple):
    """A neuron of an MLP, by its weights [d_model]."""

    label: str
    reads: Array
    bias: float
    writes: Array


def _neurons(program: ModelOp, mlp: MlpOp, twin: _Twin) -> Iterator[_Neuron]:
    """The neurons that replace what a twin holds before an MLP by what it is to hold."""
    low, high = _difference(program, mlp, twin)
    for sign, word, is_needed in ((1.0, "up", high > 0.0), (-1.0, "down", low < 0.0)):
        if is_needed:
            reads, writes = np.zeros(program.d_model), np.zeros(program.d_model)
            reads[twin.place], writes[twin.place] = -sign, sign
            if twin.other is not None:
                reads[twin.other] = sign
            yield _Neuron(f"{twin.label} {word}", reads, sign * twin.constant + 0.0, writes)


def _difference(program: ModelOp, mlp: MlpOp, twin: _Twin) -> tuple[float, float]:
    """Bounds of the coordinate that a twin is to hold, less that which it holds, before an MLP."""
    low, high = float(twin.weights.min()) / twin.scale, float(twin.weights.max()) / twin.scale
    if twin.other is not None and _is_written(program, mlp, twin.other):
        return -np.inf, np.inf
    return twin.constant - high, twin.constant - low


def _add(mlp: MlpOp, neurons: Sequence[_Neuron]) -> None:
    """Add neurons to an MLP."""
    dtype, shape = mlp.W_in.array.dtype, (len(neurons), mlp.W_in.shape[0])
    reads, writes = (
        np.array(rows, dtype).reshape(shape)
        for rows in ([each.reads for each in neurons], [each.writes for each in neurons])
    )
    biases = np.array([each.bias for each in neurons], dtype)
    if mlp.b_in is not None or biases.any():
        before = np.zeros(mlp.d_mlp, dtype) if mlp.b_in is None else mlp.b_in.array
        mlp.b_in = WeightAttr(np.concatenate([before, biases]))
    mlp.W_in = WeightAttr(np.concatenate([mlp.W_in.array, reads.T], axis=1))
    mlp.W_out = WeightAttr(np.concatenate([mlp.W_out.array, writes]))
    mlp.neurons = LabelsAttr((*mlp.neurons.data, *(each.label for each in neurons)))
