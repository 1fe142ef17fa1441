"""`transformer-fill-heads`: as many heads as the width of the stream has room for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.transformer.pad_heads import PADDING
from raspc.transformer_dialect import AttentionOp, HeadOp, ModelOp
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

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        for op in program.components:
            if not isinstance(op, AttentionOp) or not op.heads:
                continue
            size = op.heads[0].d_qk
            missing = program.d_model - sum(head.d_qk for head in op.heads)
            if missing < 0 or missing % size or any(h.d_qk != size for h in op.heads):
                raise error_at(
                    op,
                    f"heads of size {size} do not fill a stream of {program.d_model} directions",
                    "run transformer-scale-attention and transformer-insert-norms{whole-heads=true}"
                    " first",
                )
            wide = np.zeros((program.d_model, size), op.heads[0].W_Q.array.dtype)
            for _ in range(missing // size):
                op.body.block.add_op(HeadOp(PADDING, wide, wide, wide, wide.T))
