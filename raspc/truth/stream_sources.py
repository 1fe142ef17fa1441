"""
The holders of the residual stream at each stage: variables, and directions that belong to none.

A derived variable, such as a conversion of a variable to another encoding, is an internal source. A
direction that no variable holds is a source of its own, named by its label: the constant direction
`one`, BOS, or the reading of a head that counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import EmbedOp, ModelOp, VariableOp
from raspc.transformer_dialect.component_op import stage_key
from raspc.values.short_repr import short_repr
from raspc.verification.variable_locations import spans_of, stages_of

Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Source:
    """
    A holder of part of the stream.

    Attributes:
        name: the name of the variable, or the label of the direction.
        kind: `variable`; `constant` for a direction that is the same on every input but for BOS;
            `internal` for a derived variable and any other direction.
        basis: [k, d_model], the vectors of the stream that hold it.
        vectors: [n, d_model], the vectors of its values; those of the basis if there are no values.
        stages: the stages at which the stream holds it.
        is_direction: whether it is a direction that no variable holds.

    """

    name: str
    kind: str
    basis: Matrix
    vectors: Matrix
    stages: frozenset[str]
    is_direction: bool = False

    __repr__ = short_repr

    def is_read_by(self, weight: Matrix) -> bool:
        """Whether a map [d_model, m] is nonzero on the vector of a value that can occur."""
        return bool((self.vectors @ weight).any())

    def is_written_by(self, weight: Matrix) -> bool:
        """Whether a map [m, d_model] writes along the vectors that hold the source."""
        return bool((weight @ self.basis.T).any())

    @cached_property
    def first_stage(self) -> str:
        """The first stage at which the stream holds the source."""
        return min(self.stages, key=stage_key)

    @property
    def is_number(self) -> bool:
        """Whether one direction holds the source."""
        return len(self.basis) == 1


def varying(sources: Iterable[Source]) -> list[Source]:
    """The sources but for constants, in order."""
    return [source for source in sources if source.kind != "constant"]


def sources_of(model: ModelOp) -> list[Source]:
    """The holders of the stream of a model."""
    found = [_variable(model, each) for each in model.variables if each.basis is not None]
    held = np.zeros((len(stages_of(model)), model.d_model), bool)
    stages = stages_of(model)
    for source in found:
        rows = [i for i, stage in enumerate(stages) if stage in source.stages]
        held[rows] |= source.basis.any(axis=0)
    constant = _constant_directions(model)
    for dimension, label in enumerate(model.residual_labels.data):
        free = frozenset(
            s for s, taken in zip(stages, held[:, dimension], strict=True) if not taken
        )
        if free:
            basis = np.zeros((1, model.d_model))
            basis[0, dimension] = 1.0
            kind = "constant" if constant[dimension] else "internal"
            found.append(Source(label, kind, basis, basis, free, is_direction=True))
    return found


def _variable(model: ModelOp, record: VariableOp) -> Source:
    assert record.basis is not None
    basis = record.basis.array.astype(np.float64)
    _, points = record.points
    kind = "variable" if record.derived is None else "internal"
    return Source(
        record.sop_name.data, kind, basis, points @ basis, frozenset(spans_of(model, record))
    )


def _constant_directions(model: ModelOp) -> NDArray[np.bool_]:
    """
    Whether each direction [d_model] is one that the embedding alone writes, alike for all tokens.

    The rows of BOS and PAD may differ.
    """
    embed = next(op for op in model.components if isinstance(op, EmbedOp))
    W_E, W_pos = embed.W_E.array[list(model.vocab_ids)], embed.W_pos.array[1:]
    alike = (W_E[:1] == W_E).all(axis=0) & (W_pos == W_pos[:1]).all(axis=0)
    written = np.zeros(model.d_model, bool)
    for name, weight in model.parameters.items():
        if name.rpartition("/")[2] in ("W_O", "W_out"):
            written |= weight.array.any(axis=0)
    return alike & ~written


def stages_before(model: ModelOp) -> dict[str, str]:
    """The stage that each component reads, by the names of half-layers and unembeddings."""
    stages = stages_of(model)
    found = {stage: stages[i - 1] for i, stage in enumerate(stages) if i}
    found.update({op.component: stages[-1] for op in model.unembeds})
    return found


def is_before(stage: str, other: str) -> bool:
    """Whether a stage comes before another."""
    return stage_key(stage) < stage_key(other)
