"""`transformer-insert-norms`: norms that leave every reading of the stream as it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import Operation, SSAValue

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.padded_heads import PADDING
from raspc.passes.support.pinned_directions import HIGH, LOW, NULL
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.passes.support.stream_directions import readers, set_rows, widen
from raspc.transformer_dialect import (
    AttentionOp,
    EmbedOp,
    MlpOp,
    ModelOp,
    Norm,
    NormOp,
    UnembedOp,
    WeightAttr,
)
from raspc.values.diagnostic import RaspcError, error_at

BALANCED = 2.0**-23
"""The largest sum of the weights of a tied logit, relative to their magnitudes."""


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

    The gain of a tied unembedding becomes part of the gain of the norm before it.

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
      log10_eps: the decimal logarithm of eps, which the norms add to the mean square.
      whole_heads: whether the width of the stream becomes a multiple of the size of heads, and has
        room for all heads of a layer.
    """

    name = "transformer-insert-norms"
    keeps_certificates: ClassVar[bool] = True

    kind: Literal["layer", "rms"] = "rms"
    place: Literal["before", "after"] = "before"
    log2_pin: int = 30
    log10_eps: int = -6
    whole_heads: bool = False

    def check_options(self) -> None:
        if not 0 <= self.log2_pin <= 60:
            raise RaspcError(f"{self.name}: log2-pin is {self.log2_pin}", remedy="give 0 to 60")
        if not -30 <= self.log10_eps <= 0:
            raise RaspcError(f"{self.name}: log10-eps is {self.log10_eps}", remedy="give -30 to 0")
        if self.kind == "rms" and self.place == "after":
            raise RaspcError(
                f"{self.name}: no architecture has an rms norm after half-layers",
                remedy="give place=before, or kind=layer",
            )

    @property
    def eps(self) -> float:
        """The number that the norms add to the mean square: the float nearest to the power."""
        return float(f"1e{self.log10_eps}")

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        _check_chain(program)
        pins = {HIGH: 2.0**self.log2_pin}
        if self.kind == "layer":
            pins |= {LOW: -pins[HIGH], NULL: 0.0}
        before = program.d_model
        width = self._width(program, before + len(pins))
        self._check_pin(program, width)
        widen(program, [*pins, *[PADDING] * (width - before - len(pins))])
        embed = program.body.block.first_op
        assert isinstance(embed, EmbedOp)
        tokens = embed.W_E.array.copy()
        tokens[:, before : before + len(pins)] = list(pins.values())
        embed.W_E = WeightAttr(tokens)
        if self.kind == "layer":
            self._read_from(program, before + 2)
            _check_balanced(program)
        gain = pins[HIGH] / np.sqrt(width if self.kind == "rms" else width / 2)
        self._insert(program, np.full(width, gain, tokens.dtype))
        if self.place == "before":
            _gain_of_tied(program)
        program.certificate = None

    def _check_pin(self, program: ModelOp, width: int) -> None:
        """Check that the square of C fits the type of the weights, and that it absorbs eps."""
        number = program.dtype.type
        with np.errstate(over="ignore"):
            fits = np.isfinite(number(2.0 * 4.0**self.log2_pin))
        if not fits:
            raise error_at(
                program,
                f"the square of 2^{self.log2_pin} does not fit {program.dtype}",
                "give a smaller log2-pin, or weights of float32",
            )
        square = number(4.0**self.log2_pin / width)
        if self.kind == "rms" and square + number(self.eps) != square:
            raise error_at(
                program,
                f"eps {self.eps} changes the mean square of a stream with 2^{self.log2_pin}",
                "give a larger log2-pin, or a smaller eps",
            )

    def _width(self, program: ModelOp, least: int) -> int:
        attentions = [op for op in program.components if isinstance(op, AttentionOp)]
        heads = max((len(op.heads) for op in attentions), default=1)
        size = max((max(h.d_qk, h.d_v, 1) for op in attentions for h in op.heads), default=1)
        if not self.whole_heads:
            heads = size = 1
        width = max(least, heads * size)
        width += -width % size
        if self.kind == "layer":
            return width
        power = 4
        while power < width:
            power *= 4
        if power % size:
            raise error_at(
                program,
                f"heads of size {size} do not fill a stream of {power} directions, a power of four",
                "run transformer-scale-attention first, or give whole-heads=false",
            )
        return power

    def _read_from(self, program: ModelOp, null: int) -> None:
        """Give each reader the negated sum of its weights at the direction that holds 0."""
        for op, name in readers(program):
            total = op.weights[name].array.astype(np.float64).sum(axis=0)
            set_rows(op, name, {null: 0.0 - total})
        for record in program.variables if self.place == "after" else ():
            if record.is_located:
                reading = record.reading_matrix.copy()
                reading[null] = 0.0 - reading.sum(axis=0)
                record.reading = WeightAttr(reading)

    def _insert(self, program: ModelOp, gain: NDArray[np.floating]) -> None:
        """Insert the norms along the chain of components."""
        stream: SSAValue = program.input
        for op in program.components:
            stream = self._at(op, stream, gain)

    def _at(self, op: Operation, stream: SSAValue, gain: NDArray[np.floating]) -> SSAValue:
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
        gain: NDArray[np.floating],
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


def _gain_of_tied(program: ModelOp) -> None:
    """Move the gain of a tied unembedding into the last norm, if no other component reads it."""
    (unembed, *others), norm = program.unembeds, program.unembeds[0].input.owner
    if not others and unembed.gain is not None and isinstance(norm, NormOp):
        norm.gain = WeightAttr(norm.gain.array * unembed.gain.array)
        unembed.gain = None


def _check_balanced(program: ModelOp) -> None:
    """Check that the weights of tied unembeddings add up to 0: they have no row for a null."""
    for op in program.unembeds:
        weights = op.matrix.astype(np.float64)
        loose = BALANCED * np.abs(weights).sum(axis=0)
        if op.tied is not None and (np.abs(weights.sum(axis=0)) > loose).any():
            raise error_at(
                op,
                f"the weights with which {op.component} reads the stream do not add up to 0 for "
                "each token, so that the mean that a layer norm subtracts changes logits",
                "give transformer-tie-embeddings balance=true, or kind=rms",
            )


def _check_chain(program: ModelOp) -> None:
    """Check that a model has no norm, and no half-layer after an unembedding."""
    unembed: UnembedOp | None = None
    for op in program.components:
        if isinstance(op, NormOp):
            raise error_at(op, "the model has norms", "run the pass once")
        if isinstance(op, UnembedOp):
            unembed = op
        elif unembed is not None:
            raise error_at(
                unembed,
                f"{unembed.component} reads the stream before {op.component}, where no "
                "architecture has a norm for logits",
                "let every transformer.unembed read the last stream",
            )
