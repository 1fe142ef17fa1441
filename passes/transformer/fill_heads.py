"""`transformer-fill-heads`: as many heads as the width of the stream has room for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.padded_heads import add_idle_heads
from raspc.passes.support.program_pass import ProgramPass
from raspc.transformer_dialect import AttentionOp, ModelOp
from raspc.values.diagnostic import error_at


@dataclass(frozen=True)
class TransformerFillHeads(ProgramPass[ModelOp]):
    """
    Add heads of zeros until the sizes of the heads add up to the width of the stream.

    GPT-2 and BERT have no other shape.

    Before:
    ```
    %y = transformer.attention %x layer 0 { transformer.head<"a"> W_Q <8x4xf32 ...> ... }
    ```
    After:
    ```
    %y = transformer.attention %x layer 0 {
      transformer.head<"a"> W_Q <8x4xf32 ...> ...
      transformer.head<"padding"> W_Q <8x4xf32 sparse {}> ...
    }
    ```
    """

    name = "transformer-fill-heads"
    keeps_certificates: ClassVar[bool] = True

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        attentions = [op for op in program.components if isinstance(op, AttentionOp)]
        sizes = {size for op in attentions for h in op.heads for size in (h.d_qk, h.d_v)}
        if not sizes:
            return
        size = max(sizes)
        for op in attentions:
            missing = program.d_model - size * len(op.heads)
            if len(sizes) > 1 or missing < 0 or missing % max(size, 1):
                found = " and ".join(map(str, sorted(sizes)))
                raise error_at(
                    op,
                    f"heads of size {found} do not fill a stream of {program.d_model} directions",
                    "run transformer-scale-attention and "
                    "transformer-insert-norms{whole-heads=true} first",
                )
            add_idle_heads(op, missing // max(size, 1), size, program.dtype)
