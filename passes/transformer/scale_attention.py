"""`transformer-scale-attention`: scores with the factor 1 / sqrt(d_head) of stock attention."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from xdsl.dialects.builtin import FloatAttr, f64

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.padded_heads import pad_head
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rounded_weights import rounded
from raspc.transformer_dialect import AttentionOp, ModelOp
from raspc.values.diagnostic import RaspcError, error_at


@dataclass(frozen=True)
class TransformerScaleAttention(ProgramPass[ModelOp]):
    """
    Multiply scores by 1 / sqrt(d_head), and queries by sqrt(d_head).

    Stock attention has that factor. All heads get the same size, a power of four, so that the
    factor is a power of two and no score changes, to the bit.

    Before:
    ```
    %y = transformer.attention %x layer 0 {
      transformer.head<"a"> W_Q <9x3xf32 ...> ... W_V <9x2xf32 ...> ...
    }
    ```
    After:
    ```
    %y = transformer.attention %x layer 0 scale 5.000000e-01 : f64 {
      transformer.head<"a"> W_Q <9x4xf32 ...> ... W_V <9x4xf32 ...> ...
    }
    ```

    Options:
      min_d_head: the smallest size of heads.
    """

    name = "transformer-scale-attention"
    keeps_certificates: ClassVar[bool] = True

    min_d_head: int = 4

    def check_options(self) -> None:
        if self.min_d_head < 1:
            raise RaspcError(
                f"{self.name}: min-d-head is {self.min_d_head}", remedy="give at least 1"
            )

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        attentions = [op for op in program.components if isinstance(op, AttentionOp)]
        unscaled = [op for op in attentions if op.scale is None]
        heads = [head for op in unscaled for head in op.heads]
        widest = max([self.min_d_head, *(max(head.d_qk, head.d_v) for head in heads)])
        d_head = 4
        while d_head < widest:
            d_head *= 4
        for op in unscaled:
            if op.rotary is not None:
                raise error_at(
                    op,
                    f"{op.component} has rotary positions, whose pairs other sizes of heads change",
                    "run transformer-scale-attention before transformer-convert-positions",
                )
        for head in heads:
            pad_head(head, d_head)
            for name in ("W_Q", "b_Q"):
                if name in head.weights:
                    queries = head.weights[name].array.astype(np.float64) * d_head**0.5
                    head.properties[name] = rounded(head, name, queries, program.dtype)
        for op in unscaled:
            op.scale = FloatAttr(d_head**-0.5, f64)
            program.certificate = None
