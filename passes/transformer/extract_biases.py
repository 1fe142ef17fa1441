"""`transformer-extract-biases`: reads of constant directions as biases, and a narrower stream."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rounded_weights import rounded
from raspc.passes.support.stream_directions import (
    narrow,
    readers,
    set_rows,
    written_directions,
)
from raspc.proof.exact_products import exact_product
from raspc.transformer_dialect import EmbedOp, ModelOp, VariableOp, WeightAttr
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.plain_architecture import require_plain

Array = NDArray[np.float64]

BIASES = {"W_Q": "b_Q", "W_K": "b_K", "W_V": "b_V", "W_in": "b_in", "W_U": "b_U"}
"""The weights that read the stream, with the bias that is added to the product of each."""


@dataclass(frozen=True)
class TransformerExtractBiases(ProgramPass[ModelOp]):
    """
    Turn reads of directions that hold one constant into biases, and drop these directions.

    A direction holds a constant if the embedding gives it the same number for every token and
    position, and no half-layer writes to it. A read of the constant c by the weight w becomes the
    bias c w of the head, MLP or unembedding; the reading of a variable that has no directions of
    its own leaves the constant out, and the coordinates of its values too. A direction that nothing
    else reads then leaves the stream: it stays if a tied unembedding reads it, or if it is part of
    the record of another variable.

    A reader adds up the same terms as before, in another order. Bounds of a certificate hold for
    any order, so that a certificate stays, unless a bias is no exact sum of its terms. A sum may
    have more bits than bfloat16: a certificate for it stays if every bias is a weight, times a
    power of two.

    Before:
    ```
    transformer.model @p ... residual_labels<"tokens:a", "tokens:b", "one"> {
      %x = transformer.embed %t W_E <4x3xf32 dense [[1.0, 0.0, 1.0], [0.0, 1.0, 1.0], ...]> ...
      %y = transformer.attention %x layer 0 {
        transformer.head<"a"> W_Q <3x1xf32 sparse {(0, 0) : 4.0, (2, 0) : 2.0}> ...
    ```
    After:
    ```
    transformer.model @p ... residual_labels<"tokens:a", "tokens:b"> {
      %x = transformer.embed %t W_E <4x2xf32 dense [[1.0, 0.0], [0.0, 1.0], ...]> ...
      %y = transformer.attention %x layer 0 {
        transformer.head<"a"> W_Q <2x1xf32 sparse {(0, 0) : 4.0}> b_Q <1xf32 dense [2.0]> ...
    ```
    """

    name = "transformer-extract-biases"
    keeps_certificates: ClassVar[bool] = True

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        require_plain(program, f"the pass {self.name}", but_tied=True)
        constants = _constants(program)
        certificate = program.certificate
        coarse = certificate is not None and certificate.data.dtype == "bfloat16"
        for op, name in readers(program):
            if name in BIASES and not _extract(op, name, constants, coarse=coarse):
                program.certificate = None
        for record in program.variables:
            _shift(record, constants)
        narrow(program, _unused(program, constants))


def _constants(program: ModelOp) -> dict[int, float]:
    """The constants other than 0 that directions hold at every position, by direction."""
    embed = program.body.block.first_op
    assert isinstance(embed, EmbedOp)
    tokens = list(program.vocab_ids)
    W_E, W_pos = (weight.array.astype(np.float64) for weight in (embed.W_E, embed.W_pos))
    # No query attends to PAD.
    alike = ~written_directions(program, but=("W_E", "W_pos"))
    alike &= (W_E[tokens] == W_E[tokens[0]]).all(axis=0) & (W_pos[1:] == W_pos[1]).all(axis=0)
    held = W_E[tokens[0]] + W_pos[1]
    alike &= (held == W_E[program.bos_id] + W_pos[0]) & (held == held.astype(program.dtype))
    return {int(d): float(held[d]) for d in np.flatnonzero(alike & (held != 0.0))}


def _extract(op: ComponentOp, name: str, constants: Mapping[int, float], *, coarse: bool) -> bool:
    """
    Move the reads of constants by a weight to its bias; whether that rounds no number.

    coarse: whether numbers are stored with few bits, so that the sum of two may be rounded.
    """
    weight, bias = op.weights[name].array, op.weights.get(BIASES[name])
    rows = [d for d in constants if weight[d].any()]
    if not rows:
        return True
    terms = weight[rows].astype(np.float64)
    factors = [[constants[d] for d in rows]]
    if bias is not None:
        terms, factors = np.vstack([terms, bias.array]), [[*factors[0], 1.0]]
    exact = exact_product(np.array(factors), terms)
    total: Array = (np.array(factors) @ terms if exact is None else exact)[0]
    set_rows(op, name, dict.fromkeys(rows, 0.0))
    made = rounded(op, BIASES[name], total, weight.dtype)
    op.properties.pop(BIASES[name], None)
    if made.data.n_nonzero:
        op.properties[BIASES[name]] = made
    if coarse and not _are_single(np.array(factors[0]), terms):
        return False
    return exact is not None and bool((made.array == total).all())


def _are_single(factors: Array, terms: Array) -> bool:
    """Whether each column of terms has one entry at most, times a power of two."""
    used = terms != 0.0
    powers = np.abs(np.frexp(factors)[0]) == 0.5
    return bool((used.sum(axis=0) <= 1).all() and powers[used.any(axis=1)].all())


def _shift(record: VariableOp, constants: Mapping[int, float]) -> None:
    """Take constants out of the coordinates of a readable variable, if that rounds no number."""
    if record.reading is None or record.table is None or record.basis is not None:
        return
    assert record.values is not None
    reading = record.reading.array.astype(np.float64)
    rows = [d for d in constants if reading[d].any()]
    # The coordinates of the undefined value are 0.
    if not rows or record.values.data.undefined:
        return
    table = record.table.array.astype(np.float64)
    factors = np.array([[1.0, *(-constants[d] for d in rows)]])
    shifted = [exact_product(factors, np.vstack([points, reading[rows]])) for points in table]
    if any(each is None for each in shifted):
        return
    reading[rows] = 0.0
    record.reading = WeightAttr(reading)
    record.table = WeightAttr(np.vstack([each for each in shifted if each is not None]))


def _unused(program: ModelOp, constants: Mapping[int, float]) -> list[int]:
    """The directions of constants that nothing reads or has a record of; one stays at least."""
    used = np.zeros(program.d_model, np.bool_)
    for op, name in readers(program):
        used |= op.weights[name].array.any(axis=1)
    for op in program.unembeds:
        if op.tied is not None:
            used |= op.matrix.any(axis=1)
    for record in program.variables:
        if record.basis is not None:
            used |= record.basis.array.any(axis=0)
        if record.reading is not None:
            used |= record.reading.array.any(axis=1)
    found = [d for d in constants if not used[d]]
    return found[1:] if len(found) == program.d_model else found
