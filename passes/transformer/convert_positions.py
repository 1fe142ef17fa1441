"""`transformer-convert-positions`: a model without learned positions, as rotary models are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.transformer_dialect import AttentionOp, EmbedOp, ModelOp, RotaryAttr
from raspc.values.diagnostic import RaspcError, error_at


@dataclass(frozen=True)
class TransformerConvertPositions(ProgramPass[ModelOp]):
    """
    Give attention rotary positions whose angles are so small that no score changes.

    A rotary model has no position embedding. The pass takes a model whose position embedding is
    zero: `rasp-count-positions` makes one of a causal program, whose positions a head counts. With
    the factor 2^100 every angle is below 2^-80: the cosine is 1, and the sine times a query is lost
    in the rounding of the sum.

    Before:
    ```
    %y = transformer.attention %x layer 0 { ... }
    ```
    After:
    ```
    %y = transformer.attention %x layer 0 rotary <base 10000.0 factor 1.2676506002282294e+30> ...
    ```

    Options:
      base: the base of the angles.
      log2_factor: the logarithm of the factor that divides the angles, 60 to 120: no smaller factor
        leaves the scores as they are.
    """

    name = "transformer-convert-positions"
    keeps_certificates: ClassVar[bool] = True

    base: float = 10000.0
    log2_factor: int = 100

    def check_options(self) -> None:
        if not 1.0 <= self.base <= 1e9:
            raise RaspcError(f"{self.name}: base is {self.base}", remedy="give 1.0 to 1000000000.0")
        if not 60 <= self.log2_factor <= 120:
            raise RaspcError(
                f"{self.name}: log2-factor is {self.log2_factor}", remedy="give 60 to 120"
            )

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        rotary = RotaryAttr.of(self.base, 2.0**self.log2_factor)
        for op in program.components:
            if isinstance(op, EmbedOp) and op.W_pos.data.n_nonzero:
                raise error_at(
                    op,
                    f"'{program.sym_name.data}' reads positions from its embedding, which a rotary "
                    "model does not have",
                    "run rasp-count-positions on the program before it is lowered",
                )
            if isinstance(op, AttentionOp):
                _check(op)
                op.rotary = rotary
                program.certificate = None


def _check(op: AttentionOp) -> None:
    """Check that an attention has no rotary positions, and heads of an even size."""
    if op.rotary is not None:
        raise error_at(op, f"{op.component} has rotary positions", "run the pass once")
    for head in op.heads:
        if head.d_qk % 2:
            raise error_at(
                head,
                f"{head.component} has {head.d_qk} query dimensions, which do not turn in pairs",
                "run transformer-scale-attention first",
            )
