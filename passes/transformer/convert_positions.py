"""`transformer-convert-positions`: a model without learned positions, as rotary models are."""

from __future__ import annotations

from dataclasses import dataclass

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.transformer_dialect import AttentionOp, EmbedOp, ModelOp, RotaryAttr
from raspc.values.diagnostic import error_at


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
      log2_factor: the logarithm of the factor that divides the angles.
    """

    name = "transformer-convert-positions"

    base: float = 10000.0
    log2_factor: int = 100

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
                op.rotary = rotary
        program.certificate = None
