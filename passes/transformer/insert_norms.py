"""`transformer-insert-norms`: norms that leave every reading of the stream as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from xdsl.ir import Operation, SSAValue

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.passes.support.stream_directions import PADDING, readers, set_rows, widen
from raspc.transformer_dialect import (
    AttentionOp,
    EmbedOp,
    MlpOp,
    ModelOp,
    Norm,
    NormOp,
    UnembedOp,
)
from raspc.values.diagnostic import RaspcError, error_at

HIGH = "norm:high"
"""The label of the direction that holds the large constant C."""

LOW = "norm:low"
"""The label of the direction that holds -C, for layer norms."""

NULL = "norm:null"
"""The label of the direction that holds 0, from which layer norms are read."""


@dataclass(frozen=True)
class TransformerInsertNorms(ProgramPass[ModelOp]):
    """
    Insert norms into a model, and pinned directions that make them the identity for readers.

    A direction that holds a large constant C dominates the mean square of the stream, so that the
    norm divides by a number that hardly varies, and a gain multiplies by it.

    `rms`: C is a power of two, and the stream is padded to a power of four directions. If the
    squares of all others add up to less than C^2 / 2^25, the mean square rounds to C^2 / d in
    float32, its root is a power of two, and the norm is the identity, to the bit.

    `layer`: two directions hold C and -C. The mean that is subtracted is the same for every
    direction, and a direction that holds 0 shows it: each reader gets the negated sum of its
    weights there. What is left is a common factor near 1 and the rounding of one subtraction.

    Before:
    ```
    %y = transformer.attention %x layer 0 { ... } : !transformer.residual<9>
    ```
    After:
    ```
    %n = transformer.norm %x "layer0/attn_norm" rms eps 1.000000e-06 : f64 gain <16xf32 ...>
    %y = transformer.attention %x reads %n layer 0 { ... } : !transformer.residual<16>
    ```

    Options:
      kind: the kind of the norms.
      place: "before" has a norm before each half-layer, and one before the unembedding; "after" one
        after the embedding and each half-layer, in the stream.
      log2_pin: the logarithm of C.
      eps: the number that the norms add to the mean square.
      whole_heads: whether the width of the stream becomes a multiple of the size of heads, and has
        room for all heads of a layer.
    """

    name = "transformer-insert-norms"

    kind: Literal["layer", "rms"] = "rms"
    place: Literal["before", "after"] = "before"
    log2_pin: int = 30
    eps: float = 1e-6
    whole_heads: bool = False

    def check_options(self) -> None:
        if not 0 <= self.log2_pin <= 60:
            raise RaspcError(f"{self.name}: log2-pin is {self.log2_pin}", remedy="give 0 to 60")
        if self.kind == "rms" and self.place == "after":
            raise RaspcError(
                f"{self.name}: no architecture has an rms norm after half-layers",
                remedy="give place=before, or kind=layer",
            )

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        found = next((op for op in program.components if isinstance(op, NormOp)), None)
        if found is not None:
            raise error_at(found, "the model has norms", "run the pass once")
        pins = (HIGH,) if self.kind == "rms" else (HIGH, LOW, NULL)
        width = program.d_model + len(pins)
        wanted = self._width(program, width)
        widen(program, [*pins, *[PADDING] * (wanted - width)])
        pin = 2.0**self.log2_pin
        embed = program.body.block.first_op
        assert isinstance(embed, EmbedOp)
        constants = {HIGH: pin, LOW: -pin}
        weight = embed.W_E.array.copy()
        for label, constant in constants.items():
            if label in pins:
                weight[:, program.residual_labels.data.index(label)] = constant
        set_rows(embed, "W_E", dict(enumerate(weight)))
        if self.kind == "layer":
            _read_from_null(program)
        gain = pin / np.sqrt(wanted if self.kind == "rms" else wanted / 2)
        self._insert(program, np.full(wanted, gain, weight.dtype))
        program.certificate = None

    def _width(self, program: ModelOp, least: int) -> int:
        width = least
        if self.kind == "rms":
            width = 4
            while width < least:
                width *= 4
        if self.whole_heads:
            attentions = [op for op in program.components if isinstance(op, AttentionOp)]
            heads = max((len(op.heads) for op in attentions), default=1)
            size = max((h.d_qk for op in attentions for h in op.heads), default=1)
            width = max(width, heads * size)
            width += -width % size
        return width

    def _insert(self, program: ModelOp, gain: np.ndarray) -> None:
        """Insert the norms along the chain of components."""
        stream: SSAValue = program.input
        for op in program.components:
            stream = self._at(op, stream, gain)

    def _at(self, op: Operation, stream: SSAValue, gain: np.ndarray) -> SSAValue:
        """Insert the norms at a component; the stream after it."""
        if not isinstance(op, EmbedOp):
            op.operands[0] = stream
        match op:
            case AttentionOp() | MlpOp():
                site = f"{op.component}_norm"
                if self.place == "before":
                    op.operands = [stream, self._norm(op, stream, site, gain, before=True)]
                    return op.output
                return self._norm(op, op.output, site, gain)
            case EmbedOp() if self.place == "after":
                return self._norm(op, op.stream, "embed_norm", gain)
            case EmbedOp():
                return op.stream
            case UnembedOp() if self.place == "before" and not _is_final(stream):
                final = self._norm(op, stream, "final_norm", gain, before=True)
                op.operands[0] = final
                return final
            case _:
                return stream

    def _norm(
        self,
        op: Operation,
        stream: SSAValue,
        site: str,
        gain: np.ndarray,
        *,
        before: bool = False,
    ) -> SSAValue:
        """A norm of `stream`, inserted before or after a component."""
        norm = NormOp(stream, site, Norm(self.kind), self.eps, gain)
        copy_location(op, norm)
        block = op.parent
        assert block is not None
        (block.insert_op_before if before else block.insert_op_after)(norm, op)
        return norm.output


def _is_final(stream: SSAValue) -> bool:
    return isinstance(stream.owner, NormOp)


def _read_from_null(program: ModelOp) -> None:
    """Give each reader the negated sum of its weights at the direction that holds 0."""
    place = program.residual_labels.data.index(NULL)
    for op, name in readers(program):
        weight = op.weights[name].array.astype(np.float64)
        set_rows(op, name, {place: -weight.sum(axis=0)})


def pinned(program: ModelOp) -> dict[str, tuple[int, float]]:
    """The directions that hold constants, and the constants, by label."""
    return dict(_pins(program))


def _pins(program: ModelOp) -> Iterator[tuple[str, tuple[int, float]]]:
    embed = program.body.block.first_op
    assert isinstance(embed, EmbedOp)
    for label in (HIGH, LOW):
        if label in program.residual_labels.data:
            place = program.residual_labels.data.index(label)
            yield label, (place, float(embed.W_E.array[0, place]))
